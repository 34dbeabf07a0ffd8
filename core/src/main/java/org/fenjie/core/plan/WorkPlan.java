package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.internal.FenjieValue;
import org.immutables.value.Value;

/**
 * A task breakdown table (工作要点任务分解表), such as the 2024 table of a district's 政务公开工作要点: its title, issuer and year,
 * and its tasks in order.
 *
 * <p>A plan checks itself when built: numbers ascend and none stands twice; no text is blank; what follows a heading stands
 * under it; a unit is named once in a task, in one role. All violations are reported at once, each with its task.
 *
 * <p>Equal by value. Immutable and thread-safe; there is no natural order.
 */
@Value.Immutable
@FenjieValue
public abstract class WorkPlan {

    WorkPlan() {}

    /**
     * Obtains a builder.
     *
     * @return the builder; title, issuer and year have to be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gets the title.
     *
     * @return the title as printed
     */
    public abstract String title();

    /**
     * Gets the issuer (制定机关).
     *
     * @return the issuer's name, or the area's, as the title prints it
     */
    public abstract String issuer();

    /**
     * Gets the plan's year (年度), which stands where a deadline prints none.
     *
     * @return the year, from 1949 to 2199
     */
    public abstract int year();

    /**
     * Finds the day of publication (发布日期).
     *
     * @return the day; empty if the source does not print it
     */
    public abstract Optional<LocalDate> published();

    /**
     * Gets the tasks.
     *
     * @return the tasks in order, their numbers ascending
     */
    public abstract ImmutableList<Task> tasks();

    /**
     * Gets the headings of all levels.
     *
     * @return the headings in the order of the plan, each behind the one it stands under
     */
    @Value.Lazy
    public ImmutableSet<Category> categories() {
        return tasks().stream()
                .flatMap(task -> task.category().stream())
                .flatMap(category -> category.lineage().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gets the units that the plan names, each under all of its names.
     *
     * @return the register
     */
    @Value.Lazy
    public UnitRegister units() {
        return UnitRegister.unify(tasks().stream()
                .flatMap(task -> task.responsibility().units().stream())
                .collect(ImmutableList.toImmutableList()));
    }

    /** The tasks by number; filled when first asked for. */
    @Value.Lazy
    ImmutableMap<Integer, Task> tasksByNumber() {
        return tasks().stream().collect(ImmutableMap.toImmutableMap(Task::number, task -> task));
    }

    /**
     * Finds a task by its number.
     *
     * @param number the number
     * @return the task, or empty if the plan has no such number
     */
    public final Optional<Task> findTask(int number) {
        return Optional.ofNullable(tasksByNumber().get(number));
    }

    /**
     * Gets the tasks under a heading, at any depth.
     *
     * @param category the heading
     * @return the tasks in order; empty if the plan has no such heading
     */
    public final ImmutableList<Task> tasksIn(Category category) {
        return tasks().stream()
                .filter(task ->
                        task.category().filter(own -> own.isWithin(category)).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Obtains a resolver for this plan's deadlines, with the plan's year. No event is dated: not every plan's own
     * publication is the event that its cells count from, so the caller says so.
     *
     * @return the resolver
     */
    public final DeadlineResolver resolver() {
        return DeadlineResolver.ofYear(year());
    }

    /**
     * Obtains a builder with all that this plan holds.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    final void check() {
        PlanTexts.checkText(title(), "title");
        PlanTexts.checkText(issuer(), "issuer");
        checkArgument(YearRef.isNameable(year()), "A year from 1949 to 2199 is expected, found: %s", year());
        ImmutableList<PlanViolation> violations = PlanRules.check(this);
        if (!violations.isEmpty()) {
            throw new InvalidPlanException(violations);
        }
    }

    /** Returns the title with the issuer and the number of tasks. */
    @Override
    public final String toString() {
        return title() + " (" + issuer() + ", " + year() + ", " + tasks().size() + " tasks)";
    }

    /** Builds a plan. */
    public static final class Builder extends ImmutableWorkPlan.Builder {

        Builder() {}
    }
}
