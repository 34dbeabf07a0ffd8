package org.fenjie.query.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.fenjie.core.progress.Completion;
import org.fenjie.query.PlannedTask;

/**
 * How a part of a task stands on a day, such as {@code 8 9月底前建成 ../2025-09-30: overdue, 3 days late}.
 *
 * @param task the task
 * @param part the part of it
 * @param settlement what says that it is done, if it is by the day
 * @param day the day
 * @param soonDays how many days ahead are soon, from 0: what is due on the day itself always is
 */
public record PartProgress(
        PlannedTask task, TaskPart part, Optional<Settlement> settlement, LocalDate day, int soonDays) {

    public PartProgress {
        requireNonNull(task, "task");
        requireNonNull(part, "part");
        requireNonNull(settlement, "settlement");
        requireNonNull(day, "day");
        checkArgument(soonDays >= 0, "A number of days from 0 on is expected, found: %s", soonDays);
    }

    /**
     * Gets the status.
     *
     * @return the status on the day
     */
    public ProgressStatus status() {
        if (settlement.isPresent()) {
            return done(settlement.get());
        }
        if (part.due().isEmpty()) {
            return part.isStanding() ? ProgressStatus.STANDING : ProgressStatus.NOT_KNOWN;
        }
        long left = daysTo(part.due().get());
        if (left < 0) {
            return ProgressStatus.OVERDUE;
        }
        return left <= soonDays ? ProgressStatus.DUE_SOON : ProgressStatus.OPEN;
    }

    private ProgressStatus done(Settlement settled) {
        if (part.due().isEmpty()) {
            return ProgressStatus.DONE;
        }
        if (!settled.entry().date().isAfter(part.due().get())) {
            return ProgressStatus.DONE_ON_TIME;
        }
        return settled.onThatDay() ? ProgressStatus.DONE_LATE : ProgressStatus.DONE;
    }

    private long daysTo(LocalDate due) {
        return ChronoUnit.DAYS.between(day, due);
    }

    /**
     * Finds how late it is, or was done, in calendar days: 1 on the day after the due date.
     *
     * @return the days from the due date to the day, or to that on which it was done; empty unless it is
     *     {@link ProgressStatus#OVERDUE} or {@link ProgressStatus#DONE_LATE}
     */
    public OptionalLong daysLate() {
        return switch (status()) {
            case OVERDUE -> OptionalLong.of(-daysTo(part.due().orElseThrow()));
            case DONE_LATE ->
                OptionalLong.of(ChronoUnit.DAYS.between(
                        part.due().orElseThrow(),
                        settlement.orElseThrow().entry().date()));
            default -> OptionalLong.empty();
        };
    }

    /**
     * Finds how many calendar days are left: 0 on the due date.
     *
     * @return the days from the day to the due date; empty unless it is {@link ProgressStatus#DUE_SOON} or
     *     {@link ProgressStatus#OPEN}
     */
    public OptionalLong daysLeft() {
        return switch (status()) {
            case DUE_SOON, OPEN -> OptionalLong.of(daysTo(part.due().orElseThrow()));
            default -> OptionalLong.empty();
        };
    }

    /** Returns the task's number, the part and the status, such as {@code 3 ../2025-07-31: done-late on 2025-08-02, 2 days}. */
    @Override
    public String toString() {
        ImmutableList.Builder<String> text = ImmutableList.builder();
        text.add(status() + settlement.map(settled -> " " + settled).orElse(""));
        daysLate().ifPresent(days -> text.add(days(days) + " late"));
        daysLeft().ifPresent(days -> text.add(days(days) + " left"));
        return task.number() + " " + part + ": " + String.join(", ", text.build());
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    /** The note of the entry that settles it. */
    Optional<String> note() {
        return settlement.map(Settlement::entry).flatMap(Completion::note);
    }
}
