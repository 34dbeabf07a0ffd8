package org.fenjie.core.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the text of a holiday notice cannot be read, for example {@code Line 4: expected a day such as 05-01 or
 * 2006-12-30, found: 5-1}.
 */
public final class NoticeFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line at fault, counted from 1. */
    private final int line;

    NoticeFormatException(int line, String problem, @Nullable Throwable cause) {
        super("Line " + line + ": " + problem, cause);
        this.line = line;
    }

    NoticeFormatException(int line, String expected, String found) {
        this(line, "expected " + expected + ", found: " + found, (Throwable) null);
    }

    /**
     * Returns the line at fault.
     *
     * @return its number in the text, counted from 1
     */
    public int line() {
        return line;
    }
}
