package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.calendar.DateRange;

/**
 * A duty due by the end of a period, such as {@code 10月底前}, or before a period, such as {@code 10月前}.
 *
 * <ol>
 *   <li>{@link Edge#END}: {@code 10月}, {@code 10月底前}, {@code 第四季度}, {@code 到2025年}. Due on the period's last day.
 *   <li>{@link Edge#BEFORE}: {@code 10月前}, {@code 2024年前}, {@code 12月31日前}. The words allow two dates: the period's
 *       last day, or the day before its first. The rule holds both; the resolver's {@link BeforeConvention} picks one,
 *       and the answer carries the other.
 * </ol>
 *
 * <p>Example: {@code 2024年前} is due on Sunday 2023-12-31 by the usual convention; the other reading is Tuesday
 * 2024-12-31. The Civil Code (民法典) art. 1259 settles 以内 and 以上, which include the number, but not 前.
 *
 * <p>The day from which work may begin is not printed, and none is invented: the window has no start.
 *
 * @param period the period
 * @param edge which edge of the period the words name
 */
public record By(PlanPeriod period, Edge edge) implements DeadlineRule {

    /** Which edge of the period is meant. */
    public enum Edge {
        /** The period's last day is named (底前, 末, a bare period). */
        END,
        /** A bare 前: the last day of the period, or the day before its first. */
        BEFORE
    }

    public By {
        requireNonNull(period, "period");
        requireNonNull(edge, "edge");
    }

    /**
     * Obtains a duty due by the end of a period (10月底前).
     *
     * @param period the period
     * @return the rule
     */
    public static By endOf(PlanPeriod period) {
        return new By(period, Edge.END);
    }

    /**
     * Obtains a duty due before a period (10月前), which allows two readings.
     *
     * @param period the period
     * @return the rule
     */
    public static By before(PlanPeriod period) {
        return new By(period, Edge.BEFORE);
    }

    @Override
    public Form form() {
        return Form.BY;
    }

    @Override
    public Resolution resolve(DeadlineResolver resolver) {
        ResolutionSteps steps = resolver.begin(this);
        Optional<DateRange> days = steps.period(period);
        if (days.isEmpty()) {
            return steps.notKnown();
        }
        LocalDate inclusive = days.get().end();
        if (edge == Edge.END) {
            steps.add(period.kind() == PlanPeriod.Kind.DAY ? StepKind.DAY_ITSELF : StepKind.LAST_DAY, inclusive);
            return steps.duePrinted(inclusive, Optional.empty());
        }
        LocalDate exclusive = days.get().start().minusDays(1);
        boolean includes = resolver.before().includes(period.kind());
        LocalDate chosen = includes ? inclusive : exclusive;
        LocalDate other = includes ? exclusive : inclusive;
        steps.add(StepKind.TWO_READINGS, inclusive, exclusive);
        steps.add(includes ? StepKind.READ_INCLUSIVE : StepKind.READ_EXCLUSIVE, chosen);
        return steps.duePrinted(chosen, Optional.of(other));
    }

    @Override
    public String wording() {
        return wording(false);
    }

    String wording(boolean yearsNamedBefore) {
        String words = period.wording(yearsNamedBefore);
        if (edge == Edge.BEFORE) {
            return words + "前";
        }
        return switch (period.kind()) {
            case YEAR -> (period.equals(PlanPeriod.PLAN_YEAR) && !yearsNamedBefore ? "年" : words) + "底前";
            case MONTH -> words + "底前";
            case HALF, QUARTER, TEN_DAYS, DAY -> words;
        };
    }

    /** Returns {@code by 10} or {@code before 10}. */
    @Override
    public String toString() {
        return (edge == Edge.END ? "by " : "before ") + period;
    }
}
