package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.plan.Category;

/**
 * A heading (任务类别) that goes on from one plan to another, such as {@code 宣传引导 → 宣传和引导 (0.57, tasks 0.80)}: the same, or
 * renamed, or moved.
 *
 * @param before the heading in the plan before
 * @param after the heading in the plan after
 * @param likeness how alike the two names are, from 0 to 1; {@link PlanComparison} defines it
 * @param sharedTasks how much of the tasks goes on from the one to the other, from 0 to 1: twice the pairs that stand under
 *     both, of all the tasks under either
 * @param isMoved whether it stands under another heading: one that is not the counterpart of that before
 */
public record HeadingPair(Category before, Category after, double likeness, double sharedTasks, boolean isMoved) {

    public HeadingPair {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        Shares.check(likeness, "likeness");
        Shares.check(sharedTasks, "share of tasks");
    }

    /**
     * Tells whether the heading has another name, white space aside.
     *
     * @return true if so
     */
    public boolean isRenamed() {
        return !Signs.solid(before.name()).equals(Signs.solid(after.name()));
    }

    /**
     * Returns the headings with the likeness of their names and the share of tasks, such as
     * {@code 宣传引导 → 宣传和引导 (0.57, tasks 0.80)}; the heading alone if it is the same.
     */
    @Override
    public String toString() {
        if (before.equals(after)) {
            return after.toString();
        }
        return before + " → " + after + " (" + Shares.text(likeness) + ", tasks " + Shares.text(sharedTasks)
                + (isMoved ? ", moved)" : ")");
    }
}
