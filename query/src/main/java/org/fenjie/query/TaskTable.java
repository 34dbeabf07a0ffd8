package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Booleans;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.fenjie.core.plan.Task;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** The tasks of all plans by position, counted from 0 through the plans. */
final class TaskTable {

    /** So many plans are passed one by one before the rest is searched. */
    private static final int STEPS = 8;

    private final ImmutableList<DatedPlan> plans;
    /** The position of each plan's first task, and behind them the number of all tasks. */
    private final int[] starts;
    /**
     * The tasks of all plans in a row: a list of tasks takes several times as long to make where each is looked up in its
     * plan, for that reads from all over the memory.
     */
    private final Task[] tasks;
    /** The number of each plan's page of datings. */
    private final int[] pageNumbers;

    private final ImmutableList<ImmutableList<Dating>> pages;
    /** The number of each task's dating on the page of its plan. */
    private final CompactInts datingNumbers;

    private final RoaringBitmap all;

    private TaskTable(ImmutableList<DatedPlan> plans) {
        this.plans = plans;
        this.starts = starts(plans);
        this.tasks = new Task[starts[plans.size()]];
        this.pageNumbers = new int[plans.size()];
        this.all = RoaringBitmap.bitmapOfRange(0, tasks.length);
        int[] numbers = new int[tasks.length];
        DatingBook book = new DatingBook();
        int position = 0;
        for (int plan = 0; plan < plans.size(); plan++) {
            DatingBook.Page page = book.page(plans.get(plan));
            pageNumbers[plan] = page.number();
            for (Task task : tasks(plan)) {
                tasks[position] = task;
                numbers[position++] = page.number(task.deadline());
            }
        }
        this.pages = book.pages();
        this.datingNumbers = CompactInts.of(numbers);
    }

    private static int[] starts(ImmutableList<DatedPlan> plans) {
        int[] starts = new int[plans.size() + 1];
        for (int i = 0; i < plans.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], plans.get(i).plan().tasks().size());
        }
        return starts;
    }

    static TaskTable of(ImmutableList<DatedPlan> plans) {
        return new TaskTable(plans);
    }

    ImmutableList<DatedPlan> plans() {
        return plans;
    }

    /** The datings by page and number. */
    ImmutableList<ImmutableList<Dating>> pages() {
        return pages;
    }

    /** The page of datings of a plan. */
    int pageNumber(int plan) {
        return pageNumbers[plan];
    }

    /** The number of a task's dating on the page of its plan. */
    int datingNumber(int position) {
        return datingNumbers.get(position);
    }

    int size() {
        return tasks.length;
    }

    /** All positions; not to be changed. */
    RoaringBitmap all() {
        return all;
    }

    /** The position of a plan's first task; that of the plan behind the last is {@link #size()}. */
    int start(int plan) {
        return starts[plan];
    }

    ImmutableList<Task> tasks(int plan) {
        return plans.get(plan).plan().tasks();
    }

    /** The tasks of some plans. */
    RoaringBitmap ofPlans(RoaringBitmap planNumbers) {
        RoaringBitmap positions = new RoaringBitmap();
        planNumbers.forEach((IntConsumer) plan -> positions.add((long) starts[plan], starts[plan + 1]));
        return positions;
    }

    private PlannedTask get(int plan, int position) {
        Dating dating = pages.get(pageNumbers[plan]).get(datingNumbers.get(position));
        return new PlannedTask(plans.get(plan), tasks[position], dating);
    }

    private int planOf(int position) {
        int found = Arrays.binarySearch(starts, position);
        // A plan without tasks starts where the next one does.
        int plan = found >= 0 ? found : -found - 2;
        while (starts[plan + 1] == position) {
            plan++;
        }
        return plan;
    }

    /** The plan of a position that is in this plan or behind it. */
    private int planFrom(int plan, int position) {
        int found = plan;
        for (int step = 0; starts[found + 1] <= position; step++) {
            found = step < STEPS ? found + 1 : planOf(position);
        }
        return found;
    }

    ImmutableList<PlannedTask> list(RoaringBitmap positions) {
        int[] ascending = positions.toArray();
        PlannedTask[] found = new PlannedTask[ascending.length];
        int plan = 0;
        for (int i = 0; i < found.length; i++) {
            plan = planFrom(plan, ascending[i]);
            found[i] = get(plan, ascending[i]);
        }
        return ImmutableList.copyOf(found);
    }

    /** The tasks of a page of positions. */
    ImmutableList<PlannedTask> list(RoaringBitmap positions, long skip, int limit) {
        if (skip >= positions.getLongCardinality()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<PlannedTask> found = ImmutableList.builder();
        PeekableIntIterator each = positions.getIntIterator();
        each.advanceIfNeeded(positions.select((int) skip));
        for (int i = 0; i < limit && each.hasNext(); i++) {
            int position = each.next();
            found.add(get(planOf(position), position));
        }
        return found.build();
    }

    /** The tasks within a set that satisfy a condition. */
    RoaringBitmap tasksWhere(Predicate<Task> condition, RoaringBitmap within) {
        return filter(within, position -> condition.test(tasks[position]));
    }

    /** The tasks within a set whose datings satisfy a condition, which is asked once for each dating. */
    RoaringBitmap datedWhere(Predicate<Dating> condition, RoaringBitmap within) {
        boolean[][] wanted = pages.stream()
                .map(page -> Booleans.toArray(Lists.transform(page, condition::test)))
                .toArray(boolean[][]::new);
        int[] plan = {0};
        return filter(within, position -> {
            plan[0] = planFrom(plan[0], position);
            return wanted[pageNumbers[plan[0]]][datingNumbers.get(position)];
        });
    }

    private static RoaringBitmap filter(RoaringBitmap within, IntPredicate condition) {
        RoaringBitmapWriter<RoaringBitmap> found = RoaringBitmapWriter.writer().get();
        within.forEach((IntConsumer) position -> {
            if (condition.test(position)) {
                found.add(position);
            }
        });
        return found.get();
    }
}
