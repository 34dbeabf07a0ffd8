package org.fenjie.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;

/** Notices in order of publication, for years without a gap; a later one overrides an earlier one. */
record NoticeSequence(ImmutableList<HolidayNotice> notices) {

    /** Sorts the notices, and refuses those that leave a gap or an order open. */
    static NoticeSequence of(Iterable<HolidayNotice> notices) {
        ImmutableList<HolidayNotice> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing(HolidayNotice::publicationDate).thenComparing(HolidayNotice::year), notices);
        checkArgument(!sorted.isEmpty(), "A work calendar needs at least one notice");
        int first = sorted.get(0).year();
        int last = first;
        for (int i = 1; i < sorted.size(); i++) {
            HolidayNotice before = sorted.get(i - 1);
            HolidayNotice notice = sorted.get(i);
            checkArgument(
                    notice.year() >= first && notice.year() <= last + 1,
                    "The notice for %s (published %s) has none for the year before it: the calendar has %s to %s by then",
                    notice.year(),
                    notice.publicationDate(),
                    first,
                    last);
            checkArgument(
                    notice.year() != before.year() || !notice.publicationDate().equals(before.publicationDate()),
                    "Two notices for %s were published on %s, so it is open which amends the other: %s and %s",
                    notice.year(),
                    notice.publicationDate(),
                    before.title(),
                    notice.title());
            last = Math.max(last, notice.year());
        }
        return new NoticeSequence(sorted);
    }

    /** The days that a notice names, each as the last notice has it. */
    ImmutableSortedMap<LocalDate, CalendarDay> namedDays() {
        TreeMap<LocalDate, CalendarDay> days = new TreeMap<>();
        for (HolidayNotice notice : notices) {
            notice.daysOff().forEach((day, holiday) -> days.put(day, CalendarDay.off(day, holiday, notice)));
            notice.workDays().forEach((day, holiday) -> days.put(day, CalendarDay.worked(day, holiday, notice)));
        }
        return ImmutableSortedMap.copyOf(days);
    }

    /**
     * The days known: the years of the notices, and the days beyond their ends that a notice names without a gap.
     * The notice for 2007 names 30 and 31 December 2006.
     */
    DateRange knownDays(ImmutableSortedMap<LocalDate, CalendarDay> named) {
        LocalDate start = LocalDate.of(notices.get(0).year(), 1, 1);
        while (named.containsKey(start.minusDays(1))) {
            start = start.minusDays(1);
        }
        LocalDate end = LocalDate.of(lastYear(), 12, 31);
        while (named.containsKey(end.plusDays(1))) {
            end = end.plusDays(1);
        }
        return DateRange.ofClosed(start, end);
    }

    /** The last year that has a notice. */
    int lastYear() {
        return notices.stream().mapToInt(HolidayNotice::year).max().getAsInt();
    }

    /** These notices and one more. */
    NoticeSequence with(HolidayNotice notice) {
        return of(Iterables.concat(notices, ImmutableList.of(notice)));
    }
}
