package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenjie.core.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of explanations, word for word. */
class ExplanationTest {

    private static final DeadlineResolver PLAN_2024 = DeadlineResolver.ofYear(2024);
    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 15);

    @Test
    void byTheEndOfAMonth() {
        assertExplained("by 10", PLAN_2024, """
                1. 时限：10月底前
                2. “10月”未写明年份，按计划年度2024年确定
                3. “10月”自2024年10月1日（星期二）至2024年10月31日（星期四）
                4. 截止日为该期间的最后一日：2024年10月31日（星期四）""", """
                1. The deadline: 10月底前
                2. "10月" prints no year: the plan's, 2024, is taken
                3. "10月" runs from Tuesday 2024-10-01 to Thursday 2024-10-31
                4. Due at the latest on its last day, Thursday 2024-10-31""");
    }

    @Test
    void aBareBeforeShowsBothReadings() {
        assertExplained("before 2024", PLAN_2024, """
                1. 时限：2024年前
                2. “2024年”自2024年1月1日（星期一）至2024年12月31日（星期二）
                3. “前”是否包括所写的期间，法律未作规定：包括的，截止日为2024年12月31日（星期二）；不包括的，截止日为2023年12月31日（星期日）
                4. 按所选惯例理解为不包括，截止日为2023年12月31日（星期日）""", """
                1. The deadline: 2024年前
                2. "2024年" runs from Monday 2024-01-01 to Tuesday 2024-12-31
                3. The law does not say whether 前 includes what it names: due on Tuesday 2024-12-31 if it does, on Sunday 2023-12-31 if not
                4. By the convention chosen it does not: due on Sunday 2023-12-31""");
        assertThat(DeadlineRule.parse("before 12-31")
                        .resolve(PLAN_2024)
                        .explanation()
                        .chinese())
                .isEqualTo("""
                1. 时限：12月31日前
                2. “12月31日”未写明年份，按计划年度2024年确定
                3. “前”是否包括所写的期间，法律未作规定：包括的，截止日为2024年12月31日（星期二）；不包括的，截止日为2024年12月30日（星期一）
                4. 按所选惯例理解为包括，截止日为2024年12月31日（星期二）""");
    }

    @Test
    void daysAfterAnEvent() {
        assertExplained("within 30 days after 工作要点发布", PLAN_2024.withEvent("工作要点发布", MONDAY), """
                1. 时限：工作要点发布后30日内
                2. “工作要点发布”之日为2024年4月15日（星期一）
                3. 2024年4月15日（星期一）当日不计入，自下一日开始计算【《中华人民共和国民法典》第二百零一条】
                4. “30日”未写明为工作日，按自然日计算
                5. 计30个自然日，最后一日为2024年5月15日（星期三）
                6. “以内”包括本数，2024年5月15日（星期三）当日仍在期限内【《中华人民共和国民法典》第一千二百五十九条】""", """
                1. The deadline: 工作要点发布后30日内
                2. The date of "工作要点发布" is Monday 2024-04-15
                3. Monday 2024-04-15 itself does not count: the count starts on the next day [Civil Code, art. 201]
                4. 30日 is not said to be working days: calendar days
                5. Calendar days counted: 30; the last is Wednesday 2024-05-15
                6. 以内 includes its number: Wednesday 2024-05-15 is still in time [Civil Code, art. 1259]""");
    }

    @Test
    void workingDaysNameTheHolidaysAndTheirNotice() {
        assertExplained("within 20 working-days after 收到申请", PLAN_2024.withEvent("收到申请", MONDAY), """
                1. 时限：收到申请后20个工作日内
                2. “收到申请”之日为2024年4月15日（星期一）
                3. 2024年4月15日（星期一）当日不计入，自下一日开始计算【《中华人民共和国民法典》第二百零一条】
                4. 其间劳动节调休上班，计入：2024年4月28日（星期日）、2024年5月11日（星期六）（《国务院办公厅关于2024年部分节假日安排的通知》，国办发明电〔2023〕7号）
                5. 其间劳动节放假，不计入：2024年5月1日（星期三）至2024年5月5日（星期日）（《国务院办公厅关于2024年部分节假日安排的通知》，国办发明电〔2023〕7号）
                6. 其间其他周末休息日4天，不计入
                7. 计20个工作日，最后一日为2024年5月14日（星期二）
                8. “以内”包括本数，2024年5月14日（星期二）当日仍在期限内【《中华人民共和国民法典》第一千二百五十九条】""", """
                1. The deadline: 收到申请后20个工作日内
                2. The date of "收到申请" is Monday 2024-04-15
                3. Monday 2024-04-15 itself does not count: the count starts on the next day [Civil Code, art. 201]
                4. Worked to make up for 劳动节, counted: Sunday 2024-04-28, Saturday 2024-05-11 (holiday notice for 2024, 国办发明电〔2023〕7号)
                5. Off for 劳动节, not counted: Wednesday 2024-05-01 to Sunday 2024-05-05 (holiday notice for 2024, 国办发明电〔2023〕7号)
                6. Other days of weekends, not counted: 4
                7. Working days counted: 20; the last is Tuesday 2024-05-14
                8. 以内 includes its number: Tuesday 2024-05-14 is still in time [Civil Code, art. 1259]""");
    }

    @Test
    void workingDaysBackAndBeyondTheLastNotice() {
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("会议召开", LocalDate.of(2027, 1, 4))
                .calendar(WorkCalendar.china().withProvisionalYears(2027))
                .build();
        assertExplained("3 working-days before 会议召开", resolver, """
                1. 时限：会议召开之日3个工作日前
                2. “会议召开”之日为2027年1月4日（星期一）
                3. 2027年1月4日（星期一）当日不计入，自前一日开始倒推【《中华人民共和国民法典》第二百零一条】
                4. 其间其他周末休息日2天，不计入
                5. 倒推3个工作日，为2026年12月30日（星期三）
                6. 工作日历没有2027年的放假安排，仅按周末推算，结果为暂定""", """
                1. The deadline: 会议召开之日3个工作日前
                2. The date of "会议召开" is Monday 2027-01-04
                3. Monday 2027-01-04 itself does not count: the count goes back from the day before [Civil Code, art. 201]
                4. Other days of weekends, not counted: 2
                5. Working days counted back: 3, to Wednesday 2026-12-30
                6. The calendar has no holiday notice for 2027: weekends alone are counted, provisionally""");
    }

    @Test
    void monthsWithoutACorrespondingDay() {
        assertExplained("within 1 months after 方案印发", PLAN_2024.withEvent("方案印发", LocalDate.of(2024, 1, 31)), """
                1. 时限：方案印发后1个月内
                2. “方案印发”之日为2024年1月31日（星期三）
                3. 2024年1月31日（星期三）当日不计入，自下一日开始计算【《中华人民共和国民法典》第二百零一条】
                4. 计1个月，到期月没有对应日，以月末日为最后一日：2024年2月29日（星期四）【《中华人民共和国民法典》第二百零二条】
                5. “以内”包括本数，2024年2月29日（星期四）当日仍在期限内【《中华人民共和国民法典》第一千二百五十九条】""", """
                1. The deadline: 方案印发后1个月内
                2. The date of "方案印发" is Wednesday 2024-01-31
                3. Wednesday 2024-01-31 itself does not count: the count starts on the next day [Civil Code, art. 201]
                4. Counted: 1 month; the month has no corresponding day, so its last day stands for it: Thursday 2024-02-29 [Civil Code, art. 202]
                5. 以内 includes its number: Thursday 2024-02-29 is still in time [Civil Code, art. 1259]""");
        assertThat(stepsOf("within 3 months after 方案印发", PLAN_2024.withEvent("方案印发", MONDAY)))
                .contains("计3个月，到期月的对应日为2024年7月15日（星期一）");
        assertThat(stepsOf("2 years before 方案印发", PLAN_2024.withEvent("方案印发", MONDAY)))
                .contains("倒推2年，为2022年4月15日（星期五）");
        assertThat(stepsOf("within 2 weeks after 方案印发", PLAN_2024.withEvent("方案印发", MONDAY)))
                .contains("每周按7日计算，共14日", "计14个自然日，最后一日为2024年4月29日（星期一）");
    }

    @Test
    void aLastDayOffMovesUnderTheCivilCode() {
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("受理", LocalDate.of(2024, 4, 26))
                .basis(CountingBasis.CIVIL_CODE)
                .build();
        assertThat(stepsOf("within 7 days after 受理", resolver))
                .endsWith("最后一日2024年5月3日（星期五）为法定休假日，顺延至其后第一个工作日：2024年5月6日（星期一）");
        assertThat(lastOf("within 7 days after 受理", resolver))
                .hasToString(
                        "The last day, Friday 2024-05-03, is a day off: moved to the next work day, Monday 2024-05-06"
                                + " [Civil Code, art. 203]");
        assertThat(lastOf("within 3 days after 受理", resolver))
                .hasToString("The last day, Monday 2024-04-29, is a work day: not moved");
        assertThat(lastOf(
                                "within 8 days after 受理",
                                resolver.toBuilder()
                                        .basis(CountingBasis.ADMINISTRATIVE_RECONSIDERATION)
                                        .build())
                        .article())
                .hasValue(Article.CIVIL_PROCEDURE_85);
    }

    @Test
    void theLawSaysWhatABareDayIs() {
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("受理", LocalDate.of(2024, 4, 26))
                .basis(CountingBasis.ADMINISTRATIVE_RECONSIDERATION)
                .build();
        assertThat(DeadlineRule.parse("within 7 days after 受理")
                        .resolve(resolver)
                        .explanation()
                        .chinese())
                .contains("“7日”依法是指工作日，不含法定休假日【《中华人民共和国行政复议法》第八十八条】");
        assertThat(stepsOf(
                        "within 7 days after 受理",
                        resolver.toBuilder()
                                .basis(CountingBasis.AS_PRINTED.withFirstDayCounted(true))
                                .build()))
                .contains("按所选计算依据，2024年4月26日（星期五）当日计入");
    }

    /** Each law in its own words. */
    @ParameterizedTest
    @MethodSource
    void everyLawSaysItsOwnOfABareDay(CountingBasis basis, String chinese, String english) {
        Explanation.Step step = DeadlineRule.parse("within 5 days after 受理")
                .resolve(DeadlineResolver.builder()
                        .event("受理", MONDAY)
                        .basis(basis)
                        .build())
                .explanation()
                .steps()
                .get(3);
        assertThat(step.chinese()).isEqualTo(chinese);
        assertThat(step).hasToString(english);
    }

    static Stream<Arguments> everyLawSaysItsOwnOfABareDay() {
        return Stream.of(
                arguments(
                        CountingBasis.ADMINISTRATIVE_RECONSIDERATION,
                        "“5日”依法是指工作日，不含法定休假日",
                        "5日 by law means working days, without statutory days off (法定休假日)"
                                + " [Administrative Reconsideration Law, art. 88]"),
                arguments(
                        CountingBasis.ADMINISTRATIVE_PENALTY,
                        "“5日”依法是指工作日，不含法定节假日",
                        "5日 by law means working days, without statutory holidays (法定节假日)"
                                + " [Administrative Penalty Law, art. 85]"),
                arguments(
                        CountingBasis.ADMINISTRATIVE_COERCION,
                        "“5日”依法是指工作日，不含法定节假日",
                        "5日 by law means working days, without statutory holidays (法定节假日)"
                                + " [Administrative Coercion Law, art. 69]"),
                arguments(
                        CountingBasis.ADMINISTRATIVE_LICENSING,
                        "“5日”依法以工作日计算，不含法定节假日",
                        "5日 by law is counted in working days, without statutory holidays (法定节假日)"
                                + " [Administrative Licensing Law, art. 82]"));
    }

    /** The articles of the first day, of a bare day and of the last. */
    @Test
    void everyBasisCitesItsOwnArticles() {
        assertThat(articlesOf(CountingBasis.CIVIL_CODE))
                .containsExactly(
                        Article.CIVIL_CODE_201,
                        Article.CIVIL_CODE_200,
                        Article.CIVIL_CODE_1259,
                        Article.CIVIL_CODE_203);
        assertThat(articlesOf(CountingBasis.ADMINISTRATIVE_RECONSIDERATION))
                .containsExactly(
                        Article.CIVIL_PROCEDURE_85,
                        Article.RECONSIDERATION_88,
                        Article.CIVIL_CODE_1259,
                        Article.CIVIL_PROCEDURE_85);
        // What is not moved follows no article of moving.
        assertThat(articlesOf(CountingBasis.ADMINISTRATIVE_PENALTY))
                .containsExactly(Article.CIVIL_CODE_201, Article.PENALTY_85, Article.CIVIL_CODE_1259);
        assertThat(articlesOf(CountingBasis.AS_PRINTED))
                .containsExactly(Article.CIVIL_CODE_201, Article.CIVIL_CODE_1259)
                .isEqualTo(articlesOf(CountingBasis.GOVERNMENT_INFORMATION));
    }

    private static ImmutableList<Article> articlesOf(CountingBasis basis) {
        // Eight days from Friday 2024-04-26 end on Saturday 05-04.
        return DeadlineRule.parse("within 8 days after 受理")
                .resolve(DeadlineResolver.builder()
                        .event("受理", LocalDate.of(2024, 4, 26))
                        .basis(basis)
                        .build())
                .explanation()
                .steps()
                .stream()
                .flatMap(step -> step.article().stream())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void standingDuties() {
        assertThat(stepsOf("through 05..10", PLAN_2024))
                .containsExactly("时限：5月至10月", "“5月至10月”未写明年份，按计划年度2024年确定", "自2024年5月1日（星期三）起持续履行，至2024年10月31日（星期四）截止");
        assertThat(stepsOf("through 10..next-03", PLAN_2024))
                .containsExactly(
                        "时限：10月至次年3月",
                        "“10月”未写明年份，按计划年度2024年确定",
                        "“次年”以计划年度推算，为2025年",
                        "自2024年10月1日（星期二）起持续履行，至2025年3月31日（星期一）截止");
        assertThat(stepsOf("through year", PLAN_2024))
                .containsExactly("时限：全年", "所指年度即计划年度2024年", "自2024年1月1日（星期一）起持续履行，至2024年12月31日（星期二）截止");
        assertThat(stepsOf("open from 2021-07", PLAN_2024))
                .containsExactly("时限：2021年7月起", "自2021年7月1日（星期四）起长期履行，不设截止日");
    }

    @Test
    void recurringDuties() {
        assertExplained("every quarter by 3-20", PLAN_2024, """
                1. 时限：每季度末月20日前
                2. 2024年内共4次，首次截止日为2024年3月20日（星期三），末次为2024年12月20日（星期五）""", """
                1. The deadline: 每季度末月20日前
                2. Times in 2024: 4, first due on Wednesday 2024-03-20, last on Friday 2024-12-20""");
        assertThat(stepsOf("every year by 1-last from 2020", PLAN_2024))
                .containsExactly("时限：2020年起每年1月底前", "2024年内一次，截止日为2024年1月31日（星期三）");
        assertThat(stepsOf("every year by 1-last from 2025", PLAN_2024)).endsWith("自2025年1月1日（星期三）起执行，2024年内没有截止日");
    }

    @Test
    void stages() {
        assertExplained("staged [\"6月底前完成初稿\" by 06] [\"此后长期坚持\" open]", PLAN_2024, """
                1. 阶段“6月底前完成初稿”：
                2. 时限：6月底前
                3. “6月”未写明年份，按计划年度2024年确定
                4. “6月”自2024年6月1日（星期六）至2024年6月30日（星期日）
                5. 截止日为该期间的最后一日：2024年6月30日（星期日）
                6. 阶段“此后长期坚持”：
                7. 时限：长期坚持
                8. 长期履行，不设截止日""", """
                1. The stage "6月底前完成初稿":
                2. The deadline: 6月底前
                3. "6月" prints no year: the plan's, 2024, is taken
                4. "6月" runs from Saturday 2024-06-01 to Sunday 2024-06-30
                5. Due at the latest on its last day, Sunday 2024-06-30
                6. The stage "此后长期坚持":
                7. The deadline: 长期坚持
                8. In force without an end: never due""");
    }

    @Test
    void whatIsNotKnownSaysWhy() {
        assertExplained("not-understood \"待{0}另行通知\"", PLAN_2024, """
                1. 时限：待{0}另行通知
                2. 无法确定：无法从“待{0}另行通知”中识别出时限""", """
                1. The deadline: 待{0}另行通知
                2. Not known: "待{0}另行通知" was not understood""");
        assertThat(stepsOf("within 5 days after 受理", PLAN_2024)).containsExactly("时限：受理后5日内", "无法确定：缺少事件“受理”的日期");
        assertThat(stepsOf("before 02-29", DeadlineResolver.ofYear(2023)))
                .containsExactly("时限：2月29日前", "无法确定：不存在“2023年2月29日”这一日期");
        assertThat(stepsOf("not-understood \"\"", PLAN_2024)).containsExactly("时限：（空白）", "无法确定：该栏未填写");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            by 10                              | 10月      | 时限：“10月”，即10月底前         | The deadline: "10月", that is 10月底前
            by 10                              | ` 10 \n月 ` | 时限：“10 月”，即10月底前        | The deadline: "10 月", that is 10月底前
            by 10                              | 10月底前  | 时限：10月底前                   | The deadline: 10月底前
            by 10                              | ` `       | 时限：10月底前                   | The deadline: 10月底前
            open                               | 长期      | 时限：“长期”，即长期坚持         | The deadline: "长期", that is 长期坚持
            within 5 days after 受理           | 受理后5日 | 时限：“受理后5日”，即受理后5日内 | The deadline: "受理后5日", that is 受理后5日内
            staged ["六月" by 06] ["长期" open] | 六月，长期 | 阶段“六月”：                     | The stage "六月":
            """)
    void saysHowTheCellIsPrinted(String notation, String cell, String chinese, String english) {
        DeadlineRule rule = DeadlineRule.parse(notation);
        Resolution plain = rule.resolve(PLAN_2024);
        Resolution answer = PLAN_2024.resolve(rule, cell);

        assertThat(answer).hasToString(plain.toString());
        assertThat(answer.explanation().steps().get(0))
                .extracting(Explanation.Step::chinese, Explanation.Step::english)
                .containsExactly(chinese, english);
        ImmutableList<Explanation.Step> steps = answer.explanation().steps();
        assertThat(steps.subList(1, steps.size()))
                .isEqualTo(plain.explanation().steps().subList(1, steps.size()));
    }

    @Test
    void saysWhatWasSetAside() {
        Resolution answer = PLAN_2024.resolve(DeadlineRule.parse("by 12-mid"), "原则上12月中旬（视情调整）");
        assertThat(answer).hasToString("due ../2024-12-20");
        assertThat(answer.explanation().chinese()).endsWith("\n5. “原则上”未计入，按所列时限确定\n6. “视情调整”未计入，按所列时限确定");
        assertThat(answer.explanation().english())
                .endsWith("6. The words \"视情调整\" are set aside: the printed time stands");
        assertThat(PLAN_2024
                        .resolve(DeadlineRule.parse("not-understood \"视情调整\""), "视情调整。")
                        .explanation()
                        .steps())
                .hasSize(2);
    }

    @Test
    void contract() {
        Explanation explanation = new Explanation(ImmutableList.of(
                Explanation.Step.of(StepKind.RECURS_ONCE, Optional.empty(), 2024, LocalDate.of(2024, 5, 14)),
                Explanation.Step.of(StepKind.NEVER_DUE, Optional.of(Article.CIVIL_CODE_201))));
        assertThat(explanation)
                .hasToString("1. Once in 2024, due on Tuesday 2024-05-14\n"
                        + "2. In force without an end: never due [Civil Code, art. 201]");
        assertThat(explanation.chinese())
                .isEqualTo("1. 2024年内一次，截止日为2024年5月14日（星期二）\n2. 长期履行，不设截止日【《中华人民共和国民法典》第二百零一条】");
        new EqualsTester()
                .addEqualityGroup(explanation, new Explanation(explanation.steps()))
                .addEqualityGroup(new Explanation(explanation.steps().subList(0, 1)))
                .testEquals();
    }

    private static void assertExplained(String rule, DeadlineResolver resolver, String chinese, String english) {
        Explanation explanation = DeadlineRule.parse(rule).resolve(resolver).explanation();
        assertThat(explanation.chinese()).isEqualTo(chinese);
        assertThat(explanation.english()).isEqualTo(english);
        assertThat(explanation).hasToString(english);
    }

    private static ImmutableList<String> stepsOf(String rule, DeadlineResolver resolver) {
        return DeadlineRule.parse(rule).resolve(resolver).explanation().steps().stream()
                .map(Explanation.Step::chinese)
                .collect(ImmutableList.toImmutableList());
    }

    private static Explanation.Step lastOf(String rule, DeadlineResolver resolver) {
        ImmutableList<Explanation.Step> steps =
                DeadlineRule.parse(rule).resolve(resolver).explanation().steps();
        return steps.get(steps.size() - 1);
    }
}
