package org.fenjie.query;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.roaringbitmap.RoaringBitmap;

/** The tasks by the plan that they stand in, and by their number there. */
final class SourceIndex {

    private final TaskTable table;
    /** The plans, of which there are fewer than tasks. */
    private final ImmutableMap<Integer, RoaringBitmap> byYear;

    private final ImmutableMap<String, RoaringBitmap> byIssuer;

    private SourceIndex(TaskTable table, Map<Integer, RoaringBitmap> byYear, Map<String, RoaringBitmap> byIssuer) {
        this.table = table;
        this.byYear = ImmutableMap.copyOf(Maps.transformValues(byYear, Bitmaps::pack));
        this.byIssuer = ImmutableMap.copyOf(Maps.transformValues(byIssuer, Bitmaps::pack));
    }

    static SourceIndex of(TaskTable table) {
        Map<Integer, RoaringBitmap> byYear = new LinkedHashMap<>();
        Map<String, RoaringBitmap> byIssuer = new LinkedHashMap<>();
        for (int number = 0; number < table.plans().size(); number++) {
            WorkPlan plan = table.plans().get(number).plan();
            byYear.computeIfAbsent(plan.year(), unused -> new RoaringBitmap()).add(number);
            byIssuer.computeIfAbsent(plan.issuer(), unused -> new RoaringBitmap())
                    .add(number);
        }
        return new SourceIndex(table, byYear, byIssuer);
    }

    RoaringBitmap ofYear(int year) {
        return table.ofPlans(byYear.getOrDefault(year, new RoaringBitmap()));
    }

    RoaringBitmap ofIssuer(String issuer) {
        return table.ofPlans(byIssuer.getOrDefault(issuer, new RoaringBitmap()));
    }

    /** Tasks with a number in a closed range. */
    RoaringBitmap numbered(Range<Integer> numbers) {
        RoaringBitmap tasks = new RoaringBitmap();
        for (int plan = 0; plan < table.plans().size(); plan++) {
            List<Integer> own = Lists.transform(table.tasks(plan), Task::number);
            long start = table.start(plan);
            tasks.add(
                    start + firstFrom(own, numbers.lowerEndpoint()),
                    start + firstFrom(own, Math.addExact(numbers.upperEndpoint(), 1)));
        }
        return tasks;
    }

    private static int firstFrom(List<Integer> ascending, int number) {
        int found = Collections.binarySearch(ascending, number);
        return found >= 0 ? found : -found - 1;
    }
}
