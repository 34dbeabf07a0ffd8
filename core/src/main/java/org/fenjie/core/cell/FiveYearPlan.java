package org.fenjie.core.cell;

import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.deadline.YearRef;
import org.jspecify.annotations.Nullable;

/**
 * Five-year plans as times: “十四五”末 is the end of 2025, “十四五”期间 the years 2021 to 2025.
 *
 * <p>Known are the plans with a name of this form: 十一五 (2006 to 2010) to 十六五 (2031 to 2035).
 */
final class FiveYearPlan {

    private static final int FIRST_NUMBER = 11;
    private static final int LAST_NUMBER = 16;
    private static final int FIRST_YEAR = 2006;
    private static final int YEARS = 5;

    private FiveYearPlan() {}

    /** Passes a five-year plan and its mark; stays and returns null if none stands here. */
    static @Nullable DeadlineRule pass(CellCursor cursor) {
        int start = cursor.at();
        int number = number(cursor);
        if (number >= FIRST_NUMBER && number <= LAST_NUMBER) {
            int first = FIRST_YEAR + YEARS * (number - FIRST_NUMBER);
            DeadlineRule rule = rule(cursor, YearRef.of(first), YearRef.of(first + YEARS - 1));
            if (rule != null) {
                return rule;
            }
        }
        cursor.to(start);
        return null;
    }

    /** 十四五, in quotes or not; -1 if it stands not here. */
    private static int number(CellCursor cursor) {
        boolean quoted = "“\"「".indexOf(cursor.peek()) >= 0;
        if (quoted) {
            cursor.to(cursor.at() + 1);
        }
        if (!cursor.accept("十")) {
            return -1;
        }
        int ones = CellCursor.digitOf(cursor.peek());
        cursor.to(cursor.at() + 1);
        if (ones < 1 || !cursor.accept("五")) {
            return -1;
        }
        if (quoted && "”\"」".indexOf(cursor.peek()) >= 0) {
            cursor.to(cursor.at() + 1);
        }
        return 10 + ones;
    }

    private static @Nullable DeadlineRule rule(CellCursor cursor, YearRef first, YearRef last) {
        if (cursor.accept("期末") || cursor.accept("时期末") || cursor.accept("末期") || cursor.accept("末")) {
            cursor.accept(DeadlineWords.BEFORE);
            return By.endOf(PlanPeriod.ofYear(last));
        }
        if (cursor.accept("期间") || cursor.accept("时期") || cursor.accept("期内") || cursor.isAtEnd()) {
            return Through.ofRange(PlanPeriod.ofYear(first), PlanPeriod.ofYear(last));
        }
        return null;
    }
}
