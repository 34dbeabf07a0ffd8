package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnknownUnitException;
import org.jspecify.annotations.Nullable;

/**
 * A query over the tasks of an index, such as {@code index.tasks().unit("区数据局").role(Role.LEAD).dueBefore(day).list()}.
 *
 * <p>Every term narrows: a task matches if it matches all of them. {@link #where} takes any other combination. The terms
 * are those of {@link Criteria}, which says what each means. Tasks come in the order of the plans unless sorted.
 *
 * <p>A unit or a heading that no plan of the index has is refused with the nearest names; {@link #lenient()} turns that off.
 *
 * <p>Immutable and thread-safe: every term gives a new query. Equal by value. There is no natural order.
 */
public final class TaskQuery {

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

    /**
     * Narrows to tasks that match a criterion.
     *
     * @param criterion any criterion, such as {@code unit("区数据局").or(unit("区科委"))}
     * @return the narrowed query
     * @throws UnknownUnitException if it asks for a unit that no plan names
     * @throws UnknownHeadingException if it asks for a heading that no plan has
     */
    public TaskQuery where(Criterion criterion) {
        if (!lenient) {
            NameCheck.check(criterion, index);
        }
        return withTerms(
                ImmutableList.<Criterion>builder().addAll(terms).add(criterion).build());
    }

    /**
     * Narrows to tasks that do not match a criterion.
     *
     * @param criterion any criterion
     * @return the narrowed query
     * @throws UnknownUnitException if it asks for a unit that no plan names
     * @throws UnknownHeadingException if it asks for a heading that no plan has
     */
    public TaskQuery whereNot(Criterion criterion) {
        return where(criterion.not());
    }

    /**
     * Narrows to tasks that name a unit, under any of its names.
     *
     * @param name such as {@code 区商务委} or {@code 区经委（区商务委）}
     * @return the narrowed query
     * @throws UnknownUnitException if no plan names the unit; it carries the nearest names
     */
    public TaskQuery unit(String name) {
        return where(Criteria.unit(name));
    }

    /**
     * Narrows the unit asked for last to some roles; where no unit was asked for, to tasks that name anyone in them.
     *
     * @param first a role
     * @param more further roles
     * @return the narrowed query
     * @throws IllegalArgumentException if the unit was narrowed to other roles before
     */
    public TaskQuery role(Role first, Role... more) {
        return refineUnit(unit -> unit.as(first, more));
    }

    /**
     * Sets how surely the unit asked for last, or anyone where none was, is to be involved: {@link Involvement#NAMED} alone
     * unless this says otherwise.
     *
     * @param first a degree
     * @param more further degrees
     * @return the changed query
     */
    public TaskQuery involved(Involvement first, Involvement... more) {
        return refineUnit(unit -> unit.involved(first, more));
    }

    private TaskQuery refineUnit(UnaryOperator<UnitCriterion> refinement) {
        int last = Iterables.indexOf(terms.reverse(), UnitCriterion.class::isInstance);
        if (last < 0) {
            return where(refinement.apply(Criteria.anyone()));
        }
        List<Criterion> refined = new ArrayList<>(terms);
        int position = terms.size() - 1 - last;
        refined.set(position, refinement.apply((UnitCriterion) terms.get(position)));
        return withTerms(ImmutableList.copyOf(refined));
    }

    /**
     * Narrows to tasks under a heading of this name, at any level.
     *
     * @param name the heading's own name
     * @return the narrowed query
     * @throws UnknownHeadingException if no plan has one; it carries the nearest names
     */
    public TaskQuery heading(String name) {
        return where(Criteria.heading(name));
    }

    /**
     * Narrows to tasks under this very heading, at any depth.
     *
     * @param heading the heading with those it stands under
     * @return the narrowed query
     * @throws UnknownHeadingException if no plan has it; it carries the nearest headings
     */
    public TaskQuery heading(Category heading) {
        return where(Criteria.heading(heading));
    }

    /**
     * Narrows to tasks with a due date in a range of days.
     *
     * @param days the range; {@link Range#all()} for tasks due by a date, whichever
     * @return the narrowed query
     * @throws IllegalArgumentException if the range is empty
     */
    public TaskQuery due(Range<LocalDate> days) {
        return where(Criteria.due(days));
    }

    /**
     * Narrows to tasks due on a day.
     *
     * @param day the day
     * @return the narrowed query
     */
    public TaskQuery dueOn(LocalDate day) {
        return where(Criteria.dueOn(day));
    }

    /**
     * Narrows to tasks due before a day.
     *
     * @param endExclusive the day, which is not included
     * @return the narrowed query
     */
    public TaskQuery dueBefore(LocalDate endExclusive) {
        return where(Criteria.dueBefore(endExclusive));
    }

    /**
     * Narrows to tasks due on a day or before it.
     *
     * @param endInclusive the last day
     * @return the narrowed query
     */
    public TaskQuery dueBy(LocalDate endInclusive) {
        return where(Criteria.dueBy(endInclusive));
    }

    /**
     * Narrows to tasks due after a day.
     *
     * @param startExclusive the day, which is not included
     * @return the narrowed query
     */
    public TaskQuery dueAfter(LocalDate startExclusive) {
        return where(Criteria.dueAfter(startExclusive));
    }

    /**
     * Narrows to tasks due between two days, both included.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @return the narrowed query
     * @throws IllegalArgumentException if the last day is before the first
     */
    public TaskQuery dueBetween(LocalDate startInclusive, LocalDate endInclusive) {
        return where(Criteria.dueBetween(startInclusive, endInclusive));
    }

    /**
     * Narrows to tasks due in a month.
     *
     * @param month the month
     * @return the narrowed query
     */
    public TaskQuery dueIn(YearMonth month) {
        return where(Criteria.dueIn(month));
    }

    /**
     * Narrows to tasks due on a day or within some days after it.
     *
     * @param days how many days after the first, from 0
     * @param startInclusive the day from which to look
     * @return the narrowed query
     * @throws IllegalArgumentException if the number is negative
     */
    public TaskQuery dueWithin(int days, LocalDate startInclusive) {
        return where(Criteria.dueWithin(days, startInclusive));
    }

    /**
     * Narrows to tasks that fell due before a day, done or not: see {@link Criteria#overdueOn}.
     *
     * @param day the day
     * @return the narrowed query
     */
    public TaskQuery overdueOn(LocalDate day) {
        return where(Criteria.overdueOn(day));
    }

    /**
     * Narrows to tasks with a deadline of one of these forms.
     *
     * @param first a form
     * @param more further forms
     * @return the narrowed query
     */
    public TaskQuery form(DeadlineRule.Form first, DeadlineRule.Form... more) {
        return where(Criteria.form(first, more));
    }

    /**
     * Narrows to standing tasks (全年, 长期坚持), with nothing to be done by a date.
     *
     * @return the narrowed query
     */
    public TaskQuery standing() {
        return where(Criteria.standing());
    }

    /**
     * Narrows to tasks with a date that is not known, be it of a single stage.
     *
     * @return the narrowed query
     */
    public TaskQuery notKnown() {
        return where(Criteria.notKnown());
    }

    /**
     * Narrows to tasks with a date that is not known for one of these reasons.
     *
     * @param first a reason
     * @param more further reasons
     * @return the narrowed query
     */
    public TaskQuery notKnown(Gap.Reason first, Gap.Reason... more) {
        return where(Criteria.notKnown(first, more));
    }

    /**
     * Narrows to tasks whose content mentions all of some words.
     *
     * @param words the words, with white space between them
     * @return the narrowed query
     * @throws IllegalArgumentException if there is no word
     */
    public TaskQuery mentioning(String words) {
        return where(Criteria.mentioning(words));
    }

    /**
     * Narrows to tasks of a number.
     *
     * @param number the number
     * @return the narrowed query
     */
    public TaskQuery number(int number) {
        return where(Criteria.number(number));
    }

    /**
     * Narrows to tasks with a number between two, both included.
     *
     * @param firstInclusive the first number
     * @param lastInclusive the last number
     * @return the narrowed query
     * @throws IllegalArgumentException if the last is below the first
     */
    public TaskQuery numberBetween(int firstInclusive, int lastInclusive) {
        return where(Criteria.numberBetween(firstInclusive, lastInclusive));
    }

    /**
     * Narrows to tasks of plans of a year.
     *
     * @param year the plan's year, not that of a due date
     * @return the narrowed query
     */
    public TaskQuery year(int year) {
        return where(Criteria.year(year));
    }

    /**
     * Narrows to tasks of plans of an issuer.
     *
     * @param issuer the issuer as the plan has it
     * @return the narrowed query
     */
    public TaskQuery issuer(String issuer) {
        return where(Criteria.issuer(issuer));
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

    private TaskQuery withTerms(ImmutableList<Criterion> changed) {
        return new TaskQuery(index, changed, orders, lenient);
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
        ImmutableList.Builder<PlannedTask> matching = ImmutableList.builder();
        ImmutableList.Builder<PlannedTask> undecided = ImmutableList.builder();
        for (PlannedTask task : index.all()) {
            switch (criterion.test(task)) {
                case YES -> matching.add(task);
                case UNDECIDED -> undecided.add(task);
                case NO -> {}
            }
        }
        return new TaskResult(
                criterion,
                sorted(matching.build()),
                sorted(undecided.build()).stream()
                        .map(task -> new Undecided(task, criterion.undecidedBy(task)))
                        .collect(ImmutableList.toImmutableList()),
                index.all().size());
    }

    private ImmutableList<PlannedTask> sorted(ImmutableList<PlannedTask> tasks) {
        return orders.isEmpty() ? tasks : ImmutableList.sortedCopyOf(Ordering.compound(orders), tasks);
    }

    /**
     * Runs the query.
     *
     * @return the tasks that match, in order
     */
    public ImmutableList<PlannedTask> list() {
        return result().list();
    }

    /**
     * Runs the query.
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
        return result().count();
    }

    /**
     * Finds the first task that matches.
     *
     * @return the first in order, empty if none matches
     */
    public Optional<PlannedTask> first() {
        return list().stream().findFirst();
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
