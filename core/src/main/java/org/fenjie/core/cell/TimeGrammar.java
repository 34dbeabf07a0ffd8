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

    private static final int MAX_INCLUDED = 12;
    private static final int MAX_LEFT_BLANK = 4;
    // Beside numerals, of which all but 全年 and 年底 have one or follow one of these: 上半年, 次年, 第三季度, Q3.
    private static final String FIRST_CHARS = "年全贯整上下前第Q今本明来去当同次翌“\"「";

    private final CellCursor cursor;
    private final YearRef inherited;
    private boolean isBroken;

    TimeGrammar(CellCursor cursor, YearRef inherited) {
        this.cursor = cursor;
        this.inherited = inherited;
    }

    /** Tells whether a time can begin with a character. */
    static boolean canBegin(char c) {
        return CellCursor.isNumeral(c) || FIRST_CHARS.indexOf(c) >= 0;
    }

    /** Passes a time; stays and returns null if none stands here. */
    @Nullable
    Found time() {
        int start = cursor.at();
        if (!canBegin(cursor.peek())) {
            return null;
        }
        Found found = namedYear(start);
        if (found == null) {
            found = sharedUnit(start);
        }
        if (found == null && !isBroken) {
            PeriodGrammar periods = new PeriodGrammar(cursor, inherited);
            PlanPeriod period = periods.period();
            found = period == null ? null : marked(period, periods.endsWithinDay(), start);
        }
        if (found == null || isAttribute(found)) {
            cursor.to(start);
            return null;
        }
        return found;
    }

    /** “十四五”末; 全年; 年底, 年底前, 年内: the year itself is not printed. */
    private @Nullable Found namedYear(int start) {
        DeadlineRule fiveYears = FiveYearPlan.pass(cursor);
        if (fiveYears != null) {
            return found(fiveYears, Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.ALL_YEAR)) {
            return found(Through.of(PlanPeriod.ofYear(inherited)), Found.Kind.MARKED, start);
        }
        char before = cursor.text().at(start - 1);
        // 3-5年内, 数年内: a length of time, not the year.
        boolean length = CellCursor.isNumeral(before) || "数几多半近".indexOf(before) >= 0;
        if (length || !cursor.accept(DeadlineWords.YEAR_END)) {
            return null;
        }
        cursor.accept(DeadlineWords.BEFORE);
        return found(By.endOf(PlanPeriod.ofYear(inherited)), Found.Kind.MARKED, start);
    }

    private @Nullable Found sharedUnit(int start) {
        SharedUnitGrammar shared = new SharedUnitGrammar(cursor, inherited);
        SharedUnitGrammar.Ends ends = shared.range();
        if (ends != null) {
            return range(ends.from(), ends.to(), false, start);
        }
        PlanPeriod first = shared.firstOfList();
        return first == null ? null : found(By.endOf(first), Found.Kind.BARE, start);
    }

    /** Tells whether a range was met that ends before it starts: nothing around it is to be trusted. */
    boolean isBroken() {
        return isBroken;
    }

    private @Nullable Found marked(PlanPeriod period, boolean endsWithinDay, int start) {
        int afterPeriod = cursor.at();
        // 6月底至12月底: the day from which it runs is not printed, the last is.
        boolean fromEnd = cursor.accept("底") || cursor.accept("末");
        if (cursor.accept(DeadlineWords.RANGE)) {
            if (!fromEnd && cursor.accept(DeadlineWords.OPEN)) {
                return found(OpenEnded.from(period), Found.Kind.MARKED, start);
            }
            PlanPeriod right = new PeriodGrammar(cursor, period.year()).rightEnd(period);
            if (right == null) {
                right = bareRightEnd(period);
            }
            if (right != null) {
                return range(period, right, fromEnd, start);
            }
            // 3月1日至32日: the end was not understood.
            isBroken |= fromEnd || CellCursor.isNumeral(cursor.peek());
        }
        cursor.to(afterPeriod);
        cursor.accept(DeadlineWords.ABOUT);
        // 10月31日18:00前: 前 is told of the hour, and the day is in time.
        boolean included = included() || endsWithinDay;
        if (cursor.accept(DeadlineWords.END_BEFORE)) {
            return found(By.endOf(period), Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.BEFORE)) {
            if (countsOn()) {
                return null;
            }
            included |= included();
            return found(included ? By.endOf(period) : By.before(period), Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.FROM)) {
            if (countsOn()) {
                return null;
            }
            return found(OpenEnded.from(period), Found.Kind.MARKED, start);
        }
        if (cursor.accept(DeadlineWords.DURING)) {
            return found(Through.of(period), Found.Kind.MARKED, start);
        }
        boolean end = cursor.accept(DeadlineWords.END);
        if (end && cursor.isAt(DeadlineWords.FROM)) {
            // 7月底后: a beginning that no period has.
            isBroken = true;
            return null;
        }
        boolean within = !end || cursor.text().at(cursor.at() - 1) == '内';
        if (within && cursor.isAt(DeadlineWords.OPEN)) {
            // 2024年持续推进: kept up, and not done by.
            return found(Through.of(period), Found.Kind.MARKED, start);
        }
        return found(By.endOf(period), end ? Found.Kind.MARKED : Found.Kind.BARE, start);
    }

    /** 7月1日起30日内, 7月1日前30日: a count from a day, which no rule has. */
    private boolean countsOn() {
        isBroken |= new CountGrammar(cursor).isAtLength();
        return isBroken;
    }

    /** （含）, （含当日）: then 前 has one reading. */
    private boolean included() {
        int start = cursor.at();
        if (cursor.accept(DeadlineWords.INCLUDED)) {
            for (int i = 0; i <= MAX_INCLUDED && !cursor.isAtEnd(); i++) {
                if (cursor.accept(")")) {
                    return true;
                }
                cursor.to(cursor.at() + 1);
            }
        }
        cursor.to(start);
        return false;
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

    private @Nullable Found range(PlanPeriod left, PlanPeriod right, boolean fromEnd, int start) {
        if (!cursor.accept(DeadlineWords.END_BEFORE) && !cursor.accept(DeadlineWords.BEFORE)) {
            cursor.accept(DeadlineWords.END);
        }
        cursor.accept(DeadlineWords.DURING);
        if (!runsForward(left, right)) {
            // 11月至3月: it may go into the next year, or a digit may be wrong. Neither is printed, so it is not
            // understood.
            isBroken = true;
            return null;
        }
        if (cursor.isAt(DeadlineWords.OCCASION) || isAtNumber()) {
            // 5月至劳动节前; 3月1日至6月31.
            isBroken = true;
            return null;
        }
        return found(fromEnd ? By.endOf(right) : Through.ofRange(left, right), Found.Kind.MARKED, start);
    }

    /** Tells whether the end of a period is not before the start of another, as far as their years show. */
    static boolean runsForward(PlanPeriod from, PlanPeriod to) {
        try {
            Through.ofRange(from, to);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Found found(DeadlineRule rule, Found.Kind kind, int start) {
        return new Found(kind, rule, start, cursor.at());
    }

    /** 2024年工作计划, 2024.5.6.7, 2024年春节前: the period is a part of something else. */
    private boolean isAttribute(Found found) {
        if (cursor.isAtEnd()) {
            return false;
        }
        if (found.kind() == Found.Kind.BARE
                && (goesOn() || isLeftBlank(found) || cursor.isAt(DeadlineWords.OCCASION) || isMarkedFartherOn())) {
            return true;
        }
        boolean before = DeadlineWords.BEFORE.lengthAt(cursor.text(), found.end() - 1) > 0;
        return !before && cursor.isAt(DeadlineWords.ATTRIBUTE);
    }

    /** Digits, units and dashes: more of a time than was understood. */
    private boolean goesOn() {
        char next = cursor.peek();
        if (next == '/') {
            return !isPeriodBehindSlash();
        }
        if (next < 0x80 && "():\"'".indexOf(next) < 0 && !Character.isLetterOrDigit(next)) {
            return true;
        }
        if (next == '每') {
            return new RecurringGrammar(cursor).isOtherCycle();
        }
        return isAtNumber() || "月日季旬".indexOf(next) >= 0;
    }

    private boolean isAtNumber() {
        return CellCursor.isNumeral(cursor.peek()) && !isSetOffPeriod() && !isPercentage();
    }

    /** 6月/12月 are two, of 6月/30 less is understood. */
    private boolean isPeriodBehindSlash() {
        int start = cursor.at();
        cursor.to(start + 1);
        boolean period = new PeriodGrammar(cursor).period() != null;
        cursor.to(start);
        return period;
    }

    /** The 9月 of 3月 9月: white space sets it off. */
    private boolean isSetOffPeriod() {
        int start = cursor.at();
        boolean period = cursor.text().isBreakBefore(start) && new PeriodGrammar(cursor).period() != null;
        cursor.to(start);
        return period;
    }

    /** 上半年50%: what is to be reached. */
    private boolean isPercentage() {
        int start = cursor.at();
        boolean percentage = cursor.number() > 0 && cursor.isAt("%");
        cursor.to(start);
        return percentage;
    }

    /** 2024年__月, 2024年X月, 6月dd日: the month or day was to be filled in. */
    private boolean isLeftBlank(Found found) {
        int at = cursor.at();
        int behind = at;
        while (behind < at + MAX_LEFT_BLANK
                && Character.isLetter(cursor.text().at(behind))
                && cursor.text().at(behind) < 0x80) {
            behind++;
        }
        boolean letters = behind > at && "月日号".indexOf(cursor.text().at(behind)) >= 0;
        boolean year = found.rule() instanceof By by && by.period().kind() == PlanPeriod.Kind.YEAR;
        return letters
                || "_XxOo×*".indexOf(cursor.peek()) >= 0
                || (year && cursor.peek() != '每' && cursor.text().at(at + 1) == '月');
    }

    /** 8月中国农民丰收节前, 2024年项目投用前完成: the mark belongs to something else. */
    private boolean isMarkedFartherOn() {
        if (cursor.isAt(DeadlineWords.AND)) {
            return false;
        }
        return DeadlineWords.FROM.lengthAt(cursor.text(), cursor.end() - 1) == 1 || cursor.hasForeignMark();
    }
}
