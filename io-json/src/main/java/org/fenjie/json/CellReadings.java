package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.UnitMention;

/** What unit cells say, each read once: in a document most cells stand many times. */
final class CellReadings {

    /** A cell, by itself as tasks hold it, and what it says. */
    record Reading(ImmutableList<UnitCell> cells, Responsibility responsibility) {}

    private final ValuePool pool;

    CellReadings(ValuePool pool) {
        this.pool = pool;
    }

    Reading of(UnitCell cell) {
        return pool.reading(cell, Reading.class, this::read);
    }

    private Reading read(UnitCell cell) {
        Responsibility read = cell.column()
                .map(role -> UnitCellReader.read(cell.text(), role))
                .orElseGet(() -> UnitCellReader.read(cell.text()))
                .responsibility();
        return new Reading(ImmutableList.of(cell), shared(read));
    }

    /** The same responsibility, made of assignments that other cells have too: a plan names a unit many times. */
    private Responsibility shared(Responsibility read) {
        Responsibility.Builder shared =
                Responsibility.builder().addAllUnread(read.unread()).doubt(read.doubt());
        for (Assignment assignment : read.assignments()) {
            shared.addAssignment(
                    pool.one(Assignment.of(assignment.role(), shared(assignment.assignee())), Assignment.class));
        }
        return shared.build();
    }

    /** The same unit, with the name that is the whole of another cell. */
    private Assignee shared(Assignee assignee) {
        return assignee instanceof UnitMention mention
                ? pool.one(
                        new UnitMention(pool.text(mention.name()), mention.plates(), mention.fullName()),
                        UnitMention.class)
                : pool.one(assignee, Assignee.class);
    }

    /** What the cells of several columns say together. */
    Responsibility ofAll(ImmutableList<UnitCell> cells) {
        return join(cells.stream().map(cell -> of(cell).responsibility()).collect(ImmutableList.toImmutableList()));
    }

    /** Assignments, unread pieces and doubts one behind the other. */
    static Responsibility join(ImmutableList<Responsibility> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Responsibility.Builder builder = Responsibility.builder();
        parts.forEach(part -> builder.addAllAssignments(part.assignments()).addAllUnread(part.unread()));
        String doubts =
                parts.stream().flatMap(part -> part.doubt().stream()).distinct().collect(Collectors.joining("; "));
        return builder.doubt(Optional.of(doubts).filter(text -> !text.isEmpty()))
                .build();
    }

    /** The one unit or collective that a text names, if it names exactly one for certain and gives it no other role. */
    Optional<Assignee> assignee(String text, Role role) {
        Responsibility read = of(UnitCell.of(role, text)).responsibility();
        boolean one = read.isSure()
                && read.assignments().size() == 1
                && read.assignments().get(0).role() == role;
        return one ? Optional.of(read.assignments().get(0)).map(Assignment::assignee) : Optional.empty();
    }
}
