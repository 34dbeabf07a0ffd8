package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import org.fenjie.query.PlannedTask;

/**
 * What one would write by hand: a multimap of the tasks by the names of their leads, and an array of the due dates in
 * order, where a task of several dates stands several times. For both, the fewer candidates are looked at.
 */
final class GuavaFinder implements TaskFinder {

    private record DueTask(LocalDate day, PlannedTask task) {

        static final Comparator<DueTask> BY_DAY = Comparator.comparing(DueTask::day);
    }

    private final ImmutableListMultimap<String, PlannedTask> byLead;
    /** The days apart, so that a search in them reads nothing else. */
    private final long[] days;

    private final PlannedTask[] byDay;

    GuavaFinder(ImmutableList<PlannedTask> tasks) {
        ImmutableListMultimap.Builder<String, PlannedTask> leads = ImmutableListMultimap.builder();
        tasks.forEach(task -> ScanFinder.leadNames(task).forEach(name -> leads.put(name, task)));
        this.byLead = leads.build();
        DueTask[] due = tasks.stream()
                .flatMap(task -> task.dueDates().stream().map(day -> new DueTask(day, task)))
                .sorted(DueTask.BY_DAY)
                .toArray(DueTask[]::new);
        this.days = Arrays.stream(due).mapToLong(each -> each.day.toEpochDay()).toArray();
        this.byDay = Arrays.stream(due).map(DueTask::task).toArray(PlannedTask[]::new);
    }

    @Override
    public void forEach(Question question, Consumer<PlannedTask> consumer) {
        switch (question.kind()) {
            case LEAD -> byLead.get(question.lead()).forEach(consumer);
            case DUE_WITHIN_WEEK -> forEachDue(question, consumer);
            case BOTH -> forEachOfBoth(question, consumer);
        }
    }

    private void forEachOfBoth(Question question, Consumer<PlannedTask> consumer) {
        ImmutableList<PlannedTask> led = byLead.get(question.lead());
        if (led.size() <= indexAfter(question.lastDay()) - indexOf(question.firstDay())) {
            for (PlannedTask task : led) {
                if (ScanFinder.isDue(task, question)) {
                    consumer.accept(task);
                }
            }
        } else {
            forEachDue(question, task -> {
                if (ScanFinder.isLed(task, question)) {
                    consumer.accept(task);
                }
            });
        }
    }

    private void forEachDue(Question question, Consumer<PlannedTask> consumer) {
        int end = indexAfter(question.lastDay());
        for (int i = indexOf(question.firstDay()); i < end; i++) {
            if (isFirstInRange(i, question)) {
                consumer.accept(byDay[i]);
            }
        }
    }

    /** Passes over a task's second due date of the week. */
    private boolean isFirstInRange(int index, Question question) {
        PlannedTask task = byDay[index];
        if (task.dueDates().size() == 1) {
            return true;
        }
        LocalDate first = task.dueDates().ceiling(question.firstDay());
        return first != null && first.toEpochDay() == days[index];
    }

    @Override
    public int count(Question question) {
        return switch (question.kind()) {
            case LEAD -> byLead.get(question.lead()).size();
            case DUE_WITHIN_WEEK, BOTH -> {
                Counter counter = new Counter();
                forEach(question, counter);
                yield counter.count;
            }
        };
    }

    private static final class Counter implements Consumer<PlannedTask> {

        private int count;

        @Override
        public void accept(PlannedTask task) {
            count++;
        }
    }

    private int indexOf(LocalDate day) {
        return firstAtOrAbove(day.toEpochDay());
    }

    private int indexAfter(LocalDate day) {
        return firstAtOrAbove(day.toEpochDay() + 1);
    }

    private int firstAtOrAbove(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
