package org.fenjie.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** What the model asks of every printed text. */
public final class PrintedTexts {

    private PrintedTexts() {}

    /**
     * Refuses a blank text, a control character and half a surrogate pair.
     *
     * @param text the text
     * @param what what it is, for the message
     * @return the text
     * @throws IllegalArgumentException if it is refused
     */
    public static String checkText(String text, String what) {
        requireNonNull(text, what);
        checkArgument(!isBlank(text), "The %s is blank", what);
        return checkPrintable(text, what);
    }

    /**
     * Refuses a control character and half a surrogate pair; takes a blank text.
     *
     * @param text the text
     * @param what what it is, for the message
     * @return the text
     * @throws IllegalArgumentException if it is refused
     */
    public static String checkPrintable(String text, String what) {
        int bad = indexOfUnprintable(requireNonNull(text, what));
        if (bad >= 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    Character.isSurrogate(text.charAt(bad))
                            ? "The %s has half a character, U+%04X, at index %d"
                            : "The %s has the control character U+%04X at index %d",
                    what,
                    (int) text.charAt(bad),
                    bad));
        }
        return text;
    }

    /**
     * Tells whether a text is nothing but white space.
     *
     * @param text the text
     * @return true if so
     */
    public static boolean isBlank(String text) {
        // Nearly every text shows it in its first character.
        return text.isEmpty()
                || (CharMatcher.whitespace().matches(text.charAt(0))
                        && CharMatcher.whitespace().matchesAllOf(text));
    }

    /**
     * Finds what cannot be printed, so that a text which has it was damaged: a control character other than tab and line
     * breaks, or half a surrogate pair.
     *
     * @param text the text
     * @return the index of the first; -1 if there is none
     */
    public static int indexOfUnprintable(String text) {
        return indexOfUnprintable(text, 0);
    }

    /**
     * Finds what cannot be printed from an index on.
     *
     * @param text the text
     * @param start the index, not inside a surrogate pair
     * @return the index of the first; -1 if there is none
     */
    public static int indexOfUnprintable(String text, int start) {
        int length = text.length();
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            // Nearly all of a text is neither.
            if (c >= '\u00A0' ? Character.isSurrogate(c) : c < ' ' || c >= '\u007F') {
                if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else if (c != '\t' && c != '\n' && c != '\r') {
                    return i;
                }
            }
        }
        return -1;
    }
}
