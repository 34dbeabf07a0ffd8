package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.NullPointerTester;
import org.fenjie.core.calendar.DateRange;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NullsTest {

    private static NullPointerTester tester() {
        PlannedTask task = SamplePlans.INDEX.tasks().list().get(0);
        return new NullPointerTester()
                .setDefault(WorkPlan.class, SamplePlans.PLAN)
                .setDefault(PlanIndex.class, SamplePlans.INDEX)
                .setDefault(Task.class, task.task())
                .setDefault(PlannedTask.class, task)
                .setDefault(DeadlineResolver.class, DeadlineResolver.ofYear(2025))
                .setDefault(Unit.class, Unit.of("区口岸办"))
                .setDefault(Category.class, SamplePlans.SERVICE)
                .setDefault(DateRange.class, DateRange.ofYear(2025))
                .setDefault(Criterion.class, Criteria.standing())
                .setDefault(Grouping.class, Grouping.byMonth())
                .setDefault(String.class, "区口岸办");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Agenda.class,
                Cooperation.class,
                Criteria.class,
                Grouped.class,
                Grouping.class,
                Involvement.class,
                PlanIndex.class,
                PlannedTask.class,
                TaskPage.class,
                TaskQuery.class,
                UnitDuty.class,
                UnitSheet.class,
                Workload.class,
            })
    void refusesNull(Class<?> type) {
        tester().testAllPublicStaticMethods(type);
    }

    @Test
    void refusesNullInInstances() throws Exception {
        tester().testAllPublicInstanceMethods(SamplePlans.INDEX.tasks());
        tester().testAllPublicInstanceMethods(PlanIndex.builder());
        tester().testAllPublicInstanceMethods(Answer.YES);
        tester().testAllPublicInstanceMethods(Criteria.unit("区口岸办"));
        tester().testAllPublicInstanceMethods(Criteria.standing());
        tester().testAllPublicInstanceMethods(Grouping.byMonth());
    }

    @Test
    void refusesNullInParts() {
        tester().setDefault(ImmutableSet.class, ImmutableSet.of(Criteria.standing()))
                .testAllPublicConstructors(Undecided.class);
        tester().setDefault(ImmutableListMultimap.class, ImmutableListMultimap.of())
                .setDefault(ImmutableList.class, ImmutableList.of())
                .testAllPublicConstructors(Grouped.class);
        tester().testAllPublicConstructors(Agenda.class);
        tester().testAllPublicConstructors(TaskResult.class);
        tester().testAllPublicConstructors(UnitSheet.class);
    }
}
