package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

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
        int control = UNPRINTABLE.indexIn(text);
        checkArgument(
                control < 0, "The %s has the control character U+%s at index %s", what, hex(text, control), control);
        int half = indexOfUnpairedSurrogate(text);
        checkArgument(half < 0, "The %s has half a character, U+%s, at index %s", what, hex(text, half), half);
        return text;
    }

    private static int indexOfUnpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static String hex(String text, int index) {
        return index < 0 ? "" : String.format(java.util.Locale.ROOT, "%04X", (int) text.charAt(index));
    }
}
