package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.fenjie.core.calendar.DateRange;

/**
 * A duty that stands through a period, such as {@code 全年} or {@code 5月至10月}: it closes on the period's last day.
 *
 * <p>Example: {@code 10月-次年3月} in a plan of 2024 stands from Tuesday 2024-10-01 to Monday 2025-03-31.
 *
 * @param from the period whose first day opens the duty
 * @param to the period whose last day closes it; the same as {@code from} for a single period
 */
public record Through(PlanPeriod from, PlanPeriod to) implements DeadlineRule {

    /** A standing duty over the plan's own year (全年). */
    public static final Through ALL_YEAR = of(PlanPeriod.PLAN_YEAR);

    public Through {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.year().isAbsolute() == to.year().isAbsolute()) {
            // Both hang on the plan's year, or neither does: whether the range runs forward shows in any plan year.
            DateRange first = from.daysForOrder();
            DateRange last = to.daysForOrder();
            checkArgument(!last.end().isBefore(first.start()), "The range ends before it starts: %s..%s", from, to);
        }
    }

    /**
     * Obtains the duty over a single period.
     *
     * @param period the period
     * @return the rule
     */
    public static Through of(PlanPeriod period) {
        return new Through(period, period);
    }

    /**
     * Obtains the duty from the first day of one period to the last day of another.
     *
     * @param from the first period
     * @param to the last period
     * @return the rule
     * @throws IllegalArgumentException if the range ends before it starts in every year
     */
    public static Through ofRange(PlanPeriod from, PlanPeriod to) {
        return new Through(from, to);
    }

    @Override
    public Form form() {
        return Form.THROUGH;
    }

    @Override
    public Resolution resolve(DeadlineResolver resolver) {
        ResolutionSteps steps = resolver.begin(this);
        return steps.range(from, to, wording())
                .map(window -> {
                    steps.add(StepKind.STANDING, window.start().orElseThrow(), window.due());
                    return steps.due(window);
                })
                .orElseGet(steps::notKnown);
    }

    @Override
    public String wording() {
        return wording(false);
    }

    String wording(boolean yearsNamedBefore) {
        if (!from.equals(to)) {
            boolean sameYear = from.year().equals(to.year()) && to.kind() != PlanPeriod.Kind.YEAR;
            // A year printed at the left is read on at the right, so it is not printed twice, nor is another left out.
            String right = sameYear
                    ? to.withYear(YearRef.PLAN).wording()
                    : to.wording(yearsNamedBefore || !from.year().equals(YearRef.PLAN));
            return from.wording(yearsNamedBefore) + "至" + right;
        }
        if (from.kind() == PlanPeriod.Kind.YEAR) {
            return (yearsNamedBefore ? from.wording(true) : from.year().prefix()) + "全年";
        }
        return from.wording(yearsNamedBefore) + "期间";
    }

    /** Returns {@code through year} or {@code through 05..10}. */
    @Override
    public String toString() {
        return from.equals(to) ? "through " + from : "through " + from + ".." + to;
    }
}
