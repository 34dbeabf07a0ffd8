package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.OptionalInt;
import org.fenjie.core.calendar.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            period,        planYear, days,                  wording
            year,          2023,     2023-01-01/2023-12-31, 当年
            2025,          2023,     2025-01-01/2025-12-31, 2025年
            next-year,     2023,     2024-01-01/2024-12-31, 次年
            prev-year,     2023,     2022-01-01/2022-12-31, 上年
            H1,            2024,     2024-01-01/2024-06-30, 上半年
            next-H2,       2024,     2025-07-01/2025-12-31, 次年下半年
            Q1,            2024,     2024-01-01/2024-03-31, 第一季度
            2026-Q2,       2024,     2026-04-01/2026-06-30, 2026年第二季度
            Q3,            2025,     2025-07-01/2025-09-30, 第三季度
            prev-Q4,       2025,     2024-10-01/2024-12-31, 上年第四季度
            02,            2024,     2024-02-01/2024-02-29, 2月
            02,            2023,     2023-02-01/2023-02-28, 2月
            2100-02,       2024,     2100-02-01/2100-02-28, 2100年2月
            10-early,      2024,     2024-10-01/2024-10-10, 10月上旬
            11-mid,        2024,     2024-11-11/2024-11-20, 11月中旬
            02-late,       2024,     2024-02-21/2024-02-29, 2月下旬
            2025-01-late,  2024,     2025-01-21/2025-01-31, 2025年1月下旬
            12-31,         2024,     2024-12-31/2024-12-31, 12月31日
            02-29,         2028,     2028-02-29/2028-02-29, 2月29日
            next-03-15,    2024,     2025-03-15/2025-03-15, 次年3月15日
            """)
    void hasItsDaysAndItsWording(String notation, int planYear, DateRange days, String wording) {
        PlanPeriod period = PlanPeriod.parse(notation);
        assertThat(period.in(OptionalInt.of(planYear))).hasValue(days);
        assertThat(period.wording()).isEqualTo(wording);
        assertThat(period).hasToString(notation);
    }

    @Test
    void withoutThePlansYearOnlyAPrintedOneHasDays() {
        assertThat(PlanPeriod.parse("10").in(OptionalInt.empty())).isEmpty();
        assertThat(PlanPeriod.parse("next-10").in(OptionalInt.empty())).isEmpty();
        assertThat(PlanPeriod.parse("2024-10").in(OptionalInt.empty()))
                .hasValue(DateRange.parse("2024-10-01/2024-10-31"));
    }

    @Test
    void aCommonYearHasNoTwentyNinthOfFebruary() {
        assertThat(PlanPeriod.parse("02-29").in(OptionalInt.of(2023))).isEmpty();
        assertThat(PlanPeriod.parse("2023-02-29").in(OptionalInt.of(2024))).isEmpty();
        assertThat(PlanPeriod.parse("next-02-29").in(OptionalInt.of(2023)))
                .hasValue(DateRange.parse("2024-02-29/2024-02-29"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            kind,     number, part, message
            YEAR,     1,      0,    'A YEAR has no number, found: 1'
            HALF,     3,      0,    'A number from 1 to 2 is expected in HALF, found: 3'
            QUARTER,  0,      0,    'A number from 1 to 4 is expected in QUARTER, found: 0'
            QUARTER,  5,      0,    'A number from 1 to 4 is expected in QUARTER, found: 5'
            MONTH,    13,     0,    'A number from 1 to 12 is expected in MONTH, found: 13'
            MONTH,    12,     1,    'A MONTH has no part, found: 1'
            TEN_DAYS, 10,     4,    'A part from 1 to 3 is expected in TEN_DAYS, found: 4'
            TEN_DAYS, 10,     0,    'A part from 1 to 3 is expected in TEN_DAYS, found: 0'
            DAY,      4,      31,   'A part from 1 to 30 is expected in DAY, found: 31'
            DAY,      2,      30,   'A part from 1 to 29 is expected in DAY, found: 30'
            DAY,      12,     0,    'A part from 1 to 31 is expected in DAY, found: 0'
            """)
    void refusesNumbersThatThePeriodNeverHas(PlanPeriod.Kind kind, int number, int part, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanPeriod(YearRef.PLAN, kind, number, part))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-",
                "10-",
                "13",
                "00",
                "1",
                "Q",
                "Q5",
                "H0",
                "Qx",
                "10-first",
                "10-32",
                "02-30",
                "2024-1",
                "next",
                "prev-",
                "1948-10",
                "20240-10",
                "2024-year",
                "2024-10-1",
                " 10",
                "10 ",
                "１０",
                "12-31-1",
                "٠٩"
            })
    void refusesOtherNotations(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.parse(text));
    }

    @Test
    void contract() {
        assertThat(PlanPeriod.PLAN_YEAR).hasToString("year");
        new EqualsTester()
                .addEqualityGroup(PlanPeriod.ofMonth(YearRef.PLAN, 10), PlanPeriod.parse("10"))
                .addEqualityGroup(
                        PlanPeriod.ofMonth(YearRef.of(2024), 10),
                        PlanPeriod.ofMonth(YearRef.PLAN, 10).withYear(YearRef.of(2024)))
                .addEqualityGroup(PlanPeriod.ofQuarter(YearRef.PLAN, 4))
                .addEqualityGroup(PlanPeriod.ofHalf(YearRef.PLAN, 2))
                .addEqualityGroup(PlanPeriod.ofTenDays(YearRef.PLAN, 10, 2))
                .addEqualityGroup(PlanPeriod.ofDay(YearRef.PLAN, 10, 2))
                .addEqualityGroup(PlanPeriod.ofYear(YearRef.NEXT))
                .addEqualityGroup(PlanPeriod.PLAN_YEAR)
                .testEquals();
    }
}
