package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.fenjie.core.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    private static final Event EVENT = Event.of("印发");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            event,      rule,                          window,                why
            2024-04-15, within 20 working-days after,  2024-04-16/2024-05-14, Mon; make-up days 04-28 and 05-11 count
            2024-04-15, within 30 days after,          2024-04-16/2024-05-15, Mon; the first day does not count
            2024-04-16, within 1 days after,           2024-04-17/2024-04-17, Tue; the day after is the last
            2024-04-30, within 1 working-days after,   2024-05-01/2024-05-06, Tue; Labour Day is off to Sunday
            2024-09-13, within 2 working-days after,   2024-09-14/2024-09-18, Fri; Saturday is worked and Mon and Tue are off
            2024-02-29, within 365 days after,         2024-03-01/2025-02-28, Thu; a year of days
            2024-05-11, within 10 calendar-days after, 2024-05-12/2024-05-21, Sat
            2024-05-13, within 2 weeks after,          2024-05-14/2024-05-27, Mon; fourteen days
            2024-01-31, within 1 months after,         2024-02-01/2024-02-29, Wed; no 31st so the month's last
            2023-01-31, within 1 months after,         2023-02-01/2023-02-28, Tue; a common year
            2024-01-29, within 1 months after,         2024-01-30/2024-02-29, Mon; the corresponding day is there
            2024-02-29, within 1 months after,         2024-03-01/2024-03-29, Thu; the corresponding day and not the last
            2024-08-31, within 3 months after,         2024-09-01/2024-11-30, Sat
            2024-04-30, within 6 months after,         2024-05-01/2024-10-30, Tue
            2024-02-29, within 1 years after,          2024-03-01/2025-02-28, Thu; no 29th
            2024-02-29, within 4 years after,          2024-03-01/2028-02-29, Thu; a leap year again
            2024-05-20, 10 working-days before,        ../2024-05-07,         Mon; 05-11 is worked
            2024-05-06, 1 working-days before,         ../2024-04-30,         Mon; back over the holiday
            2024-05-20, 10 days before,                ../2024-05-10,         Mon
            2024-03-31, 1 months before,               ../2024-02-29,         Sun; no 31st
            2024-02-29, 1 years before,                ../2023-02-28,         Thu
            2024-05-21, 3 weeks before,                ../2024-04-30,         Tue
            """)
    void countsFromTheEvent(LocalDate event, String rule, String window, String why) {
        DeadlineRule count = DeadlineRule.parse(rule + " 印发");
        Resolution answer =
                count.resolve(DeadlineResolver.builder().event("印发", event).build());
        assertThat(answer).as(why).hasToString("due " + window);
    }

    /** Counting the first day, a month from the 1st ends on the month's last day: the eve of the corresponding day. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            event,      rule,                         window
            2024-04-15, within 30 days after,         2024-04-15/2024-05-14
            2024-04-17, within 1 days after,          2024-04-17/2024-04-17
            2024-04-30, within 1 working-days after,  2024-04-30/2024-04-30
            2024-05-01, within 1 working-days after,  2024-05-01/2024-05-06
            2024-04-16, within 20 working-days after, 2024-04-16/2024-05-14
            2024-03-01, within 1 months after,        2024-03-01/2024-03-31
            2024-05-15, within 2 months after,        2024-05-15/2024-07-14
            2024-01-31, within 1 months after,        2024-01-31/2024-02-29
            2024-01-01, within 1 years after,         2024-01-01/2024-12-31
            2024-05-20, 10 days before,               ../2024-05-10
            """)
    void countsTheFirstDayWhereTheBasisSaysSo(LocalDate event, String rule, String window) {
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("印发", event)
                .basis(CountingBasis.AS_PRINTED.withFirstDayCounted(true))
                .build();
        assertThat(DeadlineRule.parse(rule + " 印发").resolve(resolver)).hasToString("due " + window);
    }

    @Test
    void needsTheDateOfTheEvent() {
        Count count = Count.after(30, CountUnit.DAYS, Event.of("工作要点发布"));
        NotKnown answer = (NotKnown) count.resolve(DeadlineResolver.ofYear(2024).withEvent("方案印发", LocalDate.MIN));
        assertThat(answer.gaps()).containsExactly(Gap.of(Gap.Reason.EVENT_DATE_MISSING, "工作要点发布"));
        assertThat(answer.windows()).isEmpty();
        assertThat(answer.dueDate()).isEmpty();
        assertThat(answer.isStanding()).isFalse();
    }

    @Test
    void aLimitWithoutAnEventCanBeDatedByACallerWhoKnowsIt() {
        Count count = Count.after(5, CountUnit.WORKING_DAYS, Event.UNNAMED);
        DeadlineResolver resolver = DeadlineResolver.ofYear(2024);
        assertThat(count.resolve(resolver)).hasToString("not known: event-not-named: 5个工作日内");
        assertThat(count.resolve(resolver.withEvent(Event.UNNAMED, LocalDate.of(2024, 4, 26))))
                .hasToString("due 2024-04-27/2024-05-07");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            event,      rule,                          year, why
            2026-12-25, within 20 working-days after,  2027, Fri; the notice for 2027 is not in the calendar
            2027-03-01, within 1 working-days after,   2027, Mon
            2030-03-01, 5 working-days before,         2030, Fri
            2006-12-04, within 5 working-days after,   2006, Mon; the first notice is that for 2007
            """)
    void namesTheYearWhoseNoticeIsMissing(LocalDate event, String rule, String year, String why) {
        Resolution answer = DeadlineRule.parse(rule + " 印发")
                .resolve(DeadlineResolver.builder().event("印发", event).build());
        assertThat(answer).as(why).isInstanceOf(NotKnown.class);
        assertThat(answer.gaps()).containsExactly(Gap.of(Gap.Reason.NOTICE_MISSING, year));
    }

    @Test
    void calendarDaysNeedNoNoticeUnlessTheLastDayMoves() {
        Count count = Count.after(30, CountUnit.DAYS, EVENT);
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("印发", LocalDate.of(2026, 12, 10))
                .build();
        assertThat(count.resolve(resolver)).hasToString("due 2026-12-11/2027-01-09");
        assertThat(count.resolve(
                        resolver.toBuilder().basis(CountingBasis.CIVIL_CODE).build()))
                .hasToString("not known: notice-missing: 2027");
    }

    @Test
    void provisionalYearsGiveProvisionalDates() {
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("印发", LocalDate.of(2026, 12, 25))
                .calendar(WorkCalendar.china().withProvisionalYears(2027))
                .build();
        Due beyond = (Due) Count.after(20, CountUnit.WORKING_DAYS, EVENT).resolve(resolver);
        assertThat(beyond).hasToString("due 2026-12-26/2027-01-22, provisional");
        assertThat(beyond.provisional()).isTrue();
        Due within = (Due) Count.after(4, CountUnit.WORKING_DAYS, EVENT).resolve(resolver);
        assertThat(within).hasToString("due 2026-12-26/2026-12-31");
        assertThat(within.provisional()).isFalse();
        Due back = (Due) Count.before(5, CountUnit.WORKING_DAYS, EVENT)
                .resolve(resolver.withEvent(EVENT, LocalDate.of(2027, 1, 5)));
        assertThat(back).hasToString("due ../2026-12-29, provisional");
    }

    @Test
    void aCalendarWithoutAYearOnTheWayIsNotUsed() {
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("印发", LocalDate.of(2024, 12, 20))
                .calendar(WorkCalendar.china().asKnownOn(LocalDate.of(2024, 6, 1)))
                .build();
        assertThat(Count.after(10, CountUnit.WORKING_DAYS, EVENT).resolve(resolver))
                .hasToString("not known: notice-missing: 2025");
    }

    @Test
    void refusesWhatNoCellCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.after(0, CountUnit.DAYS, EVENT))
                .withMessage("A number from 1 to 9999 is expected, found: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Count.after(10_000, CountUnit.DAYS, EVENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.after(2024, CountUnit.YEARS, EVENT))
                .withMessage("A number of years is expected, found one that is a year: 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.before(3, CountUnit.DAYS, Event.UNNAMED))
                .withMessage("A count back needs the event that it counts from");
    }

    @Test
    void contract() {
        Count after = Count.after(30, CountUnit.DAYS, EVENT);
        assertThat(after)
                .hasToString("within 30 days after 印发")
                .extracting(Count::wording)
                .isEqualTo("印发后30日内");
        assertThat(Count.before(9999, CountUnit.MONTHS, EVENT))
                .hasToString("9999 months before 印发")
                .extracting(Count::wording)
                .isEqualTo("印发之日9999个月前");
        assertThat(Count.after(1, CountUnit.WEEKS, Event.UNNAMED))
                .hasToString("within 1 weeks after ?")
                .extracting(Count::wording)
                .isEqualTo("1周内");
        assertThat(after.form()).hasToString("count");
        new EqualsTester()
                .addEqualityGroup(after, DeadlineRule.parse("within 30 days after 印发"))
                .addEqualityGroup(Count.before(30, CountUnit.DAYS, EVENT))
                .addEqualityGroup(Count.after(31, CountUnit.DAYS, EVENT))
                .addEqualityGroup(Count.after(30, CountUnit.CALENDAR_DAYS, EVENT))
                .addEqualityGroup(Count.after(30, CountUnit.DAYS, Event.UNNAMED))
                .testEquals();
    }
}
