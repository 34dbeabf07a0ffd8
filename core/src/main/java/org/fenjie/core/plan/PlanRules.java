package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;

/** Applies to a task the rules that stand once for the whole plan. */
final class PlanRules {

    private PlanRules() {}

    /** The responsibility that the cell prints, with what the plan's rules add to it or change in it. */
    static Responsibility apply(WorkPlan plan, Task task) {
        Responsibility printed = task.responsibility();
        boolean firstLeads = plan.firstListedLeads() && listsSeveralWithoutLead(printed);
        if (!firstLeads && plan.everyTask().isEmpty()) {
            return printed;
        }
        Responsibility.Builder applied = Responsibility.builder()
                .addAllUnread(printed.unread())
                .doubt(printed.doubt())
                .addAllAssignments(firstLeads ? firstLeading(printed.assignments()) : printed.assignments());
        for (Assignment added : plan.everyTask()) {
            if (!names(plan, printed, added.assignee())) {
                applied.addAssignment(Assignment.byRule(added.role(), added.assignee()));
            }
        }
        return applied.build();
    }

    /** The rule is about a list: a unit that stands alone is the task's owner, and one already marked stays the lead. */
    private static boolean listsSeveralWithoutLead(Responsibility printed) {
        return printed.assignments().size() > 1
                && printed.assignments().stream().noneMatch(assignment -> assignment.role() == Role.LEAD)
                && printed.assignments().get(0).role() == Role.RESPONSIBLE
                && printed.assignments().get(0).assignee() instanceof UnitMention;
    }

    private static ImmutableList<Assignment> firstLeading(ImmutableList<Assignment> printed) {
        return ImmutableList.<Assignment>builder()
                .add(Assignment.byRule(Role.LEAD, printed.get(0).assignee()))
                .addAll(printed.subList(1, printed.size()))
                .build();
    }

    /** A unit that the cell names keeps the role that the cell gives it. */
    private static boolean names(WorkPlan plan, Responsibility printed, Assignee added) {
        if (added instanceof UnitMention mention) {
            Unit unit = plan.units().of(mention);
            return printed.units().stream()
                    .anyMatch(named -> plan.units().of(named).equals(unit));
        }
        return printed.collectives().contains(added);
    }
}
