package org.fenjie.core.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.fenjie.core.deadline.Cycle;
import org.fenjie.core.deadline.CyclePoint;
import org.fenjie.core.deadline.Recurring;
import org.jspecify.annotations.Nullable;

/** Recurring duties as printed: {@code 每 cycle [day {、 day}] [前]}, such as 每季度末月20日前. */
final class RecurringGrammar {

    private static final ImmutableList<DeadlineWords> CYCLE_WORDS = ImmutableList.of(
            DeadlineWords.EVERY_DAY,
            DeadlineWords.EVERY_WEEK,
            DeadlineWords.EVERY_TEN_DAYS,
            DeadlineWords.EVERY_MONTH,
            DeadlineWords.EVERY_QUARTER,
            DeadlineWords.EVERY_HALF_YEAR,
            DeadlineWords.EVERY_YEAR);
    private static final ImmutableList<Cycle> CYCLES = ImmutableList.copyOf(Cycle.values());
    private static final int WEEK_DAYS = 7;

    private final CellCursor cursor;
    private boolean isBroken;

    RecurringGrammar(CellCursor cursor) {
        this.cursor = cursor;
    }

    /** Passes a recurring duty; stays and returns null if none stands here. */
    @Nullable
    Found recurring() {
        int start = cursor.at();
        Cycle cycle = cycle();
        if (cycle == null) {
            return null;
        }
        cursor.accept("的");
        if (cursor.isAt(DeadlineWords.ATTRIBUTE)) {
            cursor.to(start);
            return null;
        }
        int afterCycle = cursor.at();
        Recurring rule = rule(cycle);
        if (rule == null || cursor.isAt(DeadlineWords.RANGE) || (cursor.at() == afterCycle && saysMore())) {
            isBroken = true;
            cursor.to(start);
            return null;
        }
        return new Found(Found.Kind.MARKED, rule, start, cursor.at());
    }

    /** Tells whether a cycle was met with a day that was not understood: nothing around it is to be trusted. */
    boolean isBroken() {
        return isBroken;
    }

    /** 每月结束后5个工作日内, 每年春节前: the cycle has a day, if one that was not understood. 每年2次 has none. */
    private boolean saysMore() {
        if (cursor.isAtEnd()) {
            return false;
        }
        int last = cursor.end() - 1;
        if (DeadlineWords.BEFORE.lengthAt(cursor.text(), last) == 1
                || DeadlineWords.WITHIN.lengthAt(cursor.text(), last) == 1) {
            return true;
        }
        int start = cursor.at();
        boolean times = cursor.number() < 0 || "次场期批个项篇条轮".indexOf(cursor.peek()) >= 0;
        cursor.to(start);
        return !times;
    }

    private @Nullable Cycle cycle() {
        Cycle longest = null;
        int length = 0;
        for (int i = 0; i < CYCLES.size(); i++) {
            int found = CYCLE_WORDS.get(i).lengthAt(cursor.text(), cursor.at());
            if (found > length && cursor.at() + found <= cursor.end()) {
                longest = CYCLES.get(i);
                length = found;
            }
        }
        cursor.to(cursor.at() + length);
        return longest;
    }

    private @Nullable Recurring rule(Cycle cycle) {
        int start = cursor.at();
        CyclePoint past = pastEnd(cycle);
        if (past != null) {
            return build(cycle, Recurring.Mode.BY, ImmutableList.of(past));
        }
        cursor.to(start);
        ImmutableList.Builder<CyclePoint> points = ImmutableList.builder();
        CyclePoint point = point(cycle);
        if (point == null) {
            cursor.to(start);
            if (cursor.accept("末") && cycle != Cycle.MONTH && CellCursor.isNumeral(cursor.peek())) {
                return null;
            }
            cursor.to(start);
            if (cursor.accept(DeadlineWords.END_BEFORE)
                    || cursor.accept("月底前")
                    || cursor.accept("年底前")
                    || cursor.accept("月底")
                    || cursor.accept("年底")
                    || cursor.accept("年末")) {
                cursor.accept(DeadlineWords.BEFORE);
            } else {
                cursor.accept(DeadlineWords.END);
            }
            return Recurring.every(cycle);
        }
        boolean wholeMonth = isWholeMonth;
        int afterLast = cursor.at();
        while (point != null) {
            points.add(point);
            afterLast = cursor.at();
            point = cursor.accept(DeadlineWords.AND) ? point(cycle) : null;
        }
        cursor.to(afterLast);
        boolean by = cursor.accept(DeadlineWords.BEFORE)
                || cursor.accept(DeadlineWords.END_BEFORE)
                || cursor.accept(DeadlineWords.WITHIN);
        return build(cycle, by || wholeMonth ? Recurring.Mode.BY : Recurring.Mode.ON, points.build());
    }

    private static @Nullable Recurring build(Cycle cycle, Recurring.Mode mode, ImmutableList<CyclePoint> points) {
        try {
            return new Recurring(cycle, mode, points, Optional.empty());
        } catch (IllegalArgumentException e) {
            // The days do not fit the cycle, or stand out of order: not understood rather than put right.
            return null;
        }
    }

    /** 结束后15日内, 后15日内, 次月5日前: a day past the end of the cycle. */
    private @Nullable CyclePoint pastEnd(Cycle cycle) {
        if (cycle.compareTo(Cycle.MONTH) < 0) {
            return null;
        }
        int months = monthsOf(cycle);
        cursor.accept("度");
        boolean after = cursor.accept("结束后") || cursor.accept("终了后") || cursor.accept("结束") || cursor.accept("后");
        if (cursor.accept("次月") || cursor.accept("下月") || cursor.accept("下季度首月") || cursor.accept("次年1月")) {
            after = true;
            int day = day();
            return day > 0 && cursor.accept(DeadlineWords.BEFORE) ? CyclePoint.of(months + 1, day) : null;
        }
        int day = after ? day() : -1;
        return day > 0 && cursor.accept(DeadlineWords.WITHIN) ? CyclePoint.of(months + 1, day) : null;
    }

    private static int monthsOf(Cycle cycle) {
        return switch (cycle) {
            case DAY, WEEK, TEN_DAYS -> 0;
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    // Whether the point passed last names a month or a part of one and not a day, so that it can only be a limit.
    private boolean isWholeMonth;

    private @Nullable CyclePoint point(Cycle cycle) {
        int start = cursor.at();
        isWholeMonth = false;
        CyclePoint point =
                switch (cycle) {
                    case DAY, TEN_DAYS -> null;
                    case WEEK -> weekDay();
                    case MONTH -> inMonth(1, false);
                    case QUARTER, HALF_YEAR -> inNamedMonth(monthsOf(cycle));
                    case YEAR -> inNumberedMonth();
                };
        if (point == null) {
            cursor.to(start);
        }
        return point;
    }

    private @Nullable CyclePoint weekDay() {
        cursor.accept("周");
        if (cursor.accept("日") || cursor.accept("天") || cursor.accept("末")) {
            return CyclePoint.of(0, WEEK_DAYS);
        }
        int day = cursor.number();
        return day >= 1 && day < WEEK_DAYS ? CyclePoint.of(0, day) : null;
    }

    private @Nullable CyclePoint inNamedMonth(int months) {
        int month;
        if (cursor.accept("首月") || cursor.accept("第一个月") || cursor.accept("首个月")) {
            month = 1;
        } else if (cursor.accept("末月") || cursor.accept("最后一个月") || cursor.accept("最后一月")) {
            month = months;
        } else {
            if (!cursor.accept("第")) {
                return null;
            }
            month = cursor.number();
            if (month < 1 || month > months || !cursor.accept("个月")) {
                return null;
            }
        }
        return inMonth(month, true);
    }

    private @Nullable CyclePoint inNumberedMonth() {
        cursor.accept("的");
        if (cursor.accept("上半年")) {
            return wholeMonth(6);
        }
        if (cursor.accept("下半年")) {
            return wholeMonth(12);
        }
        boolean ordinal = cursor.accept("第");
        int number = cursor.number();
        if (number >= 1 && number <= 4 && (cursor.accept("季度") || cursor.accept("季"))) {
            return wholeMonth(3 * number);
        }
        if (ordinal || number < 1 || number > 12) {
            return null;
        }
        if (cursor.accept("月")) {
            cursor.accept("份");
            return inMonth(number, true);
        }
        // 每年6、12月: the unit is printed with the last of them.
        int start = cursor.at();
        while (cursor.accept("、") && cursor.number() > 0) {
            if (cursor.isAt("月")) {
                cursor.to(start);
                return wholeMonth(number);
            }
        }
        return null;
    }

    private CyclePoint wholeMonth(int month) {
        isWholeMonth = true;
        return CyclePoint.of(month, CyclePoint.LAST);
    }

    /** A day within a month, or its end, or the month itself where that is enough. */
    private @Nullable CyclePoint inMonth(int month, boolean aloneIsEnough) {
        int start = cursor.at();
        cursor.accept("月");
        if (cursor.accept(DeadlineWords.EARLY)) {
            isWholeMonth = true;
            return CyclePoint.of(month, 10);
        }
        if (cursor.accept(DeadlineWords.MIDDLE)) {
            isWholeMonth = true;
            return CyclePoint.of(month, 20);
        }
        if (cursor.accept(DeadlineWords.LATE) || cursor.accept("底") || cursor.accept("末")) {
            return wholeMonth(month);
        }
        cursor.to(start);
        int day = day();
        if (day > 0) {
            isWholeMonth = false;
            return CyclePoint.of(month, day);
        }
        cursor.to(start);
        return aloneIsEnough ? wholeMonth(month) : null;
    }

    /** Passes 20日; in a list the 日 can be printed with the last day alone. */
    private int day() {
        int day = cursor.number();
        if (day < 1 || day > 31) {
            return -1;
        }
        if (cursor.accept("日") || cursor.accept("号")) {
            return day;
        }
        return cursor.isAt("、") ? day : -1;
    }
}
