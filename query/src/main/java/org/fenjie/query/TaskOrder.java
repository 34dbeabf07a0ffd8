package org.fenjie.query;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The orders in which tasks are usually listed. Tasks that an order holds equal keep the order of the plans. */
public enum TaskOrder implements Comparator<PlannedTask> {
    /** By the first due date; tasks without one, standing or not known, come last. */
    DUE_DATE,
    /** By the last due date; tasks without one, standing or not known, come last. */
    LAST_DUE_DATE,
    /** By the number, whatever the plan. */
    NUMBER,
    /** By the plan's year. */
    YEAR;

    private static final Comparator<Optional<LocalDate>> DATES = Comparators.emptiesLast(Comparator.naturalOrder());

    @Override
    public int compare(PlannedTask a, PlannedTask b) {
        return switch (this) {
            case DUE_DATE -> DATES.compare(first(a), first(b));
            case LAST_DUE_DATE -> DATES.compare(last(a), last(b));
            case NUMBER -> Integer.compare(a.number(), b.number());
            case YEAR -> Integer.compare(a.plan().year(), b.plan().year());
        };
    }

    private static Optional<LocalDate> first(PlannedTask task) {
        return task.dueDates().isEmpty()
                ? Optional.empty()
                : Optional.of(task.dueDates().first());
    }

    private static Optional<LocalDate> last(PlannedTask task) {
        return task.dueDates().isEmpty()
                ? Optional.empty()
                : Optional.of(task.dueDates().last());
    }
}
