package org.fenjie.query.compare;

/**
 * A thing in which a task of one plan differs from its counterpart in another, such as {@code deadline by 10 → by 06
 * (earlier)}.
 *
 * <p>All are immutable, thread-safe and equal by value.
 */
public sealed interface TaskChange permits NumberChange, HeadingChange, WordingChange, UnitsChange, DeadlineChange {

    /**
     * Gets the kind of change.
     *
     * @return the kind
     */
    ChangeKind kind();
}
