package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The rules that a plan keeps beyond those of its parts. */
final class PlanChecks {

    private final ImmutableList.Builder<PlanViolation> violations = ImmutableList.builder();
    private final UnitRegister units;
    private final NameChecks names;
    private final Set<Integer> numbers = new HashSet<>();
    private Optional<Task> previous = Optional.empty();
    private Optional<Task> lastHeaded = Optional.empty();

    private PlanChecks(WorkPlan plan) {
        this.units = plan.units();
        this.names = new NameChecks(plan, violations);
    }

    /** Every violation: those of the whole plan first, then those of each task in the order of the tasks. */
    static ImmutableList<PlanViolation> check(WorkPlan plan) {
        PlanChecks checks = new PlanChecks(plan);
        checks.names.checkRegister();
        checks.checkAssignments(OptionalInt.empty(), plan.everyTask());
        plan.tasks().forEach(checks::checkTask);
        return checks.violations.build();
    }

    private void checkTask(Task task) {
        OptionalInt number = OptionalInt.of(task.number());
        previous.ifPresent(before -> checkNumber(before, task));
        if (task.category().isPresent()) {
            lastHeaded = Optional.of(task);
        } else {
            lastHeaded.ifPresent(headed -> violations.add(new PlanViolation(
                    PlanViolation.Kind.HEADING_MISSING,
                    number,
                    "",
                    "a heading is expected, for task " + headed.number() + " before it stands under "
                            + headed.category().orElseThrow())));
        }
        checkAssignments(number, task.responsibility().assignments());
        numbers.add(task.number());
        previous = Optional.of(task);
    }

    private void checkNumber(Task before, Task task) {
        boolean twice = numbers.contains(task.number());
        if (twice || task.number() < before.number()) {
            violations.add(new PlanViolation(
                    PlanViolation.Kind.NUMBER_ORDER,
                    OptionalInt.of(task.number()),
                    Integer.toString(task.number()),
                    twice
                            ? "the number stands twice"
                            : "the number is expected to be above that of the task before, " + before.number()));
        }
    }

    /** Each name is checked, and that no unit is named twice, by one of its names or by two. */
    private void checkAssignments(OptionalInt task, ImmutableList<Assignment> assignments) {
        Map<Unit, Assignment> seen = new HashMap<>();
        for (Assignment assignment : assignments) {
            if (assignment.assignee() instanceof UnitMention mention) {
                names.check(task, mention);
                Assignment first = seen.putIfAbsent(units.of(mention), assignment);
                if (first != null) {
                    violations.add(new PlanViolation(
                            PlanViolation.Kind.UNIT_TWICE,
                            task,
                            mention.toString(),
                            "the unit " + mention + " is named twice, as " + first + " and as " + assignment));
                }
            }
        }
    }
}
