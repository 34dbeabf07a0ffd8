package org.fenjie.core.cell;

import java.time.Month;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.YearRef;
import org.jspecify.annotations.Nullable;

/**
 * Periods as printed: {@code [year] [half | quarter | month [part | day]]}, with 年, 月 and 日 or with dots, dashes and slashes
 * between.
 *
 * <p>A year that is not printed is that of the period before, if the cell has printed one.
 */
final class PeriodGrammar {

    private static final int CENTURY = 2000;

    private final CellCursor cursor;
    private YearRef inherited = YearRef.PLAN;
    private boolean endsWithinDay;

    PeriodGrammar(CellCursor cursor) {
        this.cursor = cursor;
    }

    PeriodGrammar(CellCursor cursor, YearRef inherited) {
        this.cursor = cursor;
        this.inherited = inherited;
    }

    /** Passes a period; stays and returns null if none stands here. */
    @Nullable
    PlanPeriod period() {
        int start = cursor.at();
        PlanPeriod dotted = dotted();
        if (dotted != null) {
            return dotted;
        }
        YearRef year = year();
        if (year == null) {
            PlanPeriod within = within(inherited);
            if (within == null) {
                cursor.to(start);
            }
            return within;
        }
        PlanPeriod within = within(year);
        return within != null ? within : PlanPeriod.ofYear(year);
    }

    /** Tells whether the period that was passed ends with a time within its day: 10月31日18:00, of which 前 is told. */
    boolean endsWithinDay() {
        return endsWithinDay;
    }

    /** Passes the right end of a range, which may leave out what its left end has said: 7月-10月, 3月1日至31日, 2020-2024年. */
    @Nullable
    PlanPeriod rightEnd(PlanPeriod left) {
        int start = cursor.at();
        PlanPeriod period = new PeriodGrammar(cursor, left.year()).period();
        if (period != null || left.kind() != PlanPeriod.Kind.DAY) {
            return period;
        }
        int day = cursor.number();
        if (day >= 1 && (cursor.accept("日") || cursor.accept("号")) && isDayOf(left.number(), day)) {
            return PlanPeriod.ofDay(left.year(), left.number(), day);
        }
        cursor.to(start);
        return null;
    }

    /** Passes a year: 2024年, 2024年度, 次年, 当年. Of 2024年年底 the first 年 belongs to it, and the second too. */
    @Nullable
    YearRef year() {
        YearRef year = printedYear();
        if (year == null) {
            year = relativeYear();
        }
        if (year != null && cursor.isAt(DeadlineWords.YEAR_END)) {
            cursor.accept("年");
        }
        return year;
    }

    private @Nullable YearRef printedYear() {
        int start = cursor.at();
        int number = cursor.number();
        if (YearRef.isNameable(number) && (cursor.accept("年") || cursor.isAt("Q"))) {
            cursor.accept("度");
            return YearRef.of(number);
        }
        cursor.to(start);
        if (cursor.arabic(2) >= 10 && cursor.at() == start + 2 && cursor.accept("年") && isWithinYear()) {
            return YearRef.of(CENTURY + number);
        }
        cursor.to(start);
        return null;
    }

    /** 次年 and 当年 follow the year that was named last; 明年 and 今年 are told from the plan's. */
    private @Nullable YearRef relativeYear() {
        int start = cursor.at();
        if (cursor.accept(DeadlineWords.THIS_YEAR)) {
            return YearRef.PLAN;
        }
        if (cursor.accept(DeadlineWords.NEXT_YEAR)) {
            return YearRef.NEXT;
        }
        if (cursor.accept(DeadlineWords.LAST_YEAR)) {
            return YearRef.PREVIOUS;
        }
        if (cursor.accept(DeadlineWords.SAME_YEAR)) {
            return fromNamedYear(start, 0, YearRef.PLAN);
        }
        if (cursor.accept(DeadlineWords.FOLLOWING_YEAR)) {
            return fromNamedYear(start, 1, YearRef.NEXT);
        }
        return cursor.accept(DeadlineWords.PRECEDING_YEAR) ? fromNamedYear(start, -1, YearRef.PREVIOUS) : null;
    }

    private YearRef fromNamedYear(int start, int distance, YearRef otherwise) {
        int named = cursor.yearNamedBefore(start);
        return YearRef.isNameable(named + distance) ? YearRef.of(named + distance) : otherwise;
    }

    /** 24年6月, 24年底: short for 2024 where a part of the year follows; 24年 alone may be a length of time. */
    private boolean isWithinYear() {
        int start = cursor.at();
        boolean part = within(YearRef.PLAN) != null;
        cursor.to(start);
        return part || cursor.isAt("底") || cursor.isAt("末") || cursor.isAt(DeadlineWords.YEAR_END);
    }

    private @Nullable PlanPeriod within(YearRef year) {
        int start = cursor.at();
        if (cursor.accept("上半年")) {
            return PlanPeriod.ofHalf(year, 1);
        }
        if (cursor.accept("下半年")) {
            return PlanPeriod.ofHalf(year, 2);
        }
        cursor.accept("的");
        if (cursor.accept("前")) {
            PlanPeriod first = firstOf(year);
            if (first == null) {
                cursor.to(start);
            }
            return first;
        }
        boolean ordinal = cursor.accept("第");
        if (cursor.accept("Q")) {
            int quarter = cursor.arabic(1);
            return quarter >= 1 && quarter <= 4 ? PlanPeriod.ofQuarter(year, quarter) : null;
        }
        int number = cursor.number();
        if (number >= 1 && number <= 4 && (cursor.accept("季度") || cursor.accept("季"))) {
            return PlanPeriod.ofQuarter(year, number);
        }
        if (!ordinal && number >= 1 && number <= 12 && cursor.accept("月")) {
            return withinMonth(year, number);
        }
        cursor.to(start);
        return null;
    }

    /** 前三季度, 前10个月: to the end of the last of them. */
    private @Nullable PlanPeriod firstOf(YearRef year) {
        int number = cursor.number();
        if (number >= 1 && number <= 4 && (cursor.accept("季度") || cursor.accept("个季度"))) {
            return PlanPeriod.ofQuarter(year, number);
        }
        return number >= 1 && number <= 12 && cursor.accept("个月") ? PlanPeriod.ofMonth(year, number) : null;
    }

    private PlanPeriod withinMonth(YearRef year, int month) {
        cursor.accept("份");
        if (cursor.accept(DeadlineWords.EARLY)) {
            return PlanPeriod.ofTenDays(year, month, 1);
        }
        if (cursor.accept(DeadlineWords.LATE)) {
            return PlanPeriod.ofTenDays(year, month, 3);
        }
        if (cursor.accept(DeadlineWords.MIDDLE) || isMiddle()) {
            return PlanPeriod.ofTenDays(year, month, 2);
        }
        int start = cursor.at();
        int day = cursor.number();
        if (isDayOf(month, day) && (cursor.accept("日") || cursor.accept("号") || isDayOfRange())) {
            endsWithinDay = TimeOfDay.pass(cursor);
            return PlanPeriod.ofDay(year, month, day);
        }
        cursor.to(start);
        return PlanPeriod.ofMonth(year, month);
    }

    /** A lone 中 is 中旬 only where nothing follows that could make another word of it (10月中国…). */
    private boolean isMiddle() {
        int start = cursor.at();
        if (cursor.accept("中") && (cursor.isAtEnd() || cursor.isAt(DeadlineWords.BEFORE))) {
            return true;
        }
        cursor.to(start);
        return false;
    }

    /** 3月1-31日: the first day's 日 is printed with the last one's. */
    private boolean isDayOfRange() {
        int start = cursor.at();
        boolean range = cursor.accept(DeadlineWords.RANGE)
                && cursor.number() >= 1
                && (cursor.accept("日") || cursor.accept("号"));
        cursor.to(start);
        return range;
    }

    /** 2025.12, 2025-12-31, 2025/6/30, and 6.30 where a month and a day are all there is. */
    private @Nullable PlanPeriod dotted() {
        int start = cursor.at();
        int first = cursor.arabic(4);
        char sign = cursor.peek();
        if (first < 0 || (sign != '.' && sign != '-' && sign != '/')) {
            cursor.to(start);
            return null;
        }
        cursor.to(cursor.at() + 1);
        int second = cursor.arabic(2);
        PlanPeriod period = second < 1 || second > 31
                ? null
                : YearRef.isNameable(first)
                        ? dottedIn(YearRef.of(first), second, sign)
                        : dottedDay(first, second, sign);
        if (period == null) {
            cursor.to(start);
        }
        return period;
    }

    private @Nullable PlanPeriod dottedIn(YearRef year, int month, char sign) {
        if (month > 12) {
            return null;
        }
        int afterMonth = cursor.at();
        if (cursor.accept(String.valueOf(sign))) {
            int day = cursor.arabic(2);
            if (isDayOf(month, day)) {
                cursor.accept("日");
                endsWithinDay = TimeOfDay.pass(cursor);
                return PlanPeriod.ofDay(year, month, day);
            }
        }
        cursor.to(afterMonth);
        if (cursor.accept("月")) {
            return sign == '-' ? null : withinMonth(year, month);
        }
        return PlanPeriod.ofMonth(year, month);
    }

    private @Nullable PlanPeriod dottedDay(int month, int day, char sign) {
        boolean marked = cursor.isAtEnd() || cursor.isAt("日") || cursor.isAt(DeadlineWords.BEFORE) || isDottedRange();
        if (sign != '.' || !marked || month < 1 || month > 12 || !isDayOf(month, day)) {
            return null;
        }
        cursor.accept("日");
        return PlanPeriod.ofDay(inherited, month, day);
    }

    /** 8.1-12.31: a range of two such dates. */
    private boolean isDottedRange() {
        int start = cursor.at();
        boolean range = cursor.accept(DeadlineWords.RANGE)
                && cursor.arabic(2) >= 1
                && cursor.accept(".")
                && cursor.arabic(2) >= 1
                && !cursor.isAt(".");
        cursor.to(start);
        return range;
    }

    private static boolean isDayOf(int month, int day) {
        return day >= 1 && day <= Month.of(month).maxLength();
    }
}
