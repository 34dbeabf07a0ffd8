package org.fenjie.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarProperties {

    private static final WorkCalendar CHINA = WorkCalendar.china();

    @Provide
    Arbitrary<LocalDate> day() {
        return dayBetween(LocalDate.of(2007, 1, 1), LocalDate.of(2026, 12, 31));
    }

    /** A day with some 500 work days to go on either side. */
    @Provide
    Arbitrary<LocalDate> innerDay() {
        return dayBetween(LocalDate.of(2009, 6, 1), LocalDate.of(2024, 6, 30));
    }

    /** Every start day of 2024 and every count to 250, on and back, against counting day by day. */
    @Example
    void agreesWithCountingDayByDay() {
        int compared = 0;
        for (LocalDate start : days(2024)) {
            LocalDate on = start;
            LocalDate back = start;
            for (int n = 1; n <= 250; n++) {
                on = on.plusDays(1);
                while (!isWorkedObviously(on)) {
                    on = on.plusDays(1);
                }
                back = back.minusDays(1);
                while (!isWorkedObviously(back)) {
                    back = back.minusDays(1);
                }
                assertThat(CHINA.plusWorkDays(start, n))
                        .as("%s plus %s", start, n)
                        .isEqualTo(on);
                assertThat(CHINA.plusWorkDays(start, -n))
                        .as("%s minus %s", start, n)
                        .isEqualTo(back);
                compared += 2;
            }
            assertThat(CHINA.plusWorkDays(start, 0)).isEqualTo(start);
            compared++;
        }
        assertThat(compared).isEqualTo(366 * 501);
    }

    @Property
    void positiveShiftsAddUp(
            @ForAll("innerDay") LocalDate day, @ForAll @IntRange(max = 250) int a, @ForAll @IntRange(max = 250) int b) {
        assertThat(CHINA.plusWorkDays(CHINA.plusWorkDays(day, a), b)).isEqualTo(CHINA.plusWorkDays(day, a + b));
        assertThat(CHINA.plusWorkDays(CHINA.plusWorkDays(day, -a), -b)).isEqualTo(CHINA.plusWorkDays(day, -a - b));
    }

    @Property
    void fromAWorkDayThereIsAWayBack(
            @ForAll("innerDay") LocalDate day, @ForAll @IntRange(min = -400, max = 400) int n) {
        LocalDate workDay = CHINA.nextWorkDayOrSame(day);
        assertThat(CHINA.plusWorkDays(CHINA.plusWorkDays(workDay, n), -n)).isEqualTo(workDay);
    }

    @Property
    void landsOnAWorkDayInTheRightDirection(
            @ForAll("innerDay") LocalDate day, @ForAll @IntRange(min = 1, max = 400) int n) {
        LocalDate on = CHINA.plusWorkDays(day, n);
        assertThat(CHINA.isWorkDay(on)).isTrue();
        assertThat(on).isAfter(day).isAfter(CHINA.plusWorkDays(day, n - 1));
        assertThat(CHINA.workDaysBetween(day.plusDays(1), on.plusDays(1))).isEqualTo(n);
        LocalDate back = CHINA.plusWorkDays(day, -n);
        assertThat(CHINA.isWorkDay(back)).isTrue();
        assertThat(back).isBefore(day);
        assertThat(CHINA.workDaysBetween(back, day)).isEqualTo(n);
    }

    @Property
    void countsAddUp(@ForAll("day") LocalDate a, @ForAll("day") LocalDate b, @ForAll("day") LocalDate c) {
        ImmutableList<LocalDate> sorted = ImmutableList.sortedCopyOf(ImmutableList.of(a, b, c));
        assertThat(CHINA.workDaysBetween(sorted.get(0), sorted.get(2)))
                .isEqualTo(CHINA.workDaysBetween(sorted.get(0), sorted.get(1))
                        + CHINA.workDaysBetween(sorted.get(1), sorted.get(2)));
    }

    @Property
    void countsWhatIsWorked(@ForAll("innerDay") LocalDate start, @ForAll @IntRange(max = 500) int days) {
        LocalDate end = start.plusDays(days);
        assertThat(CHINA.workDaysBetween(start, end))
                .isEqualTo((int) start.datesUntil(end).filter(CHINA::isWorkDay).count());
    }

    @Property
    void nextIsNeverBeforeNextOrSame(@ForAll("innerDay") LocalDate day) {
        assertThat(CHINA.nextWorkDay(day)).isAfterOrEqualTo(CHINA.nextWorkDayOrSame(day));
        assertThat(CHINA.previousWorkDay(day)).isBeforeOrEqualTo(CHINA.previousWorkDayOrSame(day));
        assertThat(CHINA.nextWorkDayOrSame(day).equals(day))
                .isEqualTo(CHINA.isWorkDay(day))
                .isEqualTo(CHINA.previousWorkDayOrSame(day).equals(day));
    }

    /** What was known on a day is what a calendar of the notices published by then knows. */
    @Property
    void lookingBackTwiceIsLookingBackToTheEarlierDay(@ForAll("day") LocalDate a, @ForAll("day") LocalDate b) {
        LocalDate earlier = a.isBefore(b) ? a : b;
        assertThat(CHINA.asKnownOn(a).asKnownOn(b)).isEqualTo(CHINA.asKnownOn(earlier));
        assertThat(CHINA.asKnownOn(earlier).coverage().end()).isAfterOrEqualTo(LocalDate.of(earlier.getYear(), 12, 31));
    }

    /** A guess about later years changes no answer about known ones. */
    @Property
    void provisionalYearsLeaveKnownAnswersAlone(
            @ForAll("innerDay") LocalDate day, @ForAll @IntRange(min = -400, max = 400) int n) {
        WorkCalendar guessing = CHINA.withProvisionalYears(2030);
        assertThat(guessing.plusWorkDays(day, n)).isEqualTo(CHINA.plusWorkDays(day, n));
        assertThat(guessing.day(day)).isEqualTo(CHINA.day(day));
    }

    /** The rule in one line, over lists written out for 2023 to 2025 alone. */
    private static boolean isWorkedObviously(LocalDate day) {
        return MAKE_UP.contains(day) || (day.getDayOfWeek().getValue() < 6 && !OFF.contains(day));
    }

    private static final ImmutableSortedSet<LocalDate> OFF = Stream.of(
                    "2022-12-31/2023-01-02",
                    "2023-01-21/2023-01-27",
                    "2023-04-05/2023-04-05",
                    "2023-04-29/2023-05-03",
                    "2023-06-22/2023-06-24",
                    "2023-09-29/2023-10-06",
                    "2024-01-01/2024-01-01",
                    "2024-02-10/2024-02-17",
                    "2024-04-04/2024-04-06",
                    "2024-05-01/2024-05-05",
                    "2024-06-10/2024-06-10",
                    "2024-09-15/2024-09-17",
                    "2024-10-01/2024-10-07",
                    "2025-01-01/2025-01-01",
                    "2025-01-28/2025-02-04",
                    "2025-04-04/2025-04-06",
                    "2025-05-01/2025-05-05",
                    "2025-05-31/2025-06-02",
                    "2025-10-01/2025-10-08",
                    "2026-01-01/2026-01-03")
            .map(DateRange::parse)
            .flatMap(range -> range.start().datesUntil(range.end().plusDays(1)))
            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));

    private static final ImmutableSortedSet<LocalDate> MAKE_UP = Stream.of(
                    "2023-01-28",
                    "2023-01-29",
                    "2023-04-23",
                    "2023-05-06",
                    "2023-06-25",
                    "2023-10-07",
                    "2023-10-08",
                    "2024-02-04",
                    "2024-02-18",
                    "2024-04-07",
                    "2024-04-28",
                    "2024-05-11",
                    "2024-09-14",
                    "2024-09-29",
                    "2024-10-12",
                    "2025-01-26",
                    "2025-02-08",
                    "2025-04-27",
                    "2025-09-28",
                    "2025-10-11",
                    "2026-01-04")
            .map(LocalDate::parse)
            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));

    private static ImmutableList<LocalDate> days(int year) {
        DateRange range = DateRange.ofYear(year);
        return range.start().datesUntil(range.end().plusDays(1)).collect(ImmutableList.toImmutableList());
    }

    private static Arbitrary<LocalDate> dayBetween(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
