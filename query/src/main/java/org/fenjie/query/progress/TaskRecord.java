package org.fenjie.query.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenjie.core.deadline.Window;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PartRef;
import org.fenjie.query.PlannedTask;
import org.fenjie.query.UnitDuty;

/** A task with what the record has of it: which entry is about which of its parts. */
final class TaskRecord {

    private static final Comparator<Settlement> BY_DATE =
            Comparator.comparing(settled -> settled.entry().date());
    // Of two on one day the one that tells the very day is to be taken, as the last or as the first.
    private static final Comparator<Settlement> LAST = BY_DATE.thenComparing(Settlement::onThatDay);
    private static final Comparator<Settlement> FIRST = BY_DATE.thenComparing(settled -> !settled.onThatDay());

    private final PlannedTask task;
    private final ImmutableList<TaskPart> parts;
    private final ImmutableList<Completion> entries;

    TaskRecord(PlannedTask task, ImmutableList<Completion> entries) {
        this.task = task;
        this.parts = TaskPart.of(task);
        this.entries = entries;
    }

    PlannedTask task() {
        return task;
    }

    ImmutableList<TaskPart> parts() {
        return parts;
    }

    ImmutableList<Completion> entries() {
        return entries;
    }

    /** True if the task asks something of a unit, or may do so, where its cell was not surely read. */
    boolean mayReach(Unit unit) {
        return !UnitDuty.of(task, unit).isEmpty() || !task.responsibility().isSure();
    }

    /** The parts that an entry is about; all of them for the whole task. */
    ImmutableSet<Integer> covered(Completion entry) {
        return IntStream.range(0, parts.size())
                .filter(i ->
                        entry.part().isEmpty() || parts.get(i).is(entry.part().get()))
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Those of them that are due by a date that is known. */
    ImmutableSet<Integer> coveredDated(Completion entry) {
        return covered(entry).stream()
                .filter(i -> parts.get(i).due().isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Where two entries are about a part, the more exact one counts: for the part, then for the unit, then by its day. */
    private static int exactness(Completion entry) {
        return (entry.part().isPresent() ? 4 : 0)
                + (entry.unit().isPresent() ? 2 : 0)
                + (entry.part().filter(PartRef.DueOn.class::isInstance).isPresent() ? 1 : 0);
    }

    /** True if an entry of one of the task's units is of this one. */
    private boolean isBy(Completion entry, Unit unit) {
        return entry.unit()
                .flatMap(task.plan().units()::find)
                .filter(unit::equals)
                .isPresent();
    }

    /** How the task stands on a day. What is recorded for later days does not count yet. */
    TaskProgress on(LocalDate day, int soonDays) {
        return on(day, soonDays, this::settled);
    }

    /** How what a unit has to do of the task stands on a day. */
    TaskProgress on(LocalDate day, int soonDays, Unit unit) {
        return on(day, soonDays, known -> {
            ImmutableList<Optional<Settlement>> own =
                    settlements(known, entry -> entry.unit().isEmpty() || isBy(entry, unit));
            ImmutableList<Optional<Settlement>> whole = settled(known);
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> own.get(i)
                            .filter(settled -> settled.entry().unit().isPresent())
                            .or(() -> whole.get(i)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private TaskProgress on(
            LocalDate day,
            int soonDays,
            Function<ImmutableList<Completion>, ImmutableList<Optional<Settlement>>> settling) {
        ImmutableList<Completion> known =
                entries.stream().filter(entry -> !entry.date().isAfter(day)).collect(ImmutableList.toImmutableList());
        ImmutableList<Optional<Settlement>> settlements = settling.apply(known);
        ImmutableList.Builder<PartProgress> standings = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            standings.add(new PartProgress(task, parts.get(i), settlements.get(i), day, soonDays));
        }
        return new TaskProgress(task, standings.build(), known);
    }

    /** What settles each part for all: an entry without a unit, or the last of those of all units that answer for it. */
    private ImmutableList<Optional<Settlement>> settled(ImmutableList<Completion> known) {
        ImmutableList<Optional<Settlement>> whole =
                settlements(known, entry -> entry.unit().isEmpty());
        if (known.stream().allMatch(entry -> entry.unit().isEmpty())) {
            return whole;
        }
        ImmutableList<ImmutableList<Optional<Settlement>>> each = answering().stream()
                .map(unit -> settlements(known, entry -> isBy(entry, unit)))
                .collect(ImmutableList.toImmutableList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> Stream.concat(whole.get(i).stream(), last(each, i).stream())
                        .min(FIRST))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Settlement> last(ImmutableList<ImmutableList<Optional<Settlement>>> each, int index) {
        return each.stream().allMatch(ofUnit -> ofUnit.get(index).isPresent())
                ? each.stream().flatMap(ofUnit -> ofUnit.get(index).stream()).max(LAST)
                : Optional.empty();
    }

    /** The units that lead or answer for the task; none where it is not known that these are all. */
    private ImmutableSet<Unit> answering() {
        Responsibility responsibility = task.responsibility();
        ImmutableList<Assignment> answering = responsibility.assignments().stream()
                .filter(assignment -> assignment.role() != Role.SUPPORTING)
                .collect(ImmutableList.toImmutableList());
        return responsibility.isSure()
                        && answering.stream().allMatch(assignment -> assignment.assignee() instanceof UnitMention)
                ? answering.stream()
                        .map(assignment -> task.plan().units().of((UnitMention) assignment.assignee()))
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    private ImmutableList<Optional<Settlement>> settlements(
            ImmutableList<Completion> known, Predicate<Completion> counts) {
        ImmutableList<ImmutableList<Completion>> about =
                about(known.stream().filter(counts).collect(ImmutableList.toImmutableList()));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> settlement(i, about))
                .collect(ImmutableList.toImmutableList());
    }

    /** For each part the entries that count: the most exact of those about it, the earliest first. */
    private ImmutableList<ImmutableList<Completion>> about(ImmutableList<Completion> known) {
        ListMultimap<Integer, Completion> about =
                MultimapBuilder.hashKeys().arrayListValues().build();
        known.forEach(entry -> covered(entry).forEach(i -> about.put(i, entry)));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> mostExact(about.get(i)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Completion> mostExact(List<Completion> about) {
        int most = about.stream().mapToInt(TaskRecord::exactness).max().orElse(0);
        return about.stream()
                .filter(entry -> exactness(entry) == most)
                .sorted(Comparator.comparing(Completion::date))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Settlement> settlement(int index, ImmutableList<ImmutableList<Completion>> about) {
        TaskPart part = parts.get(index);
        if (part.isEndless()) {
            return Optional.empty();
        }
        return about.get(index).stream()
                // A duty through a period is not done before the period is over: till then an entry is a note on the
                // way.
                .filter(entry ->
                        !part.isStanding() || !entry.date().isBefore(endOf(part).orElseThrow()))
                .findFirst()
                .map(entry -> new Settlement(entry, endsLast(index, entry, about)));
    }

    /** True if of all the parts that an entry settles none ends later than one, so that it ended on the entry's day. */
    private boolean endsLast(int index, Completion entry, ImmutableList<ImmutableList<Completion>> about) {
        Optional<LocalDate> end = endOf(parts.get(index));
        return IntStream.range(0, parts.size())
                .filter(other -> other != index && about.get(other).contains(entry))
                .mapToObj(parts::get)
                .filter(other -> !other.isEndless())
                .allMatch(other -> end.isPresent()
                        && endOf(other)
                                .filter(otherEnd -> !otherEnd.isAfter(end.get()))
                                .isPresent());
    }

    private static Optional<LocalDate> endOf(TaskPart part) {
        return part.window().map(Window::due);
    }
}
