package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.fenjie.core.plan.WorkPlan;

/**
 * A plan as read from a document, with what the reader was not sure of.
 *
 * @param plan the plan
 * @param warnings the cells that were not understood, in the order of the document
 */
public record LoadedPlan(WorkPlan plan, ImmutableList<JsonProblem> warnings) {

    public LoadedPlan {
        requireNonNull(plan, "plan");
        requireNonNull(warnings, "warnings");
    }
}
