package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.plan.Task;

/**
 * A task without a counterpart of its own that stands, for the most part, in a task of the other plan, such as
 * {@code 19 in 18 (0.71)}: split off from it, or merged into it.
 *
 * @param part the task without a counterpart
 * @param whole the task of the other plan in which most of it stands
 * @param share how much of the part's content is found there, from 0 to 1; {@link PlanComparison} defines it
 */
public record TaskPart(Task part, Task whole, double share) {

    public TaskPart {
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        Shares.check(share, "share");
    }

    /** Returns the two numbers and the share, such as {@code 19 in 18 (0.71)}. */
    @Override
    public String toString() {
        return part.number() + " in " + whole.number() + " (" + Shares.text(share) + ")";
    }
}
