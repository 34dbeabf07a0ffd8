package org.fenjie.core.deadline;

import java.util.Optional;

/**
 * Wording of a rule that stands after others. In a row of stages a year that is not printed is the year of the stage
 * before, so once another year has been named the plan's own has to be written (当年).
 */
final class StageWording {

    private StageWording() {}

    static String of(DeadlineRule rule, boolean planYearWritten) {
        if (!planYearWritten) {
            return rule.wording();
        }
        if (rule instanceof By by) {
            return by.wording(true);
        }
        if (rule instanceof OpenEnded open) {
            return open.wording(true);
        }
        if (rule instanceof Through through && through.from().year().equals(YearRef.PLAN)) {
            return through.wording(true);
        }
        return rule.wording();
    }

    static boolean namesOtherYear(DeadlineRule rule) {
        Optional<PlanPeriod> named = Optional.empty();
        if (rule instanceof By by) {
            named = Optional.of(by.period());
        } else if (rule instanceof OpenEnded open) {
            named = open.from();
        } else if (rule instanceof Through through) {
            named = Optional.of(through.to());
        }
        return named.filter(period -> !period.year().equals(YearRef.PLAN)).isPresent();
    }
}
