package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of pairing, one by one, and what the comparison answers. */
class PlanComparisonTest {

    private static final WorkPlan LAST_YEAR = Rows.plan(2024, """
            1 | 服务 / 窗口 | 编制2024年窗口服务公开目录 | 区商贸委牵头，区档案馆配合 | 3月
            2 | 服务 / 窗口 | 公布窗口办事指南 | 区商贸委 | 全年
            3 | 服务 / 线上 | 开通线上预约并逐步扩大到各镇街 | 区数据局 | 10月
            4 | 宣传 | 组织政策宣讲进社区活动 | 区文旅局 | 9月
            5 | 宣传 | 印发季度简报 | 区文旅局 | 每季度末""");

    private static final WorkPlan THIS_YEAR = Rows.plan(2025, """
            1 | 服务 / 窗口 | 公布窗口办事指南 | 区商贸委 | 全年
            2 | 服务 / 窗口 | 编制2025年窗口服务公开目录 | 区档案馆牵头 | 2月
            3 | 服务 / 线上 | 建立电子证照共享机制 | 区数据局 | 11月
            4 | 宣传 | 开通线上预约并逐步扩大到各镇街 | 区数据局 | 10月
            5 | 宣传 | 印发季度简报 | 区文旅局 | 每季度末""");

    private static final PlanComparison COMPARISON = PlanComparison.between(LAST_YEAR, THIS_YEAR);

    @Test
    void answersWhatAnOfficeAsks() {
        assertThat(COMPARISON).hasToString("4 of 5 tasks go on (2 unchanged), 1 gone, 1 new");
        assertThat(COMPARISON.added()).extracting(Task::content).containsExactly("建立电子证照共享机制");
        assertThat(COMPARISON.gone()).extracting(Task::content).containsExactly("组织政策宣讲进社区活动");
        assertThat(COMPARISON.pairs())
                .extracting(TaskPair::toString)
                .containsExactly(
                        "1 → 2 (0.84): wording 编制[-2024-]{+2025+}年窗口服务公开目录; "
                                + "units -lead 区商贸委, 区档案馆 supporting → lead; deadline by 03 → by 02 (earlier)",
                        "2 → 1 (1.00): unchanged",
                        "3 → 4 (1.00): heading 服务 / 线上 → 宣传",
                        "5 → 5 (1.00): unchanged");
        assertThat(COMPARISON.unchanged())
                .extracting(pair -> pair.before().number())
                .containsExactly(2, 5);
        assertThat(COMPARISON.changed())
                .extracting(pair -> pair.before().number())
                .containsExactly(1, 3);
        assertThat(COMPARISON.changed(ChangeKind.HEADING))
                .extracting(pair -> pair.before().number())
                .containsExactly(3);
        assertThat(COMPARISON.changed(ChangeKind.NUMBER))
                .extracting(pair -> pair.before().number())
                .containsExactly(1, 2, 3);
        assertThat(COMPARISON.shifted(DeadlineShift.EARLIER))
                .extracting(pair -> pair.after().number())
                .containsExactly(2);
        assertThat(COMPARISON.findByNumberBefore(3).orElseThrow().after().number())
                .isEqualTo(4);
        assertThat(COMPARISON.findByNumberAfter(4).orElseThrow().before().number())
                .isEqualTo(3);
        assertThat(COMPARISON.findByNumberBefore(4)).isEmpty();
        assertThat(COMPARISON.findByNumberAfter(9)).isEmpty();
        assertThat(COMPARISON.unsure()).isEmpty();
    }

    @Test
    void aPairHasItsChangesByKind() {
        TaskPair pair = COMPARISON.findByNumberBefore(1).orElseThrow();

        assertThat(pair.changes())
                .extracting(TaskChange::kind)
                .containsExactly(ChangeKind.NUMBER, ChangeKind.WORDING, ChangeKind.UNITS, ChangeKind.DEADLINE);
        assertThat(pair.wording().orElseThrow().diff().putIn()).containsExactly("2025");
        assertThat(pair.units().orElseThrow().newLeads())
                .extracting(Object::toString)
                .containsExactly("区档案馆");
        assertThat(pair.deadline().orElseThrow().shift()).isEqualTo(DeadlineShift.EARLIER);
        assertThat(pair.heading()).isEmpty();
        assertThat(pair.isChanged(ChangeKind.UNITS)).isTrue();
        assertThat(pair.isChanged(ChangeKind.HEADING)).isFalse();
        assertThat(pair.basis()).isEqualTo(MatchBasis.LIKENESS);
    }

    @Test
    void aPlanComparedWithItselfIsUnchanged() {
        PlanComparison self = PlanComparison.between(LAST_YEAR, LAST_YEAR);

        assertThat(self).hasToString("5 of 5 tasks go on (5 unchanged), 0 gone, 0 new");
        assertThat(self.pairs())
                .allMatch(pair -> pair.likeness() == 1 && pair.before().equals(pair.after()));
        assertThat(self.changed(ChangeKind.NUMBER)).isEmpty();
    }

    @Test
    void plansWithNothingInCommonAreNotPaired() {
        WorkPlan other = Rows.plan(2025, """
                1 | 安全 | 排查燃气隐患
                2 | 安全 | 更换老旧电梯""");

        assertThat(PlanComparison.between(LAST_YEAR, other))
                .hasToString("0 of 5 tasks go on (0 unchanged), 5 gone, 2 new");
        assertThat(PlanComparison.between(LAST_YEAR, Rows.plan(2025, "")))
                .hasToString("0 of 5 tasks go on (0 unchanged), 5 gone, 0 new");
        assertThat(PlanComparison.between(Rows.plan(2025, ""), Rows.plan(2026, "")))
                .hasToString("0 of 0 tasks go on (0 unchanged), 0 gone, 0 new");
    }

    @Test
    void whiteSpaceAloneIsNoChangeOfWording() {
        PlanComparison comparison = PlanComparison.between(
                Rows.plan(2024, "1 | | 工作方案 7.0 版，30 日内报送"), Rows.plan(2025, "1 | | 工作方案7.0版，30日内报送"));

        assertThat(comparison.unchanged()).hasSize(1);
        assertThat(comparison.pairs().get(0).basis()).isEqualTo(MatchBasis.EQUAL_CONTENT);
    }

    /** Step 1: a sentence that many rows repeat goes to its own row, then its own heading, then its own number, then in order. */
    @Test
    void equalContentsArePairedByTheirPlaces() {
        PlanComparison comparison = PlanComparison.between(Rows.plan(2024, """
                1 | 甲 | 各单位按职责落实
                2 | 乙 | 各单位按职责落实
                3 | 丙 | 各单位按职责落实
                4 | 丁 | 各单位按职责落实
                5 | 戊 | 各单位按职责落实"""), Rows.plan(2025, """
                1 | 丙 | 各单位按职责落实
                2 | 乙 | 各单位按职责落实
                4 | 己 | 各单位按职责落实
                6 | 庚 | 各单位按职责落实"""));

        assertThat(comparison.pairs())
                .extracting(pair -> pair.before().number() + "-" + pair.after().number())
                .containsExactly("1-6", "2-2", "3-1", "4-4");
        assertThat(comparison.gone()).extracting(Task::number).containsExactly(5);
    }

    /** Step 2: half alike is enough wherever it stands; a third is under the same heading with the same number alone. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADING BEFORE | NUMBER | HEADING | CONTENT          | BASIS
            甲             | 2      | 乙      | 公布年度执法计划 | LIKENESS
            甲             | 1      | 甲      | 公布年度执法计划 | LIKENESS
            甲             | 1      | 甲      | 公布年终执法清单 | SAME_ROW
            甲             | 1      | 乙      | 公布年终执法清单 |
            甲             | 2      | 甲      | 公布年终执法清单 |
            # In a table without headings the number is next year another task's.
            ''             | 1      | ''      | 公布年终执法清单 |
            甲             | 1      | 甲      | 组织应急演练活动 |
            """)
    void aRowAloneIsNoGround(String headingBefore, int number, String heading, String content, MatchBasis basis) {
        WorkPlan before = Rows.plan(2024, "1 | " + headingBefore + " | 公布年度检查计划");
        WorkPlan after = Rows.plan(2025, number + " | " + heading + " | " + content);

        assertThat(PlanComparison.between(before, after).pairs())
                .extracting(TaskPair::basis)
                .isEqualTo(basis == null ? ImmutableList.of() : ImmutableList.of(basis));
    }

    @Test
    void aPairOfTheSameRowSaysSo() {
        assertThat(PlanComparison.between(Rows.plan(2024, "1 | 甲 | 公布年度检查计划"), Rows.plan(2025, "1 | 甲 | 公布年终执法清单"))
                        .pairs())
                .extracting(TaskPair::toString)
                .containsExactly("1 → 1 (0.33, same row): wording 公布年[-度检查计划-]{+终执法清单+}");
    }

    @Test
    void theMostAlikeArePairedFirst() {
        // Both are 0.78 alike to the first; the second is 0.83 alike to 1, which goes first.
        PlanComparison comparison = PlanComparison.between(Rows.plan(2024, """
                1 | | 公开养老服务机构的收费标准
                2 | | 公开养老服务补贴的发放标准"""), Rows.plan(2025, """
                1 | | 公开养老服务补贴的收费标准
                2 | | 公开养老服务机构的收费标准和名单"""));

        assertThat(comparison.pairs())
                .extracting(pair -> pair.before().number() + "-" + pair.after().number())
                .containsExactly("1-2", "2-1");
    }

    @Test
    void tasksEquallyAlikeArePairedByHeadingThenNumberThenOrder() {
        WorkPlan before = Rows.plan(2024, "2 | 乙 | 公开甲类名单");

        assertThat(pairedWith(before, """
                1 | 甲 | 公开丙类名单
                2 | 甲 | 公开丁类名单
                3 | 乙 | 公开戊类名单""")).isEqualTo(3);
        assertThat(pairedWith(before, """
                1 | 甲 | 公开丙类名单
                2 | 甲 | 公开丁类名单
                3 | 甲 | 公开戊类名单""")).isEqualTo(2);
        assertThat(pairedWith(before, """
                3 | 甲 | 公开丙类名单
                4 | 甲 | 公开丁类名单""")).isEqualTo(3);
    }

    private static int pairedWith(WorkPlan before, String after) {
        return PlanComparison.between(before, Rows.plan(2025, after))
                .pairs()
                .get(0)
                .after()
                .number();
    }

    /** Step 4: a task divided into two, and two put into one. */
    @Test
    void partsSayWhereTheyWere() {
        WorkPlan one = Rows.plan(2024, "7 | | 建立健全回访机制，逐件回访留言。定期开展典型案例通报，加强结果运用");
        WorkPlan two = Rows.plan(2025, """
                7 | | 建立健全回访机制，逐件回访留言
                8 | | 定期开展典型案例通报
                9 | | 更换窗口标识""");

        PlanComparison split = PlanComparison.between(one, two);
        assertThat(split).hasToString("1 of 1 tasks go on (0 unchanged), 0 gone, 2 new");
        assertThat(split.splitOff()).extracting(TaskPart::toString).containsExactly("8 in 7 (0.81)");
        assertThat(split.merged()).isEmpty();

        PlanComparison merge = PlanComparison.between(two, one);
        assertThat(merge.merged()).isEqualTo(split.splitOff());
        assertThat(merge.splitOff()).isEmpty();
        assertThat(PlanComparison.between(one, two, ComparisonSettings.usual().withPartShare(0.82))
                        .splitOff())
                .isEmpty();
    }

    @Test
    void theThresholdIsTheCallers() {
        // 6 of 9 pairs each: 0.66.
        WorkPlan before = Rows.plan(2024, "1 | | 公布年度检查计划");
        WorkPlan after = Rows.plan(2025, "2 | | 公布年度执法计划");

        assertThat(PlanComparison.between(before, after).pairs()).hasSize(1);
        assertThat(PlanComparison.between(
                                before, after, ComparisonSettings.usual().withLikeness(0.7))
                        .pairs())
                .isEmpty();
    }

    @Test
    void kindsOfChangeCanBeLeftOut() {
        PlanComparison comparison = PlanComparison.between(
                LAST_YEAR, THIS_YEAR, ComparisonSettings.usual().without(ChangeKind.NUMBER, ChangeKind.UNITS));

        assertThat(comparison.pairs().get(0).changes())
                .extracting(TaskChange::kind)
                .containsExactly(ChangeKind.WORDING, ChangeKind.DEADLINE);
    }

    @Test
    void contract() {
        new EqualsTester()
                .addEqualityGroup(COMPARISON, PlanComparison.between(LAST_YEAR, THIS_YEAR))
                .addEqualityGroup(PlanComparison.between(THIS_YEAR, LAST_YEAR))
                .addEqualityGroup(PlanComparison.between(
                        LAST_YEAR, THIS_YEAR, ComparisonSettings.usual().withLikeness(0.6)))
                .testEquals();
        assertThat(COMPARISON.before()).isSameAs(LAST_YEAR);
        assertThat(COMPARISON.after()).isSameAs(THIS_YEAR);
        assertThat(COMPARISON.settings()).isEqualTo(ComparisonSettings.usual());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
    void refusesThresholdsThatAreNone(double least) {
        ComparisonSettings usual = ComparisonSettings.usual();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.withLikeness(least))
                .withMessage("A likeness above 0, up to 1, is expected, found: " + least);
        assertThatIllegalArgumentException().isThrownBy(() -> usual.withSameRowLikeness(least));
        assertThatIllegalArgumentException().isThrownBy(() -> usual.withPartShare(least));
    }
}
