package org.fenjie.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The work days of a range, counted beforehand.
 *
 * <p>Each day of the range holds the number of work days before it, and the work days stand in one array in order. So
 * the N-th work day after any day is two look-ups away, whatever N, and the answer is a shared instance.
 *
 * <p>Days are addressed by their position: 0 for the first of the range.
 */
final class WorkDayTable {

    private final int firstMonth;
    /**
     * By month, the position of the first of it, up to the month of the day after the range. It spares the divisions
     * of {@link LocalDate#toEpochDay()}, which would cost more than all the rest.
     */
    private final int[] monthStarts;
    /** By position, one more than there are days: the last holds the total. */
    private final int[] workDaysBefore;

    private final LocalDate[] workDays;

    WorkDayTable(DateRange range, Predicate<LocalDate> isWorkDay) {
        int days = Math.toIntExact(range.lengthInDays());
        LocalDate[] found = new LocalDate[days];
        firstMonth = month(range.start());
        monthStarts = new int[month(range.end().plusDays(1)) - firstMonth + 1];
        for (int i = 0; i < monthStarts.length; i++) {
            LocalDate first = range.start().withDayOfMonth(1).plusMonths(i);
            monthStarts[i] = Math.toIntExact(ChronoUnit.DAYS.between(range.start(), first));
        }
        workDaysBefore = new int[days + 1];
        int count = 0;
        for (int position = 0; position < days; position++) {
            LocalDate day = range.start().plusDays(position);
            if (isWorkDay.test(day)) {
                found[count] = day;
                count++;
            }
            workDaysBefore[position + 1] = count;
        }
        workDays = Arrays.copyOf(found, count);
    }

    /**
     * The position of a day; negative, or not below {@link #length()}, if it is outside the range. A later day never has
     * a lower position.
     */
    int position(LocalDate day) {
        // Years reach to 999,999,999 either way: in months, too many for an int.
        long month = day.getYear() * 12L + day.getMonthValue() - 1 - firstMonth;
        if (month < 0) {
            return Integer.MIN_VALUE;
        }
        return month < monthStarts.length ? monthStarts[(int) month] + day.getDayOfMonth() - 1 : Integer.MAX_VALUE;
    }

    /** The number of days in the range. */
    int length() {
        return workDaysBefore.length - 1;
    }

    /** The number of work days before a position from 0 to the length. */
    int workDaysBefore(int position) {
        return workDaysBefore[position];
    }

    /** Whether the day at a position is worked. */
    boolean isWorkDay(int position) {
        return workDaysBefore[position + 1] > workDaysBefore[position];
    }

    /**
     * The work day that is {@code workDays} after a position, or before it if negative; not for zero. Null if it lies
     * outside the range: an Optional would cost more than the two look-ups.
     */
    @Nullable
    LocalDate plus(int position, int workDays) {
        long index = workDays > 0
                ? (long) workDaysBefore[position + 1] + workDays - 1
                : (long) workDaysBefore[position] + workDays;
        return index >= 0 && index < this.workDays.length ? this.workDays[(int) index] : null;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
