package org.fenjie.query.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenjie.core.internal.NearestText;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.UnitRegister;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PartRef;
import org.fenjie.core.progress.PlanRef;
import org.fenjie.core.progress.Progress;
import org.fenjie.query.progress.ProgressMismatch.Kind;

/** Whether a record fits the plan beside which it is laid. */
final class RecordChecks {

    private static final int HINTS = 3;

    /** What an entry settles: these parts, for all or for one unit, whichever of its names is used. */
    private record Scope(Optional<Unit> unit, ImmutableSet<Integer> parts) {}

    private final ImmutableList.Builder<ProgressMismatch> mismatches = ImmutableList.builder();

    private RecordChecks() {}

    /** Refuses the record of another plan. */
    static void checkPlan(WorkPlan plan, Progress progress) {
        PlanRef own = PlanRef.of(plan);
        if (!progress.plan().equals(own)) {
            throw new ProgressMismatchException(ImmutableList.of(new ProgressMismatch(
                    Kind.OTHER_PLAN,
                    Optional.empty(),
                    "the record belongs to " + progress.plan() + ", the plan is " + own,
                    ImmutableList.of())));
        }
    }

    /** Refuses entries that name no task, unit or part of the plan, or that say of a part what another one says. */
    static void checkEntries(WorkPlan plan, Progress progress, Map<Integer, TaskRecord> records) {
        RecordChecks checks = new RecordChecks();
        Map<Integer, Map<Scope, Completion>> settled = new HashMap<>();
        for (Completion entry : progress.entries()) {
            TaskRecord record = records.get(entry.task());
            if (record == null) {
                checks.add(Kind.UNKNOWN_TASK, entry, "the plan has no such task", nearestNumbers(plan, entry.task()));
            } else {
                checks.check(record, entry, settled.computeIfAbsent(entry.task(), number -> new HashMap<>()));
            }
        }
        ImmutableList<ProgressMismatch> found = checks.mismatches.build();
        if (!found.isEmpty()) {
            throw new ProgressMismatchException(found);
        }
    }

    private void check(TaskRecord record, Completion entry, Map<Scope, Completion> settled) {
        UnitRegister units = record.task().plan().units();
        Optional<Unit> unit = entry.unit().flatMap(units::find);
        if (entry.unit().isPresent() && unit.filter(record::mayReach).isEmpty()) {
            addUnknownUnit(record, entry, entry.unit().get(), unit);
            return;
        }
        ImmutableSet<Integer> covered = record.covered(entry);
        if (covered.isEmpty()) {
            addUnknownPart(record, entry, entry.part().orElseThrow());
            return;
        }
        ImmutableSet<Integer> dated = record.coveredDated(entry);
        // Of what has no due date there can be many entries: they are notes on the way.
        Completion before = dated.isEmpty() ? null : settled.putIfAbsent(new Scope(unit, covered), entry);
        if (before != null) {
            add(
                    Kind.SETTLED_TWICE,
                    entry,
                    "it is settled twice: " + before + "; " + entry
                            + ", expected one entry for the whole task or one for each part",
                    dated.size() == 1 ? ImmutableList.of() : nearestParts(record, entry.date()));
        }
        if (dated.size() > 1) {
            dated.stream()
                    .flatMap(i -> record.parts().get(i).window().stream())
                    .filter(window ->
                            window.start().filter(entry.date()::isBefore).isPresent())
                    .findFirst()
                    .ifPresent(window -> add(
                            Kind.NOT_BEGUN,
                            entry,
                            "not all of it can be done on " + entry.date() + ", before " + window
                                    + " begins, expected the part that was done",
                            nearestParts(record, entry.date())));
        }
    }

    private void addUnknownUnit(TaskRecord record, Completion entry, String name, Optional<Unit> known) {
        if (known.isEmpty()) {
            add(
                    Kind.UNKNOWN_UNIT,
                    entry,
                    "the plan names no unit " + name,
                    record.task().plan().units().nearest(name));
        } else {
            add(
                    Kind.UNKNOWN_UNIT,
                    entry,
                    "it asks nothing of " + known.get() + ", expected a unit of its own",
                    record.task().responsibility().units().stream()
                            .map(UnitMention::name)
                            .limit(HINTS)
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private void addUnknownPart(TaskRecord record, Completion entry, PartRef part) {
        ImmutableList<String> nearest = part instanceof PartRef.Stage stage
                ? nearestStages(record, stage.words())
                : nearestParts(record, ((PartRef.DueOn) part).date());
        String gaps = record.task().resolution().gaps().isEmpty()
                ? ""
                : ", for it cannot be dated: " + record.task().resolution().gaps();
        add(
                Kind.UNKNOWN_PART,
                entry,
                "it has no part " + part + gaps + ", expected "
                        + (record.parts().size() == 1
                                ? "its only one: " + record.parts().get(0)
                                : "one of its " + record.parts().size()),
                nearest);
    }

    private void add(Kind kind, Completion entry, String message, ImmutableList<String> nearest) {
        mismatches.add(new ProgressMismatch(kind, Optional.of(entry), message, nearest));
    }

    private static ImmutableList<String> nearestNumbers(WorkPlan plan, int number) {
        return nearest(
                plan.tasks().stream().map(Task::number), Comparator.comparing(own -> Math.abs((long) own - number)));
    }

    private static ImmutableList<String> nearestParts(TaskRecord record, LocalDate date) {
        return nearest(
                record.parts().stream()
                        .flatMap(part -> part.window().stream())
                        .map(window -> PartRef.dueOn(window.due()))
                        .distinct(),
                Comparator.comparing(part -> Math.abs(ChronoUnit.DAYS.between(((PartRef.DueOn) part).date(), date))));
    }

    private static ImmutableList<String> nearestStages(TaskRecord record, String words) {
        ImmutableSet<String> stages =
                record.parts().stream().flatMap(part -> part.stage().stream()).collect(ImmutableSet.toImmutableSet());
        return NearestText.find(words, stages, HINTS).stream()
                .map(near -> PartRef.stage(near).toString())
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> ImmutableList<String> nearest(Stream<T> candidates, Comparator<T> distance) {
        return Ordering.from(distance).leastOf(candidates.iterator(), HINTS).stream()
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
    }
}
