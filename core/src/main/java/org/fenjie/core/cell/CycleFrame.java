package org.fenjie.core.cell;

import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.deadline.YearRef;
import org.jspecify.annotations.Nullable;

/**
 * A period within which a duty comes round: the 2025年 of 2025年每月5日前, the 6月至12月 of 6月至12月每月底. It is no limit of its own.
 *
 * <p>The duty starts with the period. It cannot end before the year does, so a period that does (3月至6月每月底) is not read.
 */
record CycleFrame(Through period) {

    /** The period that frames a duty right behind it, or null if it is a time of its own. */
    static @Nullable CycleFrame of(Found before) {
        if (before.rule() instanceof Through through) {
            return new CycleFrame(through);
        }
        return before.kind() == Found.Kind.BARE && before.rule() instanceof By by
                ? new CycleFrame(Through.of(by.period()))
                : null;
    }

    boolean endsWithAYear() {
        PlanPeriod last = period.to();
        return switch (last.kind()) {
            case YEAR -> true;
            case HALF -> last.number() == 2;
            case QUARTER -> last.number() == 4;
            case MONTH -> last.number() == 12;
            case TEN_DAYS -> last.number() == 12 && last.part() == 3;
            case DAY -> last.number() == 12 && last.part() == 31;
        };
    }

    /** The duty with the beginning of the period, unless it is the plan's own year, in which every duty is resolved. */
    Recurring begin(Recurring duty) {
        boolean planYear = period.from().kind() == PlanPeriod.Kind.YEAR
                && period.from().year().equals(YearRef.PLAN);
        return planYear ? duty : duty.startingFrom(period.from());
    }
}
