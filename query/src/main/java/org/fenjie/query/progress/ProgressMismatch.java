package org.fenjie.query.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.fenjie.core.progress.Completion;

/**
 * Where a record does not fit its plan, with the entry.
 *
 * @param kind what does not fit
 * @param entry the entry, empty if the whole record is meant
 * @param message what was found and what was expected
 * @param nearest what was likely meant, the nearest first; often empty
 */
public record ProgressMismatch(Kind kind, Optional<Completion> entry, String message, ImmutableList<String> nearest) {

    /** What does not fit. */
    public enum Kind {
        /** The record belongs to another plan. */
        OTHER_PLAN,
        /** The plan has no task of this number. */
        UNKNOWN_TASK,
        /** The plan names no such unit, or the task asks nothing of it. */
        UNKNOWN_UNIT,
        /** The task has no such stage, and nothing in it falls due on this day. */
        UNKNOWN_PART,
        /** Two entries say that the same part is done, without a unit or by the same one. */
        SETTLED_TWICE,
        /** The entry says that all of a task is done, on a day on which a part of it had not begun. */
        NOT_BEGUN
    }

    public ProgressMismatch {
        requireNonNull(kind, "kind");
        requireNonNull(entry, "entry");
        requireNonNull(message, "message");
        requireNonNull(nearest, "nearest");
    }

    /** Returns the task, the message and the hint, such as {@code task 97: the plan has no such task; the nearest: 79, 78}. */
    @Override
    public String toString() {
        return entry.map(of -> "task " + of.task() + ": ").orElse("")
                + message
                + (nearest.isEmpty() ? "" : "; the nearest: " + String.join(", ", nearest));
    }
}
