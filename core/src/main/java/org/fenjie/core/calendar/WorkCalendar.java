package org.fenjie.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A work calendar (工作日历): which days are worked in China by the State Council's notices, for example
 * {@code china().plusWorkDays(2024-04-15, 20)} is 2024-05-14.
 *
 * <p>A day is off or worked as the latest {@linkplain HolidayNotice notice} that names it says; a day that no notice
 * names is worked from Monday to Friday. So the make-up work days (调休) count: from Monday 2024-04-15, twenty work days
 * reach Tuesday 2024-05-14, because Sunday 04-28 and Saturday 05-11 are worked and Wednesday 05-01 to Sunday 05-05 are
 * off. Weekends alone would give 05-13, the holidays without the make-up days 05-16.
 *
 * <p>The calendar answers for the days of {@link #coverage()} and no others: past them, every question throws a
 * {@link NoticeMissingException} that names the year whose notice is needed.
 *
 * <p>The coverage ends on 31 December of the last notice's year, although the next notice may name days before that
 * day: the notice for 2019 made Saturday 2018-12-29 a work day and Monday 2018-12-31 a day off. Until it is added, the
 * last days of December are answered as the last notice leaves them; adding it corrects them.
 *
 * <p>All arithmetic takes constant time, whatever the number of work days. Immutable and thread-safe.
 */
public final class WorkCalendar {

    /** Longer plans than this are not dated by guessing weekends. */
    private static final int MAX_PROVISIONAL_YEARS = 100;

    private final NoticeSequence sequence;
    /** The last year answered for, by a notice or provisionally. */
    private final int lastYear;

    private final int hash;
    /** The days known by notices. The coverage may go on provisionally. */
    private final DateRange knownDays;

    private final DateRange coverage;
    private final ImmutableSortedMap<LocalDate, CalendarDay> namedDays;
    private final WorkDayTable table;

    private WorkCalendar(NoticeSequence sequence, int lastYear) {
        this.sequence = sequence;
        this.lastYear = lastYear;
        ImmutableSortedMap<LocalDate, CalendarDay> named = sequence.namedDays();
        knownDays = sequence.knownDays(named);
        LocalDate lastDay = LocalDate.of(lastYear, 12, 31);
        coverage = lastDay.isAfter(knownDays.end()) ? DateRange.ofClosed(knownDays.start(), lastDay) : knownDays;
        namedDays = named.subMap(knownDays.start(), true, knownDays.end(), true);
        // Resolvers hold a calendar and are keys of maps, and twenty years of notices take long to walk through.
        hash = Objects.hash(sequence, lastYear);
        table = new WorkDayTable(coverage, day -> dayWithin(day).isWorkDay());
    }

    /**
     * Returns the calendar of China by the notices for 2007 to 2026, those of 2015, 2019 and 2020 as amended.
     *
     * <p>It covers 2006-12-30 to 2026-12-31: the notice for 2007 makes the last two days of 2006 work days. Holidays
     * bear one name over the years: 元旦, 春节, 清明节, 劳动节, 端午节, 中秋节, 国庆节, and 国庆节、中秋节 where the two are arranged as
     * one; 抗战胜利纪念日 in 2015.
     *
     * @return the calendar, always the same instance
     */
    public static WorkCalendar china() {
        return China.CALENDAR;
    }

    /**
     * Obtains the calendar of the given notices, in any order.
     *
     * @param notices at least one, for years without a gap; several for a year amend each other in order of publication
     * @return the calendar
     * @throws IllegalArgumentException if there is no notice, if a year's first notice was published when there was
     *     none for the year before it, or if two for one year were published on the same day
     */
    public static WorkCalendar of(ImmutableList<HolidayNotice> notices) {
        NoticeSequence sequence = NoticeSequence.of(requireNonNull(notices, "notices"));
        return new WorkCalendar(sequence, sequence.lastYear());
    }

    /**
     * Returns a calendar that has one more notice: for the next year, to amend a year it has, or for the year before its
     * first.
     *
     * <p>Provisional years stay as far as the notice leaves them.
     *
     * @param notice the notice; one that the calendar already has changes nothing
     * @return the calendar with it
     * @throws IllegalArgumentException if years would be missing between it and the calendar when it was published, or
     *     if another for its year was published on the same day
     */
    public WorkCalendar withNotice(HolidayNotice notice) {
        if (notices().contains(requireNonNull(notice, "notice"))) {
            return this;
        }
        NoticeSequence extended = sequence.with(notice);
        return new WorkCalendar(extended, Math.max(lastYear, extended.lastYear()));
    }

    /**
     * Returns the calendar as it was known on a day: by the notices published on it or before.
     *
     * <p>An amended year shows its first notice before the second was out. As known on 2020-01-26, Saturday 2020-02-01
     * is a make-up work day; as known on 2020-01-27, it is a day off. A year whose notice was not yet out is not
     * covered; provisional years are dropped. A notice whose day of publication is not exact counts from the latest day
     * it can have been (2007 and 2008).
     *
     * @param day the day to look back from
     * @return the calendar of that day
     * @throws NoticeMissingException if not one of the notices was published by then
     */
    public WorkCalendar asKnownOn(LocalDate day) {
        requireNonNull(day, "day");
        ImmutableList<HolidayNotice> published = notices().stream()
                .filter(notice -> !notice.publicationDate().isAfter(day))
                .collect(ImmutableList.toImmutableList());
        if (published.isEmpty()) {
            throw NoticeMissingException.noneBy(day, notices().get(0));
        }
        return published.size() == notices().size() ? withProvisionalYears(sequence.lastYear()) : of(published);
    }

    /**
     * Returns a calendar that goes on after the last notice by weekends alone, in days {@linkplain #isProvisional
     * marked} as provisional.
     *
     * <p>Such an answer is a guess. It is wrong around every holiday: Friday 2027-01-01 appears as a work day.
     *
     * @param lastYearInclusive the last year to answer for, at most 100 years after the last notice; if it has a
     *     notice, no year is provisional
     * @return the calendar up to 31 December of that year
     * @throws IllegalArgumentException if the year is more than 100 years after the last notice
     */
    public WorkCalendar withProvisionalYears(int lastYearInclusive) {
        int last = sequence.lastYear();
        checkArgument(
                lastYearInclusive <= last + MAX_PROVISIONAL_YEARS,
                "Provisional years go to %s at most, %s years after the last notice; found: %s",
                last + MAX_PROVISIONAL_YEARS,
                MAX_PROVISIONAL_YEARS,
                lastYearInclusive);
        int lastAnswered = Math.max(last, lastYearInclusive);
        return lastAnswered == lastYear ? this : new WorkCalendar(sequence, lastAnswered);
    }

    /**
     * Returns the notices.
     *
     * @return the notices in order of publication
     */
    public ImmutableList<HolidayNotice> notices() {
        return sequence.notices();
    }

    /**
     * Returns the days for which the calendar answers, such as {@code 2006-12-30/2026-12-31}.
     *
     * @return the days by notices and, after them, the provisional ones
     */
    public DateRange coverage() {
        return coverage;
    }

    /**
     * Tells whether the calendar answers for a day.
     *
     * @param day the day
     * @return true if the {@link #coverage()} contains it, provisionally or not
     */
    public boolean isKnown(LocalDate day) {
        return coverage.contains(requireNonNull(day, "day"));
    }

    /**
     * Tells whether a day is answered by its day of the week for want of a notice.
     *
     * <p>A result counted over such a day is provisional too. Since counting goes from day to day without a gap, it is
     * enough to ask of both ends.
     *
     * @param day the day
     * @return true if it lies after the last notice's year
     * @throws NoticeMissingException if the calendar does not know the day
     */
    public boolean isProvisional(LocalDate day) {
        position(day);
        return day.isAfter(knownDays.end());
    }

    /**
     * Tells whether a day is worked.
     *
     * @param day the day
     * @return true if it is
     * @throws NoticeMissingException if the calendar does not know the day
     */
    public boolean isWorkDay(LocalDate day) {
        return table.isWorkDay(position(day));
    }

    /**
     * Returns what the calendar says of a day: its kind and, if a notice names it, the holiday and the notice.
     *
     * @param day the day
     * @return the answer
     * @throws NoticeMissingException if the calendar does not know the day
     */
    public CalendarDay day(LocalDate day) {
        position(day);
        return dayWithin(day);
    }

    /**
     * Returns the days in a range that a notice names: days off, make-up work days, and returns to work.
     *
     * @param range the days to look at
     * @return the named days in order; weekends and weekdays that no notice names are left out
     * @throws NoticeMissingException if the calendar does not know every day of the range
     */
    public ImmutableList<CalendarDay> namedDays(DateRange range) {
        requireNonNull(range, "range");
        position(range.start());
        position(range.end());
        return namedDays.subMap(range.start(), true, range.end(), true).values().asList();
    }

    /**
     * Returns the N-th work day after a day, or before it if N is negative.
     *
     * <p>The day itself does not count and need not be a work day: one work day after Saturday 2024-05-11, worked, is
     * Monday 05-13, and so it is after Sunday 05-12, off. Zero work days after a day is the day itself, worked or not.
     * Hence {@code plusWorkDays(plusWorkDays(day, a), b)} equals {@code plusWorkDays(day, a + b)} whenever a and b have
     * the same sign or one is zero; with different signs only if the day is a work day.
     *
     * @param day the day to count from
     * @param workDays how many work days to go on, negative to go back
     * @return the work day reached, or the day itself if {@code workDays} is zero
     * @throws NoticeMissingException if the calendar does not know the day or does not reach the result
     */
    public LocalDate plusWorkDays(LocalDate day, int workDays) {
        int position = position(day);
        if (workDays == 0) {
            return day;
        }
        LocalDate result = table.plus(position, workDays);
        if (result == null) {
            throw outOfReach(day, workDays);
        }
        return result;
    }

    /**
     * Returns the first work day after a day.
     *
     * @param day the day to start from
     * @return the work day, never the day itself
     * @throws NoticeMissingException if the calendar does not know the day or does not reach the result
     */
    public LocalDate nextWorkDay(LocalDate day) {
        return plusWorkDays(day, 1);
    }

    /**
     * Returns the day itself if it is worked, else the first work day after it.
     *
     * @param day the day to start from
     * @return the work day, not before the day
     * @throws NoticeMissingException if the calendar does not know the day or does not reach the result
     */
    public LocalDate nextWorkDayOrSame(LocalDate day) {
        return isWorkDay(day) ? day : nextWorkDay(day);
    }

    /**
     * Returns the last work day before a day.
     *
     * @param day the day to start from
     * @return the work day, never the day itself
     * @throws NoticeMissingException if the calendar does not know the day or does not reach the result
     */
    public LocalDate previousWorkDay(LocalDate day) {
        return plusWorkDays(day, -1);
    }

    /**
     * Returns the day itself if it is worked, else the last work day before it.
     *
     * @param day the day to start from
     * @return the work day, not after the day
     * @throws NoticeMissingException if the calendar does not know the day or does not reach the result
     */
    public LocalDate previousWorkDayOrSame(LocalDate day) {
        return isWorkDay(day) ? day : previousWorkDay(day);
    }

    /**
     * Counts the work days from one day to another.
     *
     * <p>From Sunday 2024-04-28, worked, to Monday 2024-05-06 there are three: 04-28, 04-29 and 04-30.
     *
     * @param startInclusive the first day to count if it is worked
     * @param endExclusive the day before which to stop, not before the start; it can be the day after the coverage
     * @return the number of work days, 0 if the two days are the same
     * @throws IllegalArgumentException if the end is before the start
     * @throws NoticeMissingException if the calendar does not know every day from the start to the day before the end
     */
    public int workDaysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        int start = table.position(requireNonNull(startInclusive, "startInclusive"));
        int end = table.position(requireNonNull(endExclusive, "endExclusive"));
        checkArgument(start <= end, "The end %s is before the start %s", endExclusive, startInclusive);
        if (start < 0 || start > table.length()) {
            throw unknown(startInclusive);
        }
        if (end > table.length()) {
            throw unknown(endExclusive.minusDays(1));
        }
        return table.workDaysBefore(end) - table.workDaysBefore(start);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar that && sequence.equals(that.sequence) && lastYear == that.lastYear;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns the coverage and the number of notices, such as {@code 2006-12-30/2026-12-31 by 23 notices}. */
    @Override
    public String toString() {
        String text = coverage + " by " + notices().size() + " notices";
        return coverage.equals(knownDays)
                ? text
                : text + ", provisional from " + knownDays.end().plusDays(1);
    }

    private CalendarDay dayWithin(LocalDate day) {
        CalendarDay named = namedDays.get(day);
        return named == null ? CalendarDay.unnamed(day, day.isAfter(knownDays.end())) : named;
    }

    private int position(LocalDate day) {
        int position = table.position(requireNonNull(day, "day"));
        if (position < 0 || position >= table.length()) {
            throw unknown(day);
        }
        return position;
    }

    private NoticeMissingException unknown(LocalDate day) {
        return NoticeMissingException.forQuestion(day.toString(), day.getYear(), knownDays);
    }

    private NoticeMissingException outOfReach(LocalDate day, int workDays) {
        String question = Math.abs((long) workDays)
                + (Math.abs((long) workDays) == 1 ? " work day " : " work days ")
                + (workDays > 0 ? "after " : "before ")
                + day;
        LocalDate beyond =
                workDays > 0 ? coverage.end().plusDays(1) : coverage.start().minusDays(1);
        return NoticeMissingException.forQuestion(question, beyond.getYear(), knownDays);
    }

    /** Read when it is first asked for. */
    private static final class China {

        private static final String RESOURCE = "china-notices.txt";
        static final WorkCalendar CALENDAR = of(HolidayNotice.parseAll(text()));

        private static String text() {
            // By this class, not by a helper library: on the module path only this module sees the resource.
            try (InputStream in = WorkCalendar.class.getResourceAsStream(RESOURCE)) {
                return new String(requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + RESOURCE, e);
            }
        }
    }
}
