package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import java.util.Arrays;

/**
 * A cell in one typography, index for index: brackets of any style as （）, half-width punctuation as full-width, blanks and
 * line breaks as one kind of space, and for each bracket the index of its mate.
 *
 * <p>The grammar looks at the shape; what is handed back is cut from the text as printed.
 */
final class CellShape {

    static final char OPEN = '（';
    static final char CLOSE = '）';
    static final char COLON = '：';
    static final char LIST = '、';
    static final char SPACE = ' ';

    private static final CharMatcher LAYOUT = CharMatcher.whitespace()
            .or(CharMatcher.forPredicate(c -> Character.getType(c) == Character.FORMAT))
            .precomputed();
    private static final int NO_MATE = -1;

    private final String text;
    private final String shape;
    private final int[] mates;

    CellShape(String text) {
        this.text = text;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = shape(chars[i]);
        }
        this.shape = new String(chars);
        this.mates = mates(shape);
    }

    private static char shape(char c) {
        if (c >= '\u3400' && c <= '\u9fff') {
            // Nearly all of a cell is Chinese characters, which print in one way.
            return c;
        }
        if (c >= '①' && c <= '⒛') {
            // A number in a circle stands before an item of a list.
            return LIST;
        }
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '（', '(', '[', '【', '〔', '［', '〖', '｛', '{', '﹝', '﹙' -> OPEN;
            case '）', ')', ']', '】', '〕', '］', '〗', '｝', '}', '﹞', '﹚' -> CLOSE;
            case '，', ',', '﹐' -> '，';
            case '；', ';', '﹔' -> '；';
            case '。', '｡' -> '。';
            case '：', ':', '∶', '︰', '﹕' -> COLON;
            case '、', '､', '﹑', '/', '／', '|', '｜', '+', '＋', '&', '＆', '•' -> LIST;
            case '*', '＊', '∗' -> '*';
            default -> CharMatcher.whitespace().matches(c) ? SPACE : c;
        };
    }

    private static int[] mates(String shape) {
        int[] mates = new int[shape.length()];
        Arrays.fill(mates, NO_MATE);
        if (shape.indexOf(OPEN) < 0) {
            return mates;
        }
        // Until it meets its mate, an opening bracket holds the one that is open around it.
        int open = NO_MATE;
        for (int i = 0; i < mates.length; i++) {
            if (shape.charAt(i) == OPEN) {
                mates[i] = open;
                open = i;
            } else if (shape.charAt(i) == CLOSE && open >= 0) {
                int around = mates[open];
                mates[i] = open;
                mates[open] = i;
                open = around;
            }
        }
        while (open >= 0) {
            int around = mates[open];
            mates[open] = NO_MATE;
            open = around;
        }
        return mates;
    }

    String shape() {
        return shape;
    }

    int length() {
        return shape.length();
    }

    char at(int index) {
        return shape.charAt(index);
    }

    /** The index of a bracket's mate; -1 for what is no bracket or has no mate. */
    int mate(int index) {
        return mates[index];
    }

    boolean isOpen(int index) {
        return shape.charAt(index) == OPEN && mates[index] > index;
    }

    boolean isLoneBracket(int index) {
        return (shape.charAt(index) == OPEN || shape.charAt(index) == CLOSE) && mates[index] < 0;
    }

    boolean isSeparator(int index) {
        return switch (shape.charAt(index)) {
            case LIST, '，', '；', '。', SPACE -> true;
            default -> false;
        };
    }

    /** The end of the run of text that starts at an index: the next separator, colon or lone bracket outside brackets. */
    int chunkEnd(int from, int to) {
        int i = from;
        while (i < to && !isSeparator(i) && at(i) != COLON && !isLoneBracket(i)) {
            i = isOpen(i) ? mates[i] + 1 : i + 1;
        }
        return i;
    }

    /** The end of the run of text that starts at an index, the next bracket. */
    int segmentEnd(int from, int to) {
        int i = from;
        while (i < to && !isOpen(i)) {
            i++;
        }
        return i;
    }

    /** Tells whether a character is white space or invisible. */
    static boolean isLayout(char c) {
        return LAYOUT.matches(c);
    }

    /** A part of the shape without blanks and invisible characters. */
    String plain(int from, int to) {
        return LAYOUT.removeFrom(shape.substring(from, to));
    }

    /** A part of the text as printed, but for blanks and line breaks that the table's layout put into it. */
    String printed(int from, int to) {
        return LAYOUT.removeFrom(text.substring(from, to));
    }

    /** A part of the text as printed, trimmed. */
    String trimmed(int from, int to) {
        return LAYOUT.trimFrom(text.substring(from, to));
    }
}
