package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.InvalidPlanException;
import org.fenjie.core.plan.PlanViolation;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;

/** What tasks have to keep to among each other, checked on all that could be read of them. */
final class DraftChecks {

    /** An entry of the plan's register and where it stands. */
    record PlacedEntry(RegisterEntry entry, Node node) {}

    private final Problems problems;
    private final List<TaskDraft> drafts;

    DraftChecks(Problems problems, List<TaskDraft> drafts) {
        this.problems = problems;
        this.drafts = drafts;
    }

    void checkNumbers() {
        Map<Integer, Node> seen = new HashMap<>();
        OptionalInt previous = OptionalInt.empty();
        for (TaskDraft draft : drafts) {
            if (draft.number().isPresent()) {
                checkNumber(draft, seen, previous);
                previous = draft.number();
            }
        }
    }

    private void checkNumber(TaskDraft draft, Map<Integer, Node> seen, OptionalInt previous) {
        int number = draft.number().orElseThrow();
        Node place = draft.place(Keys.NUMBER);
        Node first = seen.putIfAbsent(number, place);
        if (first != null) {
            problems.error(
                    ProblemCode.NUMBER_TWICE,
                    place,
                    place.describe(),
                    "every number once",
                    Optional.of("it stands at " + first.pointer()));
        } else if (previous.isPresent() && number < previous.getAsInt()) {
            problems.error(
                    ProblemCode.NUMBER_ORDER, place, "a number above that of the task before, " + previous.getAsInt());
        }
    }

    /** Lets the model look at the units, in a plan of nothing else: what is wrong with the rest does not hide them. */
    void checkUnits(ImmutableList<PlacedEntry> register, ImmutableList<Assignment> everyTask, Node everyTaskPlace) {
        WorkPlan.Builder plan = WorkPlan.builder()
                .title("-")
                .issuer("-")
                .year(2024)
                .everyTask(everyTask)
                .register(register.stream().map(PlacedEntry::entry).toList());
        for (int i = 0; i < drafts.size(); i++) {
            Task.Builder task = Task.builder().number(i + 1).content("-");
            drafts.get(i).units().map(UnitNodes.Units::responsibility).ifPresent(task::responsibility);
            plan.addTask(task.build());
        }
        try {
            plan.build();
        } catch (InvalidPlanException e) {
            // Together by task and value: a unit that stands three times breaks the rule twice.
            ImmutableListMultimap<ImmutableList<Object>, PlanViolation> alike = e.violations().stream()
                    .collect(ImmutableListMultimap.toImmutableListMultimap(
                            violation -> ImmutableList.of(violation.kind(), violation.task(), violation.value()),
                            violation -> violation));
            alike.asMap().values().forEach(group -> report(ImmutableList.copyOf(group), register, everyTaskPlace));
        }
    }

    private void report(ImmutableList<PlanViolation> alike, ImmutableList<PlacedEntry> register, Node everyTaskPlace) {
        ImmutableList<Node> found = places(alike.get(0), register);
        // What no task and no entry of the register has is what the plan assigns once for all tasks.
        ImmutableList<Node> places = found.isEmpty() ? ImmutableList.of(everyTaskPlace) : found;
        for (int i = 0; i < alike.size(); i++) {
            // The last ones: the first time was no mistake yet.
            Node place = places.get(Math.max(0, places.size() - alike.size() + i));
            report(alike.get(i), place, register);
        }
    }

    private void report(PlanViolation violation, Node place, ImmutableList<PlacedEntry> register) {
        switch (violation.kind()) {
            case UNIT_TWICE ->
                problems.error(
                        ProblemCode.UNIT_TWICE,
                        place,
                        violation.message(),
                        "every unit once in a task",
                        Optional.empty());
            case UNIT_NOT_REGISTERED ->
                problems.error(
                        ProblemCode.UNKNOWN_UNIT,
                        place,
                        "the unit " + Messages.quote(violation.value()),
                        "a unit of the plan's register",
                        Messages.nearest(violation.value(), names(register)));
            case NAME_CONFLICT ->
                problems.error(
                        ProblemCode.NAME_CONFLICT,
                        place,
                        violation.message(),
                        "a name that is one unit's",
                        Optional.empty());
            case NUMBER_ORDER, HEADING_MISSING ->
                throw new IllegalStateException("The tasks stand in order: " + violation);
        }
    }

    private static ImmutableSet<String> names(ImmutableList<PlacedEntry> register) {
        return register.stream()
                .flatMap(placed -> placed.entry().names().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Where a violation's value stands: in the units of a task, else in the register. */
    private ImmutableList<Node> places(PlanViolation violation, ImmutableList<PlacedEntry> register) {
        if (violation.task().isEmpty()) {
            return register.stream()
                    .filter(placed -> placed.entry().names().contains(violation.value()))
                    .map(PlacedEntry::node)
                    .collect(ImmutableList.toImmutableList());
        }
        UnitNodes.Units units =
                drafts.get(violation.task().getAsInt() - 1).units().orElseThrow();
        ImmutableList<Assignment> assignments = units.responsibility().assignments();
        return IntStream.range(0, assignments.size())
                .filter(i -> assignments.get(i).assignee() instanceof UnitMention mention
                        && (mention.toString().equals(violation.value())
                                || mention.names().contains(violation.value())))
                .mapToObj(i -> units.places().get(i))
                .collect(ImmutableList.toImmutableList());
    }
}
