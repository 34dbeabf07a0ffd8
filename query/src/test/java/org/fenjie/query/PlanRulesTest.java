package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;

/** What a plan states once for all its tasks reaches queries, and says where it comes from. */
class PlanRulesTest {

    private static final UnitMention SCIENCE = UnitMention.of("市科技局");
    private static final UnitMention FINANCE = UnitMention.of("市财政局");
    private static final Collective COUNTIES = Collective.of("各县政府", Collective.Kind.DESCRIBED);

    private static final WorkPlan PLAN = WorkPlan.builder()
            .title("任务分解表")
            .issuer("某市")
            .year(2024)
            .firstListedLeads(true)
            .addEveryTask(Assignment.of(Role.RESPONSIBLE, COUNTIES))
            .addTasks(
                    Task.builder()
                            .number(1)
                            .content("一项工作")
                            .responsibility(Responsibility.of(
                                    Assignment.of(Role.RESPONSIBLE, SCIENCE), Assignment.of(Role.RESPONSIBLE, FINANCE)))
                            .build(),
                    Task.builder()
                            .number(2)
                            .content("另一项工作")
                            .responsibility(Responsibility.of(Assignment.of(Role.RESPONSIBLE, FINANCE)))
                            .build())
            .build();

    @Test
    void theFirstListedUnitLeadsByTheRuleOfThePlan() {
        UnitDuty duty = UnitSheet.of(PLAN, "市科技局").named().get(0);

        assertThat(duty.role()).isEqualTo(Role.LEAD);
        assertThat(duty.source()).isEqualTo(Assignment.Source.PLAN_RULE);
        assertThat(duty).asString().startsWith("1: lead (named, by plan rule)");
        assertThat(PlanIndex.of(PLAN).tasks().unit("市科技局", Role.LEAD).count()).isEqualTo(1);
        assertThat(PLAN.findTask(1).orElseThrow().responsibility().lead()).isEmpty();
    }

    @Test
    void aUnitThatStandsAloneIsTheOwner() {
        assertThat(UnitSheet.of(PLAN, "市财政局").named())
                .extracting(UnitDuty::role)
                .containsExactly(Role.RESPONSIBLE, Role.RESPONSIBLE);
    }

    @Test
    void whatFallsToEveryTaskIsSaidToComeFromTheRule() {
        assertThat(PLAN.responsibilityOf(PLAN.tasks().get(1)))
                .hasToString("responsible 市财政局, responsible 各县政府 by plan rule");
    }

    @Test
    void aBreakdownHasWhatReachesTheUnitAndKnowsWhereItComesFrom() {
        WorkPlan own = Breakdown.of(PLAN, "市财政局");

        assertThat(own.title()).isEqualTo("任务分解表（市财政局）");
        assertThat(own.issuer()).isEqualTo("市财政局");
        assertThat(own.tasks()).extracting(Task::number).containsExactly(1, 2);
        assertThat(own.tasks())
                .extracting(task -> task.brokenDownFrom().getAsInt())
                .containsExactly(1, 2);
        assertThat(own.tasks()).allMatch(task -> task.responsibility().equals(Responsibility.nobody()));
        assertThat(Breakdown.of(PLAN, "市科技局").tasks()).extracting(Task::content).containsExactly("一项工作");
    }

    @Test
    void aBreakdownTakesInTheDegreesAskedFor() {
        assertThat(Breakdown.of(PLAN, "市科技局", Involvement.NAMED, Involvement.POSSIBLE)
                        .tasks())
                .extracting(task -> task.brokenDownFrom().getAsInt())
                .containsExactly(1, 2);
    }
}
