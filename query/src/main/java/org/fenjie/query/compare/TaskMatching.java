package org.fenjie.query.compare;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;

/** Finds which tasks of two plans are one that goes on; {@link PlanComparison} tells the steps. */
final class TaskMatching {

    /** Two tasks, by their positions, that may be or are one. */
    record Match(int before, int after, double likeness, MatchBasis basis, boolean sameHeading, boolean sameNumber)
            implements BestFirst.Candidate {}

    private record ContentAndPlace(String content, Optional<Category> heading, int number) {}

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::likeness)
            .thenComparing(Match::sameHeading)
            .thenComparing(Match::sameNumber)
            .reversed();

    private static final ImmutableList<Function<Task, ContentAndPlace>> EQUALS = ImmutableList.of(
            task -> new ContentAndPlace(Signs.solid(task.content()), task.category(), task.number()),
            task -> new ContentAndPlace(Signs.solid(task.content()), task.category(), 0),
            task -> new ContentAndPlace(Signs.solid(task.content()), Optional.empty(), task.number()),
            task -> new ContentAndPlace(Signs.solid(task.content()), Optional.empty(), 0));

    private final ImmutableList<Task> before;
    private final ImmutableList<Task> after;
    private final ComparisonSettings settings;
    private final TextLikeness likeness;
    private final boolean[] takenBefore;
    private final boolean[] takenAfter;
    private final List<Match> matches = new ArrayList<>();

    private TaskMatching(WorkPlan before, WorkPlan after, ComparisonSettings settings, TextLikeness likeness) {
        this.before = before.tasks();
        this.after = after.tasks();
        this.settings = settings;
        this.likeness = likeness;
        this.takenBefore = new boolean[this.before.size()];
        this.takenAfter = new boolean[this.after.size()];
    }

    /** The matches, in the order of the tasks before. */
    static ImmutableList<Match> match(
            WorkPlan before, WorkPlan after, ComparisonSettings settings, TextLikeness likeness) {
        TaskMatching matching = new TaskMatching(before, after, settings, likeness);
        EQUALS.forEach(matching::matchEqual);
        BestFirst.choose(matching.candidates(), BEST_FIRST).forEach(matching::add);
        return ImmutableList.sortedCopyOf(Comparator.comparingInt(Match::before), matching.matches);
    }

    /** Pairs the tasks of one key in their order: no list of all candidates, for a table may repeat a row many times. */
    private void matchEqual(Function<Task, ContentAndPlace> key) {
        Map<ContentAndPlace, Deque<Integer>> open = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            if (!takenAfter[j]) {
                open.computeIfAbsent(key.apply(after.get(j)), added -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            Deque<Integer> equal = takenBefore[i] ? null : open.get(key.apply(before.get(i)));
            if (equal != null && !equal.isEmpty()) {
                add(link(i, equal.remove(), 1, MatchBasis.EQUAL_CONTENT));
            }
        }
    }

    private List<Match> candidates() {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                if (!takenBefore[i] && !takenAfter[j]) {
                    candidate(i, j).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Match> candidate(int i, int j) {
        Task was = before.get(i);
        Task is = after.get(j);
        boolean sameRow = was.number() == is.number() && isSameHeading(was, is);
        double least = sameRow ? Math.min(settings.likeness(), settings.sameRowLikeness()) : settings.likeness();
        if (likeness.isBelow(least, was.content(), is.content())) {
            return Optional.empty();
        }
        double found = likeness.of(was.content(), is.content());
        return found < least
                ? Optional.empty()
                : Optional.of(
                        link(i, j, found, found < settings.likeness() ? MatchBasis.SAME_ROW : MatchBasis.LIKENESS));
    }

    private static boolean isSameHeading(Task was, Task is) {
        return was.category().isPresent() && was.category().equals(is.category());
    }

    private Match link(int i, int j, double found, MatchBasis basis) {
        Task was = before.get(i);
        Task is = after.get(j);
        return new Match(i, j, found, basis, isSameHeading(was, is), was.number() == is.number());
    }

    private void add(Match match) {
        takenBefore[match.before()] = true;
        takenAfter[match.after()] = true;
        matches.add(match);
    }
}
