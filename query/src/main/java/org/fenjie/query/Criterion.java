package org.fenjie.query;

import com.google.common.collect.ImmutableSet;

/**
 * A condition on tasks, such as {@code unit 区数据局 as lead (named) and due before 2024-07-01}.
 *
 * <p>Criteria are made by {@link Criteria}. Each answers for a task alone with {@link Answer}: yes, no, or undecided where
 * the plan does not say enough, and names what could not be decided.
 *
 * <p>Immutable, thread-safe and equal by value. There is no natural order.
 */
public sealed interface Criterion
        permits UnitCriterion,
                DateCriteria.DueIn,
                DateCriteria.Standing,
                DateCriteria.Unknown,
                LogicCriteria.AllOf,
                LogicCriteria.AnyOf,
                LogicCriteria.Not,
                TextCriteria.HeadingNamed,
                TextCriteria.Within,
                TextCriteria.Mentions,
                TextCriteria.FormIs,
                TextCriteria.NumberIn,
                TextCriteria.YearIs,
                TextCriteria.IssuerIs {

    /**
     * Tells whether a task matches.
     *
     * @param task the task
     * @return yes, no or undecided
     */
    Answer test(PlannedTask task);

    /**
     * Gets the parts of this criterion that keep it from a decision on a task.
     *
     * @param task the task
     * @return the undecided parts that are not made of others; empty exactly if the answer is not
     *     {@link Answer#UNDECIDED}
     */
    default ImmutableSet<Criterion> undecidedBy(PlannedTask task) {
        return test(task) == Answer.UNDECIDED ? ImmutableSet.of(this) : ImmutableSet.of();
    }

    /**
     * Obtains the criterion that both this and another match.
     *
     * @param other the other criterion
     * @return {@code this and other}
     */
    default Criterion and(Criterion other) {
        return LogicCriteria.allOf(ImmutableSet.of(this, other));
    }

    /**
     * Obtains the criterion that this or another matches, or both.
     *
     * @param other the other criterion
     * @return {@code this or other}
     */
    default Criterion or(Criterion other) {
        return LogicCriteria.anyOf(ImmutableSet.of(this, other));
    }

    /**
     * Obtains the criterion that this does not match. What is undecided stays so.
     *
     * @return {@code not this}
     */
    default Criterion not() {
        return new LogicCriteria.Not(this);
    }
}
