package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty without an end, such as {@code 长期坚持}, {@code 持续推进} or {@code 2021年7月起}: in force, never due.
 *
 * @param from the period on whose first day it comes into force, or empty if none is printed
 */
public record OpenEnded(Optional<PlanPeriod> from) implements DeadlineRule {

    /** In force without a printed beginning (长期坚持). */
    public static final OpenEnded ALWAYS = new OpenEnded(Optional.empty());

    public OpenEnded {
        requireNonNull(from, "from");
    }

    /**
     * Obtains a duty in force from a period on (2021年7月起).
     *
     * @param period the period whose first day opens it
     * @return the rule
     */
    public static OpenEnded from(PlanPeriod period) {
        return new OpenEnded(Optional.of(period));
    }

    @Override
    public Form form() {
        return Form.OPEN_ENDED;
    }

    @Override
    public Resolution resolve(DeadlineResolver resolver) {
        ResolutionSteps steps = resolver.begin(this);
        if (from.isEmpty()) {
            steps.add(StepKind.NEVER_DUE);
            return steps.noDueDate(Optional.empty());
        }
        Optional<LocalDate> first = steps.firstDay(from.get());
        if (first.isEmpty()) {
            return steps.notKnown();
        }
        steps.add(StepKind.NEVER_DUE_FROM, first.get());
        return steps.noDueDate(first);
    }

    @Override
    public String wording() {
        return wording(false);
    }

    String wording(boolean yearsNamedBefore) {
        return from.map(period -> period.wording(yearsNamedBefore) + "起").orElse("长期坚持");
    }

    /** Returns {@code open} or {@code open from 2021-07}. */
    @Override
    public String toString() {
        return from.map(period -> "open from " + period).orElse("open");
    }
}
