package org.fenjie.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Locale;
import java.util.Optional;
import org.fenjie.core.internal.NearestText;

/** Wording of problems: short, on one line, whatever the document holds. */
final class Messages {

    private static final int LONGEST = 40;

    private Messages() {}

    /** A text in quotes, cut after some characters, with what cannot be seen written as U+000A. */
    static String quote(String text) {
        return '"' + shorten(text) + '"';
    }

    static String shorten(String text) {
        return visible(text, LONGEST);
    }

    /** A text with what cannot be seen written as U+000A. */
    static String visible(String text) {
        return visible(text, Integer.MAX_VALUE);
    }

    private static String visible(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int count = 0; at < text.length() && count < longest; count++) {
            int c = text.codePointAt(at);
            shown.append(isUnseen(c) ? codePoint(c) : Character.toString(c));
            at += Character.charCount(c);
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    /** The name of a character by its number: U+00A0. */
    static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** Choices in words: {@code "a", "b" or "c"}. */
    static String anyOf(Iterable<String> choices) {
        ImmutableList<String> quoted = ImmutableList.copyOf(Iterables.transform(choices, choice -> '"' + choice + '"'));
        int last = quoted.size() - 1;
        return last < 1
                ? Joiner.on("").join(quoted)
                : Joiner.on(", ").join(quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /** The nearest of the choices, as a hint. */
    static Optional<String> nearest(String text, Iterable<String> choices) {
        return NearestText.find(text, choices, 1).stream().findFirst().map(near -> "the nearest is \"" + near + '"');
    }
}
