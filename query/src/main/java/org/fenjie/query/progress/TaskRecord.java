package org.fenjie.query.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fenjie.core.deadline.Window;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PartRef;
import org.fenjie.query.PlannedTask;

/** A task with what the record has of it: which entry is about which of its parts. */
final class TaskRecord {

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

    /** Where two entries are about a part, the more exact one counts. */
    private static int exactness(Completion entry) {
        return entry.part().map(part -> part instanceof PartRef.DueOn ? 2 : 1).orElse(0);
    }

    /** How the task stands on a day. What is recorded for later days does not count yet. */
    TaskProgress on(LocalDate day, int soonDays) {
        ImmutableList<Completion> known =
                entries.stream().filter(entry -> !entry.date().isAfter(day)).collect(ImmutableList.toImmutableList());
        ImmutableList<ImmutableList<Completion>> about = about(known);
        ImmutableList.Builder<PartProgress> standings = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            standings.add(new PartProgress(task, parts.get(i), settlement(i, about), day, soonDays));
        }
        return new TaskProgress(task, standings.build(), known);
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
