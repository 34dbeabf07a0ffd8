package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.fenjie.core.plan.Task;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** The tasks of all plans by position, counted from 0 through the plans. */
final class TaskTable {

    /** So many plans are passed one by one before the rest is searched. */
    private static final int STEPS = 8;

    private final ImmutableList<DatedPlan> plans;
    /** The tasks of each plan once more: the way through the plan takes as long as all else in making a list of tasks. */
    private final ImmutableList<ImmutableList<Task>> tasks;
    /** The position of each plan's first task, and behind them the number of all tasks. */
    private final int[] starts;

    private final ImmutableList<Dating> datings;
    private final DatingNumbers datingNumbers;
    private final RoaringBitmap all;

    private TaskTable(
            ImmutableList<DatedPlan> plans, int[] starts, ImmutableList<Dating> datings, DatingNumbers datingNumbers) {
        this.plans = plans;
        this.tasks = plans.stream().map(each -> each.plan().tasks()).collect(ImmutableList.toImmutableList());
        this.starts = starts;
        this.datings = datings;
        this.datingNumbers = datingNumbers;
        this.all = RoaringBitmap.bitmapOfRange(0, size());
    }

    static TaskTable of(ImmutableList<DatedPlan> plans) {
        int[] starts = new int[plans.size() + 1];
        for (int i = 0; i < plans.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], plans.get(i).plan().tasks().size());
        }
        int[] numbers = new int[starts[plans.size()]];
        DatingBook book = new DatingBook();
        int position = 0;
        for (DatedPlan each : plans) {
            DatingBook.Page page = book.page(each.resolver());
            for (Task task : each.plan().tasks()) {
                numbers[position++] = page.number(task.deadline());
            }
        }
        return new TaskTable(plans, starts, book.datings(), DatingNumbers.of(numbers));
    }

    ImmutableList<DatedPlan> plans() {
        return plans;
    }

    ImmutableList<Dating> datings() {
        return datings;
    }

    int datingNumber(int position) {
        return datingNumbers.get(position);
    }

    int size() {
        return starts[plans.size()];
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
        return tasks.get(plan);
    }

    /** The tasks of some plans. */
    RoaringBitmap ofPlans(RoaringBitmap planNumbers) {
        RoaringBitmap positions = new RoaringBitmap();
        planNumbers.forEach((IntConsumer) plan -> positions.add((long) starts[plan], starts[plan + 1]));
        return positions;
    }

    Task task(int plan, int position) {
        return tasks.get(plan).get(position - starts[plan]);
    }

    private PlannedTask get(int plan, int position) {
        return new PlannedTask(plans.get(plan), task(plan, position), datings.get(datingNumbers.get(position)));
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

    ImmutableList<PlannedTask> list(RoaringBitmap positions) {
        ImmutableList.Builder<PlannedTask> found = ImmutableList.builderWithExpectedSize(positions.getCardinality());
        forEach(positions, (plan, position) -> found.add(get(plan, position)));
        return found.build();
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

    void forEach(RoaringBitmap positions, PositionConsumer action) {
        positions.forEach(new Walk(action));
    }

    /** Takes a position and the number of its plan. */
    @FunctionalInterface
    interface PositionConsumer {

        void accept(int plan, int position);
    }

    /** Finds the plans of ascending positions. */
    private final class Walk implements IntConsumer {

        private final PositionConsumer action;
        private int plan;

        Walk(PositionConsumer action) {
            this.action = action;
        }

        @Override
        public void accept(int position) {
            for (int step = 0; starts[plan + 1] <= position; step++) {
                plan = step < STEPS ? plan + 1 : planOf(position);
            }
            action.accept(plan, position);
        }
    }
}
