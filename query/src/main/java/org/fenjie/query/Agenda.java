package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.calendar.DateRange;
import org.fenjie.core.deadline.Due;
import org.fenjie.core.deadline.NoDueDate;
import org.fenjie.core.deadline.Resolution;

/**
 * What tasks ask for between two days, such as in June 2024: what falls due in order, with stages and recurring turns one by
 * one; what stands; and what cannot be dated.
 *
 * <p>Recurring tasks come round in the year of their plan alone: a plan of 2024 says nothing of January 2025.
 *
 * @param days the days, both ends included
 * @param items what falls due on one of the days, the earliest first; on one day in the order of the tasks
 * @param standing the tasks in force on one of the days without being due by a date (全年, 长期坚持, a last stage 并长期坚持)
 * @param notKnown the tasks with a date that is not known, which may fall on one of the days
 */
public record Agenda(
        DateRange days,
        ImmutableList<AgendaItem> items,
        ImmutableList<PlannedTask> standing,
        ImmutableList<PlannedTask> notKnown) {

    private static final Comparator<AgendaItem> BY_DATE = Comparator.comparing(AgendaItem::date);

    public Agenda {
        requireNonNull(days, "days");
        requireNonNull(items, "items");
        requireNonNull(standing, "standing");
        requireNonNull(notKnown, "notKnown");
    }

    /**
     * Lists what tasks ask for between two days.
     *
     * @param tasks the tasks
     * @param days the days
     * @return the agenda
     */
    public static Agenda of(Iterable<PlannedTask> tasks, DateRange days) {
        return new Agenda(
                days,
                Streams.stream(tasks)
                        .flatMap(task -> AgendaItem.of(task).stream())
                        .filter(item -> days.contains(item.date()))
                        .sorted(BY_DATE)
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(
                        Iterables.filter(tasks, task -> isInForce(task.dating().resolution(), days))),
                ImmutableList.copyOf(Iterables.filter(
                        tasks, task -> !task.dating().resolution().gaps().isEmpty())));
    }

    /**
     * Gets what falls due next in tasks.
     *
     * @param tasks the tasks
     * @param day the day from which to look
     * @return all that is due on the first due date on this day or after it; empty if none is known
     */
    public static ImmutableList<AgendaItem> nextDueOrSame(Iterable<PlannedTask> tasks, LocalDate day) {
        requireNonNull(day, "day");
        Optional<LocalDate> next = Streams.stream(tasks)
                .flatMap(task -> task.nextDueOrSame(day).stream())
                .min(Comparator.naturalOrder());
        return next.map(date -> of(tasks, DateRange.ofDay(date)).items()).orElse(ImmutableList.of());
    }

    private static boolean isInForce(Resolution resolution, DateRange days) {
        if (resolution instanceof NoDueDate open) {
            return open.inForceFrom().filter(days.end()::isBefore).isEmpty();
        }
        boolean inWindow = resolution.windows().stream()
                .anyMatch(window -> window.standing()
                        && DateRange.ofClosed(window.start().orElse(window.due()), window.due())
                                .overlaps(days));
        boolean afterwards = resolution instanceof Due due
                && due.openAfterwards()
                && due.dueDate().filter(days.end()::isAfter).isPresent();
        return inWindow || afterwards;
    }

    /** Returns the days, what falls due, and how much else there is, such as {@code 2024-06-01/2024-06-30: […]; 57 standing}. */
    @Override
    public String toString() {
        return items.stream().map(AgendaItem::toString).collect(Collectors.joining(", ", days + ": [", "]"))
                + (standing.isEmpty() ? "" : "; " + standing.size() + " standing")
                + (notKnown.isEmpty() ? "" : "; " + notKnown.size() + " not known");
    }
}
