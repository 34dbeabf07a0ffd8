package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.plan.InvalidPlanException;
import org.fenjie.core.plan.PlanViolation;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.Task;
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

    /** Reports what the model refuses for a reason that no other check knows, as near to it as can be told. */
    void reportRefusal(Node plan, IllegalArgumentException refusal) {
        if (refusal instanceof InvalidPlanException invalid) {
            invalid.violations()
                    .forEach(violation -> refuse(
                            placeOf(violation).orElse(plan),
                            Messages.quote(violation.value()),
                            Optional.of(violation.message())));
            return;
        }
        Node place = drafts.stream()
                .flatMap(draft -> draft.findRefused().stream())
                .findFirst()
                .orElse(plan);
        refuse(place, place.describe(), Optional.ofNullable(refusal.getMessage()));
    }

    private void refuse(Node place, String found, Optional<String> why) {
        problems.error(ProblemCode.REFUSED, place, found, "what the model can hold", why);
    }

    private Optional<Node> placeOf(PlanViolation violation) {
        return drafts.stream()
                .filter(draft -> draft.number().equals(violation.task()))
                .findFirst()
                .map(draft -> switch (violation.kind()) {
                    case NUMBER_ORDER -> draft.place(Keys.NUMBER);
                    case UNIT_TWICE, NAME_CONFLICT, UNIT_NOT_REGISTERED -> draft.place(Keys.UNITS);
                    case HEADING_MISSING -> draft.node();
                });
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
                    Optional.of("it stands at " + first.pointer() + ", line " + problems.line(first.offset())));
        } else if (previous.isPresent() && number < previous.getAsInt()) {
            problems.error(
                    ProblemCode.NUMBER_ORDER, place, "a number above that of the task before, " + previous.getAsInt());
        }
    }

    /** Lets the model look at the units, in a plan of nothing else: what is wrong with the rest does not hide them. */
    void checkUnits(Node plan, ImmutableList<PlacedEntry> register, UnitNodes.Units everyTask) {
        WorkPlan.Builder units = WorkPlan.builder()
                .title("-")
                .issuer("-")
                .year(2024)
                .everyTask(everyTask.responsibility().assignments())
                .register(register.stream().map(PlacedEntry::entry).toList());
        for (int i = 0; i < drafts.size(); i++) {
            Task.Builder task = Task.builder().number(i + 1).content("-");
            drafts.get(i).units().map(UnitNodes.Units::responsibility).ifPresent(task::responsibility);
            units.addTask(task.build());
        }
        try {
            units.build();
        } catch (InvalidPlanException e) {
            new UnitViolations(problems, plan, register, everyTask, drafts).report(e.violations());
        }
    }
}
