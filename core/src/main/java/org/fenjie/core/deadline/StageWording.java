package org.fenjie.core.deadline;

import java.util.regex.Pattern;

/**
 * Wording of a rule that stands after others. In a row of stages a year that is not printed is the year of the stage
 * before, and 次年 is told from it, so once a year has been named the plan's own are written out (本年, 明年).
 */
final class StageWording {

    private static final Pattern YEAR_NAMED = Pattern.compile("[0-9]{4}年|[次上本明去]年");

    private StageWording() {}

    static String of(DeadlineRule rule, boolean yearsNamedBefore) {
        if (rule instanceof By by) {
            return by.wording(yearsNamedBefore);
        }
        if (rule instanceof OpenEnded open) {
            return open.wording(yearsNamedBefore);
        }
        if (rule instanceof Through through) {
            return through.wording(yearsNamedBefore);
        }
        if (rule instanceof Recurring recurring) {
            return recurring.wording(yearsNamedBefore);
        }
        return rule.wording();
    }

    static boolean namesAYear(String wording) {
        return YEAR_NAMED.matcher(wording).find();
    }
}
