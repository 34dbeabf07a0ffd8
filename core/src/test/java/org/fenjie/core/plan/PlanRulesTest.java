package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.core.plan.SamplePlan.FINANCE;
import static org.fenjie.core.plan.SamplePlan.SCIENCE;
import static org.fenjie.core.plan.SamplePlan.lead;
import static org.fenjie.core.plan.SamplePlan.plan;
import static org.fenjie.core.plan.SamplePlan.responsible;
import static org.fenjie.core.plan.SamplePlan.supporting;
import static org.fenjie.core.plan.SamplePlan.task;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class PlanRulesTest {

    private static final Collective COUNTIES = Collective.of("各县政府", Collective.Kind.DESCRIBED);
    private static final Collective CONCERNED = Collective.of("有关单位", Collective.Kind.CONCERNED);

    static final ImmutableList<Arguments> LISTS = ImmutableList.of(
            // Several without a lead: the first leads.
            Arguments.of(
                    ImmutableList.of(responsible(SCIENCE), responsible(FINANCE)),
                    "lead 市科技局 by plan rule, responsible 市财政局"),
            Arguments.of(
                    ImmutableList.of(responsible(FINANCE), responsible(CONCERNED)),
                    "lead 市财政局 by plan rule, responsible 有关单位"),
            Arguments.of(
                    ImmutableList.of(responsible(SCIENCE), supporting(FINANCE)),
                    "lead 市科技局 by plan rule, supporting 市财政局"),
            // A lead is printed, first or last.
            Arguments.of(ImmutableList.of(lead(SCIENCE), responsible(FINANCE)), "lead 市科技局, responsible 市财政局"),
            Arguments.of(ImmutableList.of(responsible(SCIENCE), lead(FINANCE)), "responsible 市科技局, lead 市财政局"),
            Arguments.of(ImmutableList.of(responsible(SCIENCE), lead(COUNTIES)), "responsible 市科技局, lead 各县政府"),
            // One alone owns the task; nobody does.
            Arguments.of(ImmutableList.of(responsible(SCIENCE)), "responsible 市科技局"),
            Arguments.of(ImmutableList.of(), "nobody"),
            // The first is no unit, or helps.
            Arguments.of(
                    ImmutableList.of(responsible(COUNTIES), responsible(SCIENCE)),
                    "responsible 各县政府, responsible 市科技局"),
            Arguments.of(
                    ImmutableList.of(supporting(SCIENCE), responsible(FINANCE)), "supporting 市科技局, responsible 市财政局"));

    @ParameterizedTest
    @FieldSource("LISTS")
    void theFirstOfSeveralLeadsWhereNoLeadIsPrinted(ImmutableList<Assignment> printed, String expected) {
        Task task = task(1, printed.toArray(Assignment[]::new));
        WorkPlan plan = plan().firstListedLeads(true).addTask(task).build();

        assertThat(plan.responsibilityOf(task)).hasToString(expected);
        assertThat(plan.tasks().get(0).responsibility())
                .isEqualTo(Responsibility.of(printed.toArray(Assignment[]::new)));
        assertThat(plan.toBuilder().firstListedLeads(false).build().responsibilityOf(task))
                .isEqualTo(task.responsibility());
    }

    @Test
    void theLeadByRuleSaysItsSource() {
        Task task = task(3, SCIENCE, FINANCE);
        Responsibility ruled =
                plan().firstListedLeads(true).addTask(task).build().responsibilityOf(task);

        assertThat(ruled.lead()).containsExactly(SCIENCE);
        assertThat(ruled.responsible()).containsExactly(FINANCE);
        assertThat(ruled.assignments())
                .extracting(Assignment::source)
                .containsExactly(Assignment.Source.PLAN_RULE, Assignment.Source.CELL);
    }

    static final ImmutableList<Arguments> ADDED = ImmutableList.of(
            Arguments.of(
                    ImmutableList.of(responsible(FINANCE)),
                    "responsible 市财政局, supporting 市外专局 by plan rule, responsible 各县政府 by plan rule"),
            Arguments.of(ImmutableList.of(), "supporting 市外专局 by plan rule, responsible 各县政府 by plan rule"),
            // Named already, by the same name, by a name that another task joins to it, and in another role.
            Arguments.of(ImmutableList.of(lead(UnitMention.of("市外专局"))), "lead 市外专局, responsible 各县政府 by plan rule"),
            Arguments.of(ImmutableList.of(lead(SCIENCE)), "lead 市科技局, responsible 各县政府 by plan rule"),
            Arguments.of(ImmutableList.of(lead(COUNTIES), responsible(SCIENCE)), "lead 各县政府, responsible 市科技局"),
            // Not quite the same words, or reach, are another collective.
            Arguments.of(
                    ImmutableList.of(lead(Collective.of("各县（市）政府", Collective.Kind.DESCRIBED))),
                    "lead 各县（市）政府, supporting 市外专局 by plan rule, responsible 各县政府 by plan rule"),
            Arguments.of(
                    ImmutableList.of(supporting(Collective.of("各县政府", Collective.Kind.ALL))),
                    "supporting 各县政府, supporting 市外专局 by plan rule, responsible 各县政府 by plan rule"));

    @ParameterizedTest
    @FieldSource("ADDED")
    void whatFallsToEveryTaskIsAddedUnlessTheCellNamesIt(ImmutableList<Assignment> printed, String expected) {
        Task task = task(1, printed.toArray(Assignment[]::new));
        WorkPlan plan = plan().addEveryTask(supporting(UnitMention.of("市外专局")), responsible(COUNTIES))
                .addTasks(task, task(2, UnitMention.of("市科技局", "市外专局")))
                .build();

        assertThat(plan.responsibilityOf(task)).hasToString(expected);
        assertThat(plan.tasks().get(0)).isEqualTo(task);
    }

    @Test
    void whatEveryTaskHasIsNoList() {
        Task task = task(1, SCIENCE);
        WorkPlan plan = plan().firstListedLeads(true)
                .addEveryTask(responsible(COUNTIES))
                .addTask(task)
                .build();

        assertThat(plan.responsibilityOf(task)).hasToString("responsible 市科技局, responsible 各县政府 by plan rule");
    }

    @Test
    void whatWasNotReadStaysUnread() {
        Task task = task(1).responsibility(Responsibility.notUnderstood("另行通知", "no unit is known by these words"))
                .build();
        Responsibility ruled = plan().firstListedLeads(true)
                .addEveryTask(lead(COUNTIES))
                .addTask(task)
                .build()
                .responsibilityOf(task);

        assertThat(ruled.unread()).containsExactly("另行通知");
        assertThat(ruled).hasToString("lead 各县政府 by plan rule (not sure: no unit is known by these words)");
    }

    /** Else what was broken down from a plan, or read back, would pass off a rule as print. */
    @Test
    void neitherATaskNorAPlanHoldsWhatARuleMade() {
        Assignment byRule = new Assignment(Role.LEAD, SCIENCE, Assignment.Source.PLAN_RULE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task(12, byRule))
                .withMessage("Task 12 holds what its cell prints; what the plan's rules add is the plan's");
        assertThatIllegalArgumentException()
                .isThrownBy(plan().addEveryTask(byRule)::build)
                .withMessageEndingWith("found: [lead 市科技局 by plan rule]");
    }
}
