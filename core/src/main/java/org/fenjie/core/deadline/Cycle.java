package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.fenjie.core.calendar.DateRange;

/** How often a recurring duty comes round. */
public enum Cycle {
    /** Every day (每日, 每天). */
    DAY("day", 0),
    /** Every week from Monday to Sunday (每周). */
    WEEK("week", 0),
    /** Every ten-day part of a month (每旬): to the 10th, the 20th and the last day. */
    TEN_DAYS("ten-days", 0),
    /** Every month (每月). */
    MONTH("month", 1),
    /** Every quarter (每季度). */
    QUARTER("quarter", 3),
    /** Every half-year (每半年). */
    HALF_YEAR("half-year", 6),
    /** Every year (每年). */
    YEAR("year", 12);

    private final String code;
    private final int months;

    Cycle(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** The number of months in a cycle; 0 for those shorter than a month. */
    int months() {
        return months;
    }

    /** The cycles of a year, in order; weeks that lie in it in part are among them. */
    ImmutableList<DateRange> in(int year) {
        ImmutableList.Builder<DateRange> cycles = ImmutableList.builder();
        DateRange cycle = firstIn(year);
        while (cycle.start().getYear() <= year) {
            cycles.add(cycle);
            LocalDate next = cycle.end().plusDays(1);
            cycle = DateRange.ofClosed(next, lastDayOfCycle(next));
        }
        return cycles.build();
    }

    /** The first cycle of a year. */
    DateRange firstIn(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate start = this == WEEK ? newYear.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : newYear;
        return DateRange.ofClosed(start, lastDayOfCycle(start));
    }

    private LocalDate lastDayOfCycle(LocalDate start) {
        return switch (this) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case TEN_DAYS -> start.getDayOfMonth() > 20 ? YearMonth.from(start).atEndOfMonth() : start.plusDays(9);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> start.plusMonths(months).minusDays(1);
        };
    }

    /** Returns the cycle's stable code, such as {@code half-year}. */
    @Override
    public String toString() {
        return code;
    }
}
