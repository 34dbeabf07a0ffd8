package org.fenjie.query.progress;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.progress.Completion;

/**
 * What says that a part is done: an entry of the record, and whether it tells the very day.
 *
 * @param entry the entry; where all units that answer for the task have one of their own, the last of these
 * @param onThatDay true if the part was done on the entry's day; false if it was done by then, on a day not said, because the
 *     entry is for a whole of which other parts ended later
 */
public record Settlement(Completion entry, boolean onThatDay) {

    public Settlement {
        requireNonNull(entry, "entry");
    }

    /** Returns {@code on 2025-09-28} or {@code by 2025-09-28}. */
    @Override
    public String toString() {
        return (onThatDay ? "on " : "by ") + entry.date();
    }
}
