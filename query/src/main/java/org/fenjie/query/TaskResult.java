package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The answer to a query: the tasks that match, and those of which it cannot be decided.
 *
 * @param criterion what was asked
 * @param list the tasks that match, in the order asked for
 * @param undecided the tasks that could not be decided, in the same order, each with the reason
 * @param total how many tasks the index has
 */
public record TaskResult(
        Criterion criterion, ImmutableList<PlannedTask> list, ImmutableList<Undecided> undecided, int total) {

    public TaskResult {
        requireNonNull(criterion, "criterion");
        requireNonNull(list, "list");
        requireNonNull(undecided, "undecided");
    }

    /**
     * Counts the tasks that match.
     *
     * @return how many; those undecided are not among them
     */
    public int count() {
        return list.size();
    }

    /**
     * Returns the criterion, how many match and what could not be decided, such as {@code due before 2024-05-01: 22 of 79;
     * undecided: 某区 2024/78 (the date of the event "工作要点发布" is not given)}.
     */
    @Override
    public String toString() {
        String left = undecided.isEmpty()
                ? ""
                : undecided.stream().map(Undecided::toString).collect(Collectors.joining(", ", "; undecided: ", ""));
        return criterion + ": " + count() + " of " + total + left;
    }
}
