package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import java.nio.CharBuffer;
import java.text.Normalizer;

/**
 * A cell made even for reading: white space gone, full-width signs and digits made half-width, dashes made one dash, with the
 * way back to the cell as printed.
 */
final class CellText {

    private static final CharMatcher DASHES = CharMatcher.anyOf("－—–―‐‑‒─～〜∼﹣");

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';

    private final String printed;
    private final char[] chars;
    private final int[] source;
    private final int length;

    private CellText(String printed, char[] chars, int[] source, int length) {
        this.printed = printed;
        this.chars = chars;
        this.source = source;
        this.length = length;
    }

    static CellText of(String printed) {
        char[] chars = new char[printed.length()];
        int[] source = new int[printed.length() + 1];
        int length = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = even(printed.charAt(i));
            if (!isSpace(c)) {
                chars[length] = c;
                source[length] = i;
                length++;
            }
        }
        source[length] = printed.length();
        return new CellText(printed, chars, source, length);
    }

    private static boolean isSpace(char c) {
        return CharMatcher.whitespace().matches(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static char even(char c) {
        if (c < 0x80) {
            return c == '~' ? '-' : c;
        }
        if (DASHES.matches(c)) {
            return '-';
        }
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - FULL_WIDTH_FIRST + '!');
        }
        // The radicals that text taken from PDF files has in place of characters (⽉ for 月).
        if (c >= '\u2E80' && c <= '\u2FDF') {
            String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return folded.length() == 1 ? folded.charAt(0) : c;
        }
        return c;
    }

    int length() {
        return length;
    }

    /** The character at an index; NUL past the end, which no wording has. */
    char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\0';
    }

    boolean startsWith(String word, int index) {
        if (index < 0 || index + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether white space is printed before an index. */
    boolean isBreakBefore(int index) {
        return index > 0 && index < length && source[index] > source[index - 1] + 1;
    }

    /** The even text between two indexes. */
    String between(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** A view of the even text between two indexes. */
    CharSequence part(int start, int end) {
        return CharBuffer.wrap(chars, start, end - start);
    }

    /** The text as printed between two indexes, without white space around it. */
    String printedBetween(int start, int end) {
        int from = source[start];
        int to = end == start ? from : source[end - 1] + 1;
        return CharMatcher.whitespace().trimFrom(printed.substring(from, to));
    }
}
