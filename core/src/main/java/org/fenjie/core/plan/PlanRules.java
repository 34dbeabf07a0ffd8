package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The rules that a plan keeps beyond those of its parts. */
final class PlanRules {

    private final ImmutableList.Builder<PlanViolation> violations = ImmutableList.builder();

    private PlanRules() {}

    static ImmutableList<PlanViolation> check(WorkPlan plan) {
        PlanRules rules = new PlanRules();
        Task previous = null;
        for (Task task : plan.tasks()) {
            if (previous != null) {
                rules.checkFollows(previous, task);
            }
            rules.checkUnitsOnce(task, plan.units());
            previous = task;
        }
        return rules.violations.build();
    }

    private void checkFollows(Task previous, Task task) {
        if (task.number() <= previous.number()) {
            add(
                    PlanViolation.Kind.NUMBER_ORDER,
                    task,
                    Integer.toString(task.number()),
                    task.number() == previous.number()
                            ? "the number stands twice"
                            : "the number is expected to be above that of the task before, " + previous.number());
        }
        if (task.category().isEmpty() && previous.category().isPresent()) {
            add(
                    PlanViolation.Kind.HEADING_MISSING,
                    task,
                    "",
                    "a heading is expected, for the task before stands under "
                            + previous.category().get());
        }
    }

    private void checkUnitsOnce(Task task, UnitRegister units) {
        Map<Unit, Assignment> seen = new HashMap<>();
        for (Assignment assignment : task.responsibility().assignments()) {
            if (assignment.assignee() instanceof UnitMention mention) {
                Assignment first = seen.putIfAbsent(units.of(mention), assignment);
                if (first != null) {
                    add(
                            PlanViolation.Kind.UNIT_TWICE,
                            task,
                            mention.toString(),
                            "the unit " + mention + " is named twice, as " + first.role() + " and as "
                                    + assignment.role());
                }
            }
        }
    }

    private void add(PlanViolation.Kind kind, Task task, String value, String message) {
        violations.add(new PlanViolation(kind, OptionalInt.of(task.number()), value, message));
    }
}
