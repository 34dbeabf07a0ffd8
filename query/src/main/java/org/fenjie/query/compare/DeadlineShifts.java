package org.fenjie.query.compare;

import java.util.Optional;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Due;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.Window;

/** Tells the {@link DeadlineShift} between the rules of two plans. */
final class DeadlineShifts {

    private DeadlineShifts() {}

    static DeadlineShift between(DeadlineRule before, int yearBefore, DeadlineRule after, int yearAfter) {
        // The rules are laid in one year; the same one whichever plan comes first.
        int common = Math.max(yearBefore, yearAfter);
        Optional<DeadlineRule> from = MovedRule.of(before, yearBefore, common - yearBefore);
        Optional<DeadlineRule> to = MovedRule.of(after, yearAfter, common - yearAfter);
        if (from.isPresent() && from.equals(to)) {
            return DeadlineShift.SAME;
        }
        Optional<DeadlineRule> dated = MovedRule.of(before, yearBefore, 0);
        if (dated.isPresent() && dated.equals(MovedRule.of(after, yearAfter, 0))) {
            return DeadlineShift.SAME_DATES;
        }
        if (before.equals(after)) {
            // A staged rule with a year in one stage and none in another is neither of the two, but the same all the
            // same.
            return DeadlineShift.SAME;
        }
        return from.isPresent() && to.isPresent()
                ? compare(from.get(), to.get(), DeadlineResolver.ofYear(common))
                : DeadlineShift.OTHER;
    }

    private static DeadlineShift compare(DeadlineRule from, DeadlineRule to, DeadlineResolver resolver) {
        if (from instanceof Count one && to instanceof Count other) {
            return counts(one, other);
        }
        boolean comparable = from.form() == to.form()
                && (!(from instanceof Recurring one)
                        || !(to instanceof Recurring other)
                        || one.cycle() == other.cycle());
        if (comparable && resolver.resolve(from) instanceof Due one && resolver.resolve(to) instanceof Due other) {
            return dates(one, other);
        }
        return DeadlineShift.OTHER;
    }

    private static DeadlineShift counts(Count from, Count to) {
        boolean comparable = from.unit() == to.unit()
                && from.direction() == to.direction()
                && from.event().equals(to.event());
        if (!comparable) {
            return DeadlineShift.OTHER;
        }
        int longer = Integer.compare(to.amount(), from.amount());
        // A longer limit counted back from an event ends earlier.
        return shift(from.direction() == Count.Direction.AFTER ? longer : -longer);
    }

    private static DeadlineShift dates(Due from, Due to) {
        boolean comparable = from.gaps().isEmpty()
                && to.gaps().isEmpty()
                && from.isStanding() == to.isStanding()
                && from.openAfterwards() == to.openAfterwards();
        if (!comparable) {
            return DeadlineShift.OTHER;
        }
        Window one = last(from);
        Window other = last(to);
        int later = other.due().compareTo(one.due());
        int otherwise =
                other.otherDue().orElse(other.due()).compareTo(one.otherDue().orElse(one.due()));
        return Integer.signum(later) == Integer.signum(otherwise) ? shift(later) : DeadlineShift.OTHER;
    }

    private static Window last(Due due) {
        return due.windows().get(due.windows().size() - 1);
    }

    private static DeadlineShift shift(int later) {
        if (later == 0) {
            return DeadlineShift.OTHER;
        }
        return later < 0 ? DeadlineShift.EARLIER : DeadlineShift.LATER;
    }
}
