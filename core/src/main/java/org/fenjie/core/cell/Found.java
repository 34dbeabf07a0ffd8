package org.fenjie.core.cell;

import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.deadline.YearRef;

/**
 * A part of a cell that was read: what it is, and where it stands in the even text.
 *
 * @param kind what it is
 * @param rule the rule that it gives
 * @param start where its words begin
 * @param end where its words end
 */
record Found(Kind kind, DeadlineRule rule, int start, int end) {

    enum Kind {
        /** A time with its mark: 前, 底, 起, a range, a count. */
        MARKED,
        /** A bare period: 2024年10月. */
        BARE,
        /** Without an end: 长期坚持. */
        OPEN,
        /** At once, or after what stands before: a stage without a date. */
        UNDATED,
        /** Words without a time. */
        TEXT
    }

    boolean isTime() {
        return kind == Kind.MARKED || kind == Kind.BARE;
    }

    /** 2020年起: what follows may be the duty that it opens. */
    boolean opens() {
        return rule instanceof OpenEnded open && open.from().isPresent();
    }

    Found until(int newEnd) {
        return new Found(kind, rule, start, newEnd);
    }

    Found with(DeadlineRule newRule) {
        return new Found(kind, newRule, start, end);
    }

    Found startingAt(int newStart) {
        return new Found(kind, rule, newStart, end);
    }

    /** The year that a later part without a year takes over. */
    YearRef year() {
        if (rule instanceof By by) {
            return by.period().year();
        }
        if (rule instanceof Through through) {
            return through.to().year();
        }
        if (rule instanceof OpenEnded open && open.from().isPresent()) {
            return open.from().get().year();
        }
        return YearRef.PLAN;
    }
}
