package org.fenjie.core.progress;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.fenjie.core.internal.FenjieValue;
import org.fenjie.core.plan.WorkPlan;
import org.immutables.value.Value;

/**
 * The record of what is done (落实情况) of a plan, kept beside it, such as that of a district's plan of 2024 with 12 entries.
 *
 * <pre>{@code
 * Progress progress = Progress.of(plan)
 *         .with(Completion.of(6, LocalDate.of(2024, 5, 28)).withNote("方案7.0版已印发"))
 *         .with(Completion.of(8, LocalDate.of(2024, 6, 28)).forDue(LocalDate.of(2024, 6, 30)));
 * }</pre>
 *
 * <p>A record knows the plan by its {@link PlanRef} alone. Whether the plan has the tasks and parts named, shows when the
 * two are laid side by side.
 *
 * <p>Equal by value, the order of the entries included. Immutable and thread-safe; there is no natural order.
 */
@Value.Immutable
@FenjieValue
public abstract class Progress {

    Progress() {}

    /**
     * Obtains the record of a plan of which nothing is done yet.
     *
     * @param plan the plan
     * @return the empty record
     */
    public static Progress of(WorkPlan plan) {
        return builder().plan(PlanRef.of(plan)).build();
    }

    /**
     * Obtains a builder.
     *
     * @return the builder; the plan has to be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gets which plan the record belongs to.
     *
     * @return the plan's title, issuer and year
     */
    public abstract PlanRef plan();

    /**
     * Gets what was done.
     *
     * @return the entries in the order in which they were made; none stands twice
     */
    public abstract ImmutableList<Completion> entries();

    /**
     * Gets what was done of a task.
     *
     * @param task the task's number
     * @return its entries in the order in which they were made
     */
    public final ImmutableList<Completion> entriesOf(int task) {
        return entries().stream().filter(entry -> entry.task() == task).collect(ImmutableList.toImmutableList());
    }

    /**
     * Obtains the record with one more entry behind the others.
     *
     * @param entry the entry
     * @return the changed copy
     * @throws RepeatedEntryException if the same is recorded already
     */
    public final Progress with(Completion entry) {
        return toBuilder().addEntry(entry).build();
    }

    /**
     * Obtains a builder with all that this record holds.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    final void check() {
        Set<Completion> seen = new HashSet<>();
        ImmutableList<Completion> repeated = entries().stream()
                .filter(entry -> !seen.add(entry.withoutNote()))
                .collect(ImmutableList.toImmutableList());
        if (!repeated.isEmpty()) {
            throw new RepeatedEntryException(repeated);
        }
    }

    /** Returns the plan with the number of entries, such as {@code 2024年…任务分解表 (某区, 2024): 12 recorded}. */
    @Override
    public final String toString() {
        return plan() + ": " + entries().size() + " recorded";
    }

    /** Builds a record. */
    public static final class Builder extends ImmutableProgress.Builder {

        Builder() {}
    }
}
