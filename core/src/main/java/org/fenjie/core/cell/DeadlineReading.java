package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Hedges;

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

    /**
     * Gives the words that hedge the time and were set aside, such as the 视情调整 of {@code 12月中旬（视情调整）}: they do not change
     * the rule. {@link org.fenjie.core.deadline.DeadlineResolver#resolve(DeadlineRule, String)} tells them in its
     * explanation.
     *
     * @return the words in order, without white space; none for a cell that was not understood, whose words are all kept
     */
    public ImmutableList<String> hedges() {
        return Hedges.in(text, rule);
    }
}
