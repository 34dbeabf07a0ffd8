package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.query.PlannedTask;

/** Looks at every task, without an index. */
record ScanFinder(ImmutableList<PlannedTask> tasks) implements TaskFinder {

    @Override
    public void forEach(Question question, Consumer<PlannedTask> consumer) {
        matching(question).forEach(consumer);
    }

    @Override
    public int count(Question question) {
        return Math.toIntExact(matching(question).count());
    }

    private Stream<PlannedTask> matching(Question question) {
        return switch (question.kind()) {
            case LEAD -> tasks.stream().filter(task -> isLed(task, question));
            case DUE_WITHIN_WEEK -> tasks.stream().filter(task -> isDue(task, question));
            case BOTH -> tasks.stream().filter(task -> isDue(task, question) && isLed(task, question));
        };
    }

    static boolean isDue(PlannedTask task, Question question) {
        LocalDate next = task.dueDates().ceiling(question.firstDay());
        return next != null && !next.isAfter(question.lastDay());
    }

    static boolean isLed(PlannedTask task, Question question) {
        Optional<Unit> unit = task.plan().units().find(question.lead());
        return unit.isPresent()
                && Iterables.any(
                        task.responsibility().assignments(),
                        assignment -> isLead(assignment) && unit.get().names().contains(name(assignment)));
    }

    /** The names of the units that lead a task, under which one may ask for them. */
    static ImmutableSet<String> leadNames(PlannedTask task) {
        return task.responsibility().assignments().stream()
                .filter(ScanFinder::isLead)
                .flatMap(assignment -> task.plan().units().get(name(assignment)).names().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isLead(Assignment assignment) {
        return assignment.role() == Role.LEAD && assignment.assignee() instanceof UnitMention;
    }

    private static String name(Assignment assignment) {
        return ((UnitMention) assignment.assignee()).name();
    }
}
