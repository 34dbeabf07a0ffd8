package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of rules and periods: what their {@code toString()} writes and their {@code parse} reads. */
final class DeadlineNotation {

    private static final Pattern PERIOD = Pattern.compile("(?:(?<year>[0-9]{4}|next|prev)(?:-(?=.)|$))?(?<rest>.*)");
    private static final Pattern MONTH = Pattern.compile("(?<month>[0-9]{2})(?:-(?<part>early|mid|late|[0-9]{2}))?");
    private static final Pattern COUNT_AFTER = Pattern.compile("within ([0-9]{1,4}) ([a-z-]+) after (.+)");
    private static final Pattern COUNT_BEFORE = Pattern.compile("([0-9]{1,4}) ([a-z-]+) before (.+)");
    private static final Pattern EVERY = Pattern.compile("every ([a-z-]+) (by|on) ([a-z0-9,-]+)(?: from (\\S+))?");
    private static final Pattern POINT = Pattern.compile("(?:([0-9]{1,2})-)?([0-9]{1,2}|last)");
    private static final String NOT_UNDERSTOOD = "not-understood ";
    private static final String STAGED = "staged ";

    private DeadlineNotation() {}

    static DeadlineRule parse(String text) {
        if (text.startsWith(STAGED)) {
            return parseStaged(text, STAGED.length());
        }
        if (text.startsWith(NOT_UNDERSTOOD)) {
            StringBuilder words = new StringBuilder();
            int end = unquote(text, NOT_UNDERSTOOD.length(), words);
            checkArgument(end == text.length(), "Unexpected text after the closing quote: %s", text);
            return NotUnderstood.of(words.toString());
        }
        if (text.startsWith("through ")) {
            List<String> ends =
                    Arrays.asList(text.substring("through ".length()).split("\\.\\.", 2));
            PlanPeriod from = parsePeriod(ends.get(0));
            return ends.size() == 1 ? Through.of(from) : Through.ofRange(from, parsePeriod(ends.get(1)));
        }
        if (text.startsWith("by ")) {
            return By.endOf(parsePeriod(text.substring("by ".length())));
        }
        if (text.startsWith("before ")) {
            return By.before(parsePeriod(text.substring("before ".length())));
        }
        if (text.equals("open")) {
            return OpenEnded.ALWAYS;
        }
        if (text.startsWith("open from ")) {
            return OpenEnded.from(parsePeriod(text.substring("open from ".length())));
        }
        return parseCountOrCycle(text);
    }

    private static DeadlineRule parseCountOrCycle(String text) {
        Matcher after = COUNT_AFTER.matcher(text);
        if (after.matches()) {
            return Count.after(Integer.parseInt(after.group(1)), unitOf(after.group(2)), eventOf(after.group(3)));
        }
        Matcher before = COUNT_BEFORE.matcher(text);
        if (before.matches()) {
            return Count.before(Integer.parseInt(before.group(1)), unitOf(before.group(2)), eventOf(before.group(3)));
        }
        Matcher every = EVERY.matcher(text);
        checkArgument(
                every.matches(),
                "A deadline rule is expected, such as \"by 10\", \"through year\" or \"within 30 days after 印发\", found: %s",
                text);
        ImmutableList<CyclePoint> points = Arrays.stream(every.group(3).split(",", -1))
                .map(DeadlineNotation::pointOf)
                .collect(ImmutableList.toImmutableList());
        return new Recurring(
                cycleOf(every.group(1)),
                every.group(2).equals("by") ? Recurring.Mode.BY : Recurring.Mode.ON,
                points,
                Optional.ofNullable(every.group(4)).map(DeadlineNotation::parsePeriod));
    }

    private static DeadlineRule parseStaged(String text, int start) {
        List<Staged.Stage> stages = new ArrayList<>();
        int at = start;
        while (true) {
            checkArgument(text.startsWith("[\"", at), "A stage in brackets is expected at %s in: %s", at, text);
            StringBuilder words = new StringBuilder();
            int ruleStart = spaceAt(text, unquote(text, at + 1, words));
            int ruleEnd = endOfStage(text, ruleStart);
            stages.add(Staged.Stage.of(words.toString(), parse(text.substring(ruleStart, ruleEnd))));
            at = ruleEnd + 1;
            if (at == text.length()) {
                return new Staged(ImmutableList.copyOf(stages));
            }
            at = spaceAt(text, at);
        }
    }

    /** Passes a space. */
    private static int spaceAt(String text, int index) {
        checkArgument(
                index < text.length() && text.charAt(index) == ' ', "A space is expected at %s in: %s", index, text);
        return index + 1;
    }

    /** The bracket that closes a stage, past any that stand in quotes. */
    private static int endOfStage(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != ']') {
            at = text.charAt(at) == '"' ? unquote(text, at, new StringBuilder()) : at + 1;
        }
        checkArgument(at < text.length(), "A closing bracket is expected in: %s", text);
        return at;
    }

    static PlanPeriod parsePeriod(String text) {
        Matcher matcher = PERIOD.matcher(text);
        checkArgument(matcher.matches(), "A period is expected, found: %s", text);
        YearRef year = yearOf(matcher.group("year"));
        String rest = matcher.group("rest");
        if (rest.equals(year.isAbsolute() ? "" : "year")) {
            return PlanPeriod.ofYear(year);
        }
        if (rest.length() == 2 && rest.charAt(0) == 'H') {
            return PlanPeriod.ofHalf(year, digit(rest));
        }
        if (rest.length() == 2 && rest.charAt(0) == 'Q') {
            return PlanPeriod.ofQuarter(year, digit(rest));
        }
        Matcher month = MONTH.matcher(rest);
        checkArgument(
                month.matches(),
                "A period is expected, such as 2024-10, Q4, 10-mid, next-03-15 or year, found: %s",
                text);
        int number = Integer.parseInt(month.group("month"));
        String part = month.group("part");
        if (part == null) {
            return PlanPeriod.ofMonth(year, number);
        }
        int tenDays = PlanPeriod.partOf(part);
        return tenDays > 0
                ? PlanPeriod.ofTenDays(year, number, tenDays)
                : PlanPeriod.ofDay(year, number, Integer.parseInt(part));
    }

    private static YearRef yearOf(String text) {
        if (text == null) {
            return YearRef.PLAN;
        }
        return switch (text) {
            case "next" -> YearRef.NEXT;
            case "prev" -> YearRef.PREVIOUS;
            default -> YearRef.of(Integer.parseInt(text));
        };
    }

    private static int digit(String text) {
        Integer number = Ints.tryParse(text.substring(1));
        checkArgument(number != null, "A digit is expected after the letter, found: %s", text);
        return number;
    }

    private static CyclePoint pointOf(String text) {
        if (text.equals("end")) {
            return CyclePoint.END;
        }
        Matcher matcher = POINT.matcher(text);
        checkArgument(matcher.matches(), "A day of a cycle is expected, such as 3-20, 1-last or end, found: %s", text);
        int month = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return CyclePoint.of(
                month, matcher.group(2).equals("last") ? CyclePoint.LAST : Integer.parseInt(matcher.group(2)));
    }

    private static CountUnit unitOf(String code) {
        return byCode(CountUnit.values(), code);
    }

    private static Cycle cycleOf(String code) {
        return byCode(Cycle.values(), code);
    }

    private static <E extends Enum<E>> E byCode(E[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "One of " + Arrays.toString(values) + " is expected, found: " + code));
    }

    private static Event eventOf(String name) {
        return name.equals(Event.UNNAMED.toString()) ? Event.UNNAMED : Event.of(name);
    }

    /** Puts a text in double quotes; a quote or a backslash in it gets a backslash before it. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Reads a quoted text into a buffer and returns the index behind its closing quote. */
    private static int unquote(String text, int start, StringBuilder words) {
        checkArgument(
                start < text.length() && text.charAt(start) == '"', "A quote is expected at %s in: %s", start, text);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                words.append(text.charAt(i));
            } else {
                words.append(c);
            }
        }
        throw new IllegalArgumentException("A closing quote is expected in: " + text);
    }
}
