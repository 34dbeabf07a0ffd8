package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * Answers criteria from an index.
 *
 * <p>Of the three answers a bitmap holds one side: the tasks that surely match, or those that possibly do, which are the sure ones
 * and the undecided ones. "And" and "or" keep the side, "not" turns it.
 */
final class Search {

    private enum Side {
        SURE,
        POSSIBLE;

        Side turned() {
            return this == SURE ? POSSIBLE : SURE;
        }
    }

    private final TaskTable table;
    private final UnitIndex units;
    private final DateIndex dates;
    private final HeadingIndex headings;
    private final SourceIndex sources;

    Search(TaskTable table, UnitIndex units, DateIndex dates, HeadingIndex headings, SourceIndex sources) {
        this.table = table;
        this.units = units;
        this.dates = dates;
        this.headings = headings;
        this.sources = sources;
    }

    /** The tasks that match. The bitmap is not to be changed: it may be the index's own. */
    RoaringBitmap sure(Criterion criterion) {
        return find(criterion, Side.SURE, table.all());
    }

    /** Counts the tasks that match. */
    int count(Criterion criterion) {
        return criterion instanceof DateCriteria.DueIn due
                ? dates.countDue(due.days())
                : sure(criterion).getCardinality();
    }

    /** The tasks that match or are undecided. The bitmap is not to be changed: it may be the index's own. */
    RoaringBitmap possible(Criterion criterion) {
        return find(criterion, Side.POSSIBLE, table.all());
    }

    /**
     * The tasks of one side. Only those within a set are of interest; others may be in the answer or not, as is quicker.
     */
    private RoaringBitmap find(Criterion criterion, Side side, RoaringBitmap within) {
        if (criterion instanceof LogicCriteria.AllOf all) {
            return allOf(all.parts(), side, within);
        }
        if (criterion instanceof LogicCriteria.AnyOf any) {
            return anyOf(any.parts(), side, within);
        }
        if (criterion instanceof LogicCriteria.Not not) {
            return RoaringBitmap.andNot(within, find(not.part(), side.turned(), within));
        }
        if (criterion instanceof UnitCriterion unit) {
            return with(units.reaching(unit), units.unsure(), side);
        }
        if (criterion instanceof DateCriteria.DueIn due) {
            RoaringBitmap found = isAll(within) ? dates.due(due.days()) : dates.due(due.days(), within);
            return side == Side.SURE ? found : RoaringBitmap.or(found, dates.withGap());
        }
        if (criterion instanceof DateCriteria.Standing) {
            return with(dates.standing(), dates.maybeStanding(), side);
        }
        return decided(criterion, within);
    }

    private boolean isAll(RoaringBitmap positions) {
        return positions.getCardinality() == table.size();
    }

    private static RoaringBitmap with(RoaringBitmap sure, RoaringBitmap possible, Side side) {
        return side == Side.SURE || possible.isEmpty() ? sure : RoaringBitmap.or(sure, possible);
    }

    /** Both sides of a criterion that is never undecided. */
    private RoaringBitmap decided(Criterion criterion, RoaringBitmap within) {
        if (criterion instanceof DateCriteria.Unknown unknown) {
            return dates.withGap(unknown.reasons());
        }
        if (criterion instanceof TextCriteria.FormIs form) {
            return table.datedWhere(
                    dating -> form.forms().contains(dating.rule().form()), within);
        }
        if (criterion instanceof TextCriteria.HeadingNamed heading) {
            return headings.under(heading.name());
        }
        if (criterion instanceof TextCriteria.Within heading) {
            return headings.under(heading.heading());
        }
        if (criterion instanceof TextCriteria.YearIs year) {
            return sources.ofYear(year.year());
        }
        if (criterion instanceof TextCriteria.IssuerIs issuer) {
            return sources.ofIssuer(issuer.issuer());
        }
        if (criterion instanceof TextCriteria.NumberIn number) {
            return sources.numbered(number.numbers());
        }
        if (criterion instanceof TextCriteria.Mentions mentions) {
            return scanned(mentions, within);
        }
        throw new AssertionError("A kind of criterion without its search: " + criterion);
    }

    /** No index holds the words of contents. */
    private RoaringBitmap scanned(TextCriteria.Mentions mentions, RoaringBitmap within) {
        Predicate<String> matcher = mentions.matcher();
        return table.tasksWhere(task -> matcher.test(task.content()), within);
    }

    private RoaringBitmap allOf(ImmutableSet<Criterion> parts, Side side, RoaringBitmap within) {
        Iterator<Criterion> each = quickFirst(parts).iterator();
        RoaringBitmap rest = each.hasNext() ? find(each.next(), side, within) : within;
        while (each.hasNext() && !rest.isEmpty()) {
            rest = RoaringBitmap.and(rest, find(each.next(), side, rest));
        }
        return rest;
    }

    private RoaringBitmap anyOf(ImmutableSet<Criterion> parts, Side side, RoaringBitmap within) {
        RoaringBitmap found = new RoaringBitmap();
        for (Criterion part : quickFirst(parts)) {
            RoaringBitmap open = isScanned(part) ? RoaringBitmap.andNot(within, found) : within;
            found = RoaringBitmap.or(found, find(part, side, open));
        }
        return found;
    }

    /** What has to be scanned comes last, when few tasks are left. */
    private static Iterable<Criterion> quickFirst(ImmutableSet<Criterion> parts) {
        return parts.stream().noneMatch(Search::isScanned)
                ? parts
                : Iterables.concat(
                        Iterables.filter(parts, part -> !isScanned(part)), Iterables.filter(parts, Search::isScanned));
    }

    private static boolean isScanned(Criterion criterion) {
        ImmutableList<Criterion> parts = criterion instanceof LogicCriteria.AllOf all
                ? all.parts().asList()
                : criterion instanceof LogicCriteria.AnyOf any
                        ? any.parts().asList()
                        : criterion instanceof LogicCriteria.Not not
                                ? ImmutableList.of(not.part())
                                : ImmutableList.of();
        return criterion instanceof TextCriteria.Mentions
                || criterion instanceof TextCriteria.FormIs
                || parts.stream().anyMatch(Search::isScanned);
    }
}
