package org.fenjie.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A closed range of dates such as {@code 2024-05-01/2024-05-05}: both ends belong to it, and it is never empty.
 *
 * <p>Immutable and thread-safe. There is no natural order.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record DateRange(LocalDate start, LocalDate end) {

    public DateRange {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(!end.isBefore(start), "The range ends on %s, before its start %s", end, start);
    }

    /**
     * Obtains the range between two days, both included.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate startInclusive, LocalDate endInclusive) {
        return new DateRange(startInclusive, endInclusive);
    }

    /**
     * Obtains the range of a single day.
     *
     * @param day the day
     * @return the range that starts and ends on it
     */
    public static DateRange ofDay(LocalDate day) {
        return new DateRange(day, day);
    }

    /**
     * Obtains the range of a whole calendar year.
     *
     * @param year the year
     * @return 1 January to 31 December of it
     */
    public static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Parses the notation of {@link #toString()}.
     *
     * @param text two ISO dates with a slash between them
     * @return the range
     * @throws java.time.format.DateTimeParseException if either side is not an ISO date
     * @throws IllegalArgumentException if there is no slash, or the range ends before it starts
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        checkArgument(slash >= 0, "Expected two dates with a slash between them, found: %s", text);
        return new DateRange(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /**
     * Tells whether a day lies in the range.
     *
     * @param day the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * Tells whether every day of another range lies in this one.
     *
     * @param other the other range
     * @return true if it does
     */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /**
     * Tells whether the two ranges share a day.
     *
     * @param other the other range
     * @return true if they do
     */
    public boolean overlaps(DateRange other) {
        return !other.start.isAfter(end) && !other.end.isBefore(start);
    }

    /**
     * Counts the days.
     *
     * @return the number of days, both ends included; at least 1
     */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Returns the range in ISO notation, such as {@code 2024-05-01/2024-05-05}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
