package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;

/**
 * The standard wording of a responsibility: neighbours in one role as one clause, such as {@code A、B牵头，C负责，D、各相关单位配合}.
 *
 * <p>Two things are worded so that a reader takes them as they are: an open end is joined to what stands before it
 * ({@code A等有关部门配合}), and a set is followed by no name in its own clause, for 各区、市政府 would be one set.
 */
final class ResponsibilityWording {

    private static final String NOBODY = "无";

    private ResponsibilityWording() {}

    static String of(ImmutableList<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return NOBODY;
        }
        boolean marked = assignments.stream().anyMatch(assignment -> assignment.role() != Role.RESPONSIBLE);
        StringBuilder wording = new StringBuilder();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            wording.append(assignment.assignee());
            if (i + 1 == assignments.size()) {
                wording.append(marker(assignment, marked));
            } else if (isOneClause(assignment, assignments.get(i + 1))) {
                wording.append(isOpenEnd(assignments.get(i + 1)) ? "" : "、");
            } else {
                wording.append(marker(assignment, marked)).append('，');
            }
        }
        return wording.toString();
    }

    private static String marker(Assignment assignment, boolean marked) {
        return marked ? assignment.role().chinese() : "";
    }

    private static boolean isOneClause(Assignment assignment, Assignment next) {
        return assignment.role() == next.role()
                && (assignment.assignee() instanceof UnitMention
                        || (isOpenEnd(next) && !isOpenEnd(assignment))
                        || next.assignee().toString().startsWith("各"));
    }

    private static boolean isOpenEnd(Assignment assignment) {
        return assignment.assignee() instanceof Collective collective
                && collective.text().startsWith("等");
    }
}
