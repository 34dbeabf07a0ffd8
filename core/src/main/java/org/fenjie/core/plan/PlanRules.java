package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

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
        ImmutableSet<Object> named = named(plan, printed);
        for (Assignment added : plan.everyTask()) {
            if (!named.contains(identity(plan, added.assignee()))) {
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

    /** Whom the cell names: they keep the role that the cell gives them. */
    private static ImmutableSet<Object> named(WorkPlan plan, Responsibility printed) {
        return printed.assignments().stream()
                .map(assignment -> identity(plan, assignment.assignee()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A unit is the same under all its names; a collective is its words. */
    private static Object identity(WorkPlan plan, Assignee assignee) {
        return assignee instanceof UnitMention mention ? plan.units().of(mention) : assignee;
    }
}
