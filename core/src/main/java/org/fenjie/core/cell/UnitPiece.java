package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

/**
 * A piece of a unit cell, such as the name {@code 区科委} or the marker {@code 牵头}. The pieces of a cell, put together,
 * are the cell.
 *
 * @param kind what the piece is
 * @param text the piece as printed, with the blanks and line breaks in it
 */
public record UnitPiece(Kind kind, String text) {

    /** What a piece of a cell is. */
    public enum Kind {
        /** The name of a unit, such as 区科委. */
        NAME,
        /** Another name of the unit before it, such as 区商务委 in 区经委（区商务委）. */
        PLATE,
        /** An open set of units, such as 各单位. */
        COLLECTIVE,
        /** Words that give a role, such as 牵头, or that say that there is nobody (无). */
        MARKER,
        /** What stands before a colon, with the colon, such as 牵头单位：. */
        LABEL,
        /** Punctuation, blanks, line breaks, numbering, and words that join (和, 及, 以及). */
        SEPARATOR,
        /** A bracket that belongs to no name. */
        BRACKET,
        /** What stands behind a label of no units, such as 2024年10月 behind 完成时间. */
        FIELD,
        /** A rule or remark on the units, such as 列第一位者为牵头单位. */
        NOTE,
        /** What could not be placed. */
        UNREAD
    }

    public UnitPiece {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    /** Returns the kind and the text, such as {@code NAME 区科委}. */
    @Override
    public String toString() {
        return kind + " " + text;
    }
}
