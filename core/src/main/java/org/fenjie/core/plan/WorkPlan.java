package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.internal.FenjieValue;
import org.fenjie.core.internal.PrintedTexts;
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
     * Gets the plan's own register of units. Where it lists any, a cell that names another is an error.
     *
     * @return the entries; empty for a plan without a register
     */
    public abstract ImmutableList<RegisterEntry> register();

    /**
     * Tells whether the plan says once for all its tasks that the first listed unit leads (列第一位者为牵头单位).
     *
     * <p>It then leads in every task whose cell lists several and marks no lead. {@link #responsibilityOf(Task)} says so,
     * with {@link Assignment.Source#PLAN_RULE}; the task's own {@link Task#responsibility()} stays what its cell prints.
     *
     * @return false unless the plan says it
     */
    @Value.Default
    public boolean firstListedLeads() {
        return false;
    }

    /**
     * Gets the assignments that the plan makes once for all its tasks (以下均需各县政府落实).
     *
     * @return the assignments; empty unless the plan makes any
     */
    public abstract ImmutableList<Assignment> everyTask();

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
     * Gets the events (such as 工作要点发布) that deadlines of the plan count from.
     *
     * @return the events in the order of the tasks
     * @see DeadlineRule#events()
     */
    @Value.Lazy
    public ImmutableSet<Event> events() {
        return tasks().stream()
                .flatMap(task -> task.deadline().events().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gets the units that the plan names, each under all of its names.
     *
     * @return the register
     */
    @Value.Lazy
    public UnitRegister units() {
        return UnitRegister.unify(register(), mentions());
    }

    /** The mentions of all cells, then those of the rules of the plan. */
    final ImmutableList<UnitMention> mentions() {
        ImmutableList.Builder<UnitMention> mentions = ImmutableList.builder();
        for (Task task : tasks()) {
            addMentions(task.responsibility().assignments(), mentions);
        }
        addMentions(everyTask(), mentions);
        return mentions.build();
    }

    private static void addMentions(
            ImmutableList<Assignment> assignments, ImmutableList.Builder<UnitMention> mentions) {
        for (Assignment assignment : assignments) {
            if (assignment.assignee() instanceof UnitMention mention) {
                mentions.add(mention);
            }
        }
    }

    /** The tasks by number; filled when first asked for. */
    @Value.Lazy
    ImmutableMap<Integer, Task> tasksByNumber() {
        return tasks().stream().collect(ImmutableMap.toImmutableMap(Task::number, task -> task));
    }

    /**
     * Gets who answers for a task of this plan: what its cell prints, with the rules of the plan.
     *
     * <p>Example: with {@link #firstListedLeads()}, 市科技局、市财政局 is {@code lead 市科技局 by plan rule, responsible 市财政局}.
     *
     * @param task a task of this plan
     * @return the responsibility
     */
    public final Responsibility responsibilityOf(Task task) {
        return PlanRules.apply(this, task);
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
        requireNonNull(category, "category");
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
        PrintedTexts.checkText(title(), "title");
        PrintedTexts.checkText(issuer(), "issuer");
        checkArgument(YearRef.isNameable(year()), "A year from 1949 to 2199 is expected, found: %s", year());
        // Otherwise two plans that say the same would not be equal.
        checkArgument(
                everyTask().stream().allMatch(assignment -> assignment.source() == Assignment.Source.CELL),
                "What falls to every task is given as printed; it is by plan rule in a task alone, found: %s",
                everyTask());
        ImmutableList<PlanViolation> violations = PlanChecks.check(this);
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
