package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.plan.WorkPlan;

/**
 * A plan with what its deadlines hang on.
 *
 * @param plan the plan
 * @param resolver what its deadlines are resolved with
 */
record DatedPlan(WorkPlan plan, DeadlineResolver resolver) {

    DatedPlan {
        requireNonNull(plan, "plan");
        requireNonNull(resolver, "resolver");
    }
}
