package org.fenjie.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Window;

/**
 * A rule with the answer to when it is due. Tasks of many plans share one: what criteria of dates ask is asked of it once.
 *
 * @param rule the rule
 * @param resolution the answer
 * @param dueDates the due dates of all windows but the standing ones
 */
record Dating(DeadlineRule rule, Resolution resolution, ImmutableSortedSet<LocalDate> dueDates) {

    static Dating of(DeadlineRule rule, DeadlineResolver resolver) {
        Resolution resolution = resolver.resolve(rule);
        return new Dating(
                rule,
                resolution,
                resolution.windows().stream()
                        .filter(window -> !window.standing())
                        .map(Window::due)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    /** A due date in the range; undecided if none is, but a date is missing. */
    Answer isDue(Range<LocalDate> days) {
        if (dueDates.stream().anyMatch(days)) {
            return Answer.YES;
        }
        return hasGap() ? Answer.UNDECIDED : Answer.NO;
    }

    /** Nothing to be done by a date; undecided where the answer is not known and might be of either kind. */
    Answer isStanding() {
        if (resolution.isStanding()) {
            return Answer.YES;
        }
        return hasGap() && dueDates.isEmpty() && !isDueByNature(rule) ? Answer.UNDECIDED : Answer.NO;
    }

    boolean hasGap() {
        return !resolution.gaps().isEmpty();
    }

    boolean hasGap(ImmutableSet<Gap.Reason> reasons) {
        return resolution.gaps().stream().anyMatch(gap -> reasons.contains(gap.reason()));
    }

    /**
     * Tells whether a rule asks for something by a date, whatever the year and the events: it is then no standing duty
     * even while its date is not known. A recurring rule does not qualify, for one that starts in a later year is not due.
     */
    private static boolean isDueByNature(DeadlineRule rule) {
        return switch (rule.form()) {
            case BY, COUNT -> true;
            case THROUGH, RECURRING, OPEN_ENDED, NOT_UNDERSTOOD -> false;
            case STAGED -> ((Staged) rule).stages().stream().anyMatch(stage -> isDueByNature(stage.rule()));
        };
    }
}
