package org.fenjie.core.calendar;

import static java.util.Objects.requireNonNull;

/**
 * What a day is in the work calendar, for example {@link #MAKE_UP_WORK_DAY} for Saturday 2024-05-11.
 *
 * <table>
 *   <caption>The four kinds</caption>
 *   <tr><th>Kind</th><th>Falls on</th><th>Worked</th><th>Named by a notice</th></tr>
 *   <tr><td>{@link #WEEKDAY}</td><td>Monday to Friday</td><td>yes</td><td>no, save a return to work</td></tr>
 *   <tr><td>{@link #WEEKEND}</td><td>Saturday, Sunday</td><td>no</td><td>no</td></tr>
 *   <tr><td>{@link #DAY_OFF}</td><td>any day of the week</td><td>no</td><td>yes</td></tr>
 *   <tr><td>{@link #MAKE_UP_WORK_DAY}</td><td>Saturday, Sunday</td><td>yes</td><td>yes</td></tr>
 * </table>
 */
public enum DayKind {
    /**
     * A Monday to Friday that is worked (平日).
     *
     * <p>A notice may name such a day all the same: that of January 2020 has work start again on Monday 2020-02-03.
     */
    WEEKDAY("平日", true),

    /** A Saturday or Sunday that no notice names (周末). */
    WEEKEND("周末", false),

    /** A day off by a notice, on whatever day of the week (放假). */
    DAY_OFF("放假", false),

    /** A Saturday or Sunday worked in exchange for a day off (调休上班). */
    MAKE_UP_WORK_DAY("调休上班", true);

    private final String label;
    private final boolean workDay;

    DayKind(String label, boolean workDay) {
        this.label = requireNonNull(label, "label");
        this.workDay = workDay;
    }

    /**
     * Returns the Chinese term.
     *
     * @return 平日, 周末, 放假 or 调休上班
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether a day of this kind is worked.
     *
     * @return true for {@link #WEEKDAY} and {@link #MAKE_UP_WORK_DAY}
     */
    public boolean isWorkDay() {
        return workDay;
    }
}
