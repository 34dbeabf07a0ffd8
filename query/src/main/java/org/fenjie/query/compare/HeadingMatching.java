package org.fenjie.query.compare;

import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;

/** Finds which headings of two plans are one; {@link HeadingComparison} tells the steps. */
final class HeadingMatching {

    private record Both(Category before, Category after) {}

    private record Renamed(int before, int after, double rank, boolean stays) implements BestFirst.Candidate {}

    private static final Comparator<Renamed> BEST_FIRST = Comparator.comparingDouble(Renamed::rank)
            .thenComparing(Renamed::stays)
            .reversed();

    private final ImmutableList<Category> before;
    private final ImmutableList<Category> after;
    private final double least;
    private final TextLikeness likeness;
    private final Multiset<Category> tasksBefore;
    private final Multiset<Category> tasksAfter;
    private final Multiset<Both> tasksInBoth = HashMultiset.create();
    private final HashBiMap<Category, Category> counterparts = HashBiMap.create();

    private HeadingMatching(WorkPlan before, WorkPlan after, double least, TextLikeness likeness) {
        this.before = before.categories().asList();
        this.after = after.categories().asList();
        this.least = least;
        this.likeness = likeness;
        this.tasksBefore = count(before);
        this.tasksAfter = count(after);
    }

    static HeadingComparison match(
            WorkPlan before,
            WorkPlan after,
            List<TaskMatching.Match> tasks,
            ComparisonSettings settings,
            TextLikeness likeness) {
        HeadingMatching matching = new HeadingMatching(before, after, settings.likeness(), likeness);
        for (TaskMatching.Match task : tasks) {
            matching.count(before.tasks().get(task.before()), after.tasks().get(task.after()));
        }
        return matching.match();
    }

    private static Multiset<Category> count(WorkPlan plan) {
        Multiset<Category> counts = HashMultiset.create();
        plan.tasks().forEach(task -> counts.addAll(lineage(task)));
        return counts;
    }

    private void count(Task was, Task is) {
        for (Category one : lineage(was)) {
            for (Category other : lineage(is)) {
                if (one.level() == other.level()) {
                    tasksInBoth.add(new Both(one, other));
                }
            }
        }
    }

    private static ImmutableList<Category> lineage(Task task) {
        return task.category().map(Category::lineage).orElse(ImmutableList.of());
    }

    private HeadingComparison match() {
        before.stream().filter(tasksAfter::contains).forEach(heading -> counterparts.put(heading, heading));
        int levels = before.stream().mapToInt(Category::level).max().orElse(0);
        for (int level = 1; level <= levels; level++) {
            for (Renamed renamed : BestFirst.choose(candidates(level), BEST_FIRST)) {
                counterparts.put(before.get(renamed.before()), after.get(renamed.after()));
            }
        }
        return new HeadingComparison(
                before.stream()
                        .filter(counterparts::containsKey)
                        .map(heading -> pair(heading, Objects.requireNonNull(counterparts.get(heading))))
                        .collect(ImmutableList.toImmutableList()),
                before.stream()
                        .filter(heading -> !counterparts.containsKey(heading))
                        .collect(ImmutableList.toImmutableList()),
                after.stream()
                        .filter(heading -> !counterparts.containsValue(heading))
                        .collect(ImmutableList.toImmutableList()));
    }

    private List<Renamed> candidates(int level) {
        List<Renamed> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                Category was = before.get(i);
                Category is = after.get(j);
                boolean open = was.level() == level
                        && is.level() == level
                        && !counterparts.containsKey(was)
                        && !counterparts.containsValue(is);
                if (!open) {
                    continue;
                }
                boolean stays = stays(was, is);
                double rank = Math.max(sharedTasks(was, is), stays ? likeness.of(was.name(), is.name()) : 0);
                if (rank >= least) {
                    candidates.add(new Renamed(i, j, rank, stays));
                }
            }
        }
        return candidates;
    }

    /** Whether the headings above are each other's counterparts, or there are none. */
    private boolean stays(Category was, Category is) {
        return was.parent().map(counterparts::get).equals(is.parent());
    }

    private double sharedTasks(Category was, Category is) {
        return 2.0 * tasksInBoth.count(new Both(was, is)) / (tasksBefore.count(was) + tasksAfter.count(is));
    }

    private HeadingPair pair(Category was, Category is) {
        return new HeadingPair(was, is, likeness.of(was.name(), is.name()), sharedTasks(was, is), !stays(was, is));
    }
}
