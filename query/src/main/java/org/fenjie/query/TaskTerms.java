package org.fenjie.query;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnknownUnitException;

/**
 * The terms by which a query narrows, such as {@code dueBefore(day)}. {@link Criteria} says what each means.
 *
 * @param <Q> the query
 */
public sealed interface TaskTerms<Q extends TaskTerms<Q>> permits TaskQuery {

    /**
     * Narrows to tasks that match a criterion.
     *
     * @param criterion any criterion, such as {@code unit("区数据局").or(unit("区科委"))}
     * @return the narrowed query
     * @throws UnknownUnitException if it asks for a unit that no plan names
     * @throws UnknownHeadingException if it asks for a heading that no plan has
     */
    Q where(Criterion criterion);

    /**
     * Narrows to tasks that do not match a criterion.
     *
     * @param criterion any criterion
     * @return the narrowed query
     * @throws UnknownUnitException if it asks for a unit that no plan names
     * @throws UnknownHeadingException if it asks for a heading that no plan has
     */
    default Q whereNot(Criterion criterion) {
        return where(criterion.not());
    }

    /**
     * Narrows to tasks that name a unit, under any of its names.
     *
     * @param name such as {@code 区商务委} or {@code 区经委（区商务委）}
     * @return the narrowed query
     * @throws UnknownUnitException if no plan names the unit; it carries the nearest names
     */
    default Q unit(String name) {
        return where(Criteria.unit(name));
    }

    /**
     * Narrows to tasks that name a unit in some roles.
     *
     * @param name any of its names
     * @param first a role
     * @param more further roles
     * @return the narrowed query
     * @throws UnknownUnitException if no plan names the unit; it carries the nearest names
     */
    default Q unit(String name, Role first, Role... more) {
        return where(Criteria.unit(name).as(first, more));
    }

    /**
     * Narrows to tasks that reach a unit to some degrees, in any role. For roles and degrees at once there is
     * {@link #where where}{@code (Criteria.unit(name).as(Role.LEAD).involved(Involvement.CERTAIN))}.
     *
     * @param name any of its names
     * @param first a degree; {@link Involvement#NAMED} is not counted unless it is among them
     * @param more further degrees
     * @return the narrowed query
     * @throws UnknownUnitException if no plan names the unit; it carries the nearest names
     */
    default Q unit(String name, Involvement first, Involvement... more) {
        return where(Criteria.unit(name).involved(first, more));
    }

    /**
     * Narrows to tasks that name any unit in some roles.
     *
     * @param first a role
     * @param more further roles
     * @return the narrowed query
     */
    default Q anyone(Role first, Role... more) {
        return where(Criteria.anyone().as(first, more));
    }

    /**
     * Narrows to tasks that reach units to some degrees, in any role: {@link Involvement#CERTAIN} for those of 各单位.
     *
     * @param first a degree
     * @param more further degrees
     * @return the narrowed query
     */
    default Q anyone(Involvement first, Involvement... more) {
        return where(Criteria.anyone().involved(first, more));
    }

    /**
     * Narrows to tasks under a heading of this name, at any level.
     *
     * @param name the heading's own name
     * @return the narrowed query
     * @throws UnknownHeadingException if no plan has one; it carries the nearest names
     */
    default Q heading(String name) {
        return where(Criteria.heading(name));
    }

    /**
     * Narrows to tasks under this very heading, at any depth.
     *
     * @param heading the heading with those it stands under
     * @return the narrowed query
     * @throws UnknownHeadingException if no plan has it; it carries the nearest headings
     */
    default Q heading(Category heading) {
        return where(Criteria.heading(heading));
    }

    /**
     * Narrows to tasks with a due date in a range of days.
     *
     * @param days the range; {@link Range#all()} for tasks due by a date, whichever
     * @return the narrowed query
     * @throws IllegalArgumentException if the range is empty
     */
    default Q due(Range<LocalDate> days) {
        return where(Criteria.due(days));
    }

    /**
     * Narrows to tasks due on a day.
     *
     * @param day the day
     * @return the narrowed query
     */
    default Q dueOn(LocalDate day) {
        return where(Criteria.dueOn(day));
    }

    /**
     * Narrows to tasks due before a day.
     *
     * @param endExclusive the day, which is not included
     * @return the narrowed query
     */
    default Q dueBefore(LocalDate endExclusive) {
        return where(Criteria.dueBefore(endExclusive));
    }

    /**
     * Narrows to tasks due on a day or before it.
     *
     * @param endInclusive the last day
     * @return the narrowed query
     */
    default Q dueBy(LocalDate endInclusive) {
        return where(Criteria.dueBy(endInclusive));
    }

    /**
     * Narrows to tasks due after a day.
     *
     * @param startExclusive the day, which is not included
     * @return the narrowed query
     */
    default Q dueAfter(LocalDate startExclusive) {
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
    default Q dueBetween(LocalDate startInclusive, LocalDate endInclusive) {
        return where(Criteria.dueBetween(startInclusive, endInclusive));
    }

    /**
     * Narrows to tasks due in a month.
     *
     * @param month the month
     * @return the narrowed query
     */
    default Q dueIn(YearMonth month) {
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
    default Q dueWithin(int days, LocalDate startInclusive) {
        return where(Criteria.dueWithin(days, startInclusive));
    }

    /**
     * Narrows to tasks that fell due before a day, done or not: see {@link Criteria#overdueOn}.
     *
     * @param day the day
     * @return the narrowed query
     */
    default Q overdueOn(LocalDate day) {
        return where(Criteria.overdueOn(day));
    }

    /**
     * Narrows to tasks with a deadline of one of these forms.
     *
     * @param first a form
     * @param more further forms
     * @return the narrowed query
     */
    default Q form(DeadlineRule.Form first, DeadlineRule.Form... more) {
        return where(Criteria.form(first, more));
    }

    /**
     * Narrows to standing tasks (全年, 长期坚持), with nothing to be done by a date.
     *
     * @return the narrowed query
     */
    default Q standing() {
        return where(Criteria.standing());
    }

    /**
     * Narrows to tasks with a date that is not known, be it of a single stage.
     *
     * @return the narrowed query
     */
    default Q notKnown() {
        return where(Criteria.notKnown());
    }

    /**
     * Narrows to tasks with a date that is not known for one of these reasons.
     *
     * @param first a reason
     * @param more further reasons
     * @return the narrowed query
     */
    default Q notKnown(Gap.Reason first, Gap.Reason... more) {
        return where(Criteria.notKnown(first, more));
    }

    /**
     * Narrows to tasks whose content mentions all of some words.
     *
     * @param words the words, with white space between them
     * @return the narrowed query
     * @throws IllegalArgumentException if there is no word
     */
    default Q mentioning(String words) {
        return where(Criteria.mentioning(words));
    }

    /**
     * Narrows to tasks of a number.
     *
     * @param number the number
     * @return the narrowed query
     */
    default Q number(int number) {
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
    default Q numberBetween(int firstInclusive, int lastInclusive) {
        return where(Criteria.numberBetween(firstInclusive, lastInclusive));
    }

    /**
     * Narrows to tasks of plans of a year.
     *
     * @param year the plan's year, not that of a due date
     * @return the narrowed query
     */
    default Q year(int year) {
        return where(Criteria.year(year));
    }

    /**
     * Narrows to tasks of plans of an issuer.
     *
     * @param issuer the issuer as the plan has it
     * @return the narrowed query
     */
    default Q issuer(String issuer) {
        return where(Criteria.issuer(issuer));
    }
}
