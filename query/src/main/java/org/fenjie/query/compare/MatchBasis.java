package org.fenjie.query.compare;

/** On what grounds two tasks are taken for one that goes on. */
public enum MatchBasis {
    /** Their contents are equal, white space aside. */
    EQUAL_CONTENT("equal content"),
    /** Their contents are alike enough. */
    LIKENESS("likeness"),
    /** Their contents are somewhat alike, and they stand under the same heading with the same number. */
    SAME_ROW("same row");

    private final String text;

    MatchBasis(String text) {
        this.text = text;
    }

    /** Returns the grounds in words, such as {@code same row}. */
    @Override
    public String toString() {
        return text;
    }
}
