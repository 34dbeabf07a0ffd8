package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

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

    private static final ImmutableMap<Character, Character> SHAPES =
            shapes("（([【〔［〖｛{﹝﹙", "）)]】〕］〗｝}﹞﹚", "，,﹐", "；;﹔", "。｡", "：:∶︰﹕", "、､﹑/／|｜+＋&＆•", "*＊∗");
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("、，；。 ");
    private static final CharMatcher LAYOUT =
            CharMatcher.whitespace().or(CharMatcher.forPredicate(c -> Character.getType(c) == Character.FORMAT));

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
        this.mates = mates(chars);
    }

    private static char shape(char c) {
        if (c >= '①' && c <= '⒛') {
            // A number in a circle stands before an item of a list.
            return LIST;
        }
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        // Nearly all of a cell is Chinese characters, which print in one way.
        if (c >= '\u3400' && c <= '\u9fff') {
            return c;
        }
        Character shaped = SHAPES.get(c);
        if (shaped != null) {
            return shaped;
        }
        return CharMatcher.whitespace().matches(c) ? SPACE : c;
    }

    private static ImmutableMap<Character, Character> shapes(String... rows) {
        ImmutableMap.Builder<Character, Character> shapes = ImmutableMap.builder();
        for (String row : rows) {
            row.chars().forEach(printed -> shapes.put((char) printed, row.charAt(0)));
        }
        return shapes.buildOrThrow();
    }

    private static int[] mates(char[] chars) {
        int[] mates = new int[chars.length];
        Arrays.fill(mates, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == OPEN) {
                open.push(i);
            } else if (chars[i] == CLOSE && !open.isEmpty()) {
                mates[i] = open.pop();
                mates[mates[i]] = i;
            }
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
        return SEPARATORS.matches(shape.charAt(index));
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
