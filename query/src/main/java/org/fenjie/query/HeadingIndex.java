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

    private static final int NONE = 0;

    /** The headings that have tasks of their own, in the order of the plans. */
    private final ImmutableList<Category> headings;
    /** How many tasks each run has. */
    private final CompactInts lengths;
    /** The number of each run's heading, from 1; {@link #NONE} for tasks without one. */
    private final CompactInts numbers;

    private HeadingIndex(Builder builder) {
        this.headings = ImmutableList.copyOf(builder.headings.keySet());
        this.lengths = CompactInts.of(builder.lengths.build().toArray());
        this.numbers = CompactInts.of(builder.numbers.build().toArray());
    }

    static HeadingIndex of(TaskTable table) {
        Builder builder = new Builder();
        for (int plan = 0; plan < table.plans().size(); plan++) {
            builder.add(table.tasks(plan));
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
        boolean[] asked = new boolean[headings.size() + 1];
        for (int i = 0; i < headings.size(); i++) {
            asked[i + 1] = wanted.test(headings.get(i));
        }
        RoaringBitmap tasks = new RoaringBitmap();
        long start = 0;
        for (int run = 0; run < lengths.length(); run++) {
            long end = start + lengths.get(run);
            if (asked[numbers.get(run)]) {
                tasks.add(start, end);
            }
            start = end;
        }
        return tasks;
    }

    private static final class Builder {

        private final Map<Category, Integer> headings = new LinkedHashMap<>();
        private final ImmutableIntArray.Builder lengths = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();

        void add(ImmutableList<Task> tasks) {
            int start = 0;
            for (int i = 1; i <= tasks.size(); i++) {
                Optional<Category> heading = tasks.get(start).category();
                if (i == tasks.size() || !tasks.get(i).category().equals(heading)) {
                    lengths.add(i - start);
                    numbers.add(heading.map(this::number).orElse(NONE));
                    start = i;
                }
            }
        }

        private int number(Category heading) {
            return headings.computeIfAbsent(heading, unused -> headings.size() + 1);
        }
    }
}
