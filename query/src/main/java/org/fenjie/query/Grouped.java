package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Ordering;
import java.util.stream.Collectors;

/**
 * Tasks in groups, such as by month: each task in every group that it belongs to, and those that belong to none apart.
 *
 * @param groups the tasks by key; the keys in the order of the grouping, the tasks of a key in the order in which they came
 * @param without the tasks that belong to no group, such as standing tasks by month
 * @param <K> the type of the keys
 */
public record Grouped<K>(ImmutableListMultimap<K, PlannedTask> groups, ImmutableList<PlannedTask> without) {

    public Grouped {
        requireNonNull(groups, "groups");
        requireNonNull(without, "without");
    }

    /**
     * Groups tasks.
     *
     * @param tasks the tasks
     * @param grouping by what
     * @param <K> the type of the keys
     * @return the groups
     */
    public static <K> Grouped<K> of(Iterable<PlannedTask> tasks, Grouping<K> grouping) {
        ListMultimap<K, PlannedTask> found =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        ImmutableList.Builder<PlannedTask> without = ImmutableList.builder();
        for (PlannedTask task : tasks) {
            ImmutableSet<K> keys = grouping.keysOf(task);
            keys.forEach(key -> found.put(key, task));
            if (keys.isEmpty()) {
                without.add(task);
            }
        }
        ImmutableListMultimap.Builder<K, PlannedTask> groups = ImmutableListMultimap.builder();
        grouping.inOrder(found.keySet()).forEach(key -> groups.putAll(key, found.get(key)));
        return new Grouped<>(groups.build(), without.build());
    }

    /** Puts tasks in the cells of each of their rows and columns; those without a row or a column are in no cell. */
    static <R, C> ImmutableTable<R, C, ImmutableList<PlannedTask>> table(
            Iterable<PlannedTask> tasks, Grouping<R> rows, Grouping<C> columns) {
        Grouped<R> byRow = of(tasks, rows);
        ImmutableList<C> columnOrder = of(tasks, columns).groups().keySet().asList();
        ImmutableTable.Builder<R, C, ImmutableList<PlannedTask>> table =
                ImmutableTable.<R, C, ImmutableList<PlannedTask>>builder()
                        .orderColumnsBy(Ordering.explicit(columnOrder));
        for (R row : byRow.groups().keySet()) {
            ImmutableListMultimap<C, PlannedTask> cells =
                    of(byRow.groups().get(row), columns).groups();
            cells.keySet().forEach(column -> table.put(row, column, cells.get(column)));
        }
        return table.build();
    }

    /** Returns how many tasks each group has, such as {@code 2024-03: 2, 2024-10: 7; without: 57}. */
    @Override
    public String toString() {
        return groups.asMap().entrySet().stream()
                        .map(group -> group.getKey() + ": " + group.getValue().size())
                        .collect(Collectors.joining(", "))
                + (without.isEmpty() ? "" : (groups.isEmpty() ? "" : "; ") + "without: " + without.size());
    }
}
