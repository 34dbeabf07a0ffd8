package org.fenjie.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenjie.query.progress.RecordedPlan.on;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;
import org.fenjie.query.Involvement;
import org.junit.jupiter.api.Test;

class FulfilmentReportTest {

    private static final FulfilmentReport AUGUST = FulfilmentReport.of(PlanProgressTest.AUGUST);

    @Test
    void listsEveryPartOnce() {
        assertThat(AUGUST.overdue()).hasSize(2);
        assertThat(AUGUST.late())
                .extracting(PartProgress::toString)
                .containsExactly(
                        "2 6月底前报方案 ../2025-06-30: done-late on 2025-07-04, 4 days late",
                        "1 ../2025-07-31: done-late on 2025-08-01, 1 day late");
        assertThat(AUGUST.open()).hasSize(6);
        assertThat(AUGUST.notKnown()).hasSize(2);
        assertThat(AUGUST.done()).hasSize(9);
        assertThat(AUGUST.standing()).extracting(TaskProgress::number).containsExactly(4, 5, 8, 10);
        assertThat(AUGUST.standing().get(0).entries()).hasToString("[4: done 2025-06-30 (上半年巡查26次)]");
        Multiset<PartProgress> listed = HashMultiset.create();
        Iterables.addAll(
                listed,
                Iterables.concat(
                        AUGUST.overdue(),
                        AUGUST.late(),
                        AUGUST.open(),
                        AUGUST.notKnown(),
                        AUGUST.done(),
                        AUGUST.progress().parts(ProgressStatus.STANDING)));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Iterables.concat(Iterables.transform(AUGUST.progress().tasks(), TaskProgress::parts)));
    }

    @Test
    void saysWhatItReportsOn() {
        assertThat(AUGUST.year()).isEqualTo(2025);
        assertThat(AUGUST)
                .hasToString("2025年港区工作要点任务分解表 (港区, 2025) on 2025-08-01: 3 of 8 done, 1 of 4 in time; "
                        + PlanProgressTest.AUGUST.totals());
        assertThat(FulfilmentReport.of(PlanProgressTest.AUGUST.forUnit("统计站")))
                .hasToString("2025年港区工作要点任务分解表 (港区, 2025), 统计站 on 2025-08-01: 2 of 3 done, 1 of 1 in time; "
                        + "1 due-soon, 1 done, 1 done-on-time, 1 standing");
    }

    @Test
    void isWordedInChinese() {
        assertThat(FulfilmentReport.of(PlanProgressTest.AUGUST.forUnit("海事处")).chinese())
                .isEqualTo("""
                2025年港区工作要点任务分解表（海事处）落实情况
                截至2025年8月1日，共6项任务：逾期未完成1项，未到期1项，逾期完成1项，已完成1项，持续推进2项
                除持续推进外的4项中，已完成2项
                已完成或已逾期且时限明确的2项中，按时完成0项

                按任务类别
                港口建设 2项：未到期1项，逾期完成1项
                安全生产 4项：逾期未完成1项，已完成1项，持续推进2项

                逾期未完成（1）
                10 海事处，5月底前更新，时限2025年5月31日，逾期62天：更新海图

                未到期（1）
                2 海事处牵头，港务局配合，12月底前完工，时限2025年12月31日，剩余152天：改造堆场

                逾期完成（2）
                2 海事处牵头，港务局配合，6月底前报方案，时限2025年6月30日，完成于2025年7月4日，逾期4天：改造堆场
                1 港务局牵头，海事处配合，时限2025年7月31日，完成于2025年8月1日，逾期1天：扩建三号码头（港建〔2025〕11号）

                已完成（1）
                6 各单位，完成于2025年5月9日：分解任务

                持续推进（3）
                4 各单位：巡查岸线（2025年6月30日：上半年巡查26次）
                5 海事处：宣传安全知识
                10 海事处：更新海图

                截至日之后的记录，未计入（1）
                10（2025年10月10日）""");
    }

    @Test
    void ofAWholePlanItCountsByUnit() {
        assertThat(AUGUST.chinese()).contains("\n\n按责任单位\n").contains("\n海事处 4项：逾期未完成1项，未到期1项，逾期完成1项，持续推进1项\n");
    }

    @Test
    void whatCannotBeDatedIsNotCalledDue() {
        assertThat(FulfilmentReport.of(on("2025-08-01").forUnit("统计站"))
                        .chinese()
                        .lines())
                .anyMatch(line -> line.matches("除持续推进外的3项中，已完成0项"))
                .noneMatch(line -> line.contains("应完成"));
    }

    @Test
    void saysWhatCannotBeToldAndWhy() {
        FulfilmentReport report = FulfilmentReport.of(on("2025-12-31", Completion.of(2, LocalDate.of(2025, 12, 30))));
        assertThat(report.chinese().lines())
                .contains(
                        "时限不明（3）",
                        "6 各单位，缺少事件“要点印发”的日期：分解任务",
                        "9 港务局，竣工后10日内验收，缺少事件“竣工”的日期：验收泊位",
                        "7 港务局牵头，无法从“视汛情确定”中识别出时限：开展演练",
                        "2 海事处牵头，港务局配合，6月底前报方案，时限2025年6月30日，至迟完成于2025年12月30日：改造堆场");
    }

    @Test
    void everyPartTakesOneLineWhateverThePlanPrints() {
        WorkPlan plan = RecordedPlan.PLAN.toBuilder()
                .tasks(ImmutableList.of(RecordedPlan.PLAN.tasks().get(0).toBuilder()
                        .content("扩建\r\n\t码头")
                        .responsibility(Responsibility.notUnderstood("专班\n另定", "no unit is known by these words"))
                        .build()))
                .build();
        Progress record =
                Progress.of(plan).with(Completion.of(1, RecordedPlan.DUE).withNote("第一\n第二"));
        assertThat(FulfilmentReport.of(PlanProgress.of(plan, plan.resolver(), record, RecordedPlan.DUE, 0))
                        .chinese()
                        .lines())
                .endsWith("按时完成（1）", "1 专班 另定，时限2025年7月31日，完成于2025年7月31日：扩建 码头（第一 第二）");
    }

    @Test
    void aReportOfNothingSaysSo() {
        assertThat(FulfilmentReport.of(on("2025-12-31").forUnit("统计站", Involvement.POSSIBLE))
                        .chinese())
                .isEqualTo("2025年港区工作要点任务分解表（统计站）落实情况\n截至2025年12月31日，共0项任务");
    }
}
