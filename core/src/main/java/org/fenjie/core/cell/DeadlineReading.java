package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.deadline.DeadlineRule;

/**
 * What a deadline cell says, beside the cell as printed.
 *
 * @param text the cell as printed
 * @param rule the rule that was read from it
 */
public record DeadlineReading(String text, DeadlineRule rule) {

    public DeadlineReading {
        requireNonNull(text, "text");
        requireNonNull(rule, "rule");
    }
}
