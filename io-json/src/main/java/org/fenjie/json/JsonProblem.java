package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A mistake in a document, or a cell that was not understood, with its place.
 *
 * <p>Lines and columns count from 1, as editors do: a column is a character (a code point: 牵 is one, 𠮷 is one, a tab is one),
 * a line ends with LF, CRLF or CR, and a byte order mark takes no column.
 *
 * @param code what is wrong
 * @param severity whether the document is refused
 * @param pointer the place as a JSON Pointer (RFC 6901), such as {@code /tasks/0/number}; empty for the whole document
 * @param line the line, from 1; 0 if the problem has no place in the text, such as a missing file
 * @param column the column, from 1; 0 if the line is 0
 * @param found what stands there
 * @param expected what should stand there
 * @param hint how to mend it, where that can be said
 */
public record JsonProblem(
        ProblemCode code,
        Severity severity,
        String pointer,
        int line,
        int column,
        String found,
        String expected,
        Optional<String> hint) {

    /** Whether a problem stops a document from being taken. */
    public enum Severity {
        /** The document is refused. */
        ERROR("error"),
        /** The document is taken as it is. */
        WARNING("warning");

        private final String code;

        Severity(String code) {
            this.code = code;
        }

        /** Returns {@code error} or {@code warning}. */
        @Override
        public String toString() {
            return code;
        }
    }

    public JsonProblem {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(pointer, "pointer");
        requireNonNull(found, "found");
        requireNonNull(expected, "expected");
        requireNonNull(hint, "hint");
    }

    /**
     * Tells whether the problem stops the document from being taken.
     *
     * @return true for an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Returns a line such as
     * {@code 3:11 /year [wrong-type] found the text "2024", expected a whole number; write it without quotes}.
     */
    @Override
    public String toString() {
        return (line == 0 ? "" : line + ":" + column + " ")
                + (pointer.isEmpty() ? "" : Messages.visible(pointer) + " ")
                + "["
                + code
                + "] found "
                + found
                + ", expected "
                + expected
                + hint.map(text -> "; " + text).orElse("");
    }
}
