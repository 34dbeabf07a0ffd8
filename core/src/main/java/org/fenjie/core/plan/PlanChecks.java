package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.fenjie.core.internal.NearestText;

/** The rules that a plan keeps beyond those of its parts. */
final class PlanChecks {

    private static final int HINTS = 3;

    private final ImmutableList.Builder<PlanViolation> violations = ImmutableList.builder();

    private PlanChecks() {}

    static ImmutableList<PlanViolation> check(WorkPlan plan) {
        PlanChecks rules = new PlanChecks();
        rules.checkRegister(plan);
        rules.checkPlates(plan);
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

    /** Names of the register belong to one entry each; a cell names units of the register alone. */
    private void checkRegister(WorkPlan plan) {
        if (plan.register().isEmpty()) {
            return;
        }
        Map<String, RegisterEntry> listed = new LinkedHashMap<>();
        for (RegisterEntry entry : plan.register()) {
            for (String name : entry.names()) {
                RegisterEntry other = listed.putIfAbsent(name, entry);
                if (other != null) {
                    add(
                            PlanViolation.Kind.NAME_CONFLICT,
                            OptionalInt.empty(),
                            name,
                            "the register lists " + name + " for " + other.name() + " and for " + entry.name());
                }
            }
        }
        for (Task task : plan.tasks()) {
            for (UnitMention mention : task.responsibility().units()) {
                checkListed(task, mention, listed);
            }
        }
    }

    private void checkListed(Task task, UnitMention mention, Map<String, RegisterEntry> listed) {
        RegisterEntry entry = listed.get(mention.name());
        if (entry == null && mention.fullName().isPresent()) {
            entry = listed.get(mention.fullName().get());
        }
        if (entry == null) {
            addUnknown(task, mention.name(), listed);
        }
        for (String plate : mention.plates()) {
            RegisterEntry other = listed.get(plate);
            if (other == null) {
                addUnknown(task, plate, listed);
            } else if (entry != null && !entry.equals(other)) {
                add(
                        PlanViolation.Kind.NAME_CONFLICT,
                        OptionalInt.of(task.number()),
                        plate,
                        "the register lists " + plate + " for " + other.name() + ", the cell names it as "
                                + entry.name());
            }
        }
    }

    private void addUnknown(Task task, String name, Map<String, RegisterEntry> listed) {
        ImmutableList<String> nearest = NearestText.find(name, listed.keySet(), HINTS);
        add(
                PlanViolation.Kind.UNIT_NOT_REGISTERED,
                OptionalInt.of(task.number()),
                name,
                "the register does not list " + name
                        + (nearest.isEmpty() ? "" : "; the nearest: " + String.join("、", nearest)));
    }

    /** A name plate is one unit's: printed behind two names that have nothing else in common, it cannot be both. */
    private void checkPlates(WorkPlan plan) {
        if (!plan.register().isEmpty()) {
            return;
        }
        Map<String, Task> firstTask = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        for (Task task : plan.tasks()) {
            for (UnitMention mention : task.responsibility().units()) {
                for (String plate : mention.plates()) {
                    String owner = owners.putIfAbsent(plate, mention.name());
                    firstTask.putIfAbsent(plate, task);
                    if (owner != null
                            && !owner.equals(mention.name())
                            && !mention.names().contains(owner)) {
                        add(
                                PlanViolation.Kind.NAME_CONFLICT,
                                OptionalInt.of(task.number()),
                                plate,
                                plate + " stands behind " + mention.name() + ", but in task "
                                        + firstTask.get(plate).number() + " behind " + owner);
                    }
                }
            }
        }
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
        add(kind, OptionalInt.of(task.number()), value, message);
    }

    private void add(PlanViolation.Kind kind, OptionalInt task, String value, String message) {
        violations.add(new PlanViolation(kind, task, value, message));
    }
}
