package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenjie.core.cell.ReadCells.assertRead;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.fenjie.core.deadline.BeforeConvention;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Resolution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that count, recur or go by stages: how they read, and the dates in a plan of 2024. */
class DutyCellsTest {

    /** The event of each row is on Monday 2024-04-15; 04-28 and 05-11 are worked, 05-01 to 05-05 off, 04-07 worked. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                                     | rule                                      | answer for 2024
            方案印发后30日内                         | within 30 days after 方案印发             | 2024-04-16/2024-05-15
            印发之日起30天内                         | within 30 days after 印发                 | 2024-04-16/2024-05-15
            文件下发后一个月内                       | within 1 months after 文件下发            | 2024-04-16/2024-05-15
            自收到申请之日起二十个工作日内           | within 20 working-days after 收到申请     | 2024-04-16/2024-05-14
            收到申请材料之日起 20 个工作日内         | within 20 working-days after 收到申请材料 | 2024-04-16/2024-05-14
            应在公示期满后3个自然日内                | within 3 calendar-days after 公示期满     | 2024-04-16/2024-04-18
            市科委在收到申请材料后7个工作日内作出决定 | within 7 working-days after 收到申请材料  | 2024-04-16/2024-04-24
            项目竣工验收后的6个月内                  | within 6 months after 项目竣工验收        | 2024-04-16/2024-10-15
            本办法施行之日起一年半内                 | within 18 months after 本办法施行         | 2024-04-16/2025-10-15
            批复后半年内                             | within 6 months after 批复                | 2024-04-16/2024-10-15
            通知下发2周内                            | within 2 weeks after 通知下发             | 2024-04-16/2024-04-29
            受理后30日                               | within 30 days after 受理                 | 2024-04-16/2024-05-15
            接到投诉2个工作日内答复                  | within 2 working-days after 接到投诉      | 2024-04-16/2024-04-17
            30日内                                   | within 30 days after ?                    | 2024-04-16/2024-05-15
            15个工作日内                             | within 15 working-days after ?            | 2024-04-16/2024-05-08
            三个月内                                 | within 3 months after ?                   | 2024-04-16/2024-07-15
            两年内                                   | within 2 years after ?                    | 2024-04-16/2026-04-15
            10个工作日                               | within 10 working-days after ?            | 2024-04-16/2024-04-28
            会议召开前10个工作日                     | 10 working-days before 会议召开           | ../2024-03-29
            会议召开之日10个工作日前                 | 10 working-days before 会议召开           | ../2024-03-29
            期满30日前                               | 30 days before 期满                       | ../2024-03-16
            10月份调研结束后15日内                   | within 15 days after 10月份调研结束       | 2024-04-16/2024-04-30
            “十四五”规划印发后6个月内              | within 6 months after “十四五”规划印发  | 2024-04-16/2024-10-15
            办法（试行）印发后3个月内                | within 3 months after 办法(试行)印发      | 2024-04-16/2024-07-15
            待省级方案出台后1个月内                  | within 1 months after 省级方案出台        | 2024-04-16/2024-05-15
            """)
    void counts(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                                    | rule                               | answer for 2024
            每日                                    | every day by end                   | 366 times, 2024-01-01/2024-01-01 to 2024-12-31/2024-12-31
            每日17时前                              | every day by end                   | 366 times, 2024-01-01/2024-01-01 to 2024-12-31/2024-12-31
            每天下班前                              | every day by end                   | 366 times, 2024-01-01/2024-01-01 to 2024-12-31/2024-12-31
            每周                                    | every week by end                  | 52 times, 2024-01-01/2024-01-07 to 2024-12-23/2024-12-29
            每周三次                                | every week by end                  | 52 times, 2024-01-01/2024-01-07 to 2024-12-23/2024-12-29
            每周一                                  | every week on 1                    | 53 times, 2024-01-01/2024-01-01 to 2024-12-30/2024-12-30
            每周五前                                | every week by 5                    | 52 times, 2024-01-01/2024-01-05 to 2024-12-23/2024-12-27
            每周五下午下班前                        | every week by 5                    | 52 times, 2024-01-01/2024-01-05 to 2024-12-23/2024-12-27
            每周二、周四                            | every week on 2,4                  | 105 times, 2024-01-02/2024-01-02 to 2024-12-31/2024-12-31
            每旬                                    | every ten-days by end              | 36 times, 2024-01-01/2024-01-10 to 2024-12-21/2024-12-31
            每月                                    | every month by end                 | 12 times, 2024-01-01/2024-01-31 to 2024-12-01/2024-12-31
            每月一次                                | every month by end                 | 12 times, 2024-01-01/2024-01-31 to 2024-12-01/2024-12-31
            每月底前                                | every month by end                 | 12 times, 2024-01-01/2024-01-31 to 2024-12-01/2024-12-31
            每月月底前                              | every month by end                 | 12 times, 2024-01-01/2024-01-31 to 2024-12-01/2024-12-31
            每月5日                                 | every month on 1-5                 | 12 times, 2024-01-05/2024-01-05 to 2024-12-05/2024-12-05
            每月5日前                               | every month by 1-5                 | 12 times, 2024-01-01/2024-01-05 to 2024-12-01/2024-12-05
            每月5日、20日前                         | every month by 1-5,1-20            | 24 times, 2024-01-01/2024-01-05 to 2024-12-06/2024-12-20
            每月10日、20日和30日                    | every month on 1-10,1-20,1-30      | 36 times, 2024-01-10/2024-01-10 to 2024-12-30/2024-12-30
            每月上旬                                | every month by 1-10                | 12 times, 2024-01-01/2024-01-10 to 2024-12-01/2024-12-10
            每月最后一日                            | every month on end                 | 12 times, 2024-01-31/2024-01-31 to 2024-12-31/2024-12-31
            每月次月10日前                          | every month by 2-10                | 12 times, 2024-01-01/2024-02-10 to 2024-12-01/2025-01-10
            每月结束后10日内                        | every month by 2-10                | 12 times, 2024-01-01/2024-02-10 to 2024-12-01/2025-01-10
            每季度                                  | every quarter by end               | 2024-01-01/2024-03-31, 2024-04-01/2024-06-30, 2024-07-01/2024-09-30, 2024-10-01/2024-12-31
            每季度末                                | every quarter by end               | 2024-01-01/2024-03-31, 2024-04-01/2024-06-30, 2024-07-01/2024-09-30, 2024-10-01/2024-12-31
            每季末月20日前                          | every quarter by 3-20              | 2024-01-01/2024-03-20, 2024-04-01/2024-06-20, 2024-07-01/2024-09-20, 2024-10-01/2024-12-20
            每季度首月15日前                        | every quarter by 1-15              | 2024-01-01/2024-01-15, 2024-04-01/2024-04-15, 2024-07-01/2024-07-15, 2024-10-01/2024-10-15
            每季度首月15日前（1月、4月、7月、10月） | every quarter by 1-15              | 2024-01-01/2024-01-15, 2024-04-01/2024-04-15, 2024-07-01/2024-07-15, 2024-10-01/2024-10-15
            每季度第2个月底前                       | every quarter by 2-last            | 2024-01-01/2024-02-29, 2024-04-01/2024-05-31, 2024-07-01/2024-08-31, 2024-10-01/2024-11-30
            每季度最后一个月25日前                  | every quarter by 3-25              | 2024-01-01/2024-03-25, 2024-04-01/2024-06-25, 2024-07-01/2024-09-25, 2024-10-01/2024-12-25
            每季度结束后15日内                      | every quarter by 4-15              | 2024-01-01/2024-04-15, 2024-04-01/2024-07-15, 2024-07-01/2024-10-15, 2024-10-01/2025-01-15
            每季度次月10日前                        | every quarter by 4-10              | 2024-01-01/2024-04-10, 2024-04-01/2024-07-10, 2024-07-01/2024-10-10, 2024-10-01/2025-01-10
            每半年                                  | every half-year by end             | 2024-01-01/2024-06-30, 2024-07-01/2024-12-31
            每半年末月25日前                        | every half-year by 6-25            | 2024-01-01/2024-06-25, 2024-07-01/2024-12-25
            每半年结束后15日内                      | every half-year by 7-15            | 2024-01-01/2024-07-15, 2024-07-01/2025-01-15
            每年                                    | every year by end                  | 2024-01-01/2024-12-31
            每年不少于2次                           | every year by end                  | 2024-01-01/2024-12-31
            每年底前                                | every year by end                  | 2024-01-01/2024-12-31
            每年1月底前                             | every year by 1-last               | 2024-01-01/2024-01-31
            每年6月、12月底前                       | every year by 6-last,end           | 2024-01-01/2024-06-30, 2024-07-01/2024-12-31
            每年6、12月                             | every year by 6-last,end           | 2024-01-01/2024-06-30, 2024-07-01/2024-12-31
            每年3、6、9、12月25日前                 | every year by 3-25,6-25,9-25,12-25 | 2024-01-01/2024-03-25, 2024-03-26/2024-06-25, 2024-06-26/2024-09-25, 2024-09-26/2024-12-25
            每年1月15日前、7月15日前                | every year by 1-15,7-15            | 2024-01-01/2024-01-15, 2024-01-16/2024-07-15
            每年第一、三季度                        | every year by 3-last,9-last        | 2024-01-01/2024-03-31, 2024-04-01/2024-09-30
            每年上半年、下半年各一次                | every year by 6-last,end           | 2024-01-01/2024-06-30, 2024-07-01/2024-12-31
            每年结束后20日内                        | every year by 13-20                | 2024-01-01/2025-01-20
            按月推进                                | every month by end                 | 12 times, 2024-01-01/2024-01-31 to 2024-12-01/2024-12-31
            按季度报送                              | every quarter by end               | 2024-01-01/2024-03-31, 2024-04-01/2024-06-30, 2024-07-01/2024-09-30, 2024-10-01/2024-12-31
            逐月                                    | every month by end                 | 12 times, 2024-01-01/2024-01-31 to 2024-12-01/2024-12-31
            2022年起每年3月底前                     | every year by 3-last from 2022     | 2024-01-01/2024-03-31
            自2025年起，每年11月底前                | every year by 11-last from 2025    | open from 2025-01-01
            2024年6月起，每月5日前                  | every month by 1-5 from 2024-06    | 7 times, 2024-06-01/2024-06-05 to 2024-12-01/2024-12-05
            """)
    void recurring(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    /** The rules of the stages, with ? for one that was not understood. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                                     | rule                                    | answer for 2024
            6月底前，12月底前                        | by 06; by 12                            | ../2024-06-30, ../2024-12-31
            6月底前完成初稿，12月底前印发            | by 06; by 12                            | ../2024-06-30, ../2024-12-31
            2024年6月底前完成初稿，9月底前印发，2025年3月底前评估 | by 2024-06; by 2024-09; by 2025-03      | ../2024-06-30, ../2024-09-30, ../2025-03-31
            2025年底前完成主体，次年6月底前验收      | by 2025; by 2026-06                     | ../2025-12-31, ../2026-06-30
            2024年底前完成并长期坚持                 | by 2024; open                           | ../2024-12-31, then in force
            2025年底前，长期推进                     | by 2025; open                           | ../2025-12-31, then in force
            12月底前（长期坚持）                     | by 12; open                             | ../2024-12-31, then in force
            立即整改，并长期坚持                     | ?; open                                 | not known: cell-not-understood: 立即整改
            9月30日前完成，后续视情推广              | before 09-30; ?                         | ../2024-09-30 (or 2024-09-29), not known: [cell-not-understood: 后续视情推广]
            7、8月                                   | by 07; by 08                            | ../2024-07-31, ../2024-08-31
            2024年6、7、8月                          | by 2024-06; by 2024-07; by 2024-08      | ../2024-06-30, ../2024-07-31, ../2024-08-31
            第二、三季度                             | by Q2; by Q3                            | ../2024-06-30, ../2024-09-30
            3月 9月                                  | by 03; by 09                            | ../2024-03-31, ../2024-09-30
            6月、12月前                              | before 06; before 12                    | ../2024-06-30 (or 2024-05-31), ../2024-12-31 (or 2024-11-30)
            6、12月15日前                            | before 06-15; before 12-15              | ../2024-06-15 (or 2024-06-14), ../2024-12-15 (or 2024-12-14)
            6月启动、12月前完成                      | by 06; before 12                        | ../2024-06-30, ../2024-12-31 (or 2024-11-30)
            上半年完成50%、年底前全部完成            | by H1; by year                          | ../2024-06-30, ../2024-12-31
            2023年启动2024年6月底前完成              | by 2023; by 2024-06                     | ../2023-12-31, ../2024-06-30
            2024年启动2025年完成                     | by 2024; by 2025                        | ../2024-12-31, ../2025-12-31
            一季度部署、二季度推进、四季度总结       | by Q1; by Q2; by Q4                     | ../2024-03-31, ../2024-06-30, ../2024-12-31
            第一阶段（1—3月）：部署；第二阶段（4—11月）：实施 | through 01..03; through 04..11          | 2024-01-01/2024-03-31 standing, 2024-04-01/2024-11-30 standing
            ①4月底前完成初稿；②11月底前印发        | by 04; by 11                            | ../2024-04-30, ../2024-11-30
            1、5月底前完成初稿；2、11月底前印发      | by 05; by 11                            | ../2024-05-31, ../2024-11-30
            一、5月底前；二、11月底前                | by 05; by 11                            | ../2024-05-31, ../2024-11-30
            （1）5月底前；（2）11月底前              | by 05; by 11                            | ../2024-05-31, ../2024-11-30
            2024年每季度末                           | through 2024; every quarter by end from 2024 | 5 times, 2024-01-01/2024-12-31 standing to 2024-10-01/2024-12-31
            2025年每季度末                           | through 2025; every quarter by end from 2025 | 2025-01-01/2025-12-31 standing, then in force
            6月至12月每月25日前                      | through 06..12; every month by 1-25 from 06  | 8 times, 2024-06-01/2024-12-31 standing to 2024-12-01/2024-12-25
            2024年第一批6月底前，第二批11月底前      | by 2024-06; by 2024-11                       | ../2024-06-30, ../2024-11-30
            全年（每季度一次）                       | through year; every quarter by end      | 5 times, 2024-01-01/2024-12-31 standing to 2024-10-01/2024-12-31
            全年，每季度至少1次                      | through year; every quarter by end      | 5 times, 2024-01-01/2024-12-31 standing to 2024-10-01/2024-12-31
            2024—2026年，每年12月底前               | through 2024..2026; every year by end from 2024   | 2024-01-01/2026-12-31 standing, 2024-01-01/2024-12-31
            方案印发后1个月内完成，年底前总结        | within 1 months after 方案印发; by year | ../2024-12-31, not known: [event-date-missing: 方案印发]
            2024年11月底前；11月至3月供热            | by 2024-11; ?                           | ../2024-11-30, not known: [cell-not-understood: 11月至3月供热]
            """)
    void stages(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    /** The last day of a turn is included, and there is no other date, under every convention. */
    @ParameterizedTest
    @CsvSource({"每年10月前, 2024-10-31", "每年10月5日前, 2024-10-05"})
    void aDutyThatComesRoundDoesNotAskTheConvention(String cell, LocalDate due) {
        DeadlineRule rule = DeadlineCellReader.read(cell).rule();
        for (BeforeConvention before :
                ImmutableList.of(BeforeConvention.USUAL, BeforeConvention.INCLUSIVE, BeforeConvention.EXCLUSIVE)) {
            Resolution answer = DeadlineResolver.ofYear(2024).withBefore(before).resolve(rule);
            assertThat(answer.windows()).as("%s", before).singleElement().satisfies(window -> {
                assertThat(window.due()).isEqualTo(due);
                assertThat(window.otherDue()).isEmpty();
            });
        }
    }
}
