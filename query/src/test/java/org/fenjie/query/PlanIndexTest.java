package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.query.SamplePlans.ALL;
import static org.fenjie.query.SamplePlans.PLAN;
import static org.fenjie.query.SamplePlans.lead;
import static org.fenjie.query.SamplePlans.supporting;
import static org.fenjie.query.SamplePlans.task;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;

class PlanIndexTest {

    /** Another district, which names 区商贸委 without a name plate, and has an 各单位 of its own. */
    private static final WorkPlan OTHER = WorkPlan.builder()
            .title("2024年邻区工作要点任务分解表")
            .issuer("邻区")
            .year(2024)
            .addTask(task(1, Category.of("综合"), "起草方案", "by 03", lead("区商贸委"), supporting("区信访办")))
            .addTask(task(2, Category.of("综合"), "落实方案", "through year", lead("区信访办"), supporting(ALL)))
            .build();

    private static final PlanIndex BOTH = PlanIndex.ofAll(ImmutableList.of(PLAN, OTHER));

    private static ImmutableList<String> found(TaskQuery query) {
        return query.stream()
                .map(task -> task.plan().issuer() + task.number())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void looksUnitsUpInEachPlan() {
        assertThat(found(BOTH.tasks().unit("区商贸委"))).containsExactly("测试区1", "测试区2", "测试区3", "测试区8", "邻区1");
        // Only the first plan says that 区口岸办 is a name of 区商贸委.
        assertThat(found(BOTH.tasks().unit("区口岸办"))).containsExactly("测试区1", "测试区2", "测试区3", "测试区8");
        // 各单位 of a plan that does not name the unit do not include it.
        assertThat(found(BOTH.tasks().unit("区口岸办", Involvement.CERTAIN))).containsExactly("测试区4", "测试区5", "测试区10");
        assertThat(found(BOTH.tasks().unit("区信访办", Involvement.CERTAIN))).isEmpty();
        assertThat(found(BOTH.tasks().unit("区商贸委", Involvement.CERTAIN).issuer("邻区")))
                .containsExactly("邻区2");
    }

    /** Where one plan has a unit of this very name, the brackets belong to it, and in other plans they hold a name plate. */
    @Test
    void takesANameWithBracketsAsEachPlanDoes() {
        WorkPlan literal = WorkPlan.builder()
                .title("2024年三区工作要点任务分解表")
                .issuer("三区")
                .year(2024)
                .addTask(task(1, Category.of("综合"), "起草方案", "by 03", lead("区商贸委（区口岸办）")))
                .addTask(task(2, Category.of("综合"), "落实方案", "by 04", lead("区商贸委", "区口岸办")))
                .build();
        PlanIndex index = PlanIndex.ofAll(ImmutableList.of(PLAN, literal, OTHER));
        assertThat(found(index.tasks().unit("区商贸委（区口岸办）"))).containsExactly("测试区1", "测试区2", "测试区3", "测试区8", "三区1");
    }

    @Test
    void putsTheNamesOfAllPlansOnAUnitSheet() {
        UnitSheet sheet = UnitSheet.of(BOTH, "区商贸委");
        assertThat(sheet.unit()).isEqualTo(Unit.of("区口岸办", "区商贸委"));
        assertThat(sheet.named()).last().extracting(UnitDuty::plan).isEqualTo(OTHER);
        assertThat(sheet).hasToString("区口岸办（区商贸委）: 5 named, 4 certain, 3 possible");
        assertThat(UnitSheet.find(BOTH, "区信访局")).isEmpty();
        // Task 9 of the first plan, which was not surely read, may still mean the unit.
        UnitSheet other = UnitSheet.find(BOTH, "区信访办").orElseThrow();
        assertThat(other.duties()).isEqualTo(UnitSheet.of(OTHER, "区信访办").duties());
        assertThat(SamplePlans.numbers(other.unsure())).containsExactly(9);
    }

    @Test
    void resolvesEachPlanWithItsOwnYear() {
        assertThat(found(BOTH.tasks().dueOn(LocalDate.of(2024, 3, 31)))).containsExactly("邻区1");
        assertThat(found(BOTH.tasks().dueOn(LocalDate.of(2025, 3, 31)))).containsExactly("测试区2");
        assertThat(found(BOTH.tasks().year(2024))).containsExactly("邻区1", "邻区2");
        assertThat(found(BOTH.tasks().standing().sortedBy(TaskOrder.YEAR))).containsExactly("邻区2", "测试区1", "测试区6");
    }

    @Test
    void keepsTheOrderOfThePlans() {
        assertThat(BOTH.plans()).containsExactly(PLAN, OTHER);
        assertThat(BOTH.headings())
                .contains(SamplePlans.WINDOWS, Category.of("综合"))
                .hasSize(5);
        assertThat(found(BOTH.tasks().numberBetween(1, 1))).containsExactly("测试区1", "邻区1");
    }

    @Test
    void refusesAPlanTwice() {
        WorkPlan same = PLAN.toBuilder().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanIndex.builder().add(PLAN).add(same))
                .withMessageContaining("2025年测试区工作要点任务分解表");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedTask.of(OTHER, PLAN.tasks().get(1), OTHER.resolver()))
                .withMessageContaining("邻区");
    }

    @Test
    void anEmptyIndexHasNoTasks() {
        TaskResult none = PlanIndex.ofAll(ImmutableList.of()).tasks().standing().result();
        assertThat(none).hasToString("standing: 0 of 0");
    }

    @Test
    void explainsADeadlineAsEachTaskPrintsIt() {
        WorkPlan plan = PLAN.toBuilder()
                .tasks(ImmutableList.of(
                        printing(PLAN.tasks().get(1), "三月"),
                        printing(PLAN.tasks().get(2), "7 月前")))
                .addTask(PLAN.tasks().get(3))
                .build();
        ImmutableList<PlannedTask> tasks = PlanIndex.of(plan).tasks().list();
        assertThat(tasks)
                .extracting(
                        task -> task.resolution().explanation().steps().get(0).chinese())
                .containsExactly("时限：“三月”，即3月底前", "时限：“7 月前”，即7月前", "时限：每月5日前");
        assertThat(tasks.get(0).resolution())
                .isSameAs(tasks.get(0).resolution())
                .isEqualTo(PlannedTask.of(plan, plan.tasks().get(0), plan.resolver())
                        .resolution());
        assertThat(tasks.get(0).dueDates()).containsExactly(LocalDate.of(2025, 3, 31));
    }

    private static Task printing(Task task, String cell) {
        return task.toBuilder().deadlineCell(cell).build();
    }

    @Test
    void aPlannedTaskKnowsItsDueDates() {
        PlannedTask monthly = BOTH.tasks().number(4).list().get(0);
        assertThat(monthly.dueDates()).hasSize(12);
        assertThat(monthly.nextDueOrSame(LocalDate.of(2025, 2, 5))).hasValue(LocalDate.of(2025, 2, 5));
        assertThat(monthly.nextDueOrSame(LocalDate.of(2025, 2, 6))).hasValue(LocalDate.of(2025, 3, 5));
        assertThat(monthly.nextDueOrSame(LocalDate.of(2025, 12, 6))).isEmpty();
        PlannedTask standing = BOTH.tasks().number(1).list().get(0);
        assertThat(standing.dueDates()).isEmpty();
        assertThat(BOTH.tasks().number(3).list().get(0))
                .hasToString(
                        "测试区 2025/3: lead 区档案馆, supporting 区商贸委; before 07" + " = due ../2025-07-31 (or 2025-06-30)");
    }

    @Test
    void contract() {
        assertThat(PlanIndex.of(OTHER)).hasToString("[2024年邻区工作要点任务分解表 (邻区, 2024, 2 tasks)]");
        new EqualsTester()
                .addEqualityGroup(BOTH, PlanIndex.builder().add(PLAN).add(OTHER).build())
                .addEqualityGroup(PlanIndex.ofAll(ImmutableList.of(OTHER, PLAN)))
                .addEqualityGroup(SamplePlans.INDEX, PlanIndex.of(PLAN, PLAN.resolver()))
                .addEqualityGroup(SamplePlans.DATED)
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(
                        BOTH.tasks().first(), SamplePlans.INDEX.tasks().first())
                .addEqualityGroup(SamplePlans.DATED.tasks().first())
                .addEqualityGroup(BOTH.tasks().number(2).first())
                .testEquals();
    }
}
