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

    /** The cycles of a year, in order. A week belongs to the year of its Sunday. */
    ImmutableList<DateRange> in(int year) {
        ImmutableList.Builder<DateRange> cycles = ImmutableList.builder();
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate start = LocalDate.of(year, 1, 1);
        if (this == WEEK) {
            start = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        while (!start.isAfter(end)) {
            LocalDate last = lastDayOfCycle(start);
            if (last.getYear() == year) {
                cycles.add(DateRange.ofClosed(start, last));
            }
            start = last.plusDays(1);
        }
        return cycles.build();
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
