package org.fenjie.benchmarks.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.fenjie.query.PlannedTask;
import org.junit.jupiter.api.Test;

class IndexCostsTest {

    private static final ImmutableList<GeneratedPlan> PLANS = GeneratedPlans.ofTasks(200);

    @Test
    void bytesBesideTheSourceLeaveOutWhatItHolds() {
        int[] numbers = new int[1_000];
        assertThat(IndexCosts.bytesBeside(ImmutableList.of(), numbers)).isBetween(4_000L, 4_024L);
        assertThat(IndexCosts.bytesBeside(ImmutableList.of(numbers), numbers)).isZero();
    }

    @Test
    void indexesOfTheSamePlansHoldNoCopyOfThem() {
        ImmutableList<PlannedTask> tasks = Contender.tasks(PLANS);
        long plans = IndexCosts.bytesBeside(ImmutableList.of(), PLANS);
        assertThat(IndexCosts.bytesBeside(PLANS, tasks)).isBetween(24L * 200, plans);
        assertThat(IndexCosts.bytesBeside(tasks, new GuavaFinder(tasks))).isBetween(4L * 200, 100L * 200);
    }
}
