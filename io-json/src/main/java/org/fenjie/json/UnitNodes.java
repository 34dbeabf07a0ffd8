package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.json.Node.Kind;

/** Reads the value of {@code units}: a cell as printed, a cell a role, or a responsibility in structure. */
final class UnitNodes {

    /** A responsibility, the cells that it was read from, and where each assignment stands. */
    record Units(ImmutableList<UnitCell> cells, Responsibility responsibility, ImmutableList<Node> places) {}

    /** An assignment and where it stands. */
    private record Placed(Assignment assignment, Node node) {}

    private static final String CELL = "the unit cell as printed, a text; {} where nothing is printed";
    private static final String ASSIGNEE =
            "a unit or collective: a text such as \"区经委（区商务委）\", {\"name\": …} or {\"collective\": …, \"kind\": …}";

    private static final ImmutableList<String> STRUCTURE = ImmutableList.of(Keys.ASSIGNMENTS, Keys.UNREAD, Keys.DOUBT);

    private final Values values;
    private final CellReadings readings = new CellReadings();

    UnitNodes(Values values) {
        this.values = values;
    }

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
        return cells ? columns(fields, roles) : structured(fields, roles);
    }

    private Units ofCell(Node node, UnitCell cell) {
        Responsibility read = readings.of(cell);
        warnIfInDoubt(node, read);
        int size = read.assignments().size();
        return new Units(ImmutableList.of(cell), read, repeat(node, size));
    }

    private static ImmutableList<Node> repeat(Node node, int times) {
        return ImmutableList.copyOf(Iterables.limit(Iterables.cycle(node), times));
    }

    private void warnIfInDoubt(Node node, Responsibility read) {
        read.doubt().ifPresent(doubt -> values.problems()
                .warning(ProblemCode.UNITS_IN_DOUBT, node, "a cell that can be read for certain", Optional.of(doubt)));
    }

    /** A value for each role, some of them cells as printed. */
    private Optional<Units> columns(Fields fields, ImmutableList<String> roles) {
        List<Units> parts = new ArrayList<>();
        for (Role role : Keys.ROLES) {
            Optional<Node> value = fields.find(role.toString());
            if (value.isPresent()) {
                column(value.get(), role).ifPresent(parts::add);
            }
        }
        if (parts.size() < roles.size()) {
            return Optional.empty();
        }
        ImmutableList<UnitCell> cells =
                parts.stream().flatMap(part -> part.cells().stream()).collect(ImmutableList.toImmutableList());
        ImmutableList<Responsibility> read =
                parts.stream().map(Units::responsibility).collect(ImmutableList.toImmutableList());
        ImmutableList<Node> places =
                parts.stream().flatMap(part -> part.places().stream()).collect(ImmutableList.toImmutableList());
        return Optional.of(new Units(cells, CellReadings.join(read), places));
    }

    private Optional<Units> column(Node value, Role role) {
        if (value.is(Kind.TEXT)) {
            return values.text(value, CELL).map(text -> ofCell(value, UnitCell.of(role, text)));
        }
        return assignees(value, role)
                .map(placed -> units(ImmutableList.of(), placed, ImmutableList.of(), Optional.empty()));
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

    private Optional<Units> structured(Fields fields, ImmutableList<String> roles) {
        List<Placed> placed = new ArrayList<>();
        boolean whole = true;
        for (Role role : Keys.ROLES) {
            Optional<Node> value = fields.find(role.toString());
            Optional<ImmutableList<Placed>> group = value.flatMap(node -> assignees(node, role));
            group.ifPresent(placed::addAll);
            whole &= group.isPresent() == value.isPresent();
        }
        Optional<Node> assignments = fields.find(Keys.ASSIGNMENTS);
        Optional<ImmutableList<Placed>> listed = assignments.flatMap(this::assignments);
        listed.ifPresent(placed::addAll);
        Optional<Node> unread = fields.find(Keys.UNREAD);
        Optional<ImmutableList<String>> pieces = unread.flatMap(this::unread);
        Optional<Node> doubt = fields.find(Keys.DOUBT);
        Optional<String> reason = doubt.flatMap(node -> values.verbatim(node, "why the cell is in doubt, a text"));
        Optional<Node> printed = fields.find(Keys.PRINTED);
        Optional<ImmutableList<UnitCell>> cells = printed.flatMap(this::printed);
        if (unread.isPresent() && doubt.isEmpty()) {
            fields.missing(Keys.DOUBT, "say why the pieces were left unread");
            whole = false;
        }
        if (printed.isPresent() && roles.isEmpty() && fields.present(STRUCTURE).isEmpty()) {
            fields.missing(
                    Keys.ASSIGNMENTS,
                    "beside \"printed\" stands what was read from it, \"assignments\": [] if that is nobody; a cell to be"
                            + " read is written as a text");
            whole = false;
        }
        whole &= listed.isPresent() == assignments.isPresent()
                && pieces.isPresent() == unread.isPresent()
                && reason.isPresent() == doubt.isPresent()
                && cells.isPresent() == printed.isPresent();
        return whole
                ? Optional.of(
                        units(cells.orElse(ImmutableList.of()), placed, pieces.orElse(ImmutableList.of()), reason))
                : Optional.empty();
    }

    private Optional<ImmutableList<String>> unread(Node node) {
        return values.list(node, 1, "a list of the pieces that were not read")
                .flatMap(pieces ->
                        DeadlineNodes.all(pieces, piece -> values.verbatim(piece, "a piece of the cell, a text")));
    }

    private Optional<ImmutableList<Placed>> assignees(Node node, Role role) {
        return values.list(node, 0, "the role's cell as printed, a text, or a list of units")
                .flatMap(elements -> DeadlineNodes.all(elements, element -> assignee(element, role)
                        .map(assignee -> new Placed(Assignment.of(role, assignee), element))));
    }

    private Optional<ImmutableList<Placed>> assignments(Node node) {
        return values.list(node, 0, "a list of {\"role\": …, \"unit\": …}")
                .flatMap(elements -> DeadlineNodes.all(elements, this::assignment));
    }

    private Optional<Placed> assignment(Node node) {
        if (!values.isKind(node, Kind.OBJECT, "an object such as {\"role\": \"lead\", \"unit\": \"区科委\"}")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_ASSIGNMENT);
        Optional<Role> role = fields.require(Keys.ROLE, "").flatMap(value -> values.word(value, Keys.ROLES, "a role"));
        Optional<Node> unit = fields.require(Keys.UNIT, "");
        // A wrong role is reported already; the unit is then read as any other.
        Optional<Assignee> assignee = unit.flatMap(value -> assignee(value, role.orElse(Role.RESPONSIBLE)));
        return role.isEmpty() || assignee.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placed(Assignment.of(role.get(), assignee.get()), unit.orElse(node)));
    }

    private Optional<Assignee> assignee(Node node, Role role) {
        if (node.is(Kind.TEXT)) {
            return values.text(node, ASSIGNEE).flatMap(text -> named(node, text, role));
        }
        if (!values.isKind(node, Kind.OBJECT, ASSIGNEE)) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_ASSIGNEE);
        if (fields.has(Keys.COLLECTIVE) || fields.has(Keys.KIND)) {
            fields.refuse(ImmutableList.of(Keys.NAME, Keys.PLATES, Keys.FULL_NAME), "a unit or a collective, not both");
            return collective(node, fields);
        }
        return mention(node, fields);
    }

    private Optional<Assignee> named(Node node, String text, Role role) {
        Optional<Assignee> assignee = readings.assignee(text, role);
        if (assignee.isEmpty()) {
            values.problems()
                    .error(
                            ProblemCode.BAD_UNIT,
                            node,
                            node.describe(),
                            "the name of one unit or collective, without a word for its role",
                            Optional.of("list units apart; an odd name is written {\"name\": …}"));
        }
        return assignee;
    }

    private Optional<Assignee> collective(Node node, Fields fields) {
        Optional<String> words = fields.require(Keys.COLLECTIVE, "")
                .flatMap(value -> values.text(value, "the collective as printed, a text"));
        Optional<Collective.Kind> kind = fields.require(Keys.KIND, "")
                .flatMap(value -> values.word(value, ImmutableList.copyOf(Collective.Kind.values()), "a kind"));
        return words.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : values.build(ProblemCode.BAD_UNIT, node, () -> Collective.of(words.get(), kind.get()));
    }

    private Optional<Assignee> mention(Node node, Fields fields) {
        Function<Node, Optional<String>> name = value -> values.text(value, "a unit's name, a text");
        Optional<String> first = fields.require(Keys.NAME, "").flatMap(name);
        Optional<Node> plates = fields.find(Keys.PLATES);
        Optional<ImmutableList<String>> further = plates.flatMap(
                        value -> values.list(value, 0, "a list of further names of the unit"))
                .flatMap(elements -> DeadlineNodes.all(elements, name));
        Optional<Node> full = fields.find(Keys.FULL_NAME);
        Optional<String> fullName = full.flatMap(name);
        return first.isEmpty() || further.isPresent() != plates.isPresent() || fullName.isPresent() != full.isPresent()
                ? Optional.empty()
                : values.build(
                        ProblemCode.BAD_UNIT,
                        node,
                        () -> new UnitMention(first.get(), further.orElse(ImmutableList.of()), fullName));
    }

    /** The cells beside a structured value: a text, a text a role, or a list of either. */
    private Optional<ImmutableList<UnitCell>> printed(Node node) {
        return switch (node.kind()) {
            case TEXT -> values.text(node, CELL).map(text -> ImmutableList.of(UnitCell.of(text)));
            case OBJECT -> printedColumns(node);
            default ->
                values.list(
                                node,
                                1,
                                "the cell as printed, a text, an object of a text for each role, or a list of them")
                        .flatMap(elements -> DeadlineNodes.all(elements, this::printedElement))
                        .map(lists -> ImmutableList.copyOf(Iterables.concat(lists)));
        };
    }

    private Optional<ImmutableList<UnitCell>> printedElement(Node node) {
        return node.is(Kind.OBJECT)
                ? printedColumns(node)
                : values.text(node, CELL).map(text -> ImmutableList.of(UnitCell.of(text)));
    }

    private Optional<ImmutableList<UnitCell>> printedColumns(Node node) {
        Fields fields = new Fields(values, node, ImmutableSet.copyOf(Keys.ROLE_KEYS));
        ImmutableList<Role> present = Keys.ROLES.stream()
                .filter(role -> fields.has(role.toString()))
                .collect(ImmutableList.toImmutableList());
        if (present.isEmpty()) {
            values.problems()
                    .error(
                            ProblemCode.MISSING_KEY,
                            node,
                            "no role",
                            "one of " + String.join(", ", Keys.ROLE_KEYS),
                            Optional.empty());
            return Optional.empty();
        }
        ImmutableList<UnitCell> cells = present.stream()
                .flatMap(role -> fields
                        .find(role.toString())
                        .flatMap(value -> values.text(value, CELL))
                        .map(text -> UnitCell.of(role, text))
                        .stream())
                .collect(ImmutableList.toImmutableList());
        return cells.size() == present.size() ? Optional.of(cells) : Optional.empty();
    }
}
