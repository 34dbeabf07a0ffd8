package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.fenjie.core.plan.Category;

/**
 * The headings (任务类别) of two plans: those that go on, the same or renamed, those gone and those added. Each heading of all
 * levels is in exactly one of these places.
 *
 * <p>Headings are paired when the tasks are, by these steps:
 *
 * <ol>
 *   <li>Headings of equal path are the same.
 *   <li>Then level by level, the outermost first. Two headings of a level that have no counterpart yet may be one renamed
 *       heading if they stand under headings that are each other's counterparts (or are outermost) and their names are alike
 *       enough, by {@link ComparisonSettings#likeness()}; or, wherever they stand, if so much of their tasks goes on from the
 *       one to the other: twice the pairs of tasks under both, of all the tasks under either.
 *   <li>The greater of the two numbers ranks them; the best are paired first. Those that rank alike come with those under
 *       counterparts first, then the nearest in the order of the plans.
 * </ol>
 *
 * <p>A heading that changes its level is gone from the one and added at the other.
 *
 * @param pairs the headings that go on, in the order of the plan before
 * @param gone the headings without a counterpart in the plan after
 * @param added the headings without a counterpart in the plan before
 */
public record HeadingComparison(
        ImmutableList<HeadingPair> pairs, ImmutableList<Category> gone, ImmutableList<Category> added) {

    public HeadingComparison {
        requireNonNull(pairs, "pairs");
        requireNonNull(gone, "gone");
        requireNonNull(added, "added");
    }

    /**
     * Gets the headings that have another name, or stand under another heading.
     *
     * @return the pairs, in the order of the plan before; a heading under a renamed one has not changed
     */
    public ImmutableList<HeadingPair> changed() {
        return pairs.stream()
                .filter(pair -> pair.isRenamed() || pair.isMoved())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds the counterpart of a heading of the plan before.
     *
     * @param before a heading of the plan before
     * @return the heading in the plan after; empty if it is gone
     */
    public Optional<Category> findCounterpart(Category before) {
        requireNonNull(before, "before");
        return pairs.stream()
                .filter(pair -> pair.before().equals(before))
                .map(HeadingPair::after)
                .findFirst();
    }

    /** Returns {@code 24 of 30 headings go on (22 unchanged), 6 gone, 4 new}. */
    @Override
    public String toString() {
        return pairs.size() + " of " + (pairs.size() + gone.size()) + " headings go on ("
                + (pairs.size() - changed().size()) + " unchanged), " + gone.size() + " gone, " + added.size() + " new";
    }
}
