package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.deadline.DeadlineRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineShiftTest {

    private static DeadlineShift mirrored(DeadlineShift shift) {
        return switch (shift) {
            case EARLIER -> DeadlineShift.LATER;
            case LATER -> DeadlineShift.EARLIER;
            case SAME, SAME_DATES, OTHER -> shift;
        };
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            YEAR | BEFORE                      | YEAR | AFTER                       | SHIFT
            # The rule, not the words and not the date.
            2024 | 10月                        | 2025 | 10月底前                    | SAME
            2024 | 全年                        | 2025 | 全年                        | SAME
            2024 | 每月5日前                   | 2025 | 每月5日前                   | SAME
            2024 | 长期坚持                    | 2025 | 持续推进                    | SAME
            2024 | 发布后30日内                | 2025 | 发布后30日内                | SAME
            2024 | 2月底前                     | 2025 | 2月底前                     | SAME
            # The printed year moved with the plans'.
            2024 | 2024年10月                  | 2025 | 2025年10月                  | SAME
            2024 | 10月                        | 2025 | 2025年10月                  | SAME
            2024 | 10月-次年3月                | 2025 | 2025年10月-2026年3月        | SAME
            2022 | 2023年6月底前               | 2025 | 次年6月底前                 | SAME
            2024 | 2024年6月底前定稿；12月底前完成 | 2025 | 2025年6月底前定稿；12月底前完成 | SAME
            2024 | 2024年方案印发后30日内      | 2025 | 2025年方案印发后30日内      | SAME
            2024 | 根据2024年部署另定          | 2025 | 根据2025年部署另定          | SAME
            # The dates stay, where the plans' years move on.
            2024 | 到2025年                    | 2025 | 到2025年                    | SAME_DATES
            2024 | 2025年10月                  | 2025 | 10月                        | SAME_DATES
            2024 | 2021年7月起                 | 2025 | 2021年7月起                 | SAME_DATES
            # Between plans of one year the two are the same.
            2024 | 到2025年                    | 2024 | 2025年底前                  | SAME
            # Monday 2025-06-30 where Friday 2025-10-31 would have followed on.
            2024 | 10月                        | 2025 | 6月                         | EARLIER
            2024 | 2024年10月                  | 2025 | 2025年第二季度              | EARLIER
            2024 | 5月至10月                   | 2025 | 5月至8月                    | EARLIER
            2024 | 每月10日前                  | 2025 | 每月5日前                   | EARLIER
            2024 | 3月底前定稿；12月底前完成   | 2025 | 3月底前定稿；9月底前完成    | EARLIER
            2024 | 到2025年                    | 2025 | 10月                        | EARLIER
            2024 | 发布后30日内                | 2025 | 发布后20日内                | EARLIER
            2024 | 施行之日10日前              | 2025 | 施行之日15日前              | EARLIER
            # A bare 前 can mean two dates: earlier or later only if it is so for both.
            2024 | 10月前                      | 2025 | 9月前                       | EARLIER
            2024 | 10月前                      | 2025 | 8月底前                     | EARLIER
            2024 | 10月前                      | 2025 | 10月底前                    | OTHER
            2024 | 10月底前                    | 2025 | 11月前                      | OTHER
            # Friday 2025-02-28 both, though 2024 has a day more: the later year is the one they are laid in.
            2024 | 2月28日                     | 2025 | 2月底前                     | OTHER
            # Another form, another cycle, another event, nothing that can be dated: no way to go by.
            2024 | 全年                        | 2025 | 10月                        | OTHER
            2024 | 每月                        | 2025 | 每季度                      | OTHER
            2024 | 发布后30日内                | 2025 | 印发后20日内                | OTHER
            2024 | 发布后30日内                | 2025 | 发布后20个工作日内          | OTHER
            2024 | 2024年底前，并长期坚持      | 2025 | 6月底前定稿；12月底前完成   | OTHER
            2024 | 根据部署确定                | 2025 | 另行通知                    | OTHER
            2024 | 根据部署确定                | 2025 | 10月                        | OTHER
            # The same dates, but another thing to be done by them.
            2024 | 6月底前定稿；12月底前完成   | 2025 | 6月底前印发；12月底前完成   | OTHER
            """)
    void comparesRulesInTheirPlansYears(
            int yearBefore, String before, int yearAfter, String after, DeadlineShift shift) {
        DeadlineRule was = DeadlineCellReader.read(before).rule();
        DeadlineRule is = DeadlineCellReader.read(after).rule();

        assertThat(DeadlineShifts.between(was, yearBefore, is, yearAfter)).isEqualTo(shift);
        assertThat(DeadlineShifts.between(is, yearAfter, was, yearBefore)).isEqualTo(mirrored(shift));
    }

    @Test
    void aStagedRuleWithAPrintedYearInOneStageIsTheSameAsItself() {
        DeadlineRule rule = DeadlineRule.parse("staged [\"先\" open from 2020] [\"后\" by 10]");

        assertThat(DeadlineShifts.between(rule, 2024, rule, 2025)).isEqualTo(DeadlineShift.SAME);
    }

    @Test
    void yearsThatCannotBeWrittenOutAreNoError() {
        DeadlineRule next = DeadlineRule.parse("by next-03");
        DeadlineRule backwards = DeadlineRule.parse("through 2025..10");

        assertThat(DeadlineShifts.between(next, 2199, next, 2199)).isEqualTo(DeadlineShift.SAME);
        assertThat(DeadlineShifts.between(next, 2199, DeadlineRule.parse("by 03"), 2199))
                .isEqualTo(DeadlineShift.OTHER);
        assertThat(DeadlineShifts.between(backwards, 2024, backwards, 2024)).isEqualTo(DeadlineShift.SAME);
    }

    @Test
    void contract() {
        assertThat(DeadlineShift.values())
                .extracting(DeadlineShift::toString)
                .containsExactly("same", "same dates", "earlier", "later", "other");
        assertThat(DeadlineShift.values())
                .filteredOn(DeadlineShift::isChange)
                .containsExactly(DeadlineShift.EARLIER, DeadlineShift.LATER, DeadlineShift.OTHER);
    }
}
