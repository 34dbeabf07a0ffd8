package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PartRef;
import org.fenjie.core.progress.PlanRef;
import org.fenjie.core.progress.Progress;
import org.fenjie.json.Node.Kind;

/** Reads a record of what is done from its tree. Every entry is read, whatever is wrong with the others. */
final class ProgressNodes {

    static final String FORMAT = "fenjie-progress/1";

    private final Values values;
    private final Map<Completion, Node> seen = new HashMap<>();

    ProgressNodes(Values values) {
        this.values = values;
    }

    /** The record, or empty if there are errors. */
    Optional<Progress> read(Node root) {
        if (!values.isKind(root, Kind.OBJECT, "a record of what is done, an object") || isOfOtherFormat(root)) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, root, ProgressKeys.OF_PROGRESS);
        fields.require(Keys.FORMAT, "write \"format\": \"" + FORMAT + '"')
                .ifPresent(node -> values.isKind(node, Kind.TEXT, '"' + FORMAT + "\", a text"));
        Optional<PlanRef> plan = fields.require(ProgressKeys.PLAN, "the plan's title, issuer and year")
                .flatMap(this::plan);
        ImmutableList<Completion> entries = fields
                .require(ProgressKeys.ENTRIES, "write [] if nothing is done yet")
                .flatMap(node -> values.list(node, 0, "a list of entries"))
                .stream()
                .flatMap(List::stream)
                .flatMap(node -> entry(node).stream())
                .collect(ImmutableList.toImmutableList());
        return values.problems().hasErrors()
                ? Optional.empty()
                : plan.flatMap(of -> values.build(
                        ProblemCode.REFUSED,
                        root,
                        "a record that the model can hold",
                        () -> Progress.builder().plan(of).entries(entries).build()));
    }

    private boolean isOfOtherFormat(Node root) {
        Optional<Node> format = root.children().stream()
                .filter(child -> child.step().equals(Keys.FORMAT) && child.is(Kind.TEXT))
                .findFirst()
                .filter(node -> !node.text().equals(FORMAT));
        // Of another format nothing else can be said.
        format.ifPresent(node -> values.problems()
                .error(
                        ProblemCode.UNKNOWN_FORMAT,
                        node,
                        node.describe(),
                        '"' + FORMAT + '"',
                        Optional.of(
                                node.text().equals(PlanNodes.FORMAT)
                                        ? "this is a plan, not the record of what is done"
                                        : "another version of the library may know it")));
        return format.isPresent();
    }

    private Optional<PlanRef> plan(Node node) {
        if (!values.isKind(node, Kind.OBJECT, "which plan, an object")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, ProgressKeys.OF_PLAN_REF);
        Optional<String> title =
                fields.require(Keys.TITLE, "").flatMap(value -> values.text(value, "the plan's title, a text"));
        Optional<String> issuer =
                fields.require(Keys.ISSUER, "").flatMap(value -> values.text(value, "the plan's issuer, a text"));
        OptionalInt year = number(
                fields.require(Keys.YEAR, ""), YearRef.MIN_YEAR, YearRef.MAX_YEAR, "the plan's year, a whole number");
        return title.isPresent() && issuer.isPresent() && year.isPresent()
                ? Optional.of(new PlanRef(title.get(), issuer.get(), year.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt number(Optional<Node> node, int min, int max, String expected) {
        return node.map(value -> values.wholeNumber(value, min, max, expected)).orElse(OptionalInt.empty());
    }

    private Optional<Completion> entry(Node node) {
        if (!values.isKind(node, Kind.OBJECT, "an entry, an object")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, ProgressKeys.OF_ENTRY);
        OptionalInt task = number(
                fields.require(ProgressKeys.TASK, ""), 1, Integer.MAX_VALUE, "the task's number, a whole number");
        Optional<LocalDate> done = fields.require(ProgressKeys.DONE, "the day on which it was done")
                .flatMap(this::date);
        Optional<String> unit =
                fields.find(ProgressKeys.UNIT).flatMap(value -> values.text(value, "a name of the unit, a text"));
        if (fields.has(ProgressKeys.DUE)) {
            fields.refuse(ImmutableList.of(ProgressKeys.STAGE), "\"due\" or \"stage\", not both");
        }
        Optional<PartRef> due =
                fields.find(ProgressKeys.DUE).flatMap(this::date).map(PartRef::dueOn);
        Optional<PartRef> stage = fields.find(ProgressKeys.STAGE)
                .flatMap(value -> values.text(value, "the words of the stage, a text"))
                .map(PartRef::stage);
        Optional<String> note =
                fields.find(ProgressKeys.NOTE).flatMap(value -> values.text(value, "what is to be said of it, a text"));
        if (task.isEmpty() || done.isEmpty()) {
            return Optional.empty();
        }
        Completion entry = new Completion(task.getAsInt(), unit, due.or(() -> stage), done.get(), note);
        checkOnce(entry, node);
        return Optional.of(entry);
    }

    private void checkOnce(Completion entry, Node node) {
        Node first = seen.putIfAbsent(
                new Completion(entry.task(), entry.unit(), entry.part(), entry.date(), Optional.empty()), node);
        if (first != null) {
            values.problems()
                    .error(
                            ProblemCode.ENTRY_TWICE,
                            node,
                            "an entry for the same, done on the same day",
                            "every entry once",
                            Optional.of("it stands at " + first.pointer() + ", line "
                                    + values.problems().line(first.offset())));
        }
    }

    private Optional<LocalDate> date(Node node) {
        Optional<String> text = values.text(node, "a day such as 2024-03-15, a text");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            values.problems().error(ProblemCode.BAD_DATE, node, "a day of the calendar, written such as 2024-03-15");
            return Optional.empty();
        }
    }
}
