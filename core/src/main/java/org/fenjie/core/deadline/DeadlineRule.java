package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableSet;

/**
 * What a deadline cell (完成时间) says, as a rule: {@code 10月底前} is {@code by 10}, and dates come when a year, the dates of
 * events and a work calendar are given.
 *
 * <table border="1">
 *   <caption>The forms</caption>
 *   <tr><th>Form<th>Printed as<th>Resolves to
 *   <tr><td>{@link Through}<td>全年, 5月至10月<td>a standing duty over the period; it closes on the last day
 *   <tr><td>{@link By}<td>10月, 10月底前, 第四季度, 12月31日前<td>due on the period's last day
 *   <tr><td>{@link Count}<td>工作要点发布后30日内<td>a due date counted from the event's
 *   <tr><td>{@link Recurring}<td>每月, 每季度末月20日前<td>a series of windows in the year
 *   <tr><td>{@link OpenEnded}<td>长期坚持, 2021年7月起<td>in force, never due
 *   <tr><td>{@link Staged}<td>6月底前…，12月底前…<td>the stages in order
 *   <tr><td>{@link NotUnderstood}<td>根据实际确定, a blank<td>not known; the words are kept
 * </table>
 *
 * <p>The algebra is closed: these seven and no more. All are immutable, thread-safe and equal by value; none has a
 * natural order. {@link #parse(String)} undoes {@code toString()}.
 */
public sealed interface DeadlineRule permits Through, By, Count, Recurring, OpenEnded, Staged, NotUnderstood {

    /**
     * Gets the form of the rule.
     *
     * @return the form
     */
    Form form();

    /**
     * Gives the rule in standard Chinese, such as {@code 10月底前}. Reading this wording gives an equal rule.
     *
     * @return the wording; for {@link NotUnderstood} the words as printed
     */
    String wording();

    /**
     * Resolves the rule to dates. No clock is read: all that the answer hangs on is in the resolver.
     *
     * @param resolver the plan's year, the dates of events, the work calendar and the conventions
     * @return due, no due date by nature, or not known with the reason; never null
     */
    Resolution resolve(DeadlineResolver resolver);

    /**
     * Gets the events (such as 工作要点发布) that the rule counts from. An answer waits for the day of each: to name it for a
     * resolver in other words dates nothing.
     *
     * @return the events that the cell names, in order; for most rules none
     */
    default ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    /**
     * Parses the notation that {@code toString()} gives.
     *
     * @param notation such as {@code by 2024-10} or {@code within 30 days after 工作要点发布}
     * @return the rule
     * @throws IllegalArgumentException if the text is not in this notation; the message says what was expected
     */
    static DeadlineRule parse(String notation) {
        return DeadlineNotation.parse(notation);
    }

    /**
     * A standing duty over the plan's whole year (全年).
     *
     * @return the rule
     */
    static DeadlineRule allYear() {
        return Through.ALL_YEAR;
    }

    /** The form of a deadline rule. */
    enum Form {
        /** {@link Through}. */
        THROUGH("through"),
        /** {@link By}. */
        BY("by"),
        /** {@link Count}. */
        COUNT("count"),
        /** {@link Recurring}. */
        RECURRING("recurring"),
        /** {@link OpenEnded}. */
        OPEN_ENDED("open"),
        /** {@link Staged}. */
        STAGED("staged"),
        /** {@link NotUnderstood}. */
        NOT_UNDERSTOOD("not-understood");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        /** Returns the form's stable code, such as {@code not-understood}. */
        @Override
        public String toString() {
            return code;
        }
    }
}
