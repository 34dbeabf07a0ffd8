package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A rule of the model that a plan breaks, with the task and the value.
 *
 * @param kind which rule
 * @param task the number of the task, empty if the whole plan is meant
 * @param value the value found
 * @param message what was found and what was expected
 */
public record PlanViolation(Kind kind, OptionalInt task, String value, String message) {

    /** The rules of a plan. */
    public enum Kind {
        /** Task numbers ascend, and none stands twice. */
        NUMBER_ORDER,
        /** What follows a heading stands under it: no task without a heading comes after one with a heading. */
        HEADING_MISSING,
        /** A unit is named once in a task, in one role. */
        UNIT_TWICE,
        /** A name belongs to one unit. */
        NAME_CONFLICT,
        /** Where a plan has its own register, its cells name units of the register. */
        UNIT_NOT_REGISTERED
    }

    public PlanViolation {
        requireNonNull(kind, "kind");
        requireNonNull(task, "task");
        requireNonNull(value, "value");
        requireNonNull(message, "message");
    }

    /** Returns the task and the message. */
    @Override
    public String toString() {
        return task.isPresent() ? "task " + task.getAsInt() + ": " + message : message;
    }
}
