package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer to when a rule is due: {@link Due}, {@link NoDueDate} by nature, or {@link NotKnown} with the reason.
 *
 * <p>Each answer explains itself. All are immutable, thread-safe and equal by value, the explanation included.
 */
public sealed interface Resolution permits Due, NoDueDate, NotKnown {

    /**
     * Gets the steps from the rule to this answer.
     *
     * @return the explanation
     */
    Explanation explanation();

    /**
     * Gets the windows, in the rule's order.
     *
     * @return the windows; empty unless this is {@link Due}
     */
    default ImmutableList<Window> windows() {
        return ImmutableList.of();
    }

    /**
     * Gets what is missing: for {@link NotKnown} the reasons, for {@link Due} the stages that could not be dated.
     *
     * @return the gaps; often empty
     */
    default ImmutableList<Gap> gaps() {
        return ImmutableList.of();
    }

    /**
     * Finds the day on which the last window falls due. For a standing duty it is the day that closes it.
     *
     * @return the last window's due date; empty unless this is {@link Due}
     */
    default Optional<LocalDate> dueDate() {
        return windows().isEmpty()
                ? Optional.empty()
                : Optional.of(windows().get(windows().size() - 1).due());
    }

    /**
     * Tells whether the answer is a standing duty: kept up over a period, or in force without an end, with nothing to be
     * done by a date.
     *
     * @return true for 全年 and for 长期坚持; false if any window is due by a date, or the answer is not known
     */
    boolean isStanding();
}
