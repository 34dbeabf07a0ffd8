package org.fenjie.query;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.roaringbitmap.RoaringBitmap;

/**
 * The tasks by heading. Headings often differ from plan to plan, and the tasks of one stand together: so each heading has its
 * runs of tasks, which take less room than a bitmap, and a query looks through all headings, which are few beside the tasks.
 */
final class HeadingIndex {

    /** For each heading with tasks of its own, the first position of each run and the position behind the last. */
    private final ImmutableMap<Category, ImmutableIntArray> runs;

    private HeadingIndex(ImmutableMap<Category, ImmutableIntArray> runs) {
        this.runs = runs;
    }

    static HeadingIndex of(TaskTable table) {
        Map<Category, ImmutableIntArray.Builder> runs = new LinkedHashMap<>();
        for (int plan = 0; plan < table.plans().size(); plan++) {
            int position = table.start(plan);
            int start = position;
            Optional<Category> current = Optional.empty();
            for (Task task : table.tasks(plan)) {
                if (!task.category().equals(current)) {
                    add(runs, current, start, position);
                    current = task.category();
                    start = position;
                }
                position++;
            }
            add(runs, current, start, position);
        }
        return new HeadingIndex(ImmutableMap.copyOf(
                Maps.transformValues(runs, builder -> builder.build().trimmed())));
    }

    private static void add(
            Map<Category, ImmutableIntArray.Builder> runs, Optional<Category> heading, int start, int end) {
        heading.ifPresent(own -> runs.computeIfAbsent(own, unused -> ImmutableIntArray.builder(2))
                .add(start)
                .add(end));
    }

    /** The headings of all levels, in the order of the plans. */
    ImmutableSet<Category> headings() {
        return runs.keySet().stream()
                .flatMap(heading -> heading.lineage().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean contains(Category heading) {
        return runs.keySet().stream().anyMatch(own -> own.isWithin(heading));
    }

    boolean contains(String name) {
        return runs.keySet().stream().anyMatch(own -> own.path().contains(name));
    }

    /** Tasks under a heading of this name, at any level. */
    RoaringBitmap under(String name) {
        return tasks(heading -> heading.path().contains(name));
    }

    /** Tasks under this very heading, at any depth. */
    RoaringBitmap under(Category heading) {
        return tasks(own -> own.isWithin(heading));
    }

    private RoaringBitmap tasks(Predicate<Category> wanted) {
        RoaringBitmap tasks = new RoaringBitmap();
        runs.forEach((heading, ends) -> {
            if (wanted.test(heading)) {
                for (int i = 0; i < ends.length(); i += 2) {
                    tasks.add((long) ends.get(i), ends.get(i + 1));
                }
            }
        });
        return tasks;
    }
}
