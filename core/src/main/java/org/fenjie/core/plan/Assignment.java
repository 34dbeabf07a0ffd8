package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

/**
 * One assignee in its role, such as 牵头 区科委.
 *
 * @param role the role
 * @param assignee the unit or collective
 */
public record Assignment(Role role, Assignee assignee) {

    public Assignment {
        requireNonNull(role, "role");
        requireNonNull(assignee, "assignee");
    }

    /**
     * Obtains an assignment.
     *
     * @param role the role
     * @param assignee the unit or collective
     * @return the assignment
     */
    public static Assignment of(Role role, Assignee assignee) {
        return new Assignment(role, assignee);
    }

    /** Returns {@code lead 区科委}. */
    @Override
    public String toString() {
        return role + " " + assignee;
    }
}
