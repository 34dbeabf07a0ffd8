package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Optional;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.UnitMention;

/** Writes the value of {@code units}: the cells as printed where they say the same as the responsibility, else both. */
final class UnitOut {

    private final JsonOut out;
    private final CellReadings readings = new CellReadings(ValuePool.ofDocument());

    UnitOut(JsonOut out) {
        this.out = out;
    }

    void write(Task task) {
        ImmutableList<UnitCell> cells = task.unitCells();
        boolean plain = isOneColumn(cells) || isColumnEachRole(cells);
        if (plain && readings.ofAll(cells).equals(task.responsibility())) {
            writeCells(cells);
        } else {
            out.object(() -> writeStructure(task.responsibility(), cells));
        }
    }

    /** Writes assignments that were not read from a cell. */
    void write(ImmutableList<Assignment> assignments) {
        Responsibility all =
                Responsibility.builder().addAllAssignments(assignments).build();
        out.object(() -> writeStructure(all, ImmutableList.of()));
    }

    private static boolean isOneColumn(ImmutableList<UnitCell> cells) {
        return cells.size() == 1 && cells.get(0).column().isEmpty();
    }

    /** True for cells of columns with roles, no role twice, in the order in which they are written. */
    private static boolean isColumnEachRole(ImmutableList<UnitCell> cells) {
        ImmutableList<Role> roles =
                cells.stream().flatMap(cell -> cell.column().stream()).collect(ImmutableList.toImmutableList());
        return !cells.isEmpty()
                && roles.size() == cells.size()
                && Ordering.<Role>natural().isStrictlyOrdered(roles);
    }

    private void writeCells(ImmutableList<UnitCell> cells) {
        if (isOneColumn(cells)) {
            writeCell(cells.get(0));
        } else if (isColumnEachRole(cells)) {
            out.object(() -> cells.forEach(this::writeColumn));
        } else {
            out.list(() -> cells.forEach(this::writeCell));
        }
    }

    private void writeCell(UnitCell cell) {
        if (cell.column().isEmpty()) {
            out.text(cell.text());
        } else {
            out.object(() -> writeColumn(cell));
        }
    }

    private void writeColumn(UnitCell cell) {
        out.key(cell.column().orElseThrow().toString()).text(cell.text());
    }

    private void writeStructure(Responsibility responsibility, ImmutableList<UnitCell> cells) {
        ImmutableList<Assignment> assignments = responsibility.assignments();
        boolean inOrderOfRoles =
                Ordering.<Role>natural().onResultOf(Assignment::role).isOrdered(assignments);
        boolean nothingElse = responsibility.isSure() && responsibility.unread().isEmpty();
        if (!inOrderOfRoles) {
            out.key(Keys.ASSIGNMENTS).list(() -> assignments.forEach(this::writeAssignment));
        } else if (!assignments.isEmpty()) {
            Keys.ROLES.forEach(role -> writeRole(role, assignments));
        } else if (!cells.isEmpty() && nothingElse) {
            out.key(Keys.ASSIGNMENTS).list(() -> {});
        }
        if (!responsibility.unread().isEmpty()) {
            out.key(Keys.UNREAD).list(() -> responsibility.unread().forEach(out::text));
        }
        responsibility.doubt().ifPresent(doubt -> out.key(Keys.DOUBT).text(doubt));
        if (!cells.isEmpty()) {
            out.key(Keys.PRINTED);
            writeCells(cells);
        }
    }

    private void writeRole(Role role, ImmutableList<Assignment> assignments) {
        ImmutableList<Assignee> inRole = assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::assignee)
                .collect(ImmutableList.toImmutableList());
        if (!inRole.isEmpty()) {
            out.key(role.toString()).list(() -> inRole.forEach(assignee -> writeAssignee(assignee, role)));
        }
    }

    private void writeAssignment(Assignment assignment) {
        out.object(() -> {
            out.key(Keys.ROLE).text(assignment.role().toString());
            out.key(Keys.UNIT);
            writeAssignee(assignment.assignee(), assignment.role());
        });
    }

    /** As a text where that is read as the very same. */
    private void writeAssignee(Assignee assignee, Role role) {
        if (readings.assignee(assignee.toString(), role).equals(Optional.of(assignee))) {
            out.text(assignee.toString());
        } else if (assignee instanceof UnitMention mention) {
            out.object(() -> writeMention(mention));
        } else if (assignee instanceof Collective collective) {
            out.object(() -> {
                out.key(Keys.COLLECTIVE).text(collective.text());
                out.key(Keys.KIND).text(collective.kind().toString());
            });
        }
    }

    private void writeMention(UnitMention mention) {
        out.key(Keys.NAME).text(mention.name());
        if (!mention.plates().isEmpty()) {
            out.key(Keys.PLATES).list(() -> mention.plates().forEach(out::text));
        }
        mention.fullName().ifPresent(full -> out.key(Keys.FULL_NAME).text(full));
    }
}
