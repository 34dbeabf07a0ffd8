package org.fenjie.query.compare;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.fenjie.core.deadline.DeadlineRule;

/**
 * Another deadline (完成时间), such as {@code deadline by 10 → by 06 (earlier)}; {@link DeadlineShift} says what counts as
 * another.
 *
 * @param before the rule in the plan before
 * @param after the rule in the plan after
 * @param shift which way it moved: earlier, later or otherwise
 */
public record DeadlineChange(DeadlineRule before, DeadlineRule after, DeadlineShift shift) implements TaskChange {

    public DeadlineChange {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(shift, "shift");
        checkArgument(shift.isChange(), "A shift that is a change is expected, found: %s", shift);
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.DEADLINE;
    }

    /** Returns {@code deadline by 10 → by 06 (earlier)}. */
    @Override
    public String toString() {
        return "deadline " + before + " → " + after + " (" + shift + ")";
    }
}
