package org.fenjie.benchmarks.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class IndexCostsTest {

    @Test
    void countsEachObjectOnce() {
        int[] numbers = new int[1_000];
        assertThat(IndexCosts.bytes((Object) numbers)).isBetween(4_000L, 4_024L);
        assertThat(IndexCosts.bytes(numbers, numbers)).isEqualTo(IndexCosts.bytes((Object) numbers));
    }

    @Test
    void indexesHoldNoCopyOfThePlans() {
        ImmutableList<GeneratedPlan> plans = GeneratedPlans.ofTasks(200);
        IndexCosts costs = new IndexCosts(plans, Contender.tasks(plans));
        assertThat(costs.bytesOfDating()).isBetween(24L * 200, IndexCosts.bytes(plans));
        assertThat(costs.of(Contender.GUAVA).bytes()).isBetween(4L * 200, 100L * 200);
        assertThat(costs.of(Contender.FENJIE).bytes()).isBetween(8L * 200, IndexCosts.bytes(plans));
        assertThat(costs.of(Contender.FENJIE).build()).isPositive();
    }
}
