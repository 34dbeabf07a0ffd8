package org.fenjie.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PartRef;
import org.fenjie.core.progress.Progress;
import org.fenjie.core.progress.RepeatedEntryException;
import org.fenjie.query.Grouping;
import org.fenjie.query.PlannedTask;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class ProgressProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final DeadlineResolver DATED = RecordedPlan.RESOLVER.withEvent("竣工", LocalDate.of(2025, 8, 4));

    @Provide
    Arbitrary<DeadlineResolver> resolvers() {
        return Arbitraries.of(RecordedPlan.RESOLVER, DATED);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 420).map(FIRST::plusDays);
    }

    /** An entry for a whole task, or for one of the parts that it has in any case. */
    private static Arbitrary<Completion> entries() {
        return Combinators.combine(
                        Arbitraries.of(RecordedPlan.PLAN.tasks()),
                        Arbitraries.of("港务局", "海事处", "统计站").optional(0.4),
                        days(),
                        Arbitraries.integers().between(0, 20))
                .as((task, unit, day, choice) -> {
                    ImmutableList<PartRef> refs =
                            TaskPart.of(PlannedTask.of(RecordedPlan.PLAN, task, RecordedPlan.RESOLVER)).stream()
                                    .flatMap(part -> ImmutableList.<PartRef>builder()
                                            .addAll(part.stage().stream()
                                                    .map(PartRef::stage)
                                                    .toList())
                                            .addAll(part.window().stream()
                                                    .map(window -> PartRef.dueOn(window.due()))
                                                    .toList())
                                            .build()
                                            .stream())
                                    .collect(ImmutableList.toImmutableList());
                    Optional<PartRef> part = choice < refs.size() ? Optional.of(refs.get(choice)) : Optional.empty();
                    return new Completion(task.number(), unit, part, day, Optional.empty());
                });
    }

    /** Records that fit the plan: an entry that does not go with those before is left out. */
    @Provide
    Arbitrary<Progress> records() {
        return entries().list().ofMaxSize(25).map(ProgressProperties::fitting);
    }

    private static Progress fitting(List<Completion> entries) {
        Progress record = Progress.of(RecordedPlan.PLAN);
        for (Completion entry : entries) {
            record = with(record, entry);
        }
        return record;
    }

    private static Progress with(Progress record, Completion entry) {
        try {
            Progress more = record.with(entry);
            PlanProgress.of(RecordedPlan.PLAN, RecordedPlan.RESOLVER, more, FIRST, 0);
            PlanProgress.of(RecordedPlan.PLAN, DATED, more, FIRST, 0);
            return more;
        } catch (ProgressMismatchException | RepeatedEntryException e) {
            return record;
        }
    }

    @Property
    void countsArePartitions(
            @ForAll("records") Progress record,
            @ForAll("resolvers") DeadlineResolver resolver,
            @ForAll @IntRange(max = 420) int day,
            @ForAll @IntRange(max = 40) int soon) {
        PlanProgress progress = PlanProgress.of(RecordedPlan.PLAN, resolver, record, FIRST.plusDays(day), soon);
        Tally totals = progress.totals();
        assertThat(totals.total()).isEqualTo(RecordedPlan.PLAN.tasks().size());
        // Every task of the plan stands under one outermost heading.
        assertThat(progress.by(Grouping.byHeading(1)).values().stream()
                        .flatMap(tally -> tally.counts().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(totals.counts());
        int parts =
                progress.tasks().stream().mapToInt(task -> task.parts().size()).sum();
        int listed = 0;
        for (ProgressStatus status : ProgressStatus.values()) {
            listed += progress.parts(status).size();
            assertThat(progress.parts(status)).allMatch(part -> part.status() == status);
        }
        assertThat(listed).isEqualTo(parts);
        int undated = (int) progress.tasks().stream()
                .flatMap(task -> task.parts().stream())
                .filter(part -> part.part().due().isEmpty())
                .count();
        assertThat(progress.byMonth().values().stream().mapToInt(Tally::total).sum())
                .isEqualTo(parts - undated);
        Share fulfilled = totals.fulfilled();
        assertThat(fulfilled.of() + totals.count(ProgressStatus.STANDING)).isEqualTo(totals.total());
    }

    @Property
    void withoutNewEntriesNothingGetsBetter(
            @ForAll("records") Progress record,
            @ForAll("resolvers") DeadlineResolver resolver,
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(min = 1, max = 200) int passed,
            @ForAll @IntRange(max = 40) int soon) {
        Statistics.coverage(met -> {
            met.check("open to due-soon").count(count -> count > 0);
            met.check("due-soon to overdue").count(count -> count > 0);
            met.check("done to done").count(count -> count > 0);
            met.check("done-late to done-late").count(count -> count > 0);
        });
        LocalDate today = FIRST.plusDays(day);
        Progress known = record.toBuilder()
                .entries(record.entries().stream()
                        .filter(entry -> !entry.date().isAfter(today))
                        .toList())
                .build();
        PlanProgress before = PlanProgress.of(RecordedPlan.PLAN, resolver, known, today, soon);
        PlanProgress after = PlanProgress.of(RecordedPlan.PLAN, resolver, known, today.plusDays(passed), soon);
        for (int i = 0; i < before.tasks().size(); i++) {
            TaskProgress earlier = before.tasks().get(i);
            TaskProgress later = after.tasks().get(i);
            assertThat(later.status()).isLessThanOrEqualTo(earlier.status());
            for (int p = 0; p < earlier.parts().size(); p++) {
                ProgressStatus was = earlier.parts().get(p).status();
                ProgressStatus is = later.parts().get(p).status();
                Statistics.collect(was + " to " + is);
                assertThat(is)
                        .isIn(
                                switch (was) {
                                    case OPEN ->
                                        ImmutableSet.of(
                                                ProgressStatus.OPEN, ProgressStatus.DUE_SOON, ProgressStatus.OVERDUE);
                                    case DUE_SOON -> ImmutableSet.of(ProgressStatus.DUE_SOON, ProgressStatus.OVERDUE);
                                    default -> ImmutableSet.of(was);
                                });
            }
        }
    }

    @Property
    void whatIsDoneForAllIsDoneForEachUnit(
            @ForAll("records") Progress record,
            @ForAll("resolvers") DeadlineResolver resolver,
            @ForAll @IntRange(max = 420) int day) {
        Statistics.coverage(met -> {
            met.check("done for all").count(count -> count > 0);
            met.check("done for the unit alone").count(count -> count > 0);
            met.check("done for none").count(count -> count > 0);
        });
        PlanProgress whole = PlanProgress.of(RecordedPlan.PLAN, resolver, record, FIRST.plusDays(day), 7);
        for (Unit unit : RecordedPlan.PLAN.units().units()) {
            for (TaskProgress ofUnit : whole.forUnit(unit.name()).tasks()) {
                TaskProgress ofAll = RecordedPlan.task(whole, ofUnit.number());
                for (int i = 0; i < ofAll.parts().size(); i++) {
                    boolean doneForAll = ofAll.parts().get(i).status().isDone();
                    boolean doneForUnit = ofUnit.parts().get(i).status().isDone();
                    Statistics.collect(
                            doneForAll ? "done for all" : doneForUnit ? "done for the unit alone" : "done for none");
                    assertThat(doneForUnit || !doneForAll).isTrue();
                }
                if (ofAll.entries().stream().allMatch(entry -> entry.unit().isEmpty())) {
                    assertThat(ofUnit).isEqualTo(ofAll);
                }
            }
        }
    }

    @Property
    void whatComesLaterChangesNothingYet(
            @ForAll("records") Progress record,
            @ForAll("resolvers") DeadlineResolver resolver,
            @ForAll @IntRange(max = 420) int day) {
        LocalDate today = FIRST.plusDays(day);
        PlanProgress whole = PlanProgress.of(RecordedPlan.PLAN, resolver, record, today, 7);
        Progress known = record.toBuilder()
                .entries(record.entries().stream()
                        .filter(entry -> !entry.date().isAfter(today))
                        .toList())
                .build();
        assertThat(PlanProgress.of(RecordedPlan.PLAN, resolver, known, today, 7).tasks())
                .isEqualTo(whole.tasks());
        assertThat(whole.tasks().stream()
                                .mapToInt(task -> task.entries().size())
                                .sum()
                        + whole.later().size())
                .isEqualTo(record.entries().size());
    }

    @Property
    void lateDaysAndDaysLeftGoWithTheStatus(
            @ForAll("records") Progress record,
            @ForAll @IntRange(max = 420) int day,
            @ForAll @IntRange(max = 9) int soon) {
        PlanProgress progress = PlanProgress.of(RecordedPlan.PLAN, DATED, record, FIRST.plusDays(day), soon);
        progress.tasks().stream().flatMap(task -> task.parts().stream()).forEach(part -> {
            boolean late = part.status() == ProgressStatus.OVERDUE || part.status() == ProgressStatus.DONE_LATE;
            assertThat(part.daysLate().isPresent()).isEqualTo(late);
            assertThat(part.daysLate().orElse(1)).isPositive();
            boolean open = part.status() == ProgressStatus.OPEN || part.status() == ProgressStatus.DUE_SOON;
            assertThat(part.daysLeft().isPresent()).isEqualTo(open);
            assertThat(part.daysLeft().orElse(0)).isNotNegative();
            assertThat(part.status() == ProgressStatus.STANDING)
                    .isEqualTo(part.part().isStanding() && part.settlement().isEmpty());
        });
    }
}
