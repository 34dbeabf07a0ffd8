package org.fenjie.benchmarks.query;

/** What a question asks for. */
public enum QuestionKind {
    /** Lead = X. */
    LEAD("lead = X"),
    /** Due within a week. */
    DUE_WITHIN_WEEK("due within a week"),
    /** Both. */
    BOTH("both");

    private final String title;

    QuestionKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
