package org.fenjie.core.cell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenjie.core.deadline.Cycle;
import org.fenjie.core.deadline.CyclePoint;
import org.fenjie.core.deadline.Recurring;
import org.jspecify.annotations.Nullable;

/**
 * Recurring duties as printed: {@code 每 cycle [day [前] {、 day [前]}]}, such as 每季度末月20日前.
 *
 * <p>A cycle with a day that was not understood (每年春节前, 每月第一个工作日) is broken: its end would be a guess.
 */
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
    private static final ImmutableList<String> PARTS =
            ImmutableList.of("最后", "首", "末", "上旬", "中旬", "下旬", "结束", "终了", "后", "次月", "次年", "下月", "前", "逢");

    private final CellCursor cursor;
    private boolean isBroken;

    RecurringGrammar(CellCursor cursor) {
        this.cursor = cursor;
    }

    /** Tells whether a recurring duty can begin with a character. */
    static boolean canBegin(char c) {
        return "每逐按".indexOf(c) >= 0;
    }

    /** Passes a recurring duty; stays and returns null if none stands here. */
    @Nullable
    Found recurring() {
        int start = cursor.at();
        if (!canBegin(cursor.peek())) {
            return null;
        }
        Cycle cycle = cycle();
        if (cycle == null) {
            isBroken = isOtherCycle();
            return null;
        }
        cursor.accept("的");
        if (cursor.isAt(DeadlineWords.ATTRIBUTE)) {
            cursor.to(start);
            return null;
        }
        Recurring rule = rule(cycle);
        if (rule == null || cursor.isAt(DeadlineWords.RANGE)) {
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

    /** 每两月, 每3年, 每隔一年, 每双月, 每学期: cycles that the rules do not have. */
    boolean isOtherCycle() {
        int start = cursor.at();
        boolean other = cursor.accept("每")
                && (cursor.number() > 0 || "隔逢双单届".indexOf(cursor.peek()) >= 0 || cursor.isAt("学期"))
                && !cursor.isAt("个部门");
        cursor.to(start);
        return other;
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
        CyclePointGrammar grammar = new CyclePointGrammar(cursor, cycle);
        CyclePoint point = grammar.point();
        if (point == null) {
            passEndOfCycle();
            return saysMore() ? null : Recurring.every(cycle);
        }
        List<CyclePoint> points = new ArrayList<>();
        boolean limit = false;
        boolean bareMonths = false;
        boolean unitless = false;
        int afterLast = cursor.at();
        while (point != null) {
            if (bareMonths && !grammar.isLimit()) {
                // 每年1月、7月15日前: whether the day is meant for January too is not printed.
                return null;
            }
            if (unitless && !grammar.isLimit()) {
                // 每年1、7月15日前: it is.
                int day = point.day();
                points.replaceAll(before -> CyclePoint.of(before.month(), day));
                limit = false;
            }
            points.add(point);
            limit |= grammar.isLimit();
            bareMonths |= grammar.isBareMonth();
            unitless = grammar.isUnitless();
            TimeOfDay.pass(cursor);
            limit |= passMark();
            afterLast = cursor.at();
            point = cursor.accept(DeadlineWords.AND) ? grammar.point() : null;
        }
        cursor.to(afterLast);
        return goesOn() || isOnceAWeek(cycle, limit)
                ? null
                : build(cycle, limit ? Recurring.Mode.BY : Recurring.Mode.ON, ImmutableList.copyOf(points));
    }

    /** 每周一调度 is done on Mondays, or once a week. */
    private boolean isOnceAWeek(Cycle cycle, boolean limit) {
        return cycle == Cycle.WEEK
                && !limit
                && !cursor.isAtEnd()
                && cursor.text().at(cursor.at() - 1) == '一'
                && !cursor.isAt(DeadlineWords.AND);
    }

    private static @Nullable Recurring build(Cycle cycle, Recurring.Mode mode, ImmutableList<CyclePoint> points) {
        try {
            return new Recurring(cycle, mode, points, Optional.empty());
        } catch (IllegalArgumentException e) {
            // The days do not fit the cycle, or stand out of order: not understood rather than put right.
            return null;
        }
    }

    private boolean passMark() {
        return cursor.accept(DeadlineWords.END_BEFORE)
                || cursor.accept(DeadlineWords.BEFORE)
                || cursor.accept(DeadlineWords.WITHIN)
                || cursor.accept("底")
                || cursor.accept("末");
    }

    /** 每月底前, 每月月底前, 每季季末, 每年年内, 每日17时前. */
    private void passEndOfCycle() {
        int start = cursor.at();
        if (cursor.accept("月") || cursor.accept("年") || cursor.accept("季度") || cursor.accept("季")) {
            if (!cursor.isAt(DeadlineWords.END_BEFORE) && !cursor.isAt(DeadlineWords.END)) {
                cursor.to(start);
            }
        }
        if (!cursor.accept(DeadlineWords.END_BEFORE) && !cursor.accept(DeadlineWords.END)) {
            TimeOfDay.pass(cursor);
        }
        cursor.accept(DeadlineWords.BEFORE);
    }

    /** 每月第一个工作日, 每年春节前: the cycle has a day, if one that was not understood. 每年2次 has none. */
    private boolean saysMore() {
        return !cursor.isAtEnd()
                && (isNumberOfATime()
                        || cursor.isAt(DeadlineWords.OCCASION)
                        || PARTS.stream().anyMatch(cursor::isAt)
                        || isOrdinal()
                        || "节日月周季期".indexOf(cursor.text().at(cursor.end() - 1)) >= 0
                        || cursor.hasForeignMark());
    }

    /** A number with a unit of time; not that of 每季3次 and 每月一调度. */
    private boolean isNumberOfATime() {
        int start = cursor.at();
        boolean time = cursor.number() >= 0
                && (cursor.isAtEnd() || cursor.isAt("个工作日") || "日号天月周旬季年时点:-至到、".indexOf(cursor.peek()) >= 0);
        cursor.to(start);
        return time;
    }

    /** 第一个工作日, 第2周; not 第三方. */
    private boolean isOrdinal() {
        int start = cursor.at();
        boolean ordinal = cursor.accept("第") && cursor.number() > 0 && "个周日天月旬季".indexOf(cursor.peek()) >= 0;
        cursor.to(start);
        return ordinal;
    }

    /** 每月5日、次季度: a further day that was not understood. */
    private boolean goesOn() {
        int start = cursor.at();
        boolean more = cursor.accept(DeadlineWords.AND)
                && (isNumberOfATime() || PARTS.stream().anyMatch(cursor::isAt) || isOrdinal());
        cursor.to(start);
        return more || isNumberOfATime() || cursor.isAt(DeadlineWords.FROM);
    }
}
