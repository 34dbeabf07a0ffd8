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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.fenjie.core.deadline.Gap;
import org.roaringbitmap.RoaringBitmap;

/** The tasks by due date, and by what is missing to date them. */
final class DateIndex {

    /**
     * The schedules by each of their due dates. A dated task has one schedule, which stands under several days where it
     * recurs: so schedules share no task, a count is a sum, and a monthly task takes no more room than another.
     */
    private final ImmutableSortedMap<LocalDate, ImmutableList<Schedule>> byDay;

    private final ImmutableMap<Gap.Reason, RoaringBitmap> byReason;
    private final RoaringBitmap standing;
    private final RoaringBitmap maybeStanding;

    private DateIndex(Builder builder) {
        this.byDay = builder.schedulesByDay();
        this.byReason = Maps.immutableEnumMap(Maps.transformValues(builder.byReason, Bitmaps::pack));
        this.standing = Bitmaps.pack(builder.standing);
        this.maybeStanding = Bitmaps.pack(builder.maybeStanding);
    }

    static DateIndex of(TaskTable table) {
        Builder builder = new Builder();
        ImmutableList<ImmutableList<ImmutableList<RoaringBitmap>>> shelves = table.pages().stream()
                .map(page -> page.stream().map(builder::shelves).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        for (int plan = 0; plan < table.plans().size(); plan++) {
            ImmutableList<ImmutableList<RoaringBitmap>> byNumber = shelves.get(table.pageNumber(plan));
            for (int position = table.start(plan); position < table.start(plan + 1); position++) {
                for (RoaringBitmap shelf : byNumber.get(table.datingNumber(position))) {
                    shelf.add(position);
                }
            }
        }
        return new DateIndex(builder);
    }

    /** Tasks with a due date in the range. */
    RoaringBitmap due(Range<LocalDate> days) {
        List<RoaringBitmap> found = new ArrayList<>();
        for (Schedule schedule : schedules(days)) {
            found.add(schedule.tasks);
        }
        return Bitmaps.union(found);
    }

    /** Tasks within a set with a due date in the range. */
    RoaringBitmap due(Range<LocalDate> days, RoaringBitmap within) {
        List<RoaringBitmap> found = new ArrayList<>();
        for (Schedule schedule : schedules(days)) {
            found.add(RoaringBitmap.and(schedule.tasks, within));
        }
        return Bitmaps.union(found);
    }

    /** Counts the tasks with a due date in the range. */
    int countDue(Range<LocalDate> days) {
        int count = 0;
        for (Schedule schedule : schedules(days)) {
            count += schedule.tasks.getCardinality();
        }
        return count;
    }

    /** No streams here: on a single plan they would take most of the time of a query. */
    private Set<Schedule> schedules(Range<LocalDate> days) {
        NavigableMap<LocalDate, ImmutableList<Schedule>> within = byDay;
        if (days.hasLowerBound()) {
            within = within.tailMap(days.lowerEndpoint(), days.lowerBoundType() == BoundType.CLOSED);
        }
        if (days.hasUpperBound()) {
            within = within.headMap(days.upperEndpoint(), days.upperBoundType() == BoundType.CLOSED);
        }
        Set<Schedule> schedules = new LinkedHashSet<>();
        within.values().forEach(schedules::addAll);
        return schedules;
    }

    /** Tasks with a date that is not known. */
    RoaringBitmap withGap() {
        return withGap(byReason.keySet());
    }

    /** Tasks with a date that is not known for one of the reasons. */
    RoaringBitmap withGap(ImmutableSet<Gap.Reason> reasons) {
        return Bitmaps.union(
                reasons.stream().map(byReason::get).filter(Objects::nonNull).collect(ImmutableList.toImmutableList()));
    }

    /** Tasks with nothing to be done by a date. */
    RoaringBitmap standing() {
        return standing;
    }

    /** Tasks of which it is not known whether they are standing. */
    RoaringBitmap maybeStanding() {
        return maybeStanding;
    }

    /** The tasks that are due on the very same days. Equal only to itself: no two have the same days. */
    private static final class Schedule {

        private final RoaringBitmap tasks = new RoaringBitmap();
    }

    /** Finds out once for a dating where all of its tasks belong. */
    private static final class Builder {

        private final Map<ImmutableSortedSet<LocalDate>, Schedule> schedules = new LinkedHashMap<>();
        private final Map<Gap.Reason, RoaringBitmap> byReason = new EnumMap<>(Gap.Reason.class);
        private final RoaringBitmap standing = new RoaringBitmap();
        private final RoaringBitmap maybeStanding = new RoaringBitmap();

        ImmutableList<RoaringBitmap> shelves(Dating dating) {
            ImmutableList.Builder<RoaringBitmap> shelves = ImmutableList.builder();
            if (!dating.dueDates().isEmpty()) {
                shelves.add(schedules.computeIfAbsent(dating.dueDates(), unused -> new Schedule()).tasks);
            }
            dating.resolution().gaps().stream()
                    .map(Gap::reason)
                    .distinct()
                    .forEach(reason -> shelves.add(byReason.computeIfAbsent(reason, unused -> new RoaringBitmap())));
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
    }
}
