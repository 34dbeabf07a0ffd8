package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.fenjie.core.deadline.Gap;

/**
 * A task of which a query could not decide whether it matches, with what kept it from deciding.
 *
 * @param task the task
 * @param criteria the parts of the query that are undecided for the task, at least one; none is made of others
 */
public record Undecided(PlannedTask task, ImmutableSet<Criterion> criteria) {

    public Undecided {
        requireNonNull(task, "task");
        checkArgument(!criteria.isEmpty(), "A criterion that is undecided is expected, found none");
    }

    /**
     * Says why, in English.
     *
     * @return a reason for each thing that is missing: the gaps of the deadline for a criterion of dates, the reader's doubt
     *     for a criterion of units
     */
    public ImmutableSet<String> reasons() {
        return criteria.stream().flatMap(this::reasons).collect(ImmutableSet.toImmutableSet());
    }

    private Stream<String> reasons(Criterion criterion) {
        return criterion instanceof UnitCriterion
                ? task.responsibility().doubt().stream().map(doubt -> "units not sure: " + doubt)
                : task.dating().resolution().gaps().stream().map(Gap::english);
    }

    /** Returns the task and the reasons, such as {@code 某区 2024/78 (the date of the event "工作要点发布" is not given)}. */
    @Override
    public String toString() {
        return task.label() + " (" + String.join("; ", reasons()) + ")";
    }
}
