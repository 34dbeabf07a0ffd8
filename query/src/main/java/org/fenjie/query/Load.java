package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much is carried, such as {@code 3 dated, 12 standing, 1 not known}: numbers of tasks, each task counted once.
 *
 * @param dated tasks of which at least one due date is known
 * @param standing tasks in force with nothing to be done by a date
 * @param notKnown tasks of which no due date is known, and which are not known to be standing
 */
public record Load(int dated, int standing, int notKnown) {

    /** Nothing to carry. */
    public static final Load NONE = new Load(0, 0, 0);

    public Load {
        checkArgument(
                dated >= 0 && standing >= 0 && notKnown >= 0,
                "Numbers from 0 are expected, found: %s, %s, %s",
                dated,
                standing,
                notKnown);
    }

    /** Counts tasks, each as often as it is given. */
    static Load of(Iterable<PlannedTask> tasks) {
        int dated = 0;
        int standing = 0;
        int notKnown = 0;
        for (PlannedTask task : tasks) {
            if (!task.dueDates().isEmpty()) {
                dated++;
            } else if (task.dating().resolution().isStanding()) {
                standing++;
            } else {
                notKnown++;
            }
        }
        return new Load(dated, standing, notKnown);
    }

    /**
     * Counts all the tasks.
     *
     * @return the sum of the three numbers
     */
    public int total() {
        return dated + standing + notKnown;
    }

    /** Returns {@code 3 dated, 12 standing, 1 not known}. */
    @Override
    public String toString() {
        return dated + " dated, " + standing + " standing, " + notKnown + " not known";
    }
}
