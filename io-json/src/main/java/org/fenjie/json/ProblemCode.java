package org.fenjie.json;

/**
 * What is wrong with a document, as a stable code such as {@code missing-key}. A code once given keeps its meaning.
 *
 * <p>The first group stops the reading, for nothing certain can be said of what follows. All others are collected: one of
 * them does not hide the next.
 */
public enum ProblemCode {
    /** There is no such file or resource. */
    NO_SUCH_FILE("no-such-file"),
    /** The file or stream could not be read. */
    CANNOT_READ("cannot-read"),
    /** The document is longer than {@link ReadLimits#maxLength()}. */
    DOCUMENT_TOO_LONG("document-too-long"),
    /** The bytes are not UTF-8. */
    NOT_UTF8("not-utf8"),
    /** There is nothing in the document, or white space alone. */
    EMPTY("empty"),
    /** The document ends before its value does. */
    CUT_OFF("cut-off"),
    /** The text is not JSON (RFC 8259). */
    SYNTAX("syntax"),
    /** A comment, which JSON does not have. */
    COMMENT("comment"),
    /** Objects and lists are nested deeper than {@link ReadLimits#maxDepth()}. */
    TOO_DEEP("too-deep"),
    /** There are more values than {@link ReadLimits#maxValues()}. */
    TOO_MANY_VALUES("too-many-values"),
    /** The document is of a version that this reader does not know. */
    UNKNOWN_FORMAT("unknown-format"),

    /** There is more text behind the document's value. */
    TEXT_AFTER_END("text-after-end"),
    /** A key stands twice in an object. */
    DUPLICATE_KEY("duplicate-key"),
    /** The format has no such key in this place. */
    UNKNOWN_KEY("unknown-key"),
    /** A key that the object needs is not there. */
    MISSING_KEY("missing-key"),
    /** Two keys do not go together. */
    CONFLICTING_KEYS("conflicting-keys"),
    /** {@code null}, which the format has nowhere. */
    NULL("null"),
    /** A value of another kind is expected, such as a number and not a text. */
    WRONG_TYPE("wrong-type"),
    /** A number with a fraction or an exponent, where a whole number is expected. */
    NOT_WHOLE("not-whole"),
    /** A number out of its bounds. */
    OUT_OF_RANGE("out-of-range"),
    /** A text without a character other than white space. */
    BLANK_TEXT("blank-text"),
    /** A control character in a text, other than tab and line breaks, which are written {@code \t}, {@code \n}, {@code \r}. */
    CONTROL_CHARACTER("control-character"),
    /** Half a surrogate pair, which is no character. */
    UNPAIRED_SURROGATE("unpaired-surrogate"),
    /** A text longer than {@link ReadLimits#maxTextLength()}. */
    TEXT_TOO_LONG("text-too-long"),
    /** A text that is no day of the calendar, written {@code 2024-03-15}. */
    BAD_DATE("bad-date"),
    /** A text that is no period, such as {@code 2024-10}, {@code Q4} or {@code year}. */
    BAD_PERIOD("bad-period"),
    /** A text that is no limit, such as {@code 30 days} or {@code 20 working-days}. */
    BAD_LIMIT("bad-limit"),
    /** A text that is no day of its cycle, such as {@code 3-20} or {@code end}. */
    BAD_CYCLE_DAY("bad-cycle-day"),
    /** A word that is not one of those which the format has in this place. */
    UNKNOWN_WORD("unknown-word"),
    /** Parts that are right in themselves but make no deadline rule, such as a range that ends before it starts. */
    BAD_RULE("bad-rule"),
    /** A list of the wrong length, such as a single stage. */
    WRONG_LENGTH("wrong-length"),
    /** An element of a list of units that does not name exactly one unit or collective. */
    BAD_UNIT("bad-unit"),
    /** A heading under which no task stands. */
    EMPTY_CATEGORY("empty-category"),
    /** A task's number stands at another task before. */
    NUMBER_TWICE("number-twice"),
    /** A task's number is below that of the task before. */
    NUMBER_ORDER("number-order"),
    /** A unit is named twice in a task, by one of its names or by two. */
    UNIT_TWICE("unit-twice"),
    /** A unit that the plan's own register does not list. */
    UNKNOWN_UNIT("unknown-unit"),
    /** A name that two units have. */
    NAME_CONFLICT("name-conflict"),
    /** A record says twice that the same was done on the same day. */
    ENTRY_TWICE("entry-twice"),
    /** The model refuses the value for a reason of its own. */
    REFUSED("refused"),

    /** A printed deadline cell was not understood, or a stage of it: kept as printed, never dated. */
    DEADLINE_NOT_UNDERSTOOD("deadline-not-understood"),
    /** The reader of a printed unit cell was not sure. */
    UNITS_IN_DOUBT("units-in-doubt");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /** Returns the code, such as {@code missing-key}. */
    @Override
    public String toString() {
        return code;
    }
}
