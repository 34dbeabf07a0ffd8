package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.json.Node.Kind;

/** Reads the value of {@code units}: a cell as printed, a cell a role, or a responsibility in structure. */
final class UnitNodes {

    /**
     * A responsibility and the cells that it was read from.
     *
     * @param places where each assignment stands; a single one for all if they are read from one cell
     */
    record Units(ImmutableList<UnitCell> cells, Responsibility responsibility, ImmutableList<Node> places) {

        static final Units NONE = new Units(ImmutableList.of(), Responsibility.nobody(), ImmutableList.of());

        Node place(int assignment) {
            return places.get(Math.min(assignment, places.size() - 1));
        }
    }

    /** An assignment and where it stands. */
    private record Placed(Assignment assignment, Node node) {}

    private static final String CELL = "the unit cell as printed, a text; {} where nothing is printed";
    private static final String COLUMN = "the cell of the column as printed, a text; no key where nothing is printed";
    private static final ImmutableList<String> STRUCTURE = ImmutableList.of(Keys.ASSIGNMENTS, Keys.UNREAD, Keys.DOUBT);

    private final Values values;
    private final CellReadings readings;
    private final AssigneeNodes assignees;

    UnitNodes(Values values) {
        this.values = values;
        this.readings = new CellReadings(values.pool());
        this.assignees = new AssigneeNodes(values, readings);
    }

    /** What can be read of the units, empty if nothing can; whatever is wrong with the rest is reported. */
    Optional<Units> read(Node node) {
        if (node.is(Kind.TEXT)) {
            return values.text(node, CELL).map(text -> ofCell(node, UnitCell.of(text)));
        }
        if (!values.isKind(
                node, Kind.OBJECT, "the cell as printed, a text, or an object such as {\"lead\": [\"区科委\"]}")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_UNITS);
        ImmutableList<String> roles = fields.present(Keys.ROLE_KEYS);
        if (fields.has(Keys.ASSIGNMENTS)) {
            fields.refuse(roles, "either \"assignments\" or a list for each role");
        }
        boolean cells =
                roles.stream().flatMap(role -> fields.find(role).stream()).anyMatch(value -> value.is(Kind.TEXT));
        if (cells) {
            fields.refuse(
                    ImmutableList.of(Keys.UNREAD, Keys.DOUBT, Keys.PRINTED),
                    "beside a cell as printed only other roles");
        }
        return Optional.of(cells ? columns(fields) : structured(fields, roles));
    }

    private Units ofCell(Node node, UnitCell cell) {
        CellReadings.Reading read = readings.of(cell);
        warnIfInDoubt(node, read.responsibility());
        return new Units(read.cells(), read.responsibility(), ImmutableList.of(node));
    }

    private void warnIfInDoubt(Node node, Responsibility read) {
        if (!read.isSure()) {
            values.problems()
                    .warning(ProblemCode.UNITS_IN_DOUBT, node, "a cell that can be read for certain", read.doubt());
        }
    }

    /** A value for each role, some of them cells as printed. */
    private Units columns(Fields fields) {
        ImmutableList.Builder<UnitCell> cells = ImmutableList.builder();
        ImmutableList.Builder<Responsibility> read = ImmutableList.builder();
        ImmutableList.Builder<Node> places = ImmutableList.builder();
        for (Role role : Keys.ROLES) {
            fields.find(role.toString()).flatMap(value -> column(value, role)).ifPresent(part -> {
                cells.addAll(part.cells());
                read.add(part.responsibility());
                for (int i = 0; i < part.responsibility().assignments().size(); i++) {
                    places.add(part.place(i));
                }
            });
        }
        return new Units(cells.build(), CellReadings.join(read.build()), places.build());
    }

    private Optional<Units> column(Node value, Role role) {
        if (value.is(Kind.TEXT)) {
            return values.text(value, COLUMN).map(text -> ofCell(value, UnitCell.of(role, text)));
        }
        return Optional.of(units(ImmutableList.of(), inRole(value, role), ImmutableList.of(), Optional.empty()));
    }

    private static Units units(
            ImmutableList<UnitCell> cells, List<Placed> placed, ImmutableList<String> unread, Optional<String> doubt) {
        Responsibility.Builder builder = Responsibility.builder();
        placed.forEach(each -> builder.addAssignment(each.assignment()));
        return new Units(
                cells,
                builder.addAllUnread(unread).doubt(doubt).build(),
                placed.stream().map(Placed::node).collect(ImmutableList.toImmutableList()));
    }

    private Units structured(Fields fields, ImmutableList<String> roles) {
        Optional<String> doubt =
                fields.find(Keys.DOUBT).flatMap(node -> values.verbatim(node, "why the cell is in doubt, a text"));
        ImmutableList<String> unread = fields.find(Keys.UNREAD)
                .map(node -> values.each(
                        node,
                        1,
                        "a list of the pieces that were not read",
                        piece -> values.verbatim(piece, "a piece of the cell, a text")))
                .orElse(ImmutableList.of());
        ImmutableList<UnitCell> cells =
                fields.find(Keys.PRINTED).map(this::printed).orElse(ImmutableList.of());
        if (fields.has(Keys.UNREAD) && !fields.has(Keys.DOUBT)) {
            fields.missing(Keys.DOUBT, "say why the pieces were left unread");
        }
        if (fields.has(Keys.PRINTED)
                && roles.isEmpty()
                && fields.present(STRUCTURE).isEmpty()) {
            fields.missing(
                    Keys.ASSIGNMENTS,
                    "beside \"printed\" stands what was read from it, \"assignments\": [] if that is nobody; a cell to be"
                            + " read is written as a text");
        }
        return units(cells, placed(fields), doubt.isPresent() ? unread : ImmutableList.of(), doubt);
    }

    private ImmutableList<Placed> inRole(Node node, Role role) {
        return values.each(node, 0, "the role's cell as printed, a text, or a list of units", element -> assignees
                .read(element, role)
                .map(assignee -> new Placed(Assignment.of(role, assignee), element)));
    }

    /** The units that every task falls to: in structure alone, for the plan keeps no printed cell of them. */
    Units ofEveryTask(Node node) {
        if (!values.isKind(node, Kind.OBJECT, "an object such as {\"responsible\": [\"各县政府\"]}")) {
            return Units.NONE;
        }
        Fields fields = new Fields(values, node, Keys.OF_EVERY_TASK);
        if (fields.has(Keys.ASSIGNMENTS)) {
            fields.refuse(Keys.ROLE_KEYS, "either \"assignments\" or a list for each role");
        }
        if (node.children().isEmpty()) {
            fields.missing(Role.RESPONSIBLE.toString(), "the key \"everyTask\" is left out where there is nobody");
        }
        return units(ImmutableList.of(), placed(fields), ImmutableList.of(), Optional.empty());
    }

    private ImmutableList<Placed> placed(Fields fields) {
        ImmutableList.Builder<Placed> placed = ImmutableList.builder();
        for (Role role : Keys.ROLES) {
            fields.find(role.toString()).ifPresent(node -> placed.addAll(inRole(node, role)));
        }
        fields.find(Keys.ASSIGNMENTS).ifPresent(node -> placed.addAll(assignments(node)));
        return placed.build();
    }

    private ImmutableList<Placed> assignments(Node node) {
        return values.each(node, 0, "a list of {\"role\": …, \"unit\": …}", this::assignment);
    }

    private Optional<Placed> assignment(Node node) {
        if (!values.isKind(node, Kind.OBJECT, "an object such as {\"role\": \"lead\", \"unit\": \"区科委\"}")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_ASSIGNMENT);
        Optional<Role> role = fields.require(Keys.ROLE, "").flatMap(value -> values.word(value, Keys.ROLES, "a role"));
        Optional<Node> unit = fields.require(Keys.UNIT, "");
        // A wrong role is reported already; the unit is then read as any other.
        Optional<Assignee> assignee = unit.flatMap(value -> assignees.read(value, role.orElse(Role.RESPONSIBLE)));
        return role.isEmpty() || assignee.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placed(Assignment.of(role.get(), assignee.get()), unit.orElse(node)));
    }

    /** The cells beside a structured value: a text, a text for each role, or a list of either. */
    private ImmutableList<UnitCell> printed(Node node) {
        if (node.is(Kind.TEXT) || node.is(Kind.OBJECT)) {
            return printedElement(node).orElse(ImmutableList.of());
        }
        return values
                .each(
                        node,
                        1,
                        "the cell as printed, a text, an object of a text for each role, or a list of them",
                        this::printedElement)
                .stream()
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<ImmutableList<UnitCell>> printedElement(Node node) {
        return node.is(Kind.OBJECT)
                ? Optional.of(printedColumns(node))
                : values.text(node, CELL).map(text -> ImmutableList.of(UnitCell.of(text)));
    }

    private ImmutableList<UnitCell> printedColumns(Node node) {
        Fields fields = new Fields(values, node, ImmutableSet.copyOf(Keys.ROLE_KEYS));
        if (fields.present(Keys.ROLE_KEYS).isEmpty() && !fields.isMisspelt(Keys.ROLE_KEYS)) {
            values.problems()
                    .error(
                            ProblemCode.MISSING_KEY,
                            node,
                            "no role",
                            "one of " + String.join(", ", Keys.ROLE_KEYS),
                            Optional.empty());
        }
        return Keys.ROLES.stream()
                .flatMap(role -> fields
                        .find(role.toString())
                        .flatMap(value -> values.text(value, CELL))
                        .map(text -> UnitCell.of(role, text))
                        .stream())
                .collect(ImmutableList.toImmutableList());
    }
}
