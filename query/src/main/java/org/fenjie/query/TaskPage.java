package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.math.RoundingMode;

/**
 * A page of a list of tasks, such as page 2 of 4, tasks 21 to 40 of 79.
 *
 * @param list the tasks of the page, in order; empty past the last page
 * @param number the page, from 1
 * @param size how many tasks a page holds, from 1
 * @param total how many tasks all pages hold together
 */
public record TaskPage(ImmutableList<PlannedTask> list, int number, int size, int total) {

    public TaskPage {
        check(number, size);
        checkArgument(list.size() <= size, "A page of %s tasks at the most is expected, found: %s", size, list.size());
        checkArgument(list.size() <= total, "At least %s tasks in all are expected, found: %s", list.size(), total);
    }

    static void check(int number, int size) {
        checkArgument(number >= 1, "A page from 1 is expected, found: %s", number);
        checkArgument(size >= 1, "A size from 1 is expected, found: %s", size);
    }

    static TaskPage of(ImmutableList<PlannedTask> all, int number, int size) {
        // In long, for page 2 of the greatest size would pass the end of int.
        long start = Math.min((number - 1L) * size, all.size());
        long end = Math.min(start + size, all.size());
        return new TaskPage(
                start < 0 || end < start ? ImmutableList.of() : all.subList((int) start, (int) end),
                number,
                size,
                all.size());
    }

    /**
     * Counts the pages.
     *
     * @return how many pages hold a task; 0 if there is no task
     */
    public int pages() {
        return IntMath.divide(total, size, RoundingMode.CEILING);
    }

    /** Returns {@code page 2 of 4: 20 of 79 tasks}. */
    @Override
    public String toString() {
        return "page " + number + " of " + pages() + ": " + list.size() + " of " + total + " tasks";
    }
}
