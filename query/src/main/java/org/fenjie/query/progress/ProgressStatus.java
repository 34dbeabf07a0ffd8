package org.fenjie.query.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Streams;
import java.util.Comparator;

/**
 * How a task, or a part of one, stands on a day. The order is from what needs most attention to what needs none.
 *
 * <table border="1">
 *   <caption>A part due on Friday 2025-10-31, "soon" being 7 days</caption>
 *   <tr><th>Done on<th>Day<th>Status
 *   <tr><td>10-31 or before<td>from then on<td>{@link #DONE_ON_TIME}
 *   <tr><td>11-01 or after<td>from then on<td>{@link #DONE_LATE}
 *   <tr><td>not done<td>to 10-23<td>{@link #OPEN}
 *   <tr><td><td>10-24 to 10-31<td>{@link #DUE_SOON}
 *   <tr><td><td>from 11-01<td>{@link #OVERDUE}
 * </table>
 *
 * <p>The status of a task is the first in this order that any of its parts has: a monthly task with one turn overdue is
 * overdue, and one with eleven turns done and one to come is open. Of a task with more than standing parts the others decide
 * (2024年底前，并长期坚持): {@link #STANDING} comes last.
 */
public enum ProgressStatus {
    /** Not done, and the due date is past (逾期未完成). */
    OVERDUE("overdue", "逾期未完成"),
    /** Not done, and its due date is not known: it may be overdue (时限不明). */
    NOT_KNOWN("not-known", "时限不明"),
    /** Not done, and due on the day or within the days that are soon (即将到期). */
    DUE_SOON("due-soon", "即将到期"),
    /** Not done, and due later (未到期). */
    OPEN("open", "未到期"),
    /** Done after the due date (逾期完成). */
    DONE_LATE("done-late", "逾期完成"),
    /** Done, but it cannot be told whether in time: there is no due date, it is not known, or the day is not (已完成). */
    DONE("done", "已完成"),
    /** Done on the due date or before (按时完成). */
    DONE_ON_TIME("done-on-time", "按时完成"),
    /** In force with nothing to be done by a date (全年, 长期坚持): never overdue (持续推进). */
    STANDING("standing", "持续推进");

    private final String code;
    private final String chinese;

    ProgressStatus(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * Gives the Chinese term.
     *
     * @return such as {@code 逾期未完成}
     */
    public String chinese() {
        return chinese;
    }

    /**
     * Tells whether what has this status is done, in time or not.
     *
     * @return true for {@link #DONE_ON_TIME}, {@link #DONE_LATE} and {@link #DONE}
     */
    public boolean isDone() {
        return this == DONE_ON_TIME || this == DONE_LATE || this == DONE;
    }

    /** The status of what has parts in these. */
    static ProgressStatus ofAll(Iterable<ProgressStatus> parts) {
        return Streams.stream(requireNonNull(parts, "parts"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the status's stable code, such as {@code done-on-time}. */
    @Override
    public String toString() {
        return code;
    }
}
