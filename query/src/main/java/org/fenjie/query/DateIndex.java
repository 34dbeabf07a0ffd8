package org.fenjie.query;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.roaringbitmap.RoaringBitmap;

/** The tasks by due date, by form of the deadline, and by what is missing to date them. */
final class DateIndex {

    private final ImmutableSortedMap<LocalDate, RoaringBitmap> byDay;
    private final ImmutableMap<DeadlineRule.Form, RoaringBitmap> byForm;
    private final ImmutableMap<Gap.Reason, RoaringBitmap> byReason;
    private final RoaringBitmap withGap;
    private final RoaringBitmap standing;
    private final RoaringBitmap maybeStanding;

    private DateIndex(Builder builder) {
        this.byDay = ImmutableSortedMap.copyOf(
                Maps.transformValues(builder.byDay, Bitmaps::pack), Comparator.naturalOrder());
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
        NavigableMap<LocalDate, RoaringBitmap> within = byDay;
        if (days.hasLowerBound()) {
            within = within.tailMap(days.lowerEndpoint(), days.lowerBoundType() == BoundType.CLOSED);
        }
        if (days.hasUpperBound()) {
            within = within.headMap(days.upperEndpoint(), days.upperBoundType() == BoundType.CLOSED);
        }
        return Bitmaps.union(ImmutableList.copyOf(within.values()));
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

    /** Finds out once for a dating where all of its tasks belong. */
    private static final class Builder {

        private final Map<LocalDate, RoaringBitmap> byDay = new HashMap<>();
        private final Map<DeadlineRule.Form, RoaringBitmap> byForm = new EnumMap<>(DeadlineRule.Form.class);
        private final Map<Gap.Reason, RoaringBitmap> byReason = new EnumMap<>(Gap.Reason.class);
        private final RoaringBitmap withGap = new RoaringBitmap();
        private final RoaringBitmap standing = new RoaringBitmap();
        private final RoaringBitmap maybeStanding = new RoaringBitmap();

        ImmutableList<RoaringBitmap> shelves(Dating dating) {
            ImmutableList.Builder<RoaringBitmap> shelves = ImmutableList.builder();
            dating.dueDates().forEach(day -> shelves.add(shelf(byDay, day)));
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

        private static <K> RoaringBitmap shelf(Map<K, RoaringBitmap> shelves, K key) {
            return shelves.computeIfAbsent(key, unused -> new RoaringBitmap());
        }
    }
}
