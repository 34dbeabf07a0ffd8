package org.fenjie.query;

import static java.util.Objects.requireNonNull;

/**
 * Whether a task matches a criterion: {@link #YES}, {@link #NO}, or {@link #UNDECIDED} where the plan does not say enough.
 *
 * <p>A task due 工作要点发布后30日内 is undecided for "due before 1 July" as long as nobody gives the day of publication.
 *
 * <table border="1">
 *   <caption>How answers combine (Kleene's logic): an undecided part counts only where it would make a difference</caption>
 *   <tr><th>a<th>b<th>a and b<th>a or b<th>not a
 *   <tr><td>yes<td>undecided<td>undecided<td>yes<td>no
 *   <tr><td>no<td>undecided<td>no<td>undecided<td>yes
 *   <tr><td>undecided<td>undecided<td>undecided<td>undecided<td>undecided
 * </table>
 */
public enum Answer {
    /** The task matches. */
    YES("yes"),
    /** The task does not match. */
    NO("no"),
    /** It cannot be decided whether the task matches. */
    UNDECIDED("undecided");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    /**
     * Obtains the answer to a question that can be decided.
     *
     * @param matches whether the task matches
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean matches) {
        return matches ? YES : NO;
    }

    /**
     * Combines two answers by "and".
     *
     * @param other the other answer
     * @return no if either is no, yes if both are yes, else undecided
     */
    public Answer and(Answer other) {
        requireNonNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNDECIDED;
    }

    /**
     * Combines two answers by "or".
     *
     * @param other the other answer
     * @return yes if either is yes, no if both are no, else undecided
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /**
     * Turns the answer round.
     *
     * @return no for yes, yes for no, undecided for undecided
     */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDECIDED -> UNDECIDED;
        };
    }

    /** Returns {@code yes}, {@code no} or {@code undecided}. */
    @Override
    public String toString() {
        return code;
    }
}
