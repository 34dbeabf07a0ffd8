package org.fenjie.query.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.progress.Completion;
import org.fenjie.query.PlannedTask;

/**
 * How a task stands on a day, such as {@code 8: overdue}, with each of its parts.
 *
 * @param task the task
 * @param parts its parts in the order of its rule, at least one
 * @param entries what the record has of it by the day, notes on the way included, in the order of the record
 */
public record TaskProgress(PlannedTask task, ImmutableList<PartProgress> parts, ImmutableList<Completion> entries) {

    public TaskProgress {
        requireNonNull(task, "task");
        requireNonNull(parts, "parts");
        requireNonNull(entries, "entries");
        checkArgument(!parts.isEmpty(), "A task has a part");
    }

    /**
     * Gets the task's number.
     *
     * @return the number in its plan, from 1
     */
    public int number() {
        return task.number();
    }

    /**
     * Gets the status: the first in the order of {@link ProgressStatus} that any part has.
     *
     * @return the status on the day
     */
    public ProgressStatus status() {
        return ProgressStatus.ofAll(parts.stream().map(PartProgress::status).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Gets the parts in a status.
     *
     * @param status the status
     * @return the parts in the order of the rule
     */
    public ImmutableList<PartProgress> parts(ProgressStatus status) {
        requireNonNull(status, "status");
        return parts.stream().filter(part -> part.status() == status).collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets what is missing to tell how the task stands.
     *
     * @return the gaps of the parts that cannot be dated and are not done; often empty
     */
    public ImmutableList<Gap> gaps() {
        return parts(ProgressStatus.NOT_KNOWN).stream()
                .flatMap(part -> part.part().gaps().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the number and the status, such as {@code 8: overdue}. */
    @Override
    public String toString() {
        return number() + ": " + status();
    }
}
