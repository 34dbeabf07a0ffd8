package org.fenjie.core.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A name with further names in brackets behind it, such as {@code 区经委（区商务委）}.
 *
 * @param name the name before the bracket, never empty
 * @param plates the names in the bracket, at least one
 */
public record BracketedName(String name, ImmutableList<String> plates) {

    private static final CharMatcher OPENING = CharMatcher.anyOf("（(");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("）)");
    private static final Splitter PLATES =
            Splitter.on(CharMatcher.anyOf("、，,")).trimResults().omitEmptyStrings();

    public BracketedName {
        requireNonNull(name, "name");
        requireNonNull(plates, "plates");
    }

    /**
     * Takes a text apart at the bracket that closes at its end; a name may have brackets of its own before it.
     *
     * @param text the text
     * @return the names; empty if no bracket closes at the end, or if nothing stands before it or in it
     */
    public static Optional<BracketedName> parse(String text) {
        int open = openingOfLastBracket(text);
        if (open <= 0) {
            return Optional.empty();
        }
        ImmutableList<String> plates = ImmutableList.copyOf(PLATES.split(text.substring(open + 1, text.length() - 1)));
        return plates.isEmpty() ? Optional.empty() : Optional.of(new BracketedName(text.substring(0, open), plates));
    }

    private static int openingOfLastBracket(String text) {
        int open = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLOSING.matches(text.charAt(i))) {
                open++;
            } else if (OPENING.matches(text.charAt(i))) {
                open--;
            }
            if (open <= 0) {
                return i == text.length() - 1 ? -1 : i;
            }
        }
        return -1;
    }
}
