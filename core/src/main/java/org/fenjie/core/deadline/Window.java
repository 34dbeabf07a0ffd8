package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days in which a duty is to be done, up to its due date, such as {@code 2024-05-01/2024-10-31}.
 *
 * @param start the first day, or empty where the words name only a latest one
 * @param due the last day, never before the first
 * @param otherDue the last day by the other reading of a bare 前, where the words allow two
 * @param standing true for a duty kept up over all these days (全年), whose last day closes it; false for one to be done by
 *     the last day
 */
public record Window(Optional<LocalDate> start, LocalDate due, Optional<LocalDate> otherDue, boolean standing) {

    public Window {
        requireNonNull(start, "start");
        requireNonNull(due, "due");
        requireNonNull(otherDue, "otherDue");
        checkArgument(
                start.isEmpty() || !due.isBefore(start.get()),
                "The window is due on %s, before its start %s",
                due,
                start.map(LocalDate::toString).orElse(""));
        checkArgument(!standing || start.isPresent(), "A standing duty needs its first day");
    }

    /**
     * Obtains a window of which only the due date is known.
     *
     * @param due the last day
     * @return the window
     */
    public static Window dueOn(LocalDate due) {
        return new Window(Optional.empty(), due, Optional.empty(), false);
    }

    /**
     * Obtains a window with a first day and a due date.
     *
     * @param startInclusive the first day
     * @param due the last day
     * @return the window
     */
    public static Window between(LocalDate startInclusive, LocalDate due) {
        return new Window(Optional.of(startInclusive), due, Optional.empty(), false);
    }

    /**
     * Obtains the window of a standing duty.
     *
     * @param startInclusive the first day
     * @param endInclusive the day that closes it
     * @return the window
     */
    public static Window standing(LocalDate startInclusive, LocalDate endInclusive) {
        return new Window(Optional.of(startInclusive), endInclusive, Optional.empty(), true);
    }

    /**
     * Obtains the window with the other date that its words allow.
     *
     * @param other the last day by the other reading
     * @return the changed copy
     */
    public Window withOtherDue(LocalDate other) {
        return new Window(start, due, Optional.of(other), standing);
    }

    /**
     * Returns {@code 2024-01-01/2024-12-31 standing}, {@code 2024-05-01/2024-05-30} or
     * {@code ../2024-10-31 (or 2024-09-30)}.
     */
    @Override
    public String toString() {
        return start.map(LocalDate::toString).orElse("..")
                + "/"
                + due
                + otherDue.map(other -> " (or " + other + ")").orElse("")
                + (standing ? " standing" : "");
    }
}
