package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.fenjie.core.deadline.Event;

/** A cell that was read, as a row of a table for people or an object for programs. */
interface PrintedCell {

    /** The cell as printed, what it says, and what follows from it. */
    ImmutableList<String> row();

    /** What stands under the row, a line each. */
    default ImmutableList<String> notes() {
        return ImmutableList.of();
    }

    /** The events that the cell counts from. */
    default ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    /** One JSON object on one line. */
    String json();

    /** The cell as a table shows it, where a blank one would be overlooked. */
    static String shown(String printed) {
        return printed.isBlank() ? "(blank)" : printed;
    }
}
