package org.fenjie.query.compare;

/**
 * How the deadline of a task lies to that of its counterpart in another plan. Rules are compared, not cells: 10月 and
 * 10月底前 are one rule.
 *
 * <p>Each rule is told from its own plan's year, so that 10月 stays 10月 though its date moves on. With plans of 2024 and 2025:
 *
 * <table border="1">
 *   <caption>Examples</caption>
 *   <tr><th>Plan of 2024<th>Plan of 2025<th>Shift
 *   <tr><td>10月, due Thursday 2024-10-31<td>10月, due Friday 2025-10-31<td>{@link #SAME}
 *   <tr><td>2024年10月<td>2025年10月<td>{@link #SAME}: the printed year moved with the plans'
 *   <tr><td>到2025年<td>到2025年<td>{@link #SAME_DATES}: both due on Wednesday 2025-12-31
 *   <tr><td>2025年10月<td>10月<td>{@link #SAME_DATES}: both due on Friday 2025-10-31
 *   <tr><td>10月<td>6月<td>{@link #EARLIER}: Monday 2025-06-30 where Friday 2025-10-31 would have followed on
 *   <tr><td>发布后30日内<td>发布后20日内<td>{@link #EARLIER}: the shorter limit from the same event
 *   <tr><td>全年<td>10月<td>{@link #OTHER}: a standing duty became one to be done by a date
 * </table>
 *
 * <p>The words of a stage, of an event and of a cell that was not understood are compared with white space aside, and with
 * their printed years (2024年) told from the plan's in the same way.
 */
public enum DeadlineShift {
    /** The same rule, told from each plan's own year. Between plans of one year: the same dates. */
    SAME("same"),
    /** The same dates, which lie elsewhere in the year of the other plan: what is due at the end of 2025 stays so. */
    SAME_DATES("same dates"),
    /**
     * The last due date is earlier in the plan's year, or the limit from the same event is shorter. Told only of rules of one
     * form that can be dated without an event, and only if it holds for all that a bare 前 can mean.
     */
    EARLIER("earlier"),
    /** The last due date is later in the plan's year, or the limit longer, as for {@link #EARLIER}. */
    LATER("later"),
    /** Another rule that is neither earlier nor later: of another form, from another event, or not understood. */
    OTHER("other");

    private final String text;

    DeadlineShift(String text) {
        this.text = text;
    }

    /**
     * Tells whether the deadline changed.
     *
     * @return true for {@link #EARLIER}, {@link #LATER} and {@link #OTHER}
     */
    public boolean isChange() {
        return this != SAME && this != SAME_DATES;
    }

    /** Returns the shift in words, such as {@code same dates}. */
    @Override
    public String toString() {
        return text;
    }
}
