package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that a plan keeps beyond those of its parts. */
final class PlanChecks {

    private static final int FEW = 8;

    /** To say why two names are one unit costs a look at every mention. Past so many, one of the first says it. */
    private static final int WITH_REASONS = 100;

    private final ImmutableList.Builder<PlanViolation> violations = ImmutableList.builder();
    private final WorkPlan plan;
    private final ImmutableList<UnitMention> mentions;
    private final UnitRegister units;
    private final NameChecks names;
    // Filled when one number is not above all before it.
    private final Set<Integer> numbers = new HashSet<>();
    private Optional<Task> previous = Optional.empty();
    private int index;
    private int highest;
    private int reasons;
    private Optional<Task> lastHeaded = Optional.empty();

    private PlanChecks(WorkPlan plan) {
        this.plan = plan;
        // Not the plan's own, which it would keep: many plans are loaded and never asked for their units.
        this.mentions = plan.mentions();
        this.units = UnitRegister.unify(plan.register(), mentions);
        this.names = new NameChecks(plan.register(), mentions, units, violations);
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
        if (!numbers.isEmpty()) {
            numbers.add(task.number());
        }
        highest = Math.max(highest, task.number());
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
        previous = Optional.of(task);
        index++;
    }

    private void checkNumber(Task before, Task task) {
        boolean twice = isTwice(task);
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

    private boolean isTwice(Task task) {
        if (task.number() > highest) {
            return false;
        }
        if (numbers.isEmpty()) {
            plan.tasks().subList(0, index).forEach(before -> numbers.add(before.number()));
        }
        return numbers.contains(task.number());
    }

    /** Each name is checked, and that no unit is named twice, by one of its names or by two. */
    private void checkAssignments(OptionalInt task, ImmutableList<Assignment> assignments) {
        // Few: a map costs more than it saves.
        Map<Unit, Assignment> seen = assignments.size() > FEW ? new HashMap<>() : ImmutableMap.of();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment.assignee() instanceof UnitMention mention) {
                names.check(task, mention);
                Unit unit = units.ofKnown(mention);
                Assignment first = assignments.size() > FEW
                        ? seen.putIfAbsent(unit, assignment)
                        : firstOf(unit, assignments.subList(0, i));
                if (first != null) {
                    violations.add(new PlanViolation(
                            PlanViolation.Kind.UNIT_TWICE,
                            task,
                            mention.toString(),
                            "the unit " + mention + " is named twice, as " + first + " and as " + assignment
                                    + whyOne(first, mention)));
                }
            }
        }
    }

    /** Two names are one unit by another cell or by the register, which may be what is wrong. */
    private String whyOne(Assignment first, UnitMention mention) {
        if (!(first.assignee() instanceof UnitMention other)
                || other.name().equals(mention.name())
                || ++reasons > WITH_REASONS) {
            return "";
        }
        ImmutableSet<String> both = ImmutableSet.of(other.name(), mention.name());
        return mentions.stream()
                .filter(link -> link.names().containsAll(both))
                .findFirst()
                .map(link -> "; they are names of one unit by " + link)
                .orElse("; they are names of one unit elsewhere in the plan");
    }

    private @Nullable Assignment firstOf(Unit unit, ImmutableList<Assignment> before) {
        for (Assignment assignment : before) {
            if (assignment.assignee() instanceof UnitMention mention
                    && units.ofKnown(mention).equals(unit)) {
                return assignment;
            }
        }
        return null;
    }
}
