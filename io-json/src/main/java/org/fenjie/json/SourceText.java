package org.fenjie.json;

import java.util.Arrays;

/** A document's text, and where in it lines start. */
final class SourceText {

    /** A place as an editor shows it. */
    record Position(int line, int column) {}

    /** In place of a line's number: the text is a whole document. */
    static final int WHOLE = 0;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final int firstLine;
    private final int[] lineStarts;

    private SourceText(String text, int firstLine, int[] lineStarts) {
        this.text = text;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts;
    }

    /** A document without its byte order mark, or one line of a longer text. */
    static SourceText of(String text, int line) {
        if (line == WHOLE) {
            String whole = withoutMark(text);
            return new SourceText(whole, 1, lineStarts(whole));
        }
        return new SourceText(line == 1 ? withoutMark(text) : text, line, new int[] {0});
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int[] lineStarts(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            lines += endsLine(text, i) ? 1 : 0;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                starts[line] = i + 1;
                line++;
            }
        }
        return starts;
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    String text() {
        return text;
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int index = found >= 0 ? found : -found - 2;
        return new Position(firstLine + index, 1 + text.codePointCount(lineStarts[index], offset));
    }
}
