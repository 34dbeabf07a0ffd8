package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.fenjie.core.internal.ImpossibleDate;

/**
 * A cell that was not understood, such as {@code 根据上级部署确定}, or a blank one: kept verbatim, never a date.
 *
 * @param text the words as printed; empty for a blank cell
 */
public record NotUnderstood(String text) implements DeadlineRule {

    /** A cell in which nothing is printed. */
    public static final NotUnderstood BLANK = new NotUnderstood("");

    public NotUnderstood {
        requireNonNull(text, "text");
    }

    /**
     * Obtains the rule for words that were not understood.
     *
     * @param text the words as printed
     * @return the rule
     */
    public static NotUnderstood of(String text) {
        return new NotUnderstood(text);
    }

    /**
     * Tells whether nothing but white space was printed.
     *
     * @return true if so
     */
    public boolean isBlank() {
        return CharMatcher.whitespace().matchesAllOf(text);
    }

    @Override
    public Form form() {
        return Form.NOT_UNDERSTOOD;
    }

    @Override
    public Resolution resolve(DeadlineResolver resolver) {
        ResolutionSteps steps = resolver.begin(this);
        if (isBlank()) {
            return steps.notKnown(Gap.of(Gap.Reason.BLANK_CELL, ""));
        }
        steps.miss(Gap.of(Gap.Reason.CELL_NOT_UNDERSTOOD, text));
        ImpossibleDate.find(CharMatcher.whitespace().removeFrom(text))
                .ifPresent(date -> steps.miss(Gap.of(Gap.Reason.NO_SUCH_DAY, date)));
        return steps.notKnown();
    }

    @Override
    public String wording() {
        return text;
    }

    /** Returns {@code not-understood "根据上级部署确定"}. */
    @Override
    public String toString() {
        return "not-understood " + DeadlineNotation.quote(text);
    }
}
