package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules other than counts: their dates, and what they refuse. */
class RuleResolutionTest {

    private static final String NONE = "-";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rule                        | planYear | answer
            through year                | 2023     | due 2023-01-01/2023-12-31 standing
            through 05..10              | 2024     | due 2024-05-01/2024-10-31 standing
            through 10..next-03         | 2024     | due 2024-10-01/2025-03-31 standing
            through 10..2026-03         | 2024     | due 2024-10-01/2026-03-31 standing
            through prev-11..03         | 2024     | due 2023-11-01/2024-03-31 standing
            through 2025-12..2026-01    | -        | due 2025-12-01/2026-01-31 standing
            through 2024..2026          | -        | due 2024-01-01/2026-12-31 standing
            through 11-30..12-01        | 2024     | due 2024-11-30/2024-12-01 standing
            through 10..2023-03         | 2024     | not known: ends-before-start: 10月至2023年3月
            through 02-29..03           | 2023     | not known: no-such-day: 2023年2月29日
            through 02-28..02-29        | 2025     | not known: no-such-day: 2025年2月29日
            through H1                  | -        | not known: plan-year-missing: 上半年
            through 05..next-02         | -        | not known: plan-year-missing: 5月; plan-year-missing: 次年2月
            by 10                       | 2024     | due ../2024-10-31
            by 02                       | 2023     | due ../2023-02-28
            by 2024-02                  | 2023     | due ../2024-02-29
            by Q4                       | 2024     | due ../2024-12-31
            by H1                       | 2022     | due ../2022-06-30
            by 10-early                 | 2021     | due ../2021-10-10
            by 02-late                  | 2024     | due ../2024-02-29
            by next-year                | 2024     | due ../2025-12-31
            by prev-Q3                  | 2024     | due ../2023-09-30
            by 02-29                    | 2024     | due ../2024-02-29
            by 02-29                    | 2025     | not known: no-such-day: 2025年2月29日
            by year                     | -        | not known: plan-year-missing: 当年
            by 2031                     | -        | due ../2031-12-31
            before 10                   | 2024     | due ../2024-10-31 (or 2024-09-30)
            before 12-31                | 2024     | due ../2024-12-31 (or 2024-12-30)
            before 01-01                | 2024     | due ../2024-01-01 (or 2023-12-31)
            before 2024                 | -        | due ../2023-12-31 (or 2024-12-31)
            before next-H1              | 2024     | due ../2025-06-30 (or 2024-12-31)
            before 03-mid               | 2024     | due ../2024-03-20 (or 2024-03-10)
            before 02-29                | 2022     | not known: no-such-day: 2022年2月29日
            open                        | -        | no due date
            open from 2021-07           | -        | no due date, in force from 2021-07-01
            open from 07-15             | 2024     | no due date, in force from 2024-07-15
            open from Q2                | -        | not known: plan-year-missing: 第二季度
            not-understood "另行通知"   | 2024     | not known: cell-not-understood: 另行通知
            not-understood "2024.2.30前" | 2024    | not known: cell-not-understood: 2024.2.30前; no-such-day: 2024.2.30
            not-understood "4 月 31 日前" | 2024   | not known: cell-not-understood: 4 月 31 日前; no-such-day: 4月31日
            not-understood ""           | 2024     | not known: blank-cell
            not-understood " \u3000 "   | 2024     | not known: blank-cell
            """)
    void givesItsDates(String rule, String planYear, String answer) {
        assertThat(DeadlineRule.parse(rule).resolve(resolverOf(planYear))).hasToString(answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rule                                 | planYear | answer
            every month by end                   | 2024     | 12 from 2024-01-01/2024-01-31 to 2024-12-01/2024-12-31
            every month by 1-5                   | 2024     | 12 from 2024-01-01/2024-01-05 to 2024-12-01/2024-12-05
            every month on 1-5                   | 2024     | 12 from 2024-01-05/2024-01-05 to 2024-12-05/2024-12-05
            every month by 1-5,1-20              | 2024     | 24 from 2024-01-01/2024-01-05 to 2024-12-06/2024-12-20
            every month by 1-30,1-31             | 2023     | 19 from 2023-01-01/2023-01-30 to 2023-12-31/2023-12-31
            every month by 2-5                   | 2024     | 12 from 2024-01-01/2024-02-05 to 2024-12-01/2025-01-05
            every quarter by end                 | 2024     | 4 from 2024-01-01/2024-03-31 to 2024-10-01/2024-12-31
            every quarter by 3-20                | 2024     | 4 from 2024-01-01/2024-03-20 to 2024-10-01/2024-12-20
            every quarter by 4-15                | 2024     | 4 from 2024-01-01/2024-04-15 to 2024-10-01/2025-01-15
            every quarter by 1-last              | 2023     | 4 from 2023-01-01/2023-01-31 to 2023-10-01/2023-10-31
            every half-year by end               | 2024     | 2 from 2024-01-01/2024-06-30 to 2024-07-01/2024-12-31
            every half-year by 6-10              | 2024     | 2 from 2024-01-01/2024-06-10 to 2024-07-01/2024-12-10
            every year by 1-last                 | 2024     | 1 from 2024-01-01/2024-01-31 to 2024-01-01/2024-01-31
            every year by 6-last,end             | 2024     | 2 from 2024-01-01/2024-06-30 to 2024-07-01/2024-12-31
            every year on 2-29                   | 2023     | 1 from 2023-02-28/2023-02-28 to 2023-02-28/2023-02-28
            every week on 5                      | 2024     | 52 from 2024-01-05/2024-01-05 to 2024-12-27/2024-12-27
            every week by end                    | 2023     | 53 from 2022-12-26/2023-01-01 to 2023-12-25/2023-12-31
            every week by 5                      | 2023     | 52 from 2023-01-02/2023-01-06 to 2023-12-25/2023-12-29
            every ten-days by end                | 2024     | 36 from 2024-01-01/2024-01-10 to 2024-12-21/2024-12-31
            every day on end                     | 2023     | 365 from 2023-01-01/2023-01-01 to 2023-12-31/2023-12-31
            every year by 13-31                  | 2024     | 1 from 2024-01-01/2025-01-31 to 2024-01-01/2025-01-31
            every year by 1-last from 2020       | 2024     | 1 from 2024-01-01/2024-01-31 to 2024-01-01/2024-01-31
            every month by 1-5 from 2024-10-10   | 2024     | 2 from 2024-11-01/2024-11-05 to 2024-12-01/2024-12-05
            every month by 1-5 from 2024-10-02   | 2024     | 3 from 2024-10-02/2024-10-05 to 2024-12-01/2024-12-05
            every quarter by end from 05         | 2024     | 3 from 2024-05-01/2024-06-30 to 2024-10-01/2024-12-31
            """)
    void comesRoundInThePlansYear(String rule, String planYear, String answer) {
        ImmutableList<Window> windows =
                DeadlineRule.parse(rule).resolve(resolverOf(planYear)).windows();
        assertThat(windows.size() + " from " + windows.get(0) + " to " + windows.get(windows.size() - 1))
                .isEqualTo(answer);
    }

    @Test
    void aSeriesThatBeginsLaterIsInForceAndNotDue() {
        DeadlineRule rule = DeadlineRule.parse("every year by 1-last from next-year");
        assertThat(rule.resolve(DeadlineResolver.ofYear(2024))).hasToString("no due date, in force from 2025-01-01");
        assertThat(rule.resolve(DeadlineResolver.builder().build()))
                .hasToString("not known: plan-year-missing: 次年起每年1月底前; plan-year-missing: 次年");
        assertThat(DeadlineRule.parse("every month by end from 02-29").resolve(DeadlineResolver.ofYear(2023)))
                .hasToString("not known: no-such-day: 2023年2月29日");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rule                                                            | answer
            staged ["6月底前" by 06] ["12月前" before 12]                   | due ../2024-06-30, ../2024-12-31 (or 2024-11-30)
            staged ["年底前" by year] ["长期坚持" open]                     | due ../2024-12-31, then in force
            staged ["印发后5日内" within 5 days after 印发] ["10月" by 10]  | due ../2024-10-31, not known: [event-date-missing: 印发]
            staged ["立行立改" not-understood "立行立改"] ["长期" open]     | not known: cell-not-understood: 立行立改
            staged ["7月起" open from 07] ["长期" open]                     | no due date, in force from 2024-07-01
            staged ["5月" through 05] ["7月" through 07]                    | due 2024-05-01/2024-05-31 standing, 2024-07-01/2024-07-31 standing
            """)
    void stagesAreDatedTogether(String rule, String answer) {
        assertThat(DeadlineRule.parse(rule).resolve(DeadlineResolver.ofYear(2024)))
                .hasToString(answer);
    }

    @Test
    void theConventionPicksTheReadingAndTheAnswerCarriesTheOther() {
        DeadlineRule month = DeadlineRule.parse("before 2024-10");
        DeadlineRule year = DeadlineRule.parse("before 2024");
        DeadlineResolver.Builder builder = DeadlineResolver.builder();
        assertThat(month.resolve(builder.before(BeforeConvention.INCLUSIVE).build()))
                .hasToString("due ../2024-10-31 (or 2024-09-30)");
        assertThat(year.resolve(builder.build())).hasToString("due ../2024-12-31 (or 2023-12-31)");
        assertThat(month.resolve(builder.before(BeforeConvention.EXCLUSIVE).build()))
                .hasToString("due ../2024-09-30 (or 2024-10-31)");
        Due excluded = (Due) year.resolve(builder.build());
        assertThat(excluded).hasToString("due ../2023-12-31 (or 2024-12-31)");
        assertThat(excluded.otherDueDate()).hasValue(LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rule                                      | standing
            through year                              | true
            open                                      | true
            open from 07                              | true
            staged ["全年" through year] ["长期" open] | true
            by 10                                     | false
            every month by end                        | false
            not-understood "待定"                     | false
            staged ["10月" by 10] ["长期" open]       | false
            """)
    void standingIsADutyWithNothingToBeDoneByADate(String rule, boolean standing) {
        assertThat(DeadlineRule.parse(rule)
                        .resolve(DeadlineResolver.ofYear(2024))
                        .isStanding())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            notation                          | message
            through 10..03                    | The range ends before it starts: 10..03
            through next-year..10             | The range ends before it starts: next-year..10
            through 2025..2024                | The range ends before it starts: 2025..2024
            through 2023-03-05..2023-02-29    | The range ends before it starts: 2023-03-05..2023-02-29
            every week by 1-5                 | A week has no such day: 1-5
            every day by 1-1                  | A day has no such day: 1-1
            every month by 3-1                | A month has no such day: 3-1
            every month by 2-29               | A month has no such day: 2-29
            every quarter by 4-31             | A quarter has no such day: 4-31
            every quarter by 4-last           | A quarter has no such day: 4-last
            every year on 2-30                | A year has no such day: 2-30
            every year by 13-last             | A year has no such day: 13-last
            every month by 1-20,1-5           | The days of a cycle are expected in order, found: [1-20, 1-5]
            every month by 1-5,1-5            | The days of a cycle are expected in order, found: [1-5, 1-5]
            """)
    void refusesWhatNoCalendarHas(String notation, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.parse(notation))
                .withMessage(message);
    }

    @Test
    void refusesStagesThatSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staged.of(Staged.Stage.of("10月", By.endOf(PlanPeriod.PLAN_YEAR))))
                .withMessageStartingWith("At least two stages are expected, found: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staged.Stage.of(" ", OpenEnded.ALWAYS))
                .withMessage("A stage needs its words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staged.Stage.of(
                        "两阶段",
                        Staged.of(Staged.Stage.of("长期", OpenEnded.ALWAYS), Staged.Stage.of("持续", OpenEnded.ALWAYS))))
                .withMessageStartingWith("A stage is not staged in turn: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurring(Cycle.MONTH, Recurring.Mode.BY, ImmutableList.of(), Optional.empty()))
                .withMessage("A recurring duty needs a day to be due on");
    }

    @ParameterizedTest
    @ValueSource(ints = {1948, 2200, 0, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAPlanYearThatNoPlanHas(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineResolver.ofYear(year))
                .withMessage("A year from 1949 to 2199 is expected, found: " + year);
    }

    @Test
    void resolversAreEqualByValue() {
        DeadlineResolver resolver = DeadlineResolver.ofYear(2024);
        LocalDate monday = LocalDate.of(2024, 4, 15);
        WorkCalendar known = WorkCalendar.china().asKnownOn(LocalDate.of(2023, 12, 31));
        new EqualsTester()
                .addEqualityGroup(resolver, DeadlineResolver.builder().build().withPlanYear(2024))
                .addEqualityGroup(
                        resolver.withEvent("印发之日起", monday),
                        DeadlineResolver.builder()
                                .planYear(2024)
                                .event("印发", monday)
                                .build(),
                        resolver.withEvent("印发", LocalDate.MAX).withEvent("印发后", monday))
                .addEqualityGroup(
                        resolver.toBuilder().before(BeforeConvention.INCLUSIVE).build(),
                        resolver.withBefore(BeforeConvention.INCLUSIVE))
                .addEqualityGroup(
                        resolver.toBuilder().basis(CountingBasis.CIVIL_CODE).build(),
                        resolver.withBasis(CountingBasis.CIVIL_CODE))
                .addEqualityGroup(resolver.toBuilder().calendar(known).build(), resolver.withCalendar(known))
                .addEqualityGroup(DeadlineResolver.ofYear(2025))
                .testEquals();
    }

    @Test
    void rulesAreEqualByValue() {
        new EqualsTester()
                .addEqualityGroup(Through.ALL_YEAR, DeadlineRule.allYear(), DeadlineRule.parse("through year"))
                .addEqualityGroup(DeadlineRule.parse("through 05..10"))
                .addEqualityGroup(DeadlineRule.parse("by 10"))
                .addEqualityGroup(DeadlineRule.parse("before 10"))
                .addEqualityGroup(OpenEnded.ALWAYS, DeadlineRule.parse("open"))
                .addEqualityGroup(DeadlineRule.parse("open from 10"))
                .addEqualityGroup(DeadlineRule.parse("not-understood \"10\""))
                .addEqualityGroup(
                        Recurring.every(Cycle.MONTH),
                        DeadlineRule.parse("every month by end"),
                        DeadlineRule.parse("every month by 1-last"))
                .addEqualityGroup(DeadlineRule.parse("every month on end"))
                .addEqualityGroup(Recurring.by(Cycle.WEEK, CyclePoint.of(0, 7)), Recurring.every(Cycle.WEEK))
                .addEqualityGroup(DeadlineRule.parse("every month by end from 10"))
                .addEqualityGroup(DeadlineRule.parse("staged [\"10\" by 10] [\"11\" by 11]"))
                .addEqualityGroup(DeadlineRule.parse("staged [\"10\" by 10] [\"12\" by 11]"))
                .testEquals();
    }

    private static DeadlineResolver resolverOf(String planYear) {
        return planYear.equals(NONE)
                ? DeadlineResolver.builder().build()
                : DeadlineResolver.ofYear(Integer.parseInt(planYear));
    }
}
