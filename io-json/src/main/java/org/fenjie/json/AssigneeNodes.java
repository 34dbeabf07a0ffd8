package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.json.Node.Kind;

/** Reads a unit or collective of a list: a text, or an object for what a text cannot say. */
final class AssigneeNodes {

    private static final String ASSIGNEE =
            "a unit or collective: a text such as \"区经委（区商务委）\", {\"name\": …} or {\"collective\": …, \"kind\": …}";

    private final Values values;
    private final CellReadings readings;

    AssigneeNodes(Values values, CellReadings readings) {
        this.values = values;
        this.readings = readings;
    }

    Optional<Assignee> read(Node node, Role role) {
        if (node.is(Kind.TEXT)) {
            return values.text(node, ASSIGNEE).flatMap(text -> named(node, text, role));
        }
        if (!values.isKind(node, Kind.OBJECT, ASSIGNEE)) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_ASSIGNEE);
        if (fields.has(Keys.COLLECTIVE) || fields.has(Keys.KIND)) {
            fields.refuse(ImmutableList.of(Keys.NAME, Keys.PLATES, Keys.FULL_NAME), "a unit or a collective, not both");
            return values.guarded(ProblemCode.BAD_UNIT, node, "a collective", () -> collective(fields));
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

    private Optional<Assignee> collective(Fields fields) {
        Optional<String> words = fields.require(Keys.COLLECTIVE, "")
                .flatMap(value -> values.text(value, "the collective as printed, a text"));
        Optional<Collective.Kind> kind = fields.require(Keys.KIND, "")
                .flatMap(value -> values.word(value, ImmutableList.copyOf(Collective.Kind.values()), "a kind"));
        return words.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(Collective.of(words.get(), kind.get()));
    }

    private Optional<Assignee> mention(Node node, Fields fields) {
        Optional<String> name = fields.require(Keys.NAME, "").flatMap(this::name);
        ImmutableList<String> plates = fields.find(Keys.PLATES)
                .map(list -> values.each(list, 0, "a list of further names of the unit", this::name))
                .orElse(ImmutableList.of());
        Optional<String> fullName = fields.find(Keys.FULL_NAME).flatMap(this::name);
        return name.flatMap(first -> values.build(
                ProblemCode.BAD_UNIT, node, "names that differ", () -> new UnitMention(first, plates, fullName)));
    }

    private Optional<String> name(Node node) {
        return values.text(node, "a unit's name, a text");
    }
}
