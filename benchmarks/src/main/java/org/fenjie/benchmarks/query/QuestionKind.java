package org.fenjie.benchmarks.query;

/** What a question asks for. */
public enum QuestionKind {
    /** Lead = X. */
    LEAD,
    /** Due within a week. */
    DUE_WITHIN_WEEK,
    /** Both. */
    BOTH
}
