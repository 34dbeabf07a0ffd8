package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenjie.core.plan.Category;
import org.junit.jupiter.api.Test;

class HeadingComparisonTest {

    private static HeadingComparison headings(String before, String after) {
        return PlanComparison.between(Rows.plan(2024, before), Rows.plan(2025, after))
                .headings();
    }

    @Test
    void headingsOfEqualPathAreTheSameWhateverTheyHold() {
        HeadingComparison headings = headings("""
                1 | 服务 / 窗口 | 公布办事指南
                2 | 宣传 / 窗口 | 组织社区宣讲""", """
                1 | 服务 / 窗口 | 更换老旧电梯
                2 | 宣传 / 窗口 | 排查燃气隐患""");

        assertThat(headings).hasToString("4 of 4 headings go on (4 unchanged), 0 gone, 0 new");
        assertThat(headings.changed()).isEmpty();
        assertThat(headings.pairs())
                .extracting(HeadingPair::toString)
                .containsExactly("服务", "服务 / 窗口", "宣传", "宣传 / 窗口");
    }

    @Test
    void aHeadingIsRenamedIfItsNameIsAlikeUnderTheSameHeading() {
        HeadingComparison headings = headings("""
                1 | 优化政务服务 / 加强窗口建设 | 公布办事指南
                2 | 宣传引导 / 加强阵地管理 | 组织社区宣讲""", """
                1 | 优化政务服务 / 加强窗口规范建设 | 更换老旧电梯
                2 | 宣传引导 / 排查安全隐患 | 排查燃气隐患""");

        assertThat(headings).hasToString("3 of 4 headings go on (2 unchanged), 1 gone, 1 new");
        assertThat(headings.changed())
                .extracting(HeadingPair::toString)
                .containsExactly("优化政务服务 / 加强窗口建设 → 优化政务服务 / 加强窗口规范建设 (0.75, tasks 0.00)");
        assertThat(headings.gone()).containsExactly(Category.of("宣传引导", "加强阵地管理"));
        assertThat(headings.added()).containsExactly(Category.of("宣传引导", "排查安全隐患"));
    }

    /** Whatever it is called now: three of the four tasks under either go on from the one to the other. */
    @Test
    void aHeadingIsRenamedIfItsTasksGoOn() {
        HeadingComparison headings = headings("""
                1 | 开展提升年活动 | 公布办事指南
                2 | 开展提升年活动 | 组织社区宣讲
                3 | 夯实基础 | 印发季度简报""", """
                1 | 持续改进质效 | 公布办事指南
                2 | 持续改进质效 | 组织社区宣讲
                3 | 持续改进质效 | 排查燃气隐患""");

        assertThat(headings.changed()).hasSize(1);
        assertThat(headings.changed().get(0).sharedTasks()).isEqualTo(0.8);
        assertThat(headings.changed().get(0)).hasToString("开展提升年活动 → 持续改进质效 (0.00, tasks 0.80)");
        assertThat(headings.findCounterpart(Category.of("开展提升年活动"))).contains(Category.of("持续改进质效"));
        assertThat(headings.findCounterpart(Category.of("夯实基础"))).isEmpty();
    }

    @Test
    void underARenamedHeadingNothingElseChanged() {
        PlanComparison comparison = PlanComparison.between(Rows.plan(2024, """
                1 | 优化服务工作 / 窗口 | 公布办事指南
                2 | 优化服务工作 / 线上 | 开通线上预约"""), Rows.plan(2025, """
                1 | 持续优化服务工作 / 窗口 | 公布办事指南
                2 | 持续优化服务工作 / 线上 | 开通线上预约"""));

        assertThat(comparison.unchanged()).hasSize(2);
        assertThat(comparison.headings().changed())
                .extracting(HeadingPair::toString)
                .containsExactly("优化服务工作 → 持续优化服务工作 (0.75, tasks 1.00)");
        assertThat(comparison.headings().pairs()).noneMatch(HeadingPair::isMoved);
    }

    @Test
    void aHeadingMovedWithItsTasksIsMoved() {
        HeadingComparison headings = headings("""
                1 | 服务 / 窗口办理 | 公布办事指南
                2 | 服务 / 线上办理 | 开通线上预约
                3 | 宣传 / 阵地 | 组织社区宣讲""", """
                1 | 服务 / 线上办理 | 开通线上预约
                2 | 宣传 / 阵地 | 组织社区宣讲
                3 | 宣传 / 窗口办理 | 公布办事指南""");

        assertThat(headings.changed())
                .extracting(HeadingPair::toString)
                .containsExactly("服务 / 窗口办理 → 宣传 / 窗口办理 (1.00, tasks 1.00, moved)");
        assertThat(headings.changed().get(0).isRenamed()).isFalse();
    }

    @Test
    void anEqualNameUnderAnotherHeadingIsAnotherHeading() {
        HeadingComparison headings = headings("""
                1 | 服务 / 窗口办理 | 公布办事指南
                2 | 宣传 / 阵地 | 组织社区宣讲""", """
                1 | 服务 / 电梯 | 更换老旧电梯
                2 | 宣传 / 窗口办理 | 排查燃气隐患""");

        assertThat(headings).hasToString("2 of 4 headings go on (2 unchanged), 2 gone, 2 new");
    }

    @Test
    void tasksWithoutHeadingsHaveNone() {
        PlanComparison comparison =
                PlanComparison.between(Rows.plan(2024, "1 | | 公布办事指南"), Rows.plan(2025, "1 | 服务 | 公布办事指南"));

        assertThat(comparison.headings()).hasToString("0 of 0 headings go on (0 unchanged), 0 gone, 1 new");
        assertThat(comparison.pairs().get(0).heading().orElseThrow()).hasToString("heading none → 服务");
        assertThat(PlanComparison.between(comparison.before(), comparison.before())
                        .changed())
                .isEmpty();
    }

    @Test
    void aNameThatDiffersInWhiteSpaceIsTheSame() {
        HeadingComparison headings = headings("1 | 优化 服务 | 公布办事指南", "1 | 优化服务 | 公布办事指南");

        assertThat(headings.changed()).isEmpty();
    }
}
