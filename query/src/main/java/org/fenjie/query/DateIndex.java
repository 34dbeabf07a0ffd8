package org.fenjie.query;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.roaringbitmap.RoaringBitmap;

/** The tasks by due date, by form of the deadline, and by what is missing to date them. */
final class DateIndex {

    /**
     * The schedules by each of their due dates. A dated task has one schedule, which stands under several days where it
     * recurs: so schedules share no task, a count is a sum, and a monthly task takes no more room than another.
     */
    private final ImmutableSortedMap<LocalDate, ImmutableList<Schedule>> byDay;

    private final ImmutableMap<DeadlineRule.Form, RoaringBitmap> byForm;
    private final ImmutableMap<Gap.Reason, RoaringBitmap> byReason;
    private final RoaringBitmap withGap;
    private final RoaringBitmap standing;
    private final RoaringBitmap maybeStanding;

    private DateIndex(Builder builder) {
        this.byDay = builder.schedulesByDay();
        this.byForm = Maps.immutableEnumMap(Maps.transformValues(builder.byForm, Bitmaps::pack));
        this.byReason = Maps.immutableEnumMap(Maps.transformValues(builder.byReason, Bitmaps::pack));
        this.withGap = Bitmaps.pack(builder.withGap);
        this.standing = Bitmaps.pack(builder.standing);
        this.maybeStanding = Bitmaps.pack(builder.maybeStanding);
    }

    static DateIndex of(TaskTable table) {
        Builder builder = new Builder();
        ImmutableList<ImmutableList<RoaringBitmap>> shelves =
                table.datings().stream().map(builder::shelves).collect(ImmutableList.toImmutableList());
        for (int position = 0; position < table.size(); position++) {
            for (RoaringBitmap shelf : shelves.get(table.datingNumber(position))) {
                shelf.add(position);
            }
        }
        return new DateIndex(builder);
    }

    /** Tasks with a due date in the range. */
    RoaringBitmap due(Range<LocalDate> days) {
        return Bitmaps.union(schedules(days).stream().map(Schedule::tasks).collect(ImmutableList.toImmutableList()));
    }

    /** Counts the tasks with a due date in the range. */
    int countDue(Range<LocalDate> days) {
        return schedules(days).stream()
                .map(Schedule::tasks)
                .mapToInt(RoaringBitmap::getCardinality)
                .sum();
    }

    private ImmutableSet<Schedule> schedules(Range<LocalDate> days) {
        NavigableMap<LocalDate, ImmutableList<Schedule>> within = byDay;
        if (days.hasLowerBound()) {
            within = within.tailMap(days.lowerEndpoint(), days.lowerBoundType() == BoundType.CLOSED);
        }
        if (days.hasUpperBound()) {
            within = within.headMap(days.upperEndpoint(), days.upperBoundType() == BoundType.CLOSED);
        }
        return within.values().stream().flatMap(ImmutableList::stream).collect(ImmutableSet.toImmutableSet());
    }

    /** Tasks with a date that is not known. */
    RoaringBitmap withGap() {
        return withGap;
    }

    /** Tasks with a date that is not known for one of the reasons. */
    RoaringBitmap withGap(ImmutableSet<Gap.Reason> reasons) {
        return union(byReason, reasons);
    }

    /** Tasks with a deadline of one of the forms. */
    RoaringBitmap ofForm(ImmutableSet<DeadlineRule.Form> forms) {
        return union(byForm, forms);
    }

    /** Tasks with nothing to be done by a date. */
    RoaringBitmap standing() {
        return standing;
    }

    /** Tasks of which it is not known whether they are standing. */
    RoaringBitmap maybeStanding() {
        return maybeStanding;
    }

    private static <K> RoaringBitmap union(ImmutableMap<K, RoaringBitmap> tasks, ImmutableSet<K> keys) {
        return Bitmaps.union(
                keys.stream().map(tasks::get).filter(Objects::nonNull).collect(ImmutableList.toImmutableList()));
    }

    /** The tasks that are due on the very same days. Equal only to itself: no two have the same days. */
    private static final class Schedule {

        private final RoaringBitmap tasks = new RoaringBitmap();

        RoaringBitmap tasks() {
            return tasks;
        }
    }

    /** Finds out once for a dating where all of its tasks belong. */
    private static final class Builder {

        private final Map<ImmutableSortedSet<LocalDate>, Schedule> schedules = new LinkedHashMap<>();
        private final Map<DeadlineRule.Form, RoaringBitmap> byForm = new EnumMap<>(DeadlineRule.Form.class);
        private final Map<Gap.Reason, RoaringBitmap> byReason = new EnumMap<>(Gap.Reason.class);
        private final RoaringBitmap withGap = new RoaringBitmap();
        private final RoaringBitmap standing = new RoaringBitmap();
        private final RoaringBitmap maybeStanding = new RoaringBitmap();

        ImmutableList<RoaringBitmap> shelves(Dating dating) {
            ImmutableList.Builder<RoaringBitmap> shelves = ImmutableList.builder();
            if (!dating.dueDates().isEmpty()) {
                shelves.add(schedules.computeIfAbsent(dating.dueDates(), unused -> new Schedule()).tasks);
            }
            shelves.add(shelf(byForm, dating.rule().form()));
            dating.resolution().gaps().stream()
                    .map(Gap::reason)
                    .distinct()
                    .forEach(reason -> shelves.add(shelf(byReason, reason)));
            if (dating.hasGap()) {
                shelves.add(withGap);
            }
            switch (dating.isStanding()) {
                case YES -> shelves.add(standing);
                case UNDECIDED -> shelves.add(maybeStanding);
                case NO -> {}
            }
            return shelves.build();
        }

        ImmutableSortedMap<LocalDate, ImmutableList<Schedule>> schedulesByDay() {
            ListMultimap<LocalDate, Schedule> byDay =
                    MultimapBuilder.treeKeys().arrayListValues().build();
            schedules.forEach((days, schedule) -> {
                Bitmaps.pack(schedule.tasks);
                days.forEach(day -> byDay.put(day, schedule));
            });
            return ImmutableSortedMap.copyOf(
                    Maps.transformValues(Multimaps.asMap(byDay), ImmutableList::copyOf), Comparator.naturalOrder());
        }

        private static <K> RoaringBitmap shelf(Map<K, RoaringBitmap> shelves, K key) {
            return shelves.computeIfAbsent(key, unused -> new RoaringBitmap());
        }
    }
}
