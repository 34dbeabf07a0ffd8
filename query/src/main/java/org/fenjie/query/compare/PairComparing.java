package org.fenjie.query.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;

/** Finds what changed between the two tasks of a pair. */
final class PairComparing {

    private final WorkPlan before;
    private final WorkPlan after;
    private final ComparisonSettings settings;
    private final ImmutableMap<Category, Category> counterparts;
    private final UnitMatching units;

    PairComparing(WorkPlan before, WorkPlan after, ComparisonSettings settings, HeadingComparison headings) {
        this.before = before;
        this.after = after;
        this.settings = settings;
        this.counterparts =
                headings.pairs().stream().collect(ImmutableMap.toImmutableMap(HeadingPair::before, HeadingPair::after));
        this.units = new UnitMatching(before, after, settings.sameUnits());
    }

    TaskPair compare(TaskMatching.Match match) {
        Task was = before.tasks().get(match.before());
        Task is = after.tasks().get(match.after());
        DeadlineShift shift = DeadlineShifts.between(was.deadline(), before.year(), is.deadline(), after.year());
        ImmutableList<TaskChange> changes = Stream.of(
                        number(was, is),
                        heading(was, is),
                        wording(was, is),
                        units.compare(before.responsibilityOf(was), after.responsibilityOf(is)),
                        deadline(was, is, shift))
                .flatMap(Optional::stream)
                .filter(change -> settings.compared().contains(change.kind()))
                .collect(ImmutableList.toImmutableList());
        return new TaskPair(was, is, match.likeness(), match.basis(), shift, changes);
    }

    private static Optional<NumberChange> number(Task was, Task is) {
        return was.number() == is.number()
                ? Optional.empty()
                : Optional.of(new NumberChange(was.number(), is.number()));
    }

    private Optional<HeadingChange> heading(Task was, Task is) {
        return was.category().map(counterparts::get).equals(is.category())
                        && was.category().isPresent() == is.category().isPresent()
                ? Optional.empty()
                : Optional.of(new HeadingChange(was.category(), is.category()));
    }

    private static Optional<WordingChange> wording(Task was, Task is) {
        return Signs.solid(was.content()).equals(Signs.solid(is.content()))
                ? Optional.empty()
                : Optional.of(new WordingChange(TextDiff.of(was.content(), is.content())));
    }

    private static Optional<DeadlineChange> deadline(Task was, Task is, DeadlineShift shift) {
        return shift.isChange()
                ? Optional.of(new DeadlineChange(was.deadline(), is.deadline(), shift))
                : Optional.empty();
    }
}
