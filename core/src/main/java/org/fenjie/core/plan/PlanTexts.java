package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** What the model asks of every printed text. */
final class PlanTexts {

    // Control characters other than tab and line breaks cannot be printed, so a cell that has one was damaged.
    private static final CharMatcher UNPRINTABLE =
            CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n\r")).precomputed();

    private PlanTexts() {}

    /** Refuses a blank text, a control character and half a surrogate pair. */
    static String checkText(String text, String what) {
        requireNonNull(text, what);
        checkArgument(!CharMatcher.whitespace().matchesAllOf(text), "The %s is blank", what);
        return checkPrintable(text, what);
    }

    static String checkPrintable(String text, String what) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (UNPRINTABLE.matches(c) || Character.isSurrogate(c)) {
                throw unprintable(c, i, what);
            }
        }
        return text;
    }

    private static IllegalArgumentException unprintable(char c, int index, String what) {
        String found = Character.isSurrogate(c) ? "half a character, U+%04X," : "the control character U+%04X";
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "The %s has " + found + " at index %s", what, (int) c, index));
    }
}
