package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.plan.Category;

/**
 * Makes {@link Criterion criteria}, such as {@code unit("区数据局").as(Role.LEAD).or(heading("组织落实"))}.
 *
 * <p>The criteria of due dates look at the windows that are not standing: 全年 closes on 31 December and is not due on it.
 * A task matches if any of its due dates does. If none does and a date of the task is missing, the answer is undecided.
 */
public final class Criteria {

    private static final Criterion EVERY_TASK = new LogicCriteria.AllOf(ImmutableSet.of());
    private static final Criterion STANDING = new DateCriteria.Standing();
    private static final Criterion NOT_KNOWN = new DateCriteria.Unknown(ImmutableSet.copyOf(Gap.Reason.values()));

    private Criteria() {}

    /**
     * Every task.
     *
     * @return the criterion that always matches
     */
    public static Criterion everyTask() {
        return EVERY_TASK;
    }

    /**
     * Tasks that match all of some criteria.
     *
     * @param criteria the criteria
     * @return the criterion; {@link #everyTask()} if there is none
     */
    public static Criterion allOf(Iterable<? extends Criterion> criteria) {
        return LogicCriteria.allOf(ImmutableSet.copyOf(criteria));
    }

    /**
     * Tasks that match any of some criteria.
     *
     * @param criteria the criteria
     * @return the criterion; it never matches if there is none
     */
    public static Criterion anyOf(Iterable<? extends Criterion> criteria) {
        return LogicCriteria.anyOf(ImmutableSet.copyOf(criteria));
    }

    /**
     * Tasks that name a unit, in any role.
     *
     * @param name any of its names, such as {@code 区商务委}, {@code 区经委} or {@code 区经委（区商务委）}
     * @return the criterion, which can be narrowed to roles and widened to collectives
     */
    public static UnitCriterion unit(String name) {
        return UnitCriterion.of(Optional.of(requireNonNull(name, "name")));
    }

    /**
     * Tasks that name any unit.
     *
     * @return the criterion, which can be narrowed to roles and set to collectives
     */
    public static UnitCriterion anyone() {
        return UnitCriterion.of(Optional.empty());
    }

    /**
     * Tasks under a heading of this name, at any level.
     *
     * @param name the heading's own name
     * @return the criterion
     */
    public static Criterion heading(String name) {
        return new TextCriteria.HeadingNamed(name);
    }

    /**
     * Tasks under this very heading, at any depth.
     *
     * @param heading the heading with those it stands under
     * @return the criterion
     */
    public static Criterion heading(Category heading) {
        return new TextCriteria.Within(heading);
    }

    /**
     * Tasks with a due date in a range of days.
     *
     * @param days the range; {@link Range#all()} for tasks due by a date, whichever
     * @return the criterion
     * @throws IllegalArgumentException if the range is empty
     */
    public static Criterion due(Range<LocalDate> days) {
        return new DateCriteria.DueIn(days);
    }

    /**
     * Tasks due on a day.
     *
     * @param day the day
     * @return the criterion
     */
    public static Criterion dueOn(LocalDate day) {
        return due(Range.singleton(requireNonNull(day, "day")));
    }

    /**
     * Tasks due before a day.
     *
     * @param endExclusive the day, which is not included
     * @return the criterion
     */
    public static Criterion dueBefore(LocalDate endExclusive) {
        return due(Range.lessThan(requireNonNull(endExclusive, "endExclusive")));
    }

    /**
     * Tasks due on a day or before it.
     *
     * @param endInclusive the last day
     * @return the criterion
     */
    public static Criterion dueBy(LocalDate endInclusive) {
        return due(Range.atMost(requireNonNull(endInclusive, "endInclusive")));
    }

    /**
     * Tasks due after a day.
     *
     * @param startExclusive the day, which is not included
     * @return the criterion
     */
    public static Criterion dueAfter(LocalDate startExclusive) {
        return due(Range.greaterThan(requireNonNull(startExclusive, "startExclusive")));
    }

    /**
     * Tasks due between two days, both included.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day, not before the first
     * @return the criterion
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Criterion dueBetween(LocalDate startInclusive, LocalDate endInclusive) {
        requireNonNull(startInclusive, "startInclusive");
        requireNonNull(endInclusive, "endInclusive");
        checkArgument(
                !endInclusive.isBefore(startInclusive),
                "The days end on %s, before their start %s",
                endInclusive,
                startInclusive);
        return due(Range.closed(startInclusive, endInclusive));
    }

    /**
     * Tasks due in a month.
     *
     * @param month the month
     * @return the criterion
     */
    public static Criterion dueIn(YearMonth month) {
        return dueBetween(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Tasks due on a day or within some days after it: within 7 days of Monday 2024-06-03 is up to Monday 2024-06-10.
     *
     * @param days how many days after the first, from 0
     * @param startInclusive the day from which to look
     * @return the criterion
     * @throws IllegalArgumentException if the number is negative
     */
    public static Criterion dueWithin(int days, LocalDate startInclusive) {
        checkArgument(days >= 0, "A number of days from 0 is expected, found: %s", days);
        return dueBetween(startInclusive, startInclusive.plusDays(days));
    }

    /**
     * Tasks that fell due before a day, and are overdue on it unless they were done: a plan does not say what was done.
     * The same criterion as {@link #dueBefore}, in the words of an office.
     *
     * @param day the day, on which what is due on it is not overdue yet
     * @return the criterion
     */
    public static Criterion overdueOn(LocalDate day) {
        return dueBefore(day);
    }

    /**
     * Tasks with a deadline of one of these forms.
     *
     * @param first a form
     * @param more further forms
     * @return the criterion
     */
    public static Criterion form(DeadlineRule.Form first, DeadlineRule.Form... more) {
        return new TextCriteria.FormIs(Sets.immutableEnumSet(first, more));
    }

    /**
     * Standing tasks (全年, 长期坚持): in force, with nothing to be done by a date. Undecided where the deadline is not known
     * and might be of either kind.
     *
     * @return the criterion
     */
    public static Criterion standing() {
        return STANDING;
    }

    /**
     * Tasks with a date that is not known, be it of a single stage.
     *
     * @return the criterion
     */
    public static Criterion notKnown() {
        return NOT_KNOWN;
    }

    /**
     * Tasks with a date that is not known for one of these reasons.
     *
     * @param first a reason
     * @param more further reasons
     * @return the criterion
     */
    public static Criterion notKnown(Gap.Reason first, Gap.Reason... more) {
        return new DateCriteria.Unknown(Sets.immutableEnumSet(first, more));
    }

    /**
     * Tasks whose content mentions all of some words, wherever they stand. Latin letters match in either case.
     *
     * @param words the words, with white space between them
     * @return the criterion
     * @throws IllegalArgumentException if there is no word
     */
    public static Criterion mentioning(String words) {
        return TextCriteria.Mentions.of(words);
    }

    /**
     * Tasks of a number, in any plan.
     *
     * @param number the number
     * @return the criterion
     */
    public static Criterion number(int number) {
        return new TextCriteria.NumberIn(Range.singleton(number));
    }

    /**
     * Tasks with a number between two, both included.
     *
     * @param firstInclusive the first number
     * @param lastInclusive the last number, not below the first
     * @return the criterion
     * @throws IllegalArgumentException if the last is below the first
     */
    public static Criterion numberBetween(int firstInclusive, int lastInclusive) {
        checkArgument(
                firstInclusive <= lastInclusive, "The numbers end at %s, before %s", lastInclusive, firstInclusive);
        return new TextCriteria.NumberIn(Range.closed(firstInclusive, lastInclusive));
    }

    /**
     * Tasks of plans of a year.
     *
     * @param year the plan's year, not that of a due date
     * @return the criterion
     */
    public static Criterion year(int year) {
        return new TextCriteria.YearIs(year);
    }

    /**
     * Tasks of plans of an issuer.
     *
     * @param issuer the issuer as the plan has it
     * @return the criterion
     */
    public static Criterion issuer(String issuer) {
        return new TextCriteria.IssuerIs(issuer);
    }
}
