package org.fenjie.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Predicate;
import org.fenjie.core.calendar.WorkCalendar;

/** Work days as Fenjie's peers count them, and the days to count from. */
final class WorkDayPeers {

    private static final ImmutableSet<DayOfWeek> WEEKEND = Sets.immutableEnumSet(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkDayPeers() {}

    /** Days from 2008 to 2024, always the same: 250 work days after the last is still within the notices. */
    static ImmutableList<LocalDate> startDays(int count) {
        return new Random(20_080_101)
                .longs(
                        count,
                        LocalDate.of(2008, 1, 1).toEpochDay(),
                        LocalDate.of(2025, 1, 1).toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .collect(ImmutableList.toImmutableList());
    }

    /** Strata's calendar with the days off and the make-up work days of another. */
    static ImmutableHolidayCalendar strata(WorkCalendar calendar) {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("China"),
                days(calendar, day -> !WEEKEND.contains(day.getDayOfWeek()) && !calendar.isWorkDay(day)),
                WEEKEND,
                days(calendar, day -> WEEKEND.contains(day.getDayOfWeek()) && calendar.isWorkDay(day)));
    }

    private static ImmutableList<LocalDate> days(WorkCalendar calendar, Predicate<LocalDate> which) {
        return calendar.coverage()
                .start()
                .datesUntil(calendar.coverage().end().plusDays(1))
                .filter(which)
                .collect(ImmutableList.toImmutableList());
    }

    /** The loop that tyme4j leaves to its users: it tells of one day whether a notice names it. */
    static LocalDate plusWorkDaysByTyme(LocalDate start, int workDays) {
        LocalDate day = start;
        int left = workDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkDayByTyme(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWorkDayByTyme(LocalDate day) {
        LegalHoliday named = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return named == null ? !WEEKEND.contains(day.getDayOfWeek()) : named.isWork();
    }
}
