package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Explanation;
import org.fenjie.core.deadline.NotUnderstood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCellReaderTest {

    /** What is printed beside a time is kept with it: lead-ins, hedges, actions, brackets; signs between stages are not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5月底前完成初稿，11月底前报市政府。     | staged ["5月底前完成初稿" by 05] ["11月底前报市政府" by 11]
            争取5月底前完成；并长期坚持             | staged ["争取5月底前完成" by 05] ["并长期坚持" open]
            5月底前完成初稿，并征求意见，8月印发    | staged ["5月底前完成初稿，并征求意见" by 05] ["8月印发" by 08]
            分两步：先于5月底前试点，8月底前推开    | staged ["分两步：先于5月底前试点" by 05] ["8月底前推开" by 08]
            先行部署，5月底前见效，8月底前完成      | staged ["先行部署，5月底前见效" by 05] ["8月底前完成" by 08]
            5月底前（试点区）、8月底前（其他区）    | staged ["5月底前（试点区）" by 05] ["8月底前（其他区）" by 08]
            7、9、11月底前                          | staged ["7" by 07] ["9" by 09] ["11月底前" by 11]
            立行立改；5月底前完成                   | staged ["立行立改" not-understood "立行立改"] ["5月底前完成" by 05]
            """)
    void keepsTheWordsOfEachStage(String cell, String rule) {
        assertThat(DeadlineCellReader.read(cell).rule()).hasToString(rule);
    }

    /** A year that is printed holds on; 次年 and 当年 follow it, 明年 and 今年 are told from the plan's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026年5月底前开工，11月底前完工       | by 2026-05; by 2026-11
            2026年5月底前开工，次年5月底前完工    | by 2026-05; by 2027-05
            2026年5月开工，当年11月底前完工       | by 2026-05; by 2026-11
            2026年5月底前开工，明年5月底前评估    | by 2026-05; by next-05
            2026年5月底前开工，今年11月底前评估   | by 2026-05; by 11
            5月底前开工，次年5月底前完工          | by 05; by next-05
            5月底前开工，2026年完工，次年验收     | by 05; by 2026; by 2027
            2026年底前，年底前评估                | by 2026; by 2026
            2026年11月至次年3月，5月底前总结      | through 2026-11..2027-03; by 2027-05
            """)
    void handsTheYearOn(String cell, String rules) {
        assertThat(rulesOf(cell)).isEqualTo(rules);
    }

    /** A duty that is said to come after a time begins with the period behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5月底前完成，此后每月更新         | by 05; every month by end from 06
            12月底前完成，此后每季度更新      | by 12; every quarter by end from next-year
            2025年底前建立，以后每年更新      | by 2025; every year by end from 2026
            第三季度完成，后续每月更新        | by Q3; every month by end from Q4
            第四季度完成，之后每年一次        | by Q4; every year by end from next-year
            上半年完成，其后每季度一次        | by H1; every quarter by end from H2
            5月中旬完成，此后每周一次         | by 05-mid; every week by end from 05-late
            5月下旬完成，此后每旬一次         | by 05-late; every ten-days by end from 06
            5月15日前完成，此后每月5日前      | before 05-15; every month by 1-5 from 05-16
            5月31日前完成，此后每月5日前      | before 05-31; every month by 1-5 from 06
            去年底前完成，今后每年一次        | by prev-year; every year by end from year
            明年底前完成，今后每年一次        | by next-year; every year by end
            5月底前完成，每月更新             | by 05; every month by end
            6月底前完成，9月31日前验收        | by 06; not-understood "9月31日前验收"
            6月底前完成，2024.9.31前验收      | by 06; not-understood "2024.9.31前验收"
            6月底前完成（2024-6-31）          | not-understood "6月底前完成（2024-6-31）"
            13月完成，2026年8月APP上线        | not-understood "13月完成"; by 2026-08
            """)
    void beginsWhatComesAfterwards(String cell, String rules) {
        assertThat(rulesOf(cell)).isEqualTo(rules);
    }

    /** A period before a comma bounds the duty behind it; one that ends within the year cannot, and so the duty is not known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            6月至12月，每月25日前             | through 06..12; every month by 1-25 from 06
            2025—2026年，每季度末             | through 2025..2026; every quarter by end from 2025
            全年推进，每月报送                | through year; every month by end
            5月至10月推进，每月报送           | through 05..10; not-understood "每月报送"
            5月至10月推进；每月报送           | through 05..10; every month by end
            5月至10月推进，2025年起每月报送   | through 05..10; every month by end from 2025
            """)
    void boundsADutyByThePeriodBeforeIt(String cell, String rules) {
        assertThat(rulesOf(cell)).isEqualTo(rules);
    }

    private static String rulesOf(String cell) {
        return DeadlineCellReader.read(cell)
                .rule()
                .toString()
                .replaceAll("staged |\\[\"[^\"]*\" ", "")
                .replace("] ", "; ")
                .replace("]", "");
    }

    @Test
    void aLineBreakInsideATimeIsNoneAndBetweenTimesItParts() {
        assertThat(DeadlineCellReader.read("2024年11\n月底\n前").rule()).hasToString("by 2024-11");
        assertThat(DeadlineCellReader.read("5月底前完成初稿\n11月底前印发").rule())
                .hasToString("staged [\"5月底前完成初稿\" by 05] [\"11月底前印发\" by 11]");
    }

    @Test
    void whatIsNotUnderstoodIsKeptAsPrinted() {
        String cell = " 待 “两会”\r\n后　另行通知。";
        assertThat(DeadlineCellReader.read(cell).rule()).isEqualTo(NotUnderstood.of(cell));
    }

    /** A stage that was not understood does not hide behind those that were. */
    @Test
    void aTimeThatWasNotUnderstoodIsAStageOfItsOwn() {
        assertThat(DeadlineCellReader.read("5月底前完成方案，每月第一个工作日报送").rule())
                .hasToString("staged [\"5月底前完成方案\" by 05]" + " [\"每月第一个工作日报送\" not-understood \"每月第一个工作日报送\"]");
    }

    /** A hedge does not change the time; its words are kept, and the explanation tells them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            11月中旬（视情调整）                       | by 11-mid                    | 视情调整
            原则上5月底前                              | by 05                        | 原则上
            力争9月底前完成                            | by 09                        | 力争
            9月底前（如遇特殊情况顺延）                | by 09                        | 如遇特殊情况顺延
            9月底前，如遇特殊情况，可顺延              | by 09                        | 如遇特殊情况，可顺延
            9月底前（时间可根据实际调整）              | by 09                        | 时间可根据实际调整
            9月底前（具体时间另行通知）                | by 09                        | 具体时间另行通知
            9月底前（以上级通知为准）                  | by 09                        | 以上级通知为准
            每月8日前（遇节假日顺延）                  | every month by 1-8           | 遇节假日顺延
            原则上应于5月底前完成（确需延期的除外）    | by 05                        | 原则上 / 确需延期的除外
            计划于 5 月底前完成                        | by 05                        | 计划
            约5月底前                                  | by 05                        | 约
            8月15日左右                                | by 08-15                     | 左右
            争取5月底前完成，11月底前（酌情调整）推开  | by 05; by 11                 | 争取 / 酌情调整
            原则上印发后30日内                         | within 30 days after 印发    | 原则上
            6月底前完成工作计划2024年修订              | by 06                        | ``
            6月底前完成待遇调整                        | by 06                        | ``
            6月底前完成，如有问题及时整改              | by 06                        | ``
            6月30日前后完成                            | by 06-30                     | 前后
            6月底前争取资金                            | by 06                        | ``
            视情调整                                   | not-understood "视情调整"    | ``
            """)
    void keepsTheWordsThatWereSetAside(String cell, String rules, String hedges) {
        assertThat(rulesOf(cell)).isEqualTo(rules);
        DeadlineReading reading = DeadlineCellReader.read(cell);
        assertThat(String.join(" / ", reading.hedges())).isEqualTo(hedges);
        DeadlineResolver resolver = DeadlineResolver.ofYear(2024).withEvent("印发", LocalDate.of(2024, 4, 15));
        assertThat(resolver.resolve(reading.rule(), cell).explanation().steps().stream()
                        .map(Explanation.Step::chinese)
                        .filter(step -> step.endsWith("”未计入，按所列时限确定"))
                        .map(step -> step.substring(1, step.indexOf('”')))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(hedges);
    }

    @SuppressWarnings("NullAway") // Null is what is tested.
    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> DeadlineCellReader.read(null))
                .withMessage("cell");
    }

    @Test
    void contract() {
        DeadlineReading reading = DeadlineCellReader.read("11月底前");
        assertThat(reading).hasToString("DeadlineReading[text=11月底前, rule=by 11]");
        new EqualsTester()
                .addEqualityGroup(reading, new DeadlineReading("11月底前", DeadlineRule.parse("by 11")))
                .addEqualityGroup(DeadlineCellReader.read("11月底"))
                .addEqualityGroup(DeadlineCellReader.read("12月底前"))
                .testEquals();
    }
}
