package org.fenjie.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Thrown when a question reaches a day that the calendar does not know, because the notice for its year is missing.
 *
 * <p>For example {@code 2027-01-04 is not known: the calendar needs the State Council's notice for 2027 (it knows
 * 2006-12-30/2026-12-31)}. Add the notice with {@link WorkCalendar#withNotice}, or ask for a provisional answer with
 * {@link WorkCalendar#withProvisionalYears}.
 */
public final class NoticeMissingException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    /** The year whose notice is needed. */
    private final int year;

    private NoticeMissingException(String message, int year) {
        super(message);
        this.year = year;
    }

    /** The question could be answered with the notice for a year outside the known range. */
    static NoticeMissingException forQuestion(String question, int year, DateRange known) {
        return new NoticeMissingException(
                question + " is not known: the calendar needs the State Council's notice for " + year + " (it knows "
                        + known + ")",
                year);
    }

    /** Not a single notice was out on the day. */
    static NoticeMissingException noneBy(LocalDate day, HolidayNotice first) {
        return new NoticeMissingException(
                "Nothing was known on " + day + ": the calendar's first notice, for " + first.year()
                        + ", was published on " + first.publicationDate(),
                first.year());
    }

    /**
     * Returns the year whose notice is needed.
     *
     * @return the year of the day that is not known
     */
    public int year() {
        return year;
    }
}
