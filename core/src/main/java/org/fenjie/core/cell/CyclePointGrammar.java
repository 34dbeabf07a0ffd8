package org.fenjie.core.cell;

import org.fenjie.core.deadline.Cycle;
import org.fenjie.core.deadline.CyclePoint;
import org.jspecify.annotations.Nullable;

/** Days within a cycle as printed: 20日, 末月20日, 6月底, 最后一日, 次月5日, 结束后15日, 周五. */
final class CyclePointGrammar {

    private static final int WEEK_DAYS = 7;
    private static final int MAX_DAY = 31;
    private static final int MAX_LIST = 12;

    private final CellCursor cursor;
    private final Cycle cycle;
    private boolean isLimit;
    private boolean isBareMonth;
    private boolean isUnitless;

    CyclePointGrammar(CellCursor cursor, Cycle cycle) {
        this.cursor = cursor;
        this.cycle = cycle;
    }

    /** Passes a day; stays and returns null if none stands here. */
    @Nullable
    CyclePoint point() {
        int start = cursor.at();
        isLimit = false;
        isBareMonth = false;
        isUnitless = false;
        CyclePoint point = cycle.compareTo(Cycle.MONTH) < 0 ? shortCycle() : pastEnd();
        if (point == null) {
            cursor.to(start);
            point = switch (cycle) {
                case DAY, WEEK, TEN_DAYS -> null;
                case MONTH -> inMonth(1, false);
                case QUARTER, HALF_YEAR -> inNamedMonth();
                case YEAR -> inNumberedMonth();
            };
        }
        if (point == null) {
            cursor.to(start);
        }
        return point;
    }

    /** Tells whether the day passed last was printed as a month or a part of one, so that it can only be a limit. */
    boolean isLimit() {
        return isLimit;
    }

    /** Tells whether the day passed last was printed as a month alone, without 底. */
    boolean isBareMonth() {
        return isBareMonth;
    }

    /** Tells whether the month passed last shares the unit of a later one: the 6 of 每年6、12月, and so its day too. */
    boolean isUnitless() {
        return isUnitless;
    }

    private @Nullable CyclePoint shortCycle() {
        if (acceptLastDay()) {
            return CyclePoint.END;
        }
        return cycle == Cycle.WEEK ? weekDay() : null;
    }

    private @Nullable CyclePoint weekDay() {
        cursor.accept("周");
        if (cursor.accept("日") || cursor.accept("天") || cursor.accept("末")) {
            return CyclePoint.of(0, WEEK_DAYS);
        }
        int day = cursor.number();
        return day >= 1 && day < WEEK_DAYS && !cursor.isAtCounter() ? CyclePoint.of(0, day) : null;
    }

    /** 结束后15日内, 后15日内, 次月5日前: a day past the end of the cycle. */
    private @Nullable CyclePoint pastEnd() {
        int monthPast = monthsOf(cycle) + 1;
        cursor.accept("度");
        if (cursor.accept("次月") || cursor.accept("下月") || cursor.accept("下季度首月") || cursor.accept("次年1月")) {
            int day = day();
            return day > 0 ? CyclePoint.of(monthPast, day) : null;
        }
        boolean after = cursor.accept("结束后") || cursor.accept("终了后") || cursor.accept("后");
        int day = after ? day() : -1;
        return day > 0 && cursor.isAt(DeadlineWords.WITHIN) ? CyclePoint.of(monthPast, day) : null;
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

    private @Nullable CyclePoint inNamedMonth() {
        if (acceptLastDay()) {
            return CyclePoint.END;
        }
        int month;
        if (cursor.accept("首月") || cursor.accept("第一个月") || cursor.accept("首个月")) {
            month = 1;
        } else if (cursor.accept("末月") || cursor.accept("最后一个月") || cursor.accept("最后一月")) {
            month = monthsOf(cycle);
        } else {
            if (!cursor.accept("第")) {
                return null;
            }
            month = cursor.number();
            if (month < 1 || month > monthsOf(cycle) || !cursor.accept("个月")) {
                return null;
            }
        }
        return inMonth(month, true);
    }

    private @Nullable CyclePoint inNumberedMonth() {
        cursor.accept("的");
        if (acceptLastDay()) {
            return CyclePoint.END;
        }
        if (cursor.accept("上半年")) {
            return endOf(6);
        }
        if (cursor.accept("下半年")) {
            return endOf(12);
        }
        boolean ordinal = cursor.accept("第");
        int number = cursor.number();
        if (number >= 1 && number <= 4 && (cursor.accept("季度") || cursor.accept("季") || unitPrintedLater() == '季')) {
            return endOf(3 * number);
        }
        if (ordinal || number < 1 || number > 12) {
            return null;
        }
        if (cursor.accept("月")) {
            cursor.accept("份");
            return inMonth(number, true);
        }
        isUnitless = unitPrintedLater() == '月';
        return isUnitless ? endOf(number) : null;
    }

    /** 每年6、12月, 每年第一、三季度: the unit is printed with the last of them. */
    private char unitPrintedLater() {
        int start = cursor.at();
        char unit = '、';
        for (int i = 0; i < MAX_LIST && unit == '、' && cursor.accept("、") && cursor.number() > 0; i++) {
            unit = cursor.peek();
        }
        cursor.to(start);
        return unit;
    }

    /** A day within a month, or its end, or the month itself where that is enough. */
    private @Nullable CyclePoint inMonth(int month, boolean aloneIsEnough) {
        int start = cursor.at();
        cursor.accept("的");
        if (acceptLastDay()) {
            return CyclePoint.of(month, CyclePoint.LAST);
        }
        cursor.accept("月");
        if (cursor.accept(DeadlineWords.EARLY)) {
            isLimit = true;
            return CyclePoint.of(month, 10);
        }
        if (cursor.accept(DeadlineWords.MIDDLE)) {
            isLimit = true;
            return CyclePoint.of(month, 20);
        }
        if (cursor.accept(DeadlineWords.LATE) || cursor.accept("底") || cursor.accept("末")) {
            return endOf(month);
        }
        cursor.to(start);
        cursor.accept("的");
        int day = day();
        if (day > 0) {
            return CyclePoint.of(month, day);
        }
        cursor.to(start);
        isBareMonth = aloneIsEnough;
        return aloneIsEnough ? endOf(month) : null;
    }

    private CyclePoint endOf(int month) {
        isLimit = true;
        return CyclePoint.of(month, CyclePoint.LAST);
    }

    private boolean acceptLastDay() {
        return cursor.accept("最后一日") || cursor.accept("最后一天") || cursor.accept("末日");
    }

    /** Passes 20日; in a list the 日 can be printed with the last day alone. */
    private int day() {
        int day = cursor.number();
        if (day < 1 || day > MAX_DAY) {
            return -1;
        }
        return cursor.accept("日") || cursor.accept("号") || cursor.isAt("、") ? day : -1;
    }
}
