package org.fenjie.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.CountUnit;
import org.fenjie.core.deadline.Cycle;
import org.fenjie.core.deadline.CyclePoint;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Through;
import org.fenjie.json.Node.Kind;

/** Reads the value of {@code deadline}: a cell as printed, or a rule in structure. */
final class DeadlineNodes {

    /** A rule, and the cell that it was read from or that stands beside it. */
    record Deadline(DeadlineRule rule, Optional<String> cell) {}

    private static final Pattern LIMIT = Pattern.compile("([1-9][0-9]{0,3}) (.+)");
    private static final Pattern CYCLE_DAY = Pattern.compile("(?:([1-9][0-9]?)-)?([1-9][0-9]?|last)|end");
    private static final Splitter RANGE = Splitter.on("..").limit(2);
    private static final ImmutableList<CountUnit> COUNT_UNITS = ImmutableList.copyOf(CountUnit.values());
    private static final ImmutableList<String> COUNT_UNIT_CODES =
            COUNT_UNITS.stream().map(CountUnit::toString).collect(ImmutableList.toImmutableList());

    private final Values values;

    DeadlineNodes(Values values) {
        this.values = values;
    }

    Optional<Deadline> read(Node node) {
        if (node.is(Kind.TEXT)) {
            Optional<Deadline> read =
                    cell(node).map(cell -> values.pool().reading(cell, Deadline.class, this::readCell));
            read.ifPresent(deadline -> warnIfNotUnderstood(node, deadline.rule()));
            return read;
        }
        if (!values.isKind(node, Kind.OBJECT, "the cell as printed, a text, or an object such as {\"by\": \"10\"}")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_DEADLINE);
        Optional<DeadlineRule> rule = rule(node, fields, Keys.OF_DEADLINE, Keys.FORMS);
        Optional<Node> printed = fields.find(Keys.PRINTED);
        Optional<String> cell = printed.flatMap(this::cell);
        return rule.isEmpty() || cell.isPresent() != printed.isPresent()
                ? Optional.empty()
                : Optional.of(new Deadline(shared(rule.get()), cell));
    }

    private Deadline readCell(String cell) {
        return new Deadline(shared(DeadlineCellReader.read(cell).rule()), Optional.of(cell));
    }

    private DeadlineRule shared(DeadlineRule rule) {
        return values.pool().one(rule, DeadlineRule.class);
    }

    /** A rule that stands by itself: a cell as printed, whose words are not kept, or a rule in structure. */
    Optional<DeadlineRule> readRule(Node node) {
        if (node.is(Kind.OBJECT)) {
            return rule(node, new Fields(values, node, Keys.OF_RULE), Keys.OF_RULE, Keys.FORMS);
        }
        return read(node).map(Deadline::rule);
    }

    private Optional<String> cell(Node node) {
        return values.text(node, "the deadline cell as printed, a text; {\"blank\": true} where nothing is printed");
    }

    private void warnIfNotUnderstood(Node node, DeadlineRule rule) {
        boolean whole = rule instanceof NotUnderstood;
        boolean part = rule instanceof Staged staged
                && staged.stages().stream().anyMatch(stage -> stage.rule() instanceof NotUnderstood);
        if (whole || part) {
            values.problems()
                    .warning(
                            ProblemCode.DEADLINE_NOT_UNDERSTOOD,
                            node,
                            part ? "stages that can all be dated" : "a deadline that can be dated",
                            Optional.empty());
        }
    }

    private Optional<DeadlineRule> rule(
            Node node, Fields fields, ImmutableSet<String> known, ImmutableList<String> forms) {
        ImmutableList<String> present = fields.present(forms);
        if (present.isEmpty() && fields.isMisspelt(forms)) {
            return Optional.empty();
        }
        if (present.isEmpty()) {
            values.problems()
                    .error(
                            ProblemCode.MISSING_KEY,
                            node,
                            "no key that names a form",
                            "one of " + String.join(", ", forms),
                            Optional.empty());
            return Optional.empty();
        }
        String form = present.get(0);
        ImmutableSet<String> besides = Keys.besides(form);
        ImmutableSet<String> others =
                Sets.difference(Sets.intersection(known, Keys.OF_RULE), besides).immutableCopy();
        fields.refuse(
                Sets.difference(others, ImmutableSet.of(form)),
                besides.isEmpty()
                        ? "\"" + form + "\" alone"
                        : "beside \"" + form + "\" only " + Messages.anyOf(besides));
        return fields.find(form)
                .flatMap(value -> values.guarded(
                        ProblemCode.BAD_RULE, value, "a rule that can be", () -> ofForm(form, value, node, fields)));
    }

    private Optional<DeadlineRule> ofForm(String form, Node value, Node node, Fields fields) {
        return switch (form) {
            case Keys.THROUGH -> through(value);
            case Keys.BY -> period(value).map(By::endOf);
            case Keys.BEFORE -> period(value).map(By::before);
            case Keys.WITHIN -> within(value, fields);
            case Keys.AHEAD -> ahead(value, fields);
            case Keys.EVERY -> every(value, node, fields);
            case Keys.OPEN -> open(value);
            case Keys.STAGES -> staged(value);
            case Keys.NOT_UNDERSTOOD -> notUnderstood(value);
            default -> values.isTrue(value) ? Optional.of(NotUnderstood.BLANK) : Optional.empty();
        };
    }

    private Optional<PlanPeriod> period(Node node) {
        return values.text(node, "a period, a text").flatMap(text -> period(node, text));
    }

    private Optional<PlanPeriod> period(Node node, String text) {
        Optional<PlanPeriod> period = parse(text, PlanPeriod::parse);
        if (period.isEmpty()) {
            values.problems()
                    .error(
                            ProblemCode.BAD_PERIOD,
                            node,
                            node.describe(),
                            "a period such as 2024-10, 10, Q4, H1, 10-mid, 12-31, next-03-15, 2025 or year",
                            inNotation(text));
        }
        return period;
    }

    /** The notation for a period written as it would be printed: {@code 10} for 10月. */
    private static Optional<String> inNotation(String text) {
        DeadlineRule rule = DeadlineCellReader.read(text).rule();
        return rule instanceof By by ? Optional.of("write " + by.period()) : Optional.empty();
    }

    /** A value whose notation is exactly the text. */
    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text))
                    .filter(value -> value.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<DeadlineRule> through(Node node) {
        Optional<String> text = values.text(node, "a period or a range of two such as 05..10, a text");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> ends = RANGE.splitToList(text.get());
        Optional<PlanPeriod> from = period(node, ends.get(0));
        if (ends.size() == 1 || from.isEmpty()) {
            return from.map(Through::of);
        }
        return period(node, ends.get(1))
                .flatMap(to -> values.build(
                        ProblemCode.BAD_RULE,
                        node,
                        "a range that runs forward",
                        () -> Through.ofRange(from.get(), to)));
    }

    private Optional<DeadlineRule> within(Node value, Fields fields) {
        Optional<Limit> limit = limit(value);
        Optional<Node> after = fields.find(Keys.AFTER);
        Optional<Event> event = after.isEmpty() ? Optional.of(Event.UNNAMED) : event(after.get());
        return limit.isEmpty() || event.isEmpty()
                ? Optional.empty()
                : Optional.of(Count.after(limit.get().amount(), limit.get().unit(), event.get()));
    }

    private Optional<DeadlineRule> ahead(Node value, Fields fields) {
        Optional<Limit> limit = limit(value);
        Optional<Event> event = fields.require(Keys.OF, "a count back needs the event that it counts from")
                .flatMap(this::event);
        return limit.isEmpty() || event.isEmpty()
                ? Optional.empty()
                : Optional.of(Count.before(limit.get().amount(), limit.get().unit(), event.get()));
    }

    private record Limit(int amount, CountUnit unit) {}

    private Optional<Limit> limit(Node node) {
        Optional<String> text = values.text(node, "a limit such as 30 days, a text");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = LIMIT.matcher(text.get());
        int unit = matcher.matches() ? COUNT_UNIT_CODES.indexOf(matcher.group(2)) : -1;
        if (unit < 0) {
            values.problems()
                    .error(
                            ProblemCode.BAD_LIMIT,
                            node,
                            node.describe(),
                            "a number from 1 to " + Count.MAX_AMOUNT + ", a space, and "
                                    + Messages.anyOf(COUNT_UNIT_CODES),
                            matcher.matches()
                                    ? Messages.nearest(matcher.group(2), COUNT_UNIT_CODES)
                                    : Optional.empty());
            return Optional.empty();
        }
        return Optional.of(new Limit(Integer.parseInt(matcher.group(1)), COUNT_UNITS.get(unit)));
    }

    private Optional<Event> event(Node node) {
        return values.text(node, "an event such as 工作要点发布, a text")
                .flatMap(name -> values.build(ProblemCode.BAD_RULE, node, "an event's name", () -> Event.of(name)));
    }

    private Optional<DeadlineRule> every(Node value, Node node, Fields fields) {
        Optional<Cycle> cycle = values.word(value, ImmutableList.copyOf(Cycle.values()), "a cycle");
        Optional<Node> on = fields.find(Keys.ON);
        Optional<Node> by = fields.find(Keys.BY);
        if (on.isPresent()) {
            fields.refuse(ImmutableList.of(Keys.BY), "either \"by\" or \"on\"");
        }
        Optional<Node> days = on.or(() -> by);
        Optional<ImmutableList<CyclePoint>> points =
                days.isEmpty() ? Optional.of(ImmutableList.of(CyclePoint.END)) : days.flatMap(this::cycleDays);
        Optional<Node> from = fields.find(Keys.FROM);
        Optional<PlanPeriod> opening = from.flatMap(this::period);
        if (cycle.isEmpty() || points.isEmpty() || opening.isPresent() != from.isPresent()) {
            return Optional.empty();
        }
        Recurring.Mode mode = on.isPresent() ? Recurring.Mode.ON : Recurring.Mode.BY;
        return values.build(
                ProblemCode.BAD_RULE,
                days.orElse(node),
                "days that the cycle has, in order",
                () -> new Recurring(cycle.get(), mode, points.get(), opening));
    }

    private Optional<ImmutableList<CyclePoint>> cycleDays(Node node) {
        String expected = "a day of the cycle, a text, or a list of them";
        if (node.is(Kind.TEXT)) {
            return cycleDay(node).map(ImmutableList::of);
        }
        return whole(node, values.each(node, 1, expected, this::cycleDay));
    }

    private Optional<CyclePoint> cycleDay(Node node) {
        Optional<String> text = values.text(node, "a day of the cycle, a text");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<CyclePoint> point = parse(text.get(), DeadlineNodes::parseCycleDay);
        if (point.isEmpty()) {
            values.problems()
                    .error(
                            ProblemCode.BAD_CYCLE_DAY,
                            node,
                            node.describe(),
                            "a day of the cycle such as 3-20 (its third month's 20th), 1-last, 5 (Friday) or end",
                            Optional.empty());
        }
        return point;
    }

    private static CyclePoint parseCycleDay(String text) {
        Matcher matcher = CYCLE_DAY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        String day = matcher.group(2);
        if (day == null) {
            return CyclePoint.END;
        }
        int month = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return CyclePoint.of(month, day.equals("last") ? CyclePoint.LAST : Integer.parseInt(day));
    }

    private Optional<DeadlineRule> open(Node node) {
        if (node.is(Kind.TEXT)) {
            return period(node).map(OpenEnded::from);
        }
        return values.isTrue(node, "true, or the period from which it is open, a text")
                ? Optional.of(OpenEnded.ALWAYS)
                : Optional.empty();
    }

    private Optional<DeadlineRule> notUnderstood(Node node) {
        if (node.is(Kind.TEXT) && node.text().isEmpty()) {
            values.problems()
                    .error(
                            ProblemCode.BLANK_TEXT,
                            node,
                            "an empty text",
                            "the words as printed",
                            Optional.of("write {\"blank\": true}"));
            return Optional.empty();
        }
        return values.verbatim(node, "the words as printed, a text").map(NotUnderstood::of);
    }

    private Optional<DeadlineRule> staged(Node node) {
        return whole(node, values.each(node, 2, "a list of at least two stages", this::stage))
                .map(Staged::new);
    }

    private Optional<Staged.Stage> stage(Node node) {
        if (!values.isKind(node, Kind.OBJECT, "a stage such as {\"words\": \"6月底前\", \"by\": \"06\"}")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_STAGE);
        Optional<String> words = fields.require(Keys.WORDS, "")
                .flatMap(value -> values.text(value, "the stage's words as printed, a text"));
        Optional<DeadlineRule> rule = rule(node, fields, Keys.OF_STAGE, Keys.FORMS_OF_STAGE);
        return words.isEmpty() || rule.isEmpty()
                ? Optional.empty()
                : Optional.of(Staged.Stage.of(words.get(), rule.get()));
    }

    /** The values of a list, if each of its elements could be read. */
    private static <T> Optional<ImmutableList<T>> whole(Node list, ImmutableList<T> read) {
        return read.isEmpty() || read.size() < list.children().size() ? Optional.empty() : Optional.of(read);
    }
}
