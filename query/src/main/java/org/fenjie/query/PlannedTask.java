package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * A task with the plan that it stands in and the answer to when it is due, such as task 3 of a district's plan of 2024,
 * due on 2024-10-31.
 *
 * <p>The explanation of the answer begins with the deadline cell as printed: {@code 1. 时限：“10月”，即10月底前}.
 *
 * <p>Equal by plan, task and resolver. Immutable and thread-safe. There is no natural order; see {@link TaskOrder}.
 */
public final class PlannedTask {

    private final DatedPlan source;
    private final Task task;
    private final Dating dating;
    /** The answer that tasks share, with the cell as this one prints it; made when it is first asked for. */
    private @Nullable Resolution asPrinted;

    PlannedTask(DatedPlan source, Task task, Dating dating) {
        this.source = source;
        this.task = task;
        this.dating = dating;
    }

    /**
     * Obtains a task with its plan, resolved.
     *
     * @param plan the plan
     * @param task a task of this plan
     * @param resolver what the deadline hangs on
     * @return the task with the answer to when it is due
     * @throws IllegalArgumentException if the plan has no such task
     */
    public static PlannedTask of(WorkPlan plan, Task task, DeadlineResolver resolver) {
        requireNonNull(resolver, "resolver");
        checkArgument(
                plan.findTask(task.number()).filter(task::equals).isPresent(), "%s has no such task: %s", plan, task);
        return new PlannedTask(new DatedPlan(plan, resolver), task, Dating.of(task.deadline(), resolver));
    }

    /**
     * Gets the plan.
     *
     * @return the plan that the task stands in
     */
    public WorkPlan plan() {
        return source.plan();
    }

    /**
     * Gets the task.
     *
     * @return the row of the table
     */
    public Task task() {
        return task;
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
     * Gets what the deadline was resolved with.
     *
     * @return the resolver
     */
    public DeadlineResolver resolver() {
        return source.resolver();
    }

    /**
     * Gets the answer to when the task is due.
     *
     * @return due, no due date by nature, or not known with the reason
     */
    public Resolution resolution() {
        // Two threads may both make it, and make the same.
        Resolution answer = asPrinted;
        if (answer == null) {
            answer = task.deadlineCell()
                    .map(cell -> resolver().resolve(task.deadline(), cell))
                    .orElseGet(dating::resolution);
            asPrinted = answer;
        }
        return answer;
    }

    /**
     * Gets who answers for the task: what its cell prints, with the rules that its plan states once for all tasks.
     *
     * @return the responsibility
     */
    public Responsibility responsibility() {
        return plan().responsibilityOf(task);
    }

    /**
     * Gets the days on which something falls due: the due dates of all windows but the standing ones, for the last day of
     * 全年 closes a duty and asks for nothing by that day.
     *
     * @return the days, ascending; empty for a standing task and for one whose dates are not known
     */
    public ImmutableSortedSet<LocalDate> dueDates() {
        return dating.dueDates();
    }

    /**
     * Finds the first day on or after another on which something falls due.
     *
     * @param day the day to look from
     * @return the due date, empty if none is known from this day on
     */
    public Optional<LocalDate> nextDueOrSame(LocalDate day) {
        return Optional.ofNullable(dueDates().ceiling(day));
    }

    Dating dating() {
        return dating;
    }

    /** The task among those of many plans, such as {@code 某区 2024/3}. */
    String label() {
        return plan().issuer() + " " + plan().year() + "/" + task.number();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof PlannedTask other && task.equals(other.task) && source.equals(other.source);
    }

    @Override
    public int hashCode() {
        // Not the whole plan's: a table of thousands of tasks would be walked through for each of them.
        return Objects.hash(plan().title(), plan().year(), task.number());
    }

    /**
     * Returns the plan's issuer and year, the task and the answer, such as
     * {@code 某区 2024/3: lead 区科委, supporting 相关单位; by 10 = due ../2024-10-31}.
     */
    @Override
    public String toString() {
        return plan().issuer() + " " + plan().year() + "/" + task + " = " + resolution();
    }
}
