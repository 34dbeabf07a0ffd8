package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenjie.core.calendar.DateRange;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * A query over the tasks of an index, such as {@code index.tasks().unit("区数据局", Role.LEAD).dueBefore(day).list()}.
 *
 * <p>Every term narrows: a task matches if it matches all of them. {@link #where} takes any other combination. The terms
 * are those of {@link Criteria}, which says what each means. Tasks come in the order of the plans unless sorted.
 *
 * <p>A unit or a heading that no plan of the index has is refused with the nearest names; {@link #lenient()} turns that off.
 *
 * <p>Immutable and thread-safe: every term gives a new query. Equal by value. There is no natural order.
 */
public final class TaskQuery implements TaskTerms<TaskQuery> {

    private final PlanIndex index;
    private final ImmutableList<Criterion> terms;
    private final ImmutableList<Comparator<? super PlannedTask>> orders;
    private final boolean lenient;

    private TaskQuery(
            PlanIndex index,
            ImmutableList<Criterion> terms,
            ImmutableList<Comparator<? super PlannedTask>> orders,
            boolean lenient) {
        this.index = index;
        this.terms = terms;
        this.orders = orders;
        this.lenient = lenient;
    }

    static TaskQuery over(PlanIndex index) {
        return new TaskQuery(index, ImmutableList.of(), ImmutableList.of(), false);
    }

    /**
     * Lets later terms ask for units and headings that no plan has: they match nothing, and are not refused.
     *
     * @return the query that asks so
     */
    public TaskQuery lenient() {
        return new TaskQuery(index, terms, orders, true);
    }

    @Override
    public TaskQuery where(Criterion criterion) {
        requireNonNull(criterion, "criterion");
        if (!lenient) {
            NameCheck.check(criterion, index);
        }
        return new TaskQuery(
                index,
                ImmutableList.<Criterion>builder().addAll(terms).add(criterion).build(),
                orders,
                lenient);
    }

    /**
     * Sorts the tasks. Of several sortings the first counts first.
     *
     * @param order such as {@link TaskOrder#DUE_DATE}
     * @return the sorted query
     */
    public TaskQuery sortedBy(Comparator<? super PlannedTask> order) {
        requireNonNull(order, "order");
        return new TaskQuery(
                index,
                terms,
                ImmutableList.<Comparator<? super PlannedTask>>builder()
                        .addAll(orders)
                        .add(order)
                        .build(),
                lenient);
    }

    /**
     * Gets the criterion that all terms make.
     *
     * @return the terms with "and" between
     */
    public Criterion criterion() {
        return Criteria.allOf(terms);
    }

    /**
     * Runs the query.
     *
     * @return the tasks that match, and those of which it cannot be decided
     */
    public TaskResult result() {
        Criterion criterion = criterion();
        RoaringBitmap sure = index.search().sure(criterion);
        RoaringBitmap undecided = RoaringBitmap.andNot(index.search().possible(criterion), sure);
        return new TaskResult(
                criterion,
                sorted(index.table().list(sure)),
                sorted(index.table().list(undecided)).stream()
                        .map(task -> new Undecided(task, criterion.undecidedBy(task)))
                        .collect(ImmutableList.toImmutableList()),
                index.table().size());
    }

    private ImmutableList<PlannedTask> sorted(ImmutableList<PlannedTask> tasks) {
        return orders.isEmpty() ? tasks : ImmutableList.sortedCopyOf(Ordering.compound(orders), tasks);
    }

    private RoaringBitmap sure() {
        return index.search().sure(criterion());
    }

    /**
     * Lists the tasks that match.
     *
     * @return the tasks in order
     */
    public ImmutableList<PlannedTask> list() {
        return sorted(index.table().list(sure()));
    }

    /**
     * Runs the query, for further steps.
     *
     * @return the tasks that match, in order
     */
    public Stream<PlannedTask> stream() {
        return list().stream();
    }

    /**
     * Counts the tasks that match.
     *
     * @return how many; those of which it cannot be decided are not among them
     */
    public int count() {
        return index.search().count(criterion());
    }

    /**
     * Counts the tasks of which it cannot be decided whether they match: {@link #result()} has them with the reasons.
     *
     * @return how many
     */
    public int countUndecided() {
        Criterion criterion = criterion();
        return RoaringBitmap.andNotCardinality(
                index.search().possible(criterion), index.search().sure(criterion));
    }

    /**
     * Finds the first task that matches.
     *
     * @return the first in order, empty if none matches
     */
    public Optional<PlannedTask> first() {
        return page(1, 1).list().stream().findFirst();
    }

    /**
     * Gets a page of the tasks that match.
     *
     * @param number the page, from 1
     * @param size how many tasks a page holds, from 1
     * @return the page; empty past the last
     * @throws IllegalArgumentException if the page or the size is below 1
     */
    public TaskPage page(int number, int size) {
        if (!orders.isEmpty()) {
            return TaskPage.of(list(), number, size);
        }
        TaskPage.check(number, size);
        RoaringBitmap sure = sure();
        return new TaskPage(index.table().list(sure, (number - 1L) * size, size), number, size, sure.getCardinality());
    }

    /**
     * Groups the tasks that match.
     *
     * @param grouping by what, such as {@link Grouping#byMonth()}
     * @param <K> the type of the keys
     * @return the groups, with the tasks that belong to none
     */
    public <K> Grouped<K> grouped(Grouping<K> grouping) {
        return Grouped.of(list(), grouping);
    }

    /**
     * Puts the tasks that match in a table. A task stands in each cell of its rows and columns, and in none if it has no row
     * or no column. For units by role, {@link Workload#duties()} keeps each unit with its own role.
     *
     * @param rows by what the rows are
     * @param columns by what the columns are
     * @param <R> the type of the rows' keys
     * @param <C> the type of the columns' keys
     * @return the tasks by cell
     */
    public <R, C> ImmutableTable<R, C, ImmutableList<PlannedTask>> table(Grouping<R> rows, Grouping<C> columns) {
        return Grouped.table(list(), rows, columns);
    }

    /**
     * Lists what the matching tasks ask for between two days.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @return the dated things in order, with what stands and what is not known
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Agenda agenda(LocalDate startInclusive, LocalDate endInclusive) {
        return Agenda.of(list(), DateRange.ofClosed(startInclusive, endInclusive));
    }

    /**
     * Gets what falls due next in the matching tasks.
     *
     * @param day the day from which to look
     * @return all that is due on the first due date on this day or after it; empty if none is known
     */
    public ImmutableList<AgendaItem> nextDueOrSame(LocalDate day) {
        return Agenda.nextDueOrSame(list(), day);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof TaskQuery other
                && lenient == other.lenient
                && terms.equals(other.terms)
                && orders.equals(other.orders)
                && index.equals(other.index);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, terms, orders, lenient);
    }

    /** Returns the criterion, such as {@code unit 区数据局 as lead (named) and due before 2024-07-01}. */
    @Override
    public String toString() {
        return criterion().toString();
    }
}
