package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.PlanViolation;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.json.DraftChecks.PlacedEntry;

/** Finds the places of what the model says of the units. Its tasks are numbered by their place among the drafts. */
final class UnitViolations {

    // Each costs a look at every name of the register. Past so many unknown names, the register is the wrong one.
    private static final int WITH_HINTS = 100;

    private final Problems problems;
    private final Node plan;
    private final ImmutableList<PlacedEntry> register;
    private final UnitNodes.Units everyTask;
    private final List<TaskDraft> drafts;
    private final ImmutableSet<String> registered;
    private int hints;

    UnitViolations(
            Problems problems,
            Node plan,
            ImmutableList<PlacedEntry> register,
            UnitNodes.Units everyTask,
            List<TaskDraft> drafts) {
        this.problems = problems;
        this.plan = plan;
        this.register = register;
        this.everyTask = everyTask;
        this.drafts = drafts;
        this.registered = register.stream()
                .flatMap(placed -> placed.entry().names().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    void report(ImmutableList<PlanViolation> violations) {
        // Together by task and value: a unit that stands three times breaks the rule twice.
        ImmutableListMultimap<ImmutableList<Object>, PlanViolation> alike = violations.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        violation -> ImmutableList.of(violation.kind(), violation.task(), violation.value()),
                        violation -> violation));
        alike.asMap().values().forEach(group -> reportAlike(ImmutableList.copyOf(group)));
    }

    private void reportAlike(ImmutableList<PlanViolation> alike) {
        ImmutableList<Node> places = places(alike.get(0));
        for (int i = 0; i < alike.size(); i++) {
            // The last ones: the first time was no mistake yet.
            int at = Math.max(0, places.size() - alike.size() + i);
            report(alike.get(i), at < places.size() ? places.get(at) : plan);
        }
    }

    private void report(PlanViolation violation, Node place) {
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
                        hint(violation.value()));
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

    private Optional<String> hint(String name) {
        hints++;
        return hints > WITH_HINTS ? Optional.empty() : Messages.nearest(name, registered);
    }

    /** Where a violation's value stands: in the units of its task, else in those of every task or in the register. */
    private ImmutableList<Node> places(PlanViolation violation) {
        if (violation.task().isPresent()) {
            return drafts.get(violation.task().getAsInt() - 1).units().stream()
                    .flatMap(units -> places(units, violation.value()))
                    .collect(ImmutableList.toImmutableList());
        }
        Stream<Node> listed = register.stream()
                .filter(placed -> placed.entry().names().contains(violation.value()))
                .map(PlacedEntry::node);
        return Stream.concat(listed, places(everyTask, violation.value())).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Node> places(UnitNodes.Units units, String value) {
        ImmutableList<Assignment> assignments = units.responsibility().assignments();
        return IntStream.range(0, assignments.size())
                .filter(i -> assignments.get(i).assignee() instanceof UnitMention mention
                        && (mention.toString().equals(value) || mention.names().contains(value)))
                .mapToObj(units::place);
    }
}
