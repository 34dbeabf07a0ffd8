package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

/**
 * One assignee in its role, such as 牵头 区科委, with where that is said.
 *
 * @param role the role
 * @param assignee the unit or collective
 * @param source whether the task's own cell says so, or a rule of the whole plan
 */
public record Assignment(Role role, Assignee assignee, Source source) {

    /** Where an assignment is said. */
    public enum Source {
        /** In the task's own cell. */
        CELL("cell"),
        /** In a rule that stands once for the whole plan: {@link WorkPlan#firstListedLeads()}, {@link WorkPlan#everyTask()}. */
        PLAN_RULE("plan-rule");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        /** Returns the source's stable code, such as {@code plan-rule}. */
        @Override
        public String toString() {
            return code;
        }
    }

    public Assignment {
        requireNonNull(role, "role");
        requireNonNull(assignee, "assignee");
        requireNonNull(source, "source");
    }

    /**
     * Obtains an assignment that a cell prints.
     *
     * @param role the role
     * @param assignee the unit or collective
     * @return the assignment
     */
    public static Assignment of(Role role, Assignee assignee) {
        return new Assignment(role, assignee, Source.CELL);
    }

    /**
     * Obtains an assignment that a rule of the plan makes.
     *
     * @param role the role
     * @param assignee the unit or collective
     * @return the assignment
     */
    static Assignment byRule(Role role, Assignee assignee) {
        return new Assignment(role, assignee, Source.PLAN_RULE);
    }

    /** Returns {@code lead 区科委}, or {@code lead 区科委 by plan rule}. */
    @Override
    public String toString() {
        return role + " " + assignee + (source == Source.PLAN_RULE ? " by plan rule" : "");
    }
}
