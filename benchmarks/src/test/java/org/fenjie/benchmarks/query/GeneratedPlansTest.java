package org.fenjie.benchmarks.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedPlansTest {

    private static final ImmutableList<GeneratedPlan> PLANS = GeneratedPlans.ofTasks(20_000);

    private static final ImmutableList<Task> TASKS = PLANS.stream()
            .flatMap(generated -> generated.plan().tasks().stream())
            .collect(ImmutableList.toImmutableList());

    @ParameterizedTest
    @ValueSource(ints = {1, 79, 80, 1_000, 20_000})
    void hasAsManyTasksAsAskedFor(int tasks) {
        assertThat(GeneratedPlans.ofTasks(tasks).stream()
                        .mapToInt(generated -> generated.plan().tasks().size())
                        .sum())
                .isEqualTo(tasks);
    }

    @Test
    void refusesNoTaskAndTooMany() {
        assertThatThrownBy(() -> GeneratedPlans.ofTasks(0)).hasMessageContaining("found: 0");
        assertThatThrownBy(() -> GeneratedPlans.ofTasks(GeneratedPlans.MAX_TASKS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameEachTimeAndBeginsWithTheSamePlans() {
        assertThat(GeneratedPlans.ofTasks(20_000)).isEqualTo(PLANS);
        ImmutableList<GeneratedPlan> fewer = GeneratedPlans.ofTasks(1_000);
        assertThat(PLANS.subList(0, fewer.size() - 1)).isEqualTo(fewer.subList(0, fewer.size() - 1));
    }

    @Test
    void firstPlanHas79TasksOf2024() {
        WorkPlan first = PLANS.get(0).plan();
        assertThat(first.tasks()).hasSize(79);
        assertThat(first.year()).isEqualTo(2024);
    }

    @Test
    void plansAreOfManyIssuersAndAllYears() {
        assertThat(PLANS.stream().map(generated -> generated.plan().year()).distinct())
                .hasSize(20);
        assertThat(PLANS.stream().map(generated -> generated.plan().issuer()).distinct())
                .hasSize(60)
                .contains("云山区", "新原区");
        assertThat(PLANS.stream().map(generated -> generated.plan().title())).doesNotHaveDuplicates();
        assertThat(PLANS)
                .allSatisfy(generated ->
                        assertThat(generated.plan().units().units().size()).isLessThanOrEqualTo(25));
    }

    @Test
    void hasDeadlinesOfEveryForm() {
        assertThat(TASKS.stream().map(task -> task.deadline().form()).distinct())
                .containsExactlyInAnyOrder(DeadlineRule.Form.values());
        assertThat(share("全年")).isBetween(0.25, 0.45);
        assertThat(share("根据上级部署确定") + share("结合实际推进")).isBetween(0.01, 0.05);
    }

    private static double share(String cell) {
        return (double) TASKS.stream()
                        .filter(task -> task.deadlineCell().orElse("").equals(cell))
                        .count()
                / TASKS.size();
    }

    @Test
    void contentsDifferAndTheRestIsShared() {
        assertThat(TASKS.stream().map(Task::content)).doesNotHaveDuplicates();
        assertThat(TASKS.stream()
                        .map(Task::deadline)
                        .map(System::identityHashCode)
                        .distinct())
                .hasSizeLessThan(100);
        assertThat(TASKS.stream()
                        .map(Task::responsibility)
                        .map(System::identityHashCode)
                        .distinct())
                .hasSizeLessThan(PLANS.size() * 40);
    }

    @Test
    void hasThreeHundredUnitsAndSixtyAreas() {
        assertThat(PlanWords.UNITS).doesNotHaveDuplicates().hasSizeBetween(280, 320);
        assertThat(PlanWords.UNITS).doesNotContainAnyElementsOf(PlanWords.PLATES.values());
        assertThat(PlanWords.UNITS).containsAll(PlanWords.PLATES.keySet());
        assertThat(PlanWords.AREAS).doesNotHaveDuplicates().hasSize(60);
    }

    /** Each question finds some tasks in the first plan, and far from all in many plans. */
    @Test
    void questionsSelectSomeTasks() {
        ScanFinder first = new ScanFinder(Contender.tasks(GeneratedPlans.ofTasks(79)));
        ScanFinder many = new ScanFinder(Contender.tasks(PLANS));
        for (QuestionKind kind : QuestionKind.values()) {
            assertThat(first.count(Question.of(kind))).as("%s", kind).isPositive();
            assertThat(many.count(Question.of(kind))).as("%s", kind).isBetween(1, TASKS.size() / 10);
        }
    }
}
