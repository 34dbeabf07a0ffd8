package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.fenjie.core.calendar.DateRange;

/**
 * A day within a cycle, such as the 20th of a quarter's third month ({@code 3-20}, printed 每季度末月20日).
 *
 * <p>The month is counted from the cycle's first; one past the last is the month after the cycle, for 每季度结束后15日内
 * ({@code 4-15}). A month without the day ends earlier: the 31st of April is the 30th, after Civil Code (民法典) art. 202.
 *
 * <p>Immutable and thread-safe. There is no natural order across cycles.
 *
 * @param month the month of the cycle, from 1 to 13; 0 in a week, and for {@link #END}
 * @param day the day of the month, from 1 to 31; {@link #LAST} for its last; in a week 1 for Monday to 6 for Saturday
 */
public record CyclePoint(int month, int day) {

    /** Stands for the last day of a month. */
    public static final int LAST = 0;

    /** The last day of the cycle, whatever its length. */
    public static final CyclePoint END = new CyclePoint(0, LAST);

    public CyclePoint {
        checkArgument(month >= 0 && month <= 13, "A month of the cycle from 0 to 13 is expected, found: %s", month);
        checkArgument(day >= 0 && day <= 31, "A day from 1 to 31, or 0 for the last, is expected, found: %s", day);
    }

    /**
     * Obtains a day of a month of the cycle.
     *
     * @param month the month, counted from 1
     * @param day the day, or {@link #LAST}
     * @return the point
     */
    public static CyclePoint of(int month, int day) {
        return new CyclePoint(month, day);
    }

    /** The same point in the one form that a cycle has for it: its last day is always {@link #END}. */
    CyclePoint normalIn(Cycle cycle) {
        boolean end = cycle == Cycle.WEEK ? month == 0 && day == 7 : month == cycle.months() && day == LAST;
        return end ? END : this;
    }

    /** Refuses a point that the cycle does not have. */
    void checkIn(Cycle cycle) {
        checkArgument(equals(END) || fits(cycle), "A %s has no such day: %s", cycle, this);
    }

    private boolean fits(Cycle cycle) {
        if (cycle == Cycle.WEEK) {
            return month == 0 && day >= 1 && day <= 6;
        }
        if (month >= 1 && month <= cycle.months()) {
            // The months of a year have names, and so lengths; the first month of a quarter can be any of four.
            return cycle != Cycle.YEAR || day <= Month.of(month).maxLength();
        }
        // Past the end a day that some month lacks would not mean "so many days after the cycle".
        int shortest = cycle == Cycle.MONTH ? 28 : cycle == Cycle.QUARTER ? 30 : 31;
        return cycle.months() > 0 && month == cycle.months() + 1 && day >= 1 && day <= shortest;
    }

    /** The day in a cycle that has it. */
    LocalDate in(DateRange cycle) {
        if (equals(END)) {
            return cycle.end();
        }
        if (month == 0) {
            return cycle.start().plusDays(day - 1L);
        }
        YearMonth at = YearMonth.from(cycle.start()).plusMonths(month - 1L);
        return day == LAST || !at.isValidDay(day) ? at.atEndOfMonth() : at.atDay(day);
    }

    /** Returns {@code 3-20}, {@code 1-last}, {@code 5} in a week, {@code end}. */
    @Override
    public String toString() {
        if (equals(END)) {
            return "end";
        }
        String days = day == LAST ? "last" : Integer.toString(day);
        return month == 0 ? days : month + "-" + days;
    }
}
