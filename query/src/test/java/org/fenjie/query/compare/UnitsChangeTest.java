package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsChangeTest {

    private static String change(WorkPlan before, WorkPlan after, ComparisonSettings settings) {
        return PlanComparison.between(before, after, settings).pairs().get(0).units().stream()
                .map(UnitsChange::toString)
                .findFirst()
                .orElse("none");
    }

    private static WorkPlan plan(int year, String cell) {
        return Rows.plan(year, "1 | | 公开目录 | " + cell);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            BEFORE                          | AFTER                          | CHANGE
            区科委牵头，区财政局配合        | 区科委牵头，区财政局配合       | none
            # The order says nothing.
            区科委、区财政局                | 区财政局、区科委               | none
            区科委牵头                      | 区数据局牵头                   | units -lead 区科委, +lead 区数据局
            区科委牵头，区财政局配合        | 区财政局牵头，区科委配合       | units 区科委 lead → supporting, 区财政局 supporting → lead
            区科委                          | 区科委牵头                     | units 区科委 responsible → lead
            区科委                          |                                | units -responsible 区科委
            # One unit under two of its names, and with a plate behind it.
            区经委牵头                      | 区经委（区商务委）牵头         | none
            区经委（区商务委）牵头          | 区商务委牵头                   | none
            # Two units that were one: the one in its role goes on.
            区建设管理委（区交通委）牵头    | 区交通委牵头，区建设管理委配合 | units +supporting 区建设管理委
            # The one of its name before the one in its role.
            区科委（区数据局）牵头，区科技办（区信息办）配合 | 区科委（区数据局）配合，区科技办（区信息办）牵头 | units 区科委（区数据局） lead → supporting, 区科技办（区信息办） supporting → lead
            # Collectives of one reach.
            区科委牵头，相关单位配合        | 区科委牵头，各相关单位配合     | none
            各单位                          | 各部门                         | none
            各单位                          | 各相关单位                     | units -responsible 各单位, +responsible 各相关单位
            各镇街                          | 各街道                         | units -responsible 各镇街, +responsible 各街道
            """)
    void namesWhoCameAndWentAndInWhichRole(String before, String after, String change) {
        assertThat(change(plan(2024, before), plan(2025, after == null ? "" : after), ComparisonSettings.usual()))
                .isEqualTo(change);
    }

    @Test
    void aNameThatOnlyTheRegisterOfOnePlanListsIsTheUnitsAllTheSame() {
        WorkPlan before = plan(2024, "区经委牵头");
        WorkPlan after = Rows.builder(2025, "1 | | 公开目录 | 区商务委牵头")
                .addRegister(RegisterEntry.of("区商务委", "区经委"))
                .build();

        assertThat(change(before, after, ComparisonSettings.usual())).isEqualTo("none");
        assertThat(change(before, plan(2025, "区商务委牵头"), ComparisonSettings.usual()))
                .isEqualTo("units -lead 区经委, +lead 区商务委");
    }

    @Test
    void aUnitRenamedBetweenThePlansIsOneWhereTheCallerSaysSo() {
        WorkPlan before = plan(2023, "区大数据中心牵头");
        WorkPlan after = plan(2024, "区数据局牵头");

        assertThat(change(before, after, ComparisonSettings.usual())).isEqualTo("units -lead 区大数据中心, +lead 区数据局");
        assertThat(change(before, after, ComparisonSettings.usual().withSameUnit("区数据局", "区大数据中心")))
                .isEqualTo("none");
        assertThat(change(before, after, ComparisonSettings.usual().withSameUnit("区数据局", "区信息中心")))
                .isEqualTo("units -lead 区大数据中心, +lead 区数据局");
    }

    /** The first listed unit leads by a rule of the one plan, and by its cell in the other: who leads is the same. */
    @Test
    void whatHoldsIsComparedAndNotWhatIsPrinted() {
        WorkPlan byRule = Rows.builder(2024, "1 | | 公开目录 | 市科技局、市财政局")
                .firstListedLeads(true)
                .addEveryTask(Assignment.of(Role.SUPPORTING, UnitMention.of("市档案局")))
                .build();

        assertThat(change(byRule, plan(2025, "市科技局牵头，市财政局负责，市档案局配合"), ComparisonSettings.usual()))
                .isEqualTo("none");
        assertThat(change(byRule, plan(2025, "市科技局、市财政局"), ComparisonSettings.usual()))
                .isEqualTo("units 市科技局 lead → responsible, -supporting 市档案局 by plan rule");
    }

    @Test
    void whoLeadsNowAndWhoLedBefore() {
        UnitsChange change = PlanComparison.between(plan(2024, "区科委牵头，区财政局配合"), plan(2025, "区财政局、区数据局牵头，区科委配合"))
                .pairs()
                .get(0)
                .units()
                .orElseThrow();

        assertThat(change.newLeads()).extracting(Object::toString).containsExactly("区财政局", "区数据局");
        assertThat(change.formerLeads()).extracting(Object::toString).containsExactly("区科委");
        assertThat(change.isSure()).isTrue();
    }

    @Test
    void whatWasLeftUnreadIsToldAndTheChangeIsNotSure() {
        WorkPlan before = unread(2024, Responsibility.nobody());
        WorkPlan after = unread(2025, Responsibility.notUnderstood("专班", "no unit is known by these words"));
        PlanComparison comparison = PlanComparison.between(before, after);

        assertThat(change(before, after, ComparisonSettings.usual())).isEqualTo("units (unread: none → 专班)");
        assertThat(comparison.unsure()).hasSize(1);
        assertThat(comparison.pairs().get(0).units().orElseThrow().isSure()).isFalse();
        // Unread in the same words: no change is seen, and that is not sure.
        assertThat(PlanComparison.between(after, after).changed()).isEmpty();
        assertThat(PlanComparison.between(after, after).unsure()).hasSize(1);
        assertThat(PlanComparison.between(before, before).unsure()).isEmpty();
    }

    private static WorkPlan unread(int year, Responsibility responsibility) {
        return Rows.builder(year, "")
                .tasks(Rows.plan(year, "1 | | 公开目录").tasks().stream()
                        .map(task ->
                                task.toBuilder().responsibility(responsibility).build())
                        .toList())
                .build();
    }
}
