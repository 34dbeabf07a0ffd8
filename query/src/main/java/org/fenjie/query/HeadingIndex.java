package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.roaringbitmap.RoaringBitmap;

/**
 * The tasks by heading. The tasks of a heading stand together in their plan, and headings often differ from plan to plan: so
 * there is no bitmap for each, but the runs of all in a row, through which a query looks.
 */
final class HeadingIndex {

    private static final int NONE = -1;

    /** The headings that have tasks of their own, in the order of the plans. */
    private final ImmutableList<Category> headings;
    /** The position behind each run of tasks. */
    private final ImmutableIntArray ends;
    /** The number of each run's heading; {@link #NONE} for tasks without one. */
    private final ImmutableIntArray numbers;

    private HeadingIndex(Builder builder) {
        this.headings = ImmutableList.copyOf(builder.headings.keySet());
        this.ends = builder.ends.build().trimmed();
        this.numbers = builder.numbers.build().trimmed();
    }

    static HeadingIndex of(TaskTable table) {
        Builder builder = new Builder();
        for (int plan = 0; plan < table.plans().size(); plan++) {
            builder.add(table.tasks(plan), table.start(plan));
        }
        return new HeadingIndex(builder);
    }

    /** The headings of all levels, in the order of the plans. */
    ImmutableSet<Category> headings() {
        return headings.stream().flatMap(heading -> heading.lineage().stream()).collect(ImmutableSet.toImmutableSet());
    }

    boolean contains(Category heading) {
        return headings.stream().anyMatch(own -> own.isWithin(heading));
    }

    boolean contains(String name) {
        return headings.stream().anyMatch(own -> own.path().contains(name));
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
        boolean[] asked = new boolean[headings.size()];
        for (int number = 0; number < asked.length; number++) {
            asked[number] = wanted.test(headings.get(number));
        }
        RoaringBitmap tasks = new RoaringBitmap();
        long start = 0;
        for (int run = 0; run < ends.length(); run++) {
            if (numbers.get(run) != NONE && asked[numbers.get(run)]) {
                tasks.add(start, ends.get(run));
            }
            start = ends.get(run);
        }
        return tasks;
    }

    private static final class Builder {

        private final Map<Category, Integer> headings = new LinkedHashMap<>();
        private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();

        void add(ImmutableList<Task> tasks, int start) {
            for (int i = 0; i < tasks.size(); i++) {
                Optional<Category> heading = tasks.get(i).category();
                if (i + 1 == tasks.size() || !tasks.get(i + 1).category().equals(heading)) {
                    ends.add(start + i + 1);
                    numbers.add(heading.map(this::number).orElse(NONE));
                }
            }
        }

        private int number(Category heading) {
            return headings.computeIfAbsent(heading, unused -> headings.size());
        }
    }
}
