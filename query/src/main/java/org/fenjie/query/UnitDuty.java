package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.UnitRegister;
import org.fenjie.core.plan.WorkPlan;

/**
 * What a task asks of one unit, such as "task 3, supporting, possibly, through 相关单位".
 *
 * @param plannedTask the task
 * @param involvement how surely the task reaches the unit
 * @param role the role in which it does
 * @param source whether the task's own cell says so, or a rule that the plan states once for all tasks
 * @param via the collectives through which it does, in the order printed; empty exactly for {@link Involvement#NAMED}
 */
public record UnitDuty(
        PlannedTask plannedTask,
        Involvement involvement,
        Role role,
        Assignment.Source source,
        ImmutableList<Collective> via) {

    private record Way(Role role, Involvement involvement, Assignment.Source source) {}

    public UnitDuty {
        requireNonNull(plannedTask, "plannedTask");
        requireNonNull(involvement, "involvement");
        requireNonNull(role, "role");
        requireNonNull(source, "source");
        checkArgument(
                via.isEmpty() == (involvement == Involvement.NAMED),
                "A unit is reached by its name or through a collective, found: %s through %s",
                involvement,
                via);
    }

    /**
     * Gets what a task asks of a unit of its plan.
     *
     * @param task the task
     * @param unit a unit of the task's plan
     * @return a single duty where the task names the unit; else one for each role and degree in which collectives reach it,
     *     in the order printed; empty if the task does not reach the unit
     */
    public static ImmutableList<UnitDuty> of(PlannedTask task, Unit unit) {
        ImmutableListMultimap.Builder<Way, Collective> ways = ImmutableListMultimap.builder();
        for (Assignment assignment : task.responsibility().assignments()) {
            if (assignment.assignee() instanceof Collective collective) {
                ways.put(new Way(assignment.role(), Involvement.of(collective), assignment.source()), collective);
            } else if (assignment.assignee() instanceof UnitMention mention
                    && unit.names().contains(mention.name())) {
                return ImmutableList.of(new UnitDuty(
                        task, Involvement.NAMED, assignment.role(), assignment.source(), ImmutableList.of()));
            }
        }
        return ways.build().asMap().entrySet().stream()
                .map(entry -> new UnitDuty(
                        task,
                        entry.getKey().involvement(),
                        entry.getKey().role(),
                        entry.getKey().source(),
                        ImmutableList.copyOf(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a task asks of the unit of this name; nothing if the task's plan does not name it. */
    static ImmutableList<UnitDuty> of(PlannedTask task, String name) {
        return task.plan().units().find(name).map(unit -> of(task, unit)).orElse(ImmutableList.of());
    }

    /** What a task asks, to some degrees, of each unit of its plan. */
    static ImmutableListMultimap<Unit, UnitDuty> ofAll(PlannedTask task, ImmutableSet<Involvement> degrees) {
        UnitRegister register = task.plan().units();
        boolean reachesOthers = task.responsibility().collectives().stream()
                .map(Involvement::of)
                .anyMatch(degrees::contains);
        // A large plan names hundreds of units, of which a task without a collective reaches a few.
        Iterable<Unit> candidates = reachesOthers
                ? register.units()
                : Iterables.transform(task.responsibility().units(), register::of);
        ImmutableListMultimap.Builder<Unit, UnitDuty> duties = ImmutableListMultimap.builder();
        for (Unit unit : candidates) {
            of(task, unit).stream()
                    .filter(duty -> degrees.contains(duty.involvement()))
                    .forEach(duty -> duties.put(unit, duty));
        }
        return duties.build();
    }

    /**
     * Gets the plan.
     *
     * @return the plan that the task stands in
     */
    public WorkPlan plan() {
        return plannedTask.plan();
    }

    /**
     * Gets the task.
     *
     * @return the row of the table
     */
    public Task task() {
        return plannedTask.task();
    }

    /**
     * Gets the task's number.
     *
     * @return the number in its plan, from 1
     */
    public int number() {
        return plannedTask.number();
    }

    /**
     * Gets the answer to when the task is due.
     *
     * @return due, no due date by nature, or not known with the reason
     */
    public Resolution resolution() {
        return plannedTask.resolution();
    }

    /** Returns {@code 3: supporting (possible, through 相关单位), due ../2024-10-31} or {@code 3: lead (named), …}. */
    @Override
    public String toString() {
        String through = via.isEmpty()
                ? ""
                : via.stream().map(Collective::toString).collect(Collectors.joining("、", ", through ", ""));
        String byRule = source == Assignment.Source.PLAN_RULE ? ", by plan rule" : "";
        return number() + ": " + role + " (" + involvement + through + byRule + "), " + resolution();
    }
}
