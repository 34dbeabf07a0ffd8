package org.fenjie.query.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMultiset;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How many are in which status, such as {@code 1 overdue, 3 open, 18 done-on-time, 57 standing}.
 *
 * @param counts the statuses, each as often as it was met
 */
public record Tally(ImmutableMultiset<ProgressStatus> counts) {

    public Tally {
        requireNonNull(counts, "counts");
    }

    /**
     * Counts statuses.
     *
     * @param statuses the statuses, each as often as it is met
     * @return the tally
     */
    public static Tally of(Iterable<ProgressStatus> statuses) {
        return new Tally(ImmutableMultiset.copyOf(statuses));
    }

    /**
     * Counts those in a status.
     *
     * @param status the status
     * @return how many, 0 if none
     */
    public int count(ProgressStatus status) {
        return counts.count(requireNonNull(status, "status"));
    }

    /**
     * Counts all.
     *
     * @return how many, whatever the status
     */
    public int total() {
        return counts.size();
    }

    /**
     * Counts what is done, in time or not, among what can be done: all but what is standing. What cannot be dated counts as
     * not done until it is.
     *
     * @return such as {@code 18 of 22}
     */
    public Share fulfilled() {
        int done = (int) counts.stream().filter(ProgressStatus::isDone).count();
        return new Share(done, total() - count(ProgressStatus.STANDING));
    }

    /**
     * Counts what was done in time (按时完成) among what was done in time, done late or is overdue. What is not due yet, and
     * what cannot be told, is on neither side.
     *
     * @return such as {@code 17 of 19}
     */
    public Share inTime() {
        int inTime = count(ProgressStatus.DONE_ON_TIME);
        return new Share(inTime, inTime + count(ProgressStatus.DONE_LATE) + count(ProgressStatus.OVERDUE));
    }

    /** Returns the numbers in the order of the statuses, such as {@code 1 overdue, 3 open}; {@code none} if all are 0. */
    @Override
    public String toString() {
        return counts.isEmpty()
                ? "none"
                : Arrays.stream(ProgressStatus.values())
                        .filter(counts::contains)
                        .map(status -> count(status) + " " + status)
                        .collect(Collectors.joining(", "));
    }
}
