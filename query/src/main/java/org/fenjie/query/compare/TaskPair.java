package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.plan.Task;

/**
 * A task that goes on from one plan to another, with what changed in it, such as {@code 12 → 14 (0.83): deadline by 10 → by
 * 06 (earlier)}.
 *
 * @param before the task in the plan before
 * @param after the task in the plan after
 * @param likeness how alike the contents are, from 0 to 1; {@link PlanComparison} defines it
 * @param basis on what grounds the two are taken for one
 * @param deadlineShift how the deadlines lie to each other, whether that is a change or not
 * @param changes what changed, at most one of each kind, in the order of the kinds
 */
public record TaskPair(
        Task before,
        Task after,
        double likeness,
        MatchBasis basis,
        DeadlineShift deadlineShift,
        ImmutableList<TaskChange> changes) {

    public TaskPair {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        Shares.check(likeness, "likeness");
        requireNonNull(basis, "basis");
        requireNonNull(deadlineShift, "deadlineShift");
        requireNonNull(changes, "changes");
    }

    /**
     * Tells whether anything changed but the number: a row put in above renumbers all below it.
     *
     * @return true if there is a change of another kind than {@link ChangeKind#NUMBER}
     */
    public boolean isChanged() {
        return changes.stream().anyMatch(change -> change.kind() != ChangeKind.NUMBER);
    }

    /**
     * Tells whether a kind of change is among the changes.
     *
     * @param kind the kind
     * @return true if so
     */
    public boolean isChanged(ChangeKind kind) {
        requireNonNull(kind, "kind");
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    /**
     * Tells whether both unit cells were surely read, so that a change of units is one, and none is none.
     *
     * @return false if a unit may be missing from either
     */
    public boolean isSure() {
        return before.responsibility().isSure() && after.responsibility().isSure();
    }

    /**
     * Finds the change of the heading.
     *
     * @return the change, empty if there is none
     */
    public Optional<HeadingChange> heading() {
        return find(HeadingChange.class);
    }

    /**
     * Finds the change of the content.
     *
     * @return the change, empty if there is none
     */
    public Optional<WordingChange> wording() {
        return find(WordingChange.class);
    }

    /**
     * Finds the change of who answers.
     *
     * @return the change, empty if there is none
     */
    public Optional<UnitsChange> units() {
        return find(UnitsChange.class);
    }

    /**
     * Finds the change of the deadline.
     *
     * @return the change, empty if there is none
     */
    public Optional<DeadlineChange> deadline() {
        return find(DeadlineChange.class);
    }

    private <T extends TaskChange> Optional<T> find(Class<T> type) {
        return changes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * Returns the numbers, the likeness with the basis {@code same row} if that is it, and the changes but that of the
     * number, such as {@code 12 → 14 (0.83): units +lead 区数据局; deadline by 10 → by 06 (earlier)} or
     * {@code 12 → 14 (1.00): unchanged}.
     */
    @Override
    public String toString() {
        String how = Shares.text(likeness) + (basis == MatchBasis.SAME_ROW ? ", " + basis : "");
        String what = changes.stream()
                .filter(change -> change.kind() != ChangeKind.NUMBER)
                .map(TaskChange::toString)
                .collect(Collectors.joining("; "));
        return before.number() + " → " + after.number() + " (" + how + "): " + (what.isEmpty() ? "unchanged" : what);
    }
}
