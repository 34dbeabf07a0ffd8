package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.Gap;

/** Criteria that look at when a task is due. */
final class DateCriteria {

    private DateCriteria() {}

    /** A due date in the range; undecided if none is, but a date is missing. */
    record DueIn(Range<LocalDate> days) implements Criterion {

        DueIn {
            checkArgument(!days.isEmpty(), "A range with a day in it is expected, found: %s", days);
        }

        @Override
        public Answer test(PlannedTask task) {
            return task.dating().isDue(days);
        }

        @Override
        public String toString() {
            if (!days.hasLowerBound() && !days.hasUpperBound()) {
                return "due by a date";
            }
            if (!days.hasLowerBound()) {
                return (days.upperBoundType() == BoundType.OPEN ? "due before " : "due by ") + days.upperEndpoint();
            }
            if (!days.hasUpperBound()) {
                return (days.lowerBoundType() == BoundType.OPEN ? "due after " : "due from ") + days.lowerEndpoint();
            }
            if (days.lowerEndpoint().equals(days.upperEndpoint())) {
                return "due on " + days.lowerEndpoint();
            }
            return "due between " + days.lowerEndpoint() + " and " + days.upperEndpoint()
                    + (days.lowerBoundType() == BoundType.OPEN ? ", the first day excluded" : "")
                    + (days.upperBoundType() == BoundType.OPEN ? ", the last day excluded" : "");
        }
    }

    /** Nothing to be done by a date. */
    record Standing() implements Criterion {

        @Override
        public Answer test(PlannedTask task) {
            return task.dating().isStanding();
        }

        @Override
        public String toString() {
            return "standing";
        }
    }

    /** A date of the task is missing, for one of the reasons. */
    record Unknown(ImmutableSet<Gap.Reason> reasons) implements Criterion {

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(task.dating().hasGap(reasons));
        }

        @Override
        public String toString() {
            return reasons.size() == Gap.Reason.values().length
                    ? "not known"
                    : reasons.stream().map(Gap.Reason::toString).collect(Collectors.joining(" or ", "not known: ", ""));
        }
    }
}
