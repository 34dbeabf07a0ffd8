package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who carries how much: the duties of all units, by role and by month.
 *
 * <p>A unit is its names, as in {@link Grouping#byUnit()}.
 *
 * <p>Equal by degrees and duties. Immutable and thread-safe; no natural order.
 */
public final class Workload {

    private final ImmutableSet<Involvement> degrees;
    private final ImmutableTable<Unit, Role, ImmutableList<UnitDuty>> duties;

    private Workload(ImmutableSet<Involvement> degrees, ImmutableTable<Unit, Role, ImmutableList<UnitDuty>> duties) {
        this.degrees = degrees;
        this.duties = duties;
    }

    /**
     * Counts what tasks ask of the units that they name.
     *
     * @param tasks the tasks, each once
     * @return the workload by {@link Involvement#NAMED} alone
     */
    public static Workload of(Iterable<PlannedTask> tasks) {
        return of(tasks, Involvement.NAMED);
    }

    /**
     * Counts what tasks ask of the units that they reach.
     *
     * @param tasks the tasks, each once
     * @param first a degree of involvement that counts
     * @param more further degrees; through 各单位 a task certainly reaches every unit that its plan names
     * @return the workload
     */
    public static Workload of(Iterable<PlannedTask> tasks, Involvement first, Involvement... more) {
        ImmutableSet<Involvement> degrees = Sets.immutableEnumSet(first, more);
        ListMultimap<Unit, UnitDuty> found =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (PlannedTask task : tasks) {
            found.putAll(UnitDuty.ofAll(task, degrees));
        }
        ImmutableTable.Builder<Unit, Role, ImmutableList<UnitDuty>> duties = ImmutableTable.builder();
        duties.orderColumnsBy(Comparator.naturalOrder());
        // Ordered by columns alone, a table has the rows of its first column first.
        duties.orderRowsBy(Ordering.explicit(ImmutableList.copyOf(found.keySet())));
        found.asMap().forEach((unit, ofUnit) -> Multimaps.index(ofUnit, UnitDuty::role)
                .asMap()
                .forEach((role, inRole) -> duties.put(unit, role, ImmutableList.copyOf(inRole))));
        return new Workload(degrees, duties.build());
    }

    /**
     * Gets the degrees of involvement that were counted.
     *
     * @return the degrees, at least one
     */
    public ImmutableSet<Involvement> degrees() {
        return degrees;
    }

    /**
     * Gets the duties of every unit in every role: the matrix of the plan.
     *
     * @return the duties by unit and role, in the order of the tasks, the units in that in which the tasks reach them; no cell
     *     without a duty
     */
    public ImmutableTable<Unit, Role, ImmutableList<UnitDuty>> duties() {
        return duties;
    }

    /**
     * Counts the tasks of every unit in every role, standing ones apart.
     *
     * @return the loads by unit and role, the units in the order in which the tasks reach them; no cell without a task
     */
    public ImmutableTable<Unit, Role, Load> byRole() {
        ImmutableTable.Builder<Unit, Role, Load> loads = ImmutableTable.builder();
        loads.orderColumnsBy(Comparator.naturalOrder());
        loads.orderRowsBy(inOrder());
        duties.rowMap().forEach((unit, roles) -> roles.forEach((role, inRole) -> loads.put(unit, role, load(inRole))));
        return loads.build();
    }

    /**
     * Counts the tasks of every unit by the months in which they fall due. A task due several times in a month counts once
     * in it. Standing tasks are in no month: {@link #totals()} has them.
     *
     * @return the numbers of tasks by unit and month, the units in the order in which the tasks reach them, the months in
     *     their own; no cell without a task
     */
    public ImmutableTable<Unit, YearMonth, Integer> byMonth() {
        ImmutableTable.Builder<Unit, YearMonth, Integer> numbers = ImmutableTable.builder();
        numbers.orderColumnsBy(Comparator.naturalOrder());
        numbers.orderRowsBy(inOrder());
        for (Unit unit : duties.rowKeySet()) {
            Grouped.of(tasks(unit), Grouping.byMonth())
                    .groups()
                    .asMap()
                    .forEach((month, tasks) -> numbers.put(unit, month, tasks.size()));
        }
        return numbers.build();
    }

    /**
     * Counts the tasks of every unit, whatever the role, standing ones apart.
     *
     * @return the loads by unit, in the order in which the tasks reach them
     */
    public ImmutableMap<Unit, Load> totals() {
        return Maps.toMap(duties.rowKeySet(), unit -> Load.of(tasks(unit)));
    }

    /**
     * Counts the tasks of every unit as {@link #totals()} does, and puts the unit with the most tasks first.
     *
     * @return the loads by unit, the largest {@link Load#total()} first, those of one size in the order in which the tasks
     *     reach them
     */
    public ImmutableMap<Unit, Load> busiestFirst() {
        return totals().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(Load::total).reversed()))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Ordering<Unit> inOrder() {
        return Ordering.explicit(duties.rowKeySet().asList());
    }

    /** The tasks of a unit, each once though it may reach the unit in two roles. */
    private ImmutableSet<PlannedTask> tasks(Unit unit) {
        return duties.row(unit).values().stream()
                .flatMap(ImmutableList::stream)
                .map(UnitDuty::plannedTask)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Load load(ImmutableList<UnitDuty> duties) {
        return Load.of(duties.stream().map(UnitDuty::plannedTask).collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Workload other && degrees.equals(other.degrees) && duties.equals(other.duties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(degrees, duties);
    }

    /** Returns the loads of the units, such as {@code {区数据局=3 dated, 12 standing, 1 not known}}. */
    @Override
    public String toString() {
        return totals().toString();
    }
}
