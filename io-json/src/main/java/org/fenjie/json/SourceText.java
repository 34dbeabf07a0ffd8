package org.fenjie.json;

/** A document's text, as characters or as UTF-8. Offsets in it are those of its {@code char}s or bytes. */
sealed interface SourceText permits SourceText.Chars, SourceText.Bytes {

    /** In place of a line's number: the text is a whole document. */
    int WHOLE = 0;

    /** The number of the line that the text is, or {@link #WHOLE}. */
    int line();

    /** The number of offsets. */
    int length();

    /** The {@code char} or byte at an offset. */
    int at(int offset);

    /** True if a character starts at an offset. */
    boolean startsCharacter(int offset);

    /** True if a line ends with the {@code char} or byte at an offset. */
    default boolean endsLine(int offset) {
        int c = line() == WHOLE ? at(offset) : 0;
        return c == '\n' || (c == '\r' && (offset + 1 == length() || at(offset + 1) != '\n'));
    }

    /** The offset of the next LF or CR in a range; its end if there is none. Most of a text is passed over here. */
    int indexOfBreak(int from, int to);

    /** Where the key stands whose value is at an offset. Asked for problems alone, so no value keeps it. */
    default int startOfKey(int value) {
        int quote = value - 1;
        while (at(quote) != '"') {
            quote--;
        }
        do {
            quote--;
        } while (at(quote) != '"' || isEscaped(quote));
        return quote;
    }

    private boolean isEscaped(int offset) {
        int slash = offset;
        while (at(slash - 1) == '\\') {
            slash--;
        }
        return (offset - slash) % 2 == 1;
    }

    /** A document without its byte order mark, or one line of a longer text. */
    static Chars of(String text, int line) {
        boolean marked = line <= 1 && text.startsWith("\uFEFF");
        return new Chars(marked ? text.substring(1) : text, line);
    }

    /** A document in well-formed UTF-8, or one line of a longer text; its byte order mark is passed over. */
    static Bytes ofUtf8(byte[] utf8, int line) {
        boolean marked = line <= 1
                && utf8.length >= 3
                && utf8[0] == (byte) 0xEF
                && utf8[1] == (byte) 0xBB
                && utf8[2] == (byte) 0xBF;
        return new Bytes(utf8, marked ? 3 : 0, line);
    }

    /**
     * A text of characters.
     *
     * @param text the text without its byte order mark
     * @param line the number of the line that it is, or {@link #WHOLE}
     */
    record Chars(String text, int line) implements SourceText {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public int at(int offset) {
            return text.charAt(offset);
        }

        @Override
        public int indexOfBreak(int from, int to) {
            int i = from;
            while (i < to && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            return i;
        }

        @Override
        public boolean startsCharacter(int offset) {
            return !Character.isLowSurrogate(text.charAt(offset))
                    || offset == 0
                    || !Character.isHighSurrogate(text.charAt(offset - 1));
        }
    }

    /**
     * A text of bytes.
     *
     * @param utf8 the bytes
     * @param start the index of the first behind the byte order mark
     * @param line the number of the line that they are, or {@link #WHOLE}
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Bytes(byte[] utf8, int start, int line) implements SourceText {

        @Override
        public int length() {
            return utf8.length - start;
        }

        @Override
        public int at(int offset) {
            return utf8[start + offset];
        }

        @Override
        public int indexOfBreak(int from, int to) {
            int i = start + from;
            while (i < start + to && utf8[i] != '\n' && utf8[i] != '\r') {
                i++;
            }
            return i - start;
        }

        @Override
        public boolean startsCharacter(int offset) {
            return (utf8[start + offset] & 0xC0) != 0x80;
        }
    }

    /** A place as an editor shows it, that goes forward through a text. */
    final class Position {

        private final SourceText text;
        private int offset;
        private int line;
        private int column = 1;

        Position(SourceText text) {
            this.text = text;
            this.line = Math.max(1, text.line());
        }

        /** Goes to an offset that is not before this place. */
        void advanceTo(int next) {
            int start = offset;
            for (int end = text.indexOfBreak(start, next); end < next; end = text.indexOfBreak(end + 1, next)) {
                if (text.endsLine(end)) {
                    line++;
                    column = 1;
                    start = end + 1;
                }
            }
            for (int i = start; i < next; i++) {
                if (text.startsCharacter(i)) {
                    column++;
                }
            }
            offset = next;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }
}
