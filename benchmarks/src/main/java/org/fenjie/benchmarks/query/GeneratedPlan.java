package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.query.PlanIndex;

/**
 * A plan with what its deadlines hang on.
 *
 * @param plan the plan
 * @param resolver its own resolver
 */
record GeneratedPlan(WorkPlan plan, DeadlineResolver resolver) {

    static PlanIndex index(ImmutableList<GeneratedPlan> plans) {
        PlanIndex.Builder builder = PlanIndex.builder();
        plans.forEach(generated -> builder.add(generated.plan, generated.resolver));
        return builder.build();
    }
}
