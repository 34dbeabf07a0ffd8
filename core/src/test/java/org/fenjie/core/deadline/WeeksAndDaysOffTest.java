package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a week lies in two years, and where a count ends in a holiday. */
class WeeksAndDaysOffTest {

    /** Every due date lies in the plan's year, the first and the last such day of it among them. */
    @ParameterizedTest
    @CsvSource({
        // rule, year, first due, last due, how many
        "every week on 1, 2025, 2025-01-06, 2025-12-29, 52",
        "every week on 1, 2024, 2024-01-01, 2024-12-30, 53",
        "every week by 5, 2023, 2023-01-06, 2023-12-29, 52",
        "every week by end, 2026, 2026-01-04, 2026-12-27, 52",
        "every week by end, 2023, 2023-01-01, 2023-12-31, 53",
    })
    void aWeeksDayBelongsToTheYearItLiesIn(String rule, int year, LocalDate first, LocalDate last, int times) {
        Resolution answer = DeadlineRule.parse(rule).resolve(DeadlineResolver.ofYear(year));

        assertThat(answer.windows()).hasSize(times);
        assertThat(answer.windows().get(0).due()).isEqualTo(first);
        assertThat(answer.dueDate()).contains(last);
    }

    @Test
    void aLastDayLeftInAHolidayIsSaidWithTheDateThatTheLawWouldGive() {
        Resolution answer = DeadlineRule.parse("within 30 days after 受理")
                .resolve(DeadlineResolver.ofYear(2024).withEvent("受理", LocalDate.of(2024, 4, 4)));

        assertThat(answer.dueDate()).contains(LocalDate.of(2024, 5, 4));
        assertThat(answer.explanation().chinese())
                .endsWith("最后一日2024年5月4日（星期六）为休息日；所选计算依据不顺延，如按《中华人民共和国民法典》第二百零三条顺延则为2024年5月6日（星期一）");
        assertThat(answer.explanation().english())
                .endsWith(
                        "The last day, Saturday 2024-05-04, is a day off; by the basis chosen it is not moved. Moved under"
                                + " the Civil Code, art. 203, it would be Monday 2024-05-06");
    }

    @Test
    void aLastDayOnAWorkDayNeedsNoSuchWord() {
        // Sunday 2024-04-28 is worked to make up for 劳动节.
        Resolution answer = DeadlineRule.parse("within 3 days after 受理")
                .resolve(DeadlineResolver.ofYear(2024).withEvent("受理", LocalDate.of(2024, 4, 25)));

        assertThat(answer.dueDate()).contains(LocalDate.of(2024, 4, 28));
        assertThat(answer.explanation().english()).doesNotContain("day off");
    }
}
