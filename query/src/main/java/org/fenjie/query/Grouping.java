package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;

/**
 * By what tasks are grouped, such as {@code Grouping.byMonth()}.
 *
 * <p>A task can have several keys: it stands under each of its units, and in each month in which it is due. It can have
 * none: a standing task is due in no month.
 *
 * <p>Immutable and thread-safe if the function it was made of is.
 *
 * @param <K> the type of the keys
 */
public final class Grouping<K> {

    private final String name;
    private final Function<PlannedTask, ImmutableSet<K>> keys;
    private final Optional<Comparator<? super K>> order;

    private Grouping(String name, Function<PlannedTask, ImmutableSet<K>> keys, Optional<Comparator<? super K>> order) {
        this.name = requireNonNull(name, "name");
        this.keys = requireNonNull(keys, "keys");
        this.order = order;
    }

    /**
     * Obtains a grouping by keys of the caller's own.
     *
     * @param name what the keys are, such as {@code district}
     * @param keys gives the keys of a task, in a set that may be empty
     * @param <K> the type of the keys
     * @return the grouping, its groups in the order in which the tasks bring up their keys
     */
    public static <K> Grouping<K> of(String name, Function<PlannedTask, ImmutableSet<K>> keys) {
        return new Grouping<>(name, keys, Optional.empty());
    }

    private static <K extends Comparable<? super K>> Grouping<K> ofSorted(
            String name, Function<PlannedTask, Stream<K>> keys) {
        return new Grouping<>(
                name,
                task -> keys.apply(task).collect(ImmutableSet.toImmutableSet()),
                Optional.of(Ordering.<K>natural()));
    }

    /**
     * Groups by the units that tasks name.
     *
     * @return the grouping by {@link Involvement#NAMED} alone
     */
    public static Grouping<Unit> byUnit() {
        return byUnit(Involvement.NAMED);
    }

    /**
     * Groups by the units that tasks reach.
     *
     * <p>A unit is its names: plans of two districts that both name 区科委, and no other name for it, share a group. Narrow the
     * query to an issuer where that is not meant.
     *
     * @param first a degree of involvement that counts
     * @param more further degrees; through 各单位 a task certainly reaches every unit that its plan names
     * @return the grouping
     */
    public static Grouping<Unit> byUnit(Involvement first, Involvement... more) {
        ImmutableSet<Involvement> degrees = Sets.immutableEnumSet(first, more);
        return of("unit", task -> UnitDuty.ofAll(task, degrees).keySet());
    }

    /**
     * Groups by the roles in which tasks name units.
     *
     * @return the grouping by {@link Involvement#NAMED} alone
     */
    public static Grouping<Role> byRole() {
        return byRole(Involvement.NAMED);
    }

    /**
     * Groups by the roles in which tasks assign units or collectives.
     *
     * @param first a degree of involvement that counts
     * @param more further degrees
     * @return the grouping, in the order of the roles
     */
    public static Grouping<Role> byRole(Involvement first, Involvement... more) {
        ImmutableSet<Involvement> degrees = Sets.immutableEnumSet(first, more);
        return ofSorted("role", task -> task.responsibility().assignments().stream()
                .filter(assignment -> degrees.contains(Involvement.of(assignment.assignee())))
                .map(assignment -> assignment.role()));
    }

    /**
     * Groups by the innermost heading.
     *
     * @return the grouping
     */
    public static Grouping<Category> byHeading() {
        return of("heading", task -> task.task().category().stream().collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Groups by the headings of a level. A task that stands higher up belongs to none.
     *
     * @param level the level, 1 for the outermost headings
     * @return the grouping
     */
    public static Grouping<Category> byHeading(int level) {
        return of("heading of level " + level, task -> task.task().category().stream()
                .flatMap(category -> category.lineage().stream())
                .filter(category -> category.level() == level)
                .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Groups by the months in which something falls due. Standing tasks belong to none.
     *
     * @return the grouping, the earliest month first
     */
    public static Grouping<YearMonth> byMonth() {
        return ofSorted("month", task -> task.dueDates().stream().map(YearMonth::from));
    }

    /**
     * Groups by the form of the deadline.
     *
     * @return the grouping, in the order of the forms
     */
    public static Grouping<DeadlineRule.Form> byForm() {
        return ofSorted("form", task -> Stream.of(task.task().deadline().form()));
    }

    /**
     * Groups by what is missing to date the tasks, such as the day of an event.
     *
     * @return the grouping
     */
    public static Grouping<Gap> byGap() {
        return of("gap", task -> ImmutableSet.copyOf(task.dating().resolution().gaps()));
    }

    /**
     * Groups by the plan's year.
     *
     * @return the grouping, the earliest year first
     */
    public static Grouping<Integer> byYear() {
        return ofSorted("year", task -> Stream.of(task.plan().year()));
    }

    /**
     * Groups by the plan's issuer.
     *
     * @return the grouping
     */
    public static Grouping<String> byIssuer() {
        return of("issuer", task -> ImmutableSet.of(task.plan().issuer()));
    }

    /**
     * Gets the keys of a task.
     *
     * @param task the task
     * @return the keys; empty if the task belongs to no group
     */
    public ImmutableSet<K> keysOf(PlannedTask task) {
        return keys.apply(task);
    }

    /** Puts keys in the order of this grouping. */
    ImmutableList<K> inOrder(Iterable<K> found) {
        return order.isPresent() ? ImmutableList.sortedCopyOf(order.get(), found) : ImmutableList.copyOf(found);
    }

    /** Returns what the keys are, such as {@code month}. */
    @Override
    public String toString() {
        return name;
    }
}
