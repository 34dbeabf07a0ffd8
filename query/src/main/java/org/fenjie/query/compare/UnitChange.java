package org.fenjie.query.compare;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;

/**
 * What changed for one unit or collective of a task, such as {@code +lead 区数据局}: it was added, it is gone, or it answers
 * in another role.
 *
 * @param before how it answered before; empty if it was added
 * @param after how it answers after; empty if it is gone
 */
public record UnitChange(Optional<Assignment> before, Optional<Assignment> after) {

    public UnitChange {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        checkArgument(before.isPresent() || after.isPresent(), "A unit before or after is expected");
    }

    /**
     * Gets the unit or collective.
     *
     * @return as the plan after names it, or as the plan before does if it is gone
     */
    public Assignee assignee() {
        return after.or(() -> before).orElseThrow().assignee();
    }

    /**
     * Tells whether the unit was added.
     *
     * @return true if it did not answer for the task before
     */
    public boolean isAdded() {
        return before.isEmpty();
    }

    /**
     * Tells whether the unit is gone.
     *
     * @return true if it answers for the task no more
     */
    public boolean isGone() {
        return after.isEmpty();
    }

    /** Returns {@code +lead 区数据局}, {@code -lead 区科委} or {@code 区财政局 supporting → lead}. */
    @Override
    public String toString() {
        if (isAdded()) {
            return "+" + after.orElseThrow();
        }
        if (isGone()) {
            return "-" + before.orElseThrow();
        }
        return assignee() + " " + before.orElseThrow().role() + " → "
                + after.orElseThrow().role();
    }
}
