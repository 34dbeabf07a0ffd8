package org.fenjie.core.cell;

import java.time.Month;
import java.util.Optional;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.YearRef;

/** What comes after a period: 7月 after 6月, so that 6月底前，此后每月 begins in July. */
final class NextPeriod {

    private NextPeriod() {}

    /** The period behind another, or empty where the year has no name: two years after the plan's. */
    static Optional<PlanPeriod> of(PlanPeriod period) {
        YearRef year = period.year();
        int next = period.number() + 1;
        return switch (period.kind()) {
            case YEAR -> after(year).map(PlanPeriod::ofYear);
            case HALF ->
                next <= 2
                        ? Optional.of(PlanPeriod.ofHalf(year, next))
                        : after(year).map(PlanPeriod::ofYear);
            case QUARTER ->
                next <= 4
                        ? Optional.of(PlanPeriod.ofQuarter(year, next))
                        : after(year).map(PlanPeriod::ofYear);
            case MONTH ->
                next <= 12
                        ? Optional.of(PlanPeriod.ofMonth(year, next))
                        : after(year).map(PlanPeriod::ofYear);
            case TEN_DAYS ->
                period.part() < 3
                        ? Optional.of(PlanPeriod.ofTenDays(year, period.number(), period.part() + 1))
                        : of(PlanPeriod.ofMonth(year, period.number()));
            case DAY ->
                period.part() < Month.of(period.number()).minLength()
                        ? Optional.of(PlanPeriod.ofDay(year, period.number(), period.part() + 1))
                        : of(PlanPeriod.ofMonth(year, period.number()));
        };
    }

    private static Optional<YearRef> after(YearRef year) {
        if (year.isAbsolute()) {
            int next = Integer.parseInt(year.toString()) + 1;
            return YearRef.isNameable(next) ? Optional.of(YearRef.of(next)) : Optional.empty();
        }
        return year.equals(YearRef.PLAN)
                ? Optional.of(YearRef.NEXT)
                : year.equals(YearRef.PREVIOUS) ? Optional.of(YearRef.PLAN) : Optional.empty();
    }
}
