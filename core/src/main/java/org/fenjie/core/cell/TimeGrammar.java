package org.fenjie.core.cell;

import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.deadline.YearRef;
import org.jspecify.annotations.Nullable;

/** Times as printed: {@code period [range period] [mark]}, such as 10月底前, 7月至10月, 2021年7月起, 全年. */
final class TimeGrammar {

    private final CellCursor cursor;
    private final YearRef inherited;
    private boolean isBroken;

    TimeGrammar(CellCursor cursor, YearRef inherited) {
        this.cursor = cursor;
        this.inherited = inherited;
    }

    /** Passes a time; stays and returns null if none stands here. */
    @Nullable
    Found time() {
        int start = cursor.at();
        Found found = allYear(start);
        if (found == null) {
            found = yearEnd(start);
        }
        if (found == null) {
            found = bareLeftRange(start);
        }
        if (found == null) {
            found = inList(start);
        }
        if (found == null && !isBroken) {
            cursor.to(start);
            PlanPeriod period = new PeriodGrammar(cursor, inherited).period();
            found = period == null ? null : marked(period, start);
        }
        if (found == null || isAttribute(found)) {
            cursor.to(start);
            return null;
        }
        return found;
    }

    private @Nullable Found allYear(int start) {
        if (!cursor.accept(DeadlineWords.ALL_YEAR)) {
            return null;
        }
        return found(Through.of(PlanPeriod.ofYear(inherited)), Found.Kind.MARKED, start);
    }

    /** 年底, 年底前, 年内: the year itself is not printed. */
    private @Nullable Found yearEnd(int start) {
        char before = cursor.text().at(start - 1);
        // 3-5年内, 数年内: a length of time, not the year.
        boolean length = CellCursor.isNumeral(before) || "数几多半近".indexOf(before) >= 0;
        if (length || !cursor.accept(DeadlineWords.YEAR_END)) {
            return null;
        }
        cursor.accept(DeadlineWords.BEFORE);
        return found(By.endOf(PlanPeriod.ofYear(inherited)), Found.Kind.MARKED, start);
    }

    /** 7-10月, 2021年1-6月, 2020-2024年, 1至3季度: the left end has no unit of its own. */
    private @Nullable Found bareLeftRange(int start) {
        PeriodGrammar periods = new PeriodGrammar(cursor, inherited);
        YearRef printed = periods.year();
        YearRef year = printed == null ? inherited : printed;
        cursor.accept("第");
        int number = cursor.number();
        if (number < 0 || !cursor.accept(DeadlineWords.RANGE)) {
            cursor.to(start);
            return null;
        }
        PlanPeriod right = new PeriodGrammar(cursor, year).period();
        if (right == null || (printed != null && right.kind() == PlanPeriod.Kind.YEAR)) {
            cursor.to(start);
            return null;
        }
        PlanPeriod left = periods.bareLeftEnd(right.kind(), year, number).orElse(null);
        if (left == null) {
            cursor.to(start);
            return null;
        }
        return range(left, right, start);
    }

    /** The 7 of 7、8月 and the 一 of 一、二季度: the unit is printed with the last alone. */
    private @Nullable Found inList(int start) {
        int number = cursor.number();
        int afterNumber = cursor.at();
        PlanPeriod last = null;
        int next = number;
        while (next > 0 && last == null && cursor.accept("、")) {
            int begin = cursor.at();
            last = new PeriodGrammar(cursor, inherited).period();
            if (last == null) {
                cursor.to(begin);
                next = cursor.number();
            }
        }
        cursor.to(afterNumber);
        if (last == null || !last.year().equals(inherited)) {
            return null;
        }
        return new PeriodGrammar(cursor, inherited)
                .bareLeftEnd(last.kind(), inherited, number)
                .map(period -> found(By.endOf(period), Found.Kind.BARE, start))
                .orElse(null);
    }

    /** Tells whether a range was met that ends before it starts: nothing around it is to be trusted. */
    boolean isBroken() {
        return isBroken;
    }

    private @Nullable Found marked(PlanPeriod period, int start) {
        int afterPeriod = cursor.at();
        if (cursor.accept(DeadlineWords.RANGE)) {
            if (cursor.accept(DeadlineWords.OPEN)) {
                return found(OpenEnded.from(period), Found.Kind.MARKED, start);
            }
            PlanPeriod right = new PeriodGrammar(cursor, period.year()).rightEnd(period);
            if (right == null) {
                right = bareRightEnd(period);
            }
            if (right != null) {
                return range(period, right, start);
            }
            cursor.to(afterPeriod);
        }
        cursor.accept(DeadlineWords.ABOUT);
        if (cursor.accept(DeadlineWords.END_BEFORE)) {
            return found(By.endOf(period), Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.BEFORE)) {
            return found(By.before(period), Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.FROM)) {
            return found(OpenEnded.from(period), Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.DURING)) {
            return found(Through.of(period), Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.END)) {
            return found(By.endOf(period), Found.Kind.MARKED, start);
        }
        return found(By.endOf(period), Found.Kind.BARE, start);
    }

    /** 2025.6-8, 7月-年底: the right end is a bare number, or the end of the year. */
    private @Nullable PlanPeriod bareRightEnd(PlanPeriod left) {
        int start = cursor.at();
        if (cursor.accept(DeadlineWords.YEAR_END)) {
            return PlanPeriod.ofMonth(left.year(), 12);
        }
        int number = cursor.arabic(2);
        if (left.kind() == PlanPeriod.Kind.MONTH && number >= 1 && number <= 12 && cursor.isAtEnd()) {
            return PlanPeriod.ofMonth(left.year(), number);
        }
        cursor.to(start);
        return null;
    }

    private @Nullable Found range(PlanPeriod left, PlanPeriod right, int start) {
        if (!cursor.accept(DeadlineWords.END_BEFORE) && !cursor.accept(DeadlineWords.BEFORE)) {
            cursor.accept(DeadlineWords.END);
        }
        cursor.accept(DeadlineWords.DURING);
        try {
            return found(Through.ofRange(left, right), Found.Kind.MARKED, start);
        } catch (IllegalArgumentException e) {
            // 11月至3月: it may go into the next year, or a digit may be wrong. Neither is printed, so it is not
            // understood.
            isBroken = true;
            return null;
        }
    }

    private Found found(DeadlineRule rule, Found.Kind kind, int start) {
        return new Found(kind, rule, start, cursor.at());
    }

    /** 2024年工作计划, 2024.5.6.7: the period is a part of something else. */
    private boolean isAttribute(Found found) {
        if (cursor.isAtEnd()) {
            return false;
        }
        char next = cursor.peek();
        if (found.kind() == Found.Kind.BARE
                && (CellCursor.isNumeral(next) || "-./%月日季旬".indexOf(next) >= 0 || endsInMark())) {
            return true;
        }
        boolean before = DeadlineWords.BEFORE.lengthAt(cursor.text(), found.end() - 1) > 0;
        return !before && cursor.isAt(DeadlineWords.ATTRIBUTE);
    }

    /** 8月中国农民丰收节前: the mark at the end belongs to something else. */
    private boolean endsInMark() {
        if (cursor.isAt(DeadlineWords.AND)) {
            return false;
        }
        int last = cursor.end() - 1;
        return DeadlineWords.BEFORE.lengthAt(cursor.text(), last) == 1
                || DeadlineWords.FROM.lengthAt(cursor.text(), last) == 1;
    }
}
