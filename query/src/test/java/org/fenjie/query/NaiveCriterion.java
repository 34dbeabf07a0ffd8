package org.fenjie.query;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.deadline.Window;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;

/** A criterion beside a plain function that should answer the same, written another way. */
record NaiveCriterion(Criterion criterion, Function<PlannedTask, Answer> naive) {

    @Override
    public String toString() {
        return criterion.toString();
    }

    private static NaiveCriterion decided(Criterion criterion, Predicate<PlannedTask> naive) {
        return new NaiveCriterion(criterion, task -> naive.test(task) ? Answer.YES : Answer.NO);
    }

    /** Criteria of every kind, put together by and, or, not up to three deep. */
    static Arbitrary<NaiveCriterion> any() {
        return any(3);
    }

    private static Arbitrary<NaiveCriterion> any(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Arbitrary<NaiveCriterion> part = any(depth - 1);
        return Arbitraries.oneOf(
                leaf(),
                Combinators.combine(part, part)
                        .as((a, b) -> new NaiveCriterion(
                                a.criterion.and(b.criterion), task -> min(a.naive.apply(task), b.naive.apply(task)))),
                Combinators.combine(part, part)
                        .as((a, b) -> new NaiveCriterion(
                                a.criterion.or(b.criterion), task -> max(a.naive.apply(task), b.naive.apply(task)))),
                part.map(a -> new NaiveCriterion(a.criterion.not(), task -> fromRank(2 - rank(a.naive.apply(task))))));
    }

    // Kleene's logic as numbers: no 0, undecided 1, yes 2; and is the least, or the greatest.
    private static int rank(Answer answer) {
        return switch (answer) {
            case NO -> 0;
            case UNDECIDED -> 1;
            case YES -> 2;
        };
    }

    private static Answer fromRank(int rank) {
        return rank == 0 ? Answer.NO : rank == 1 ? Answer.UNDECIDED : Answer.YES;
    }

    private static Answer min(Answer a, Answer b) {
        return fromRank(Math.min(rank(a), rank(b)));
    }

    private static Answer max(Answer a, Answer b) {
        return fromRank(Math.max(rank(a), rank(b)));
    }

    static Arbitrary<NaiveCriterion> leaf() {
        return Arbitraries.oneOf(
                units(),
                dates(),
                Arbitraries.just(new NaiveCriterion(Criteria.standing(), NaiveCriterion::standing)),
                Arbitraries.just(decided(
                        Criteria.notKnown(), task -> !task.resolution().gaps().isEmpty())),
                Arbitraries.of(Gap.Reason.class)
                        .map(reason -> decided(
                                Criteria.notKnown(reason),
                                task -> task.resolution().gaps().toString().matches(".*\\b" + reason + "\\b.*"))),
                Arbitraries.of(PlanArbitraries.HEADINGS)
                        .map(name -> decided(Criteria.heading(name), task -> (" / "
                                        + task.task().category().orElseThrow() + " / ")
                                .contains(" / " + name + " / "))),
                Arbitraries.of(PlanArbitraries.WORDS)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(words -> decided(
                                Criteria.mentioning(String.join(" ", words).toUpperCase(Locale.ROOT)),
                                task -> ImmutableSet.copyOf(
                                                task.task().content().split("、"))
                                        .containsAll(words))),
                Arbitraries.of(DeadlineRule.Form.class)
                        .map(form -> decided(
                                Criteria.form(form),
                                task -> task.task().deadline().form() == form)),
                Arbitraries.integers()
                        .between(1, 24)
                        .map(number -> decided(
                                Criteria.numberBetween(number, number + 3),
                                task -> task.number() >= number && task.number() < number + 4)),
                Arbitraries.of(2024, 2025)
                        .map(year ->
                                decided(Criteria.year(year), task -> task.plan().year() == year)),
                Arbitraries.of("某区", "邻区")
                        .map(issuer -> decided(
                                Criteria.issuer(issuer),
                                task -> task.plan().title().startsWith(issuer))));
    }

    private static Arbitrary<NaiveCriterion> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 800).map(LocalDate.of(2024, 1, 1)::plusDays);
        return Arbitraries.oneOf(
                days.map(day -> due(Criteria.dueBefore(day), due -> due.isBefore(day))),
                days.map(day -> due(Criteria.dueAfter(day), due -> due.isAfter(day))),
                days.map(day -> due(Criteria.dueBy(day), due -> !due.isAfter(day))),
                Combinators.combine(days, Arbitraries.integers().between(0, 90))
                        .as((day, length) -> due(
                                Criteria.dueWithin(length, day),
                                due -> !due.isBefore(day) && due.isBefore(day.plusDays(length + 1L)))));
    }

    private static NaiveCriterion due(Criterion criterion, Predicate<LocalDate> matches) {
        return new NaiveCriterion(criterion, task -> {
            Resolution resolution = task.resolution();
            for (Window window : resolution.windows()) {
                if (!window.standing() && matches.test(window.due())) {
                    return Answer.YES;
                }
            }
            return resolution.gaps().isEmpty() ? Answer.NO : Answer.UNDECIDED;
        });
    }

    private static Answer standing(PlannedTask task) {
        Resolution resolution = task.resolution();
        String rule = task.task().deadline().toString();
        if (resolution.isStanding()) {
            return Answer.YES;
        }
        boolean mayStand = rule.startsWith("not-understood") || rule.contains("[\"另定\"");
        return mayStand ? Answer.UNDECIDED : Answer.NO;
    }

    static Arbitrary<NaiveCriterion> units() {
        Arbitrary<Set<Role>> roles = Arbitraries.of(Role.class).set().ofMinSize(1);
        Arbitrary<Set<Involvement>> degrees =
                Arbitraries.of(Involvement.class).set().ofMinSize(1);
        return Combinators.combine(names().optional(), roles, degrees)
                .as((name, inRoles, toDegrees) -> new NaiveCriterion(
                        new UnitCriterion(name, ImmutableSet.copyOf(inRoles), ImmutableSet.copyOf(toDegrees)), task -> {
                            boolean reached = name.map(unit -> reaches(task, unit, inRoles, toDegrees))
                                    .orElseGet(() -> task.task().responsibility().assignments().stream()
                                            .anyMatch(each ->
                                                    inRoles.contains(each.role()) && toDegrees.contains(degree(each))));
                            boolean doubtful =
                                    task.task().responsibility().doubt().isPresent();
                            return reached ? Answer.YES : doubtful ? Answer.UNDECIDED : Answer.NO;
                        }));
    }

    /** Names, and now and then two in brackets, which are one unit in some plans and not in others. */
    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(PlanArbitraries.NAMES)),
                Tuple.of(1, Arbitraries.of("丁局（丙局）", "乙局(戊局)", "甲局（乙局）")));
    }

    private static boolean reaches(PlannedTask task, String unit, Set<Role> roles, Set<Involvement> degrees) {
        String[] parts = unit.split("[（()）]");
        Set<String> names = namesOf(task, parts[0]);
        if (!names.containsAll(Set.of(parts))) {
            return false;
        }
        boolean known = false;
        for (var other : task.plan().tasks()) {
            known |= other.responsibility().units().stream().anyMatch(mention -> isNamed(mention, names));
        }
        if (!known) {
            return false;
        }
        for (Assignment each : task.task().responsibility().assignments()) {
            if (each.assignee() instanceof UnitMention mention && isNamed(mention, names)) {
                return degrees.contains(Involvement.NAMED) && roles.contains(each.role());
            }
        }
        return task.task().responsibility().assignments().stream()
                .anyMatch(each -> each.assignee() instanceof Collective
                        && degrees.contains(degree(each))
                        && roles.contains(each.role()));
    }

    private static boolean isNamed(UnitMention mention, Set<String> names) {
        return mention.names().stream().anyMatch(names::contains);
    }

    private static Set<String> namesOf(PlannedTask task, String unit) {
        Set<String> names = new HashSet<>(Set.of(unit));
        for (var other : task.plan().tasks()) {
            for (UnitMention mention : other.responsibility().units()) {
                if (isNamed(mention, names)) {
                    names.addAll(mention.names());
                }
            }
        }
        return names;
    }

    private static Involvement degree(Assignment assignment) {
        if (assignment.assignee() instanceof UnitMention) {
            return Involvement.NAMED;
        }
        return assignment.assignee().toString().equals("各单位") ? Involvement.CERTAIN : Involvement.POSSIBLE;
    }
}
