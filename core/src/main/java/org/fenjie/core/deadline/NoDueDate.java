package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer "no due date by nature": the duty is in force and never falls due (长期坚持).
 *
 * @param inForceFrom the day on which it comes into force, where the cell prints one
 * @param explanation the steps
 */
public record NoDueDate(Optional<LocalDate> inForceFrom, Explanation explanation) implements Resolution {

    public NoDueDate {
        requireNonNull(inForceFrom, "inForceFrom");
        requireNonNull(explanation, "explanation");
    }

    @Override
    public boolean isStanding() {
        return true;
    }

    /** Returns {@code no due date} or {@code no due date, in force from 2021-07-01}. */
    @Override
    public String toString() {
        return "no due date" + inForceFrom.map(day -> ", in force from " + day).orElse("");
    }
}
