package org.fenjie.query.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.internal.NearestText;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;
import org.fenjie.query.Grouped;
import org.fenjie.query.Grouping;
import org.fenjie.query.Involvement;
import org.fenjie.query.PlannedTask;
import org.fenjie.query.UnitDuty;
import org.fenjie.query.Workload;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is on a day: its tasks beside the record of what is done.
 *
 * <pre>{@code
 * PlanProgress progress = PlanProgress.of(plan, resolver, record, LocalDate.of(2024, 10, 25), 7);
 * progress.totals();                      // 1 overdue, 12 due-soon, 9 done-on-time, 57 standing
 * progress.totals().fulfilled();          // 9 of 22
 * progress.by(Grouping.byHeading(1));     // the same for each heading
 * }</pre>
 *
 * <ol>
 *   <li>An entry dated after the day does not count yet; {@link #later()} has it.
 *   <li>An entry for a part ({@code due}, {@code stage}) counts for the part. An entry for the whole task says that on its day
 *       all of it was done: the part that ends last on that day, the others, unless an entry of their own says more, by that
 *       day. Such a part was done in time if the day is not past its due date, else it is {@link ProgressStatus#DONE}: which
 *       day it was done on is not known.
 *   <li>A duty through a period (全年) is standing until an entry on or after its last day says that it was kept up; an entry
 *       before is a note on the way. A duty without an end (长期坚持) is always standing.
 *   <li>An entry of a unit ({@code unit}) counts for that unit alone: {@link #forUnit(String)} and the tallies by unit have its
 *       part as done. For the whole, a part is done when an entry without a unit says so, or when every unit that leads or
 *       answers for the task has an entry of its own for it, on the day of the last. Where a collective leads or answers
 *       (各镇街牵头), or the unit cell was not surely read, it is not known which units these are, and only an entry without a
 *       unit will do. What is done for the whole is done for each of its units.
 *   <li>The due dates are those of the resolver, days off and the reading of 前 included; days left and days late are calendar
 *       days.
 * </ol>
 *
 * <p>Example: task 8, 6月底前完成方案，12月底前建成, with the sole entry {@code 8: done 2025-12-19}, is due on Monday 2025-06-30 and
 * Wednesday 2025-12-31. Its second stage is done on time; the first is done, and whether on time is not known; the task is
 * done.
 *
 * <p>Example: task 2, due on Monday 2025-06-30, is led by 港务局 and 海事处, and 统计站 supports them. With the entries
 * {@code 2 港务局: done 2025-06-27} and {@code 2 海事处: done 2025-07-01} it stands on 06-30 as done for 港务局 and as due soon for
 * 海事处, for 统计站 and as a whole; on 07-01 it is done late for these three.
 *
 * <p>Equal by the tasks' standing and what was asked. Immutable and thread-safe; no natural order.
 */
public final class PlanProgress {

    private static final int HINTS = 3;

    private final WorkPlan plan;
    private final LocalDate day;
    private final int soonDays;
    private final Optional<Unit> unit;
    private final ImmutableList<TaskProgress> tasks;
    private final ImmutableList<Completion> later;

    private PlanProgress(
            WorkPlan plan,
            LocalDate day,
            int soonDays,
            Optional<Unit> unit,
            ImmutableList<TaskProgress> tasks,
            ImmutableList<Completion> later) {
        this.plan = plan;
        this.day = day;
        this.soonDays = soonDays;
        this.unit = unit;
        this.tasks = tasks;
        this.later = later;
    }

    /**
     * Lays a record beside its plan.
     *
     * @param plan the plan
     * @param resolver what its deadlines hang on
     * @param progress the record of what is done
     * @param day the day on which to look
     * @param soonDays how many calendar days ahead are soon, from 0: what is due on the day itself always is
     * @return how far the plan is
     * @throws ProgressMismatchException if the record is another plan's, or names a task, a unit or a part that the plan does not
     *     have, or says twice that a part is done, or that all of a task is done before a part of it began; it carries all such
     */
    public static PlanProgress of(
            WorkPlan plan, DeadlineResolver resolver, Progress progress, LocalDate day, int soonDays) {
        requireNonNull(day, "day");
        checkArgument(soonDays >= 0, "A number of days from 0 on is expected, found: %s", soonDays);
        RecordChecks.checkPlan(plan, progress);
        ImmutableListMultimap<Integer, Completion> entries = Multimaps.index(progress.entries(), Completion::task);
        ImmutableMap<Integer, TaskRecord> records = plan.tasks().stream()
                .map(task -> new TaskRecord(PlannedTask.of(plan, task, resolver), entries.get(task.number())))
                .collect(ImmutableMap.toImmutableMap(record -> record.task().number(), record -> record));
        RecordChecks.checkEntries(plan, progress, records);
        return new PlanProgress(
                plan,
                day,
                soonDays,
                Optional.empty(),
                records.values().stream()
                        .map(record -> record.on(day, soonDays))
                        .collect(ImmutableList.toImmutableList()),
                progress.entries().stream()
                        .filter(entry -> entry.date().isAfter(day))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Narrows this to the tasks that name a unit or certainly reach it through a collective (各单位).
     *
     * <p>A task stands as it does for the unit, which may have done what is its own where others have not.
     *
     * @param name any of the unit's names
     * @return the part of this that is the unit's
     * @throws UnknownUnitException if the plan does not name the unit; it carries the nearest names
     */
    public PlanProgress forUnit(String name) {
        return forUnit(name, Involvement.NAMED, Involvement.CERTAIN);
    }

    /**
     * Narrows this to the tasks that reach a unit to some degrees.
     *
     * @param name any of the unit's names
     * @param first a degree of involvement that is taken in
     * @param more further degrees
     * @return the part of this that is the unit's
     * @throws UnknownUnitException if the plan does not name the unit; it carries the nearest names
     */
    public PlanProgress forUnit(String name, Involvement first, Involvement... more) {
        ImmutableSet<Involvement> degrees = Sets.immutableEnumSet(first, more);
        Unit found = plan.units()
                .find(name)
                .orElseThrow(() -> new UnknownUnitException(
                        name, NearestText.find(name, plan.units().names(), HINTS)));
        ImmutableList<TaskProgress> own = tasks.stream()
                .filter(task ->
                        UnitDuty.of(task.task(), found).stream().anyMatch(duty -> degrees.contains(duty.involvement())))
                .map(task -> forUnit(task, found))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<Integer> numbers = own.stream().map(TaskProgress::number).collect(ImmutableSet.toImmutableSet());
        return new PlanProgress(
                plan,
                day,
                soonDays,
                Optional.of(found),
                own,
                later.stream()
                        .filter(entry -> numbers.contains(entry.task()))
                        .filter(entry -> entry.unit().isEmpty()
                                || entry.unit()
                                        .flatMap(plan.units()::find)
                                        .filter(found::equals)
                                        .isPresent())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** How a task stands for a unit: as for all, unless the record tells its units apart. */
    private TaskProgress forUnit(TaskProgress task, Unit of) {
        return task.entries().stream().allMatch(entry -> entry.unit().isEmpty())
                ? task
                : new TaskRecord(task.task(), task.entries()).on(day, soonDays, of);
    }

    /**
     * Gets the plan.
     *
     * @return the plan
     */
    public WorkPlan plan() {
        return plan;
    }

    /**
     * Gets the day on which the plan was looked at.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Gets how many days ahead are soon.
     *
     * @return the calendar days, from 0
     */
    public int soonDays() {
        return soonDays;
    }

    /**
     * Finds the unit to which this was narrowed.
     *
     * @return the unit; empty for the whole plan
     */
    public Optional<Unit> unit() {
        return unit;
    }

    /**
     * Gets the tasks.
     *
     * @return how each stands, in the order of the plan
     */
    public ImmutableList<TaskProgress> tasks() {
        return tasks;
    }

    /**
     * Gets the parts of all tasks in a status.
     *
     * @param status the status
     * @return the parts by due date, those without one last; on one date in the order of the plan
     */
    public ImmutableList<PartProgress> parts(ProgressStatus status) {
        requireNonNull(status, "status");
        return tasks.stream()
                .flatMap(task -> task.parts(status).stream())
                .sorted(Comparator.comparing(part -> part.part().due().orElse(LocalDate.MAX)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets what the record has for days to come, and what does not count yet.
     *
     * @return the entries dated after the day, in the order of the record
     */
    public ImmutableList<Completion> later() {
        return later;
    }

    /**
     * Counts the tasks.
     *
     * @return the tasks by status, each once
     */
    public Tally totals() {
        return new Tally(tasks.stream().map(TaskProgress::status).collect(ImmutableMultiset.toImmutableMultiset()));
    }

    /**
     * Counts the tasks of each group. A task counts in every group that it belongs to, such as under each of its units; under
     * a unit, whatever the grouping, as it stands for the unit.
     *
     * @param grouping by what, such as {@link Grouping#byUnit()} or {@link Grouping#byHeading(int)}; by month see
     *     {@link #byMonth()}, for turns of one task can stand differently
     * @param <K> the type of the keys
     * @return the tallies in the order of the grouping; tasks that belong to no group are in none
     */
    public <K> ImmutableMap<K, Tally> by(Grouping<K> grouping) {
        ImmutableListMultimap<K, PlannedTask> groups =
                Grouped.of(planned(), grouping).groups();
        ImmutableMap<Integer, TaskProgress> byNumber = Maps.uniqueIndex(tasks, TaskProgress::number);
        return Multimaps.asMap(groups).entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        group -> tally(
                                byNumber,
                                group.getValue(),
                                group.getKey() instanceof Unit each ? Optional.of(each) : Optional.empty())));
    }

    /**
     * Counts the tasks of every unit in every role, as they stand for the unit.
     *
     * @return the tallies by unit and role, for what tasks name units alone, in the order in which they name them; no cell
     *     without a task
     */
    public ImmutableTable<Unit, Role, Tally> byUnitAndRole() {
        return byUnitAndRole(Involvement.NAMED);
    }

    /**
     * Counts the tasks of every unit in every role, as they stand for the unit.
     *
     * @param first a degree of involvement that counts
     * @param more further degrees; through 各单位 a task certainly reaches every unit that the plan names
     * @return the tallies by unit and role, the units in the order in which the tasks reach them; no cell without a task
     */
    public ImmutableTable<Unit, Role, Tally> byUnitAndRole(Involvement first, Involvement... more) {
        ImmutableMap<Integer, TaskProgress> byNumber = Maps.uniqueIndex(tasks, TaskProgress::number);
        ImmutableTable<Unit, Role, ImmutableList<UnitDuty>> reached =
                Workload.of(planned(), first, more).duties();
        ImmutableTable.Builder<Unit, Role, Tally> tallies = ImmutableTable.builder();
        tallies.orderColumnsBy(Comparator.naturalOrder());
        tallies.orderRowsBy(Ordering.explicit(reached.rowKeySet().asList()));
        // A task can reach a unit in one role through two collectives, and is one task.
        reached.rowMap()
                .forEach((of, roles) -> roles.forEach((role, duties) -> tallies.put(
                        of,
                        role,
                        tally(
                                byNumber,
                                duties.stream().map(UnitDuty::plannedTask).collect(ImmutableSet.toImmutableSet()),
                                Optional.of(of)))));
        return tallies.build();
    }

    /**
     * Counts what falls due in each month: the parts of tasks, stage by stage and turn by turn.
     *
     * @return the tallies by month, the earliest first; standing parts, and those that cannot be dated, are in none
     */
    public ImmutableSortedMap<YearMonth, Tally> byMonth() {
        ImmutableListMultimap.Builder<YearMonth, ProgressStatus> statuses = ImmutableListMultimap.builder();
        for (TaskProgress task : tasks) {
            for (PartProgress part : task.parts()) {
                part.part().due().ifPresent(due -> statuses.put(YearMonth.from(due), part.status()));
            }
        }
        return ImmutableSortedMap.copyOf(Maps.transformValues(Multimaps.asMap(statuses.build()), Tally::of));
    }

    private ImmutableList<PlannedTask> planned() {
        return tasks.stream().map(TaskProgress::task).collect(ImmutableList.toImmutableList());
    }

    /** Counts some of the tasks, as they stand for a unit or for all. */
    private Tally tally(ImmutableMap<Integer, TaskProgress> byNumber, Iterable<PlannedTask> some, Optional<Unit> of) {
        ImmutableMultiset.Builder<ProgressStatus> counts = ImmutableMultiset.builder();
        for (PlannedTask planned : some) {
            TaskProgress task = requireNonNull(byNumber.get(planned.number()));
            counts.add(of.map(each -> forUnit(task, each)).orElse(task).status());
        }
        return new Tally(counts.build());
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof PlanProgress other
                && day.equals(other.day)
                && soonDays == other.soonDays
                && unit.equals(other.unit)
                && later.equals(other.later)
                && tasks.equals(other.tasks)
                && plan.equals(other.plan);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, soonDays, unit, later, tasks);
    }

    /** Returns the plan, the unit, the day and the tasks by status, such as {@code 2024年… (某区, 2024) on 2024-12-31: 1 overdue, …}. */
    @Override
    public String toString() {
        return plan.title() + " (" + plan.issuer() + ", " + plan.year() + ")"
                + unit.map(of -> ", " + of).orElse("") + " on " + day + ": " + totals();
    }
}
