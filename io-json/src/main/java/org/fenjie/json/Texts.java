package org.fenjie.json;

import com.google.common.base.CharMatcher;

/** What the format asks of a text, as the model does. */
final class Texts {

    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n\r"));

    private Texts() {}

    /** The first control character other than tab and line breaks, or half of a surrogate pair; -1 if there is none. */
    static int indexOfUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (Character.isBmpCodePoint(c) && (CONTROL.matches((char) c) || Character.isSurrogate((char) c))) {
                return i;
            }
            i += Character.charCount(c) - 1;
        }
        return -1;
    }

    static boolean isBlank(String text) {
        return CharMatcher.whitespace().matchesAllOf(text);
    }
}
