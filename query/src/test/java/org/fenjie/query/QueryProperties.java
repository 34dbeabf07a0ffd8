package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableValueGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fenjie.core.calendar.DateRange;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;

// Edge cases of plans and criteria together are too many to build, and no more telling than the random ones.
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class QueryProperties {

    @Provide
    Arbitrary<PlanIndex> indexes() {
        return PlanArbitraries.indexes();
    }

    @Provide
    Arbitrary<NaiveCriterion> criteria() {
        return NaiveCriterion.any();
    }

    @Provide
    Arbitrary<Grouping<?>> groupings() {
        return Arbitraries.of(
                Grouping.byUnit(),
                Grouping.byUnit(Involvement.CERTAIN, Involvement.values()),
                Grouping.byRole(),
                Grouping.byHeading(),
                Grouping.byHeading(2),
                Grouping.byMonth(),
                Grouping.byForm(),
                Grouping.byGap(),
                Grouping.byYear(),
                Grouping.byIssuer());
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Arbitraries.integers().between(0, 800).tuple2().map(days -> {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(Math.min(days.get1(), days.get2()));
            return DateRange.ofClosed(start, start.plusDays(Math.abs(days.get1() - days.get2())));
        });
    }

    @Property
    void aQueryIsANaiveFilter(@ForAll("indexes") PlanIndex index, @ForAll("criteria") NaiveCriterion either) {
        ImmutableList<PlannedTask> all = index.tasks().list();
        TaskQuery query = index.tasks().lenient().where(either.criterion());
        TaskResult result = query.result();
        assertThat(result.list())
                .isEqualTo(all.stream()
                        .filter(task -> either.naive().apply(task) == Answer.YES)
                        .toList());
        assertThat(result.undecided().stream().map(Undecided::task).toList())
                .isEqualTo(all.stream()
                        .filter(task -> either.naive().apply(task) == Answer.UNDECIDED)
                        .toList());
        assertThat(query.list()).isEqualTo(result.list());
        assertThat(query.count()).isEqualTo(result.count());
        assertThat(query.countUndecided()).isEqualTo(result.undecided().size());
        assertThat(query.first()).isEqualTo(result.list().stream().findFirst());
    }

    @Property
    void answersObeyBooleanLaws(
            @ForAll("indexes") PlanIndex index,
            @ForAll("criteria") NaiveCriterion first,
            @ForAll("criteria") NaiveCriterion second,
            @ForAll("criteria") NaiveCriterion third) {
        Criterion a = first.criterion();
        Criterion b = second.criterion();
        Criterion c = third.criterion();
        for (PlannedTask task : index.tasks().list()) {
            assertThat(a.and(b).not().test(task)).isEqualTo(a.not().or(b.not()).test(task));
            assertThat(a.or(b).not().test(task)).isEqualTo(a.not().and(b.not()).test(task));
            assertThat(a.and(b.or(c)).test(task))
                    .isEqualTo(a.and(b).or(a.and(c)).test(task));
            assertThat(a.or(b.and(c)).test(task)).isEqualTo(a.or(b).and(a.or(c)).test(task));
            assertThat(a.and(a.or(b)).test(task)).isEqualTo(a.test(task));
            assertThat(a.and(b).test(task)).isEqualTo(b.and(a).test(task));
        }
        TaskQuery query = index.tasks().lenient();
        assertThat(query.whereNot(a.and(b)).result().list())
                .isEqualTo(query.where(a.not().or(b.not())).list());
        assertThat(query.where(a.and(b.or(c))).list())
                .isEqualTo(query.where(a.and(b).or(a.and(c))).list());
        assertThat(query.where(a).count()
                        + query.whereNot(a).count()
                        + query.where(a).countUndecided())
                .isEqualTo(query.count());
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void whatIsUndecidedHasAReason(@ForAll("indexes") PlanIndex index, @ForAll("criteria") NaiveCriterion either) {
        Criterion criterion = either.criterion();
        for (PlannedTask task : index.tasks().list()) {
            ImmutableSet<Criterion> parts = criterion.undecidedBy(task);
            assertThat(parts.isEmpty()).isEqualTo(criterion.test(task) != Answer.UNDECIDED);
            assertThat(parts).allMatch(part -> part.test(task) == Answer.UNDECIDED);
            if (!parts.isEmpty()) {
                assertThat(new Undecided(task, parts).reasons()).isNotEmpty();
            }
        }
    }

    @Property
    void termsNarrow(
            @ForAll("indexes") PlanIndex index,
            @ForAll("criteria") NaiveCriterion first,
            @ForAll("criteria") NaiveCriterion second) {
        TaskQuery one = index.tasks().lenient().where(first.criterion());
        TaskQuery both = one.where(second.criterion());
        assertThat(one.list()).containsAll(both.list());
        assertThat(both.list())
                .isEqualTo(index.tasks()
                        .lenient()
                        .where(first.criterion().and(second.criterion()))
                        .list());
    }

    @Property
    void groupsPartitionWhatTheyGroup(
            @ForAll("indexes") PlanIndex index,
            @ForAll("criteria") NaiveCriterion either,
            @ForAll("groupings") Grouping<?> grouping) {
        ImmutableList<PlannedTask> tasks =
                index.tasks().lenient().where(either.criterion()).list();
        checkPartition(tasks, grouping);
    }

    private static <K> void checkPartition(ImmutableList<PlannedTask> tasks, Grouping<K> grouping) {
        Grouped<K> grouped = Grouped.of(tasks, grouping);
        for (PlannedTask task : tasks) {
            ImmutableSet<K> keys = grouping.keysOf(task);
            assertThat(grouped.groups().inverse().get(task)).containsExactlyInAnyOrderElementsOf(keys);
            assertThat(grouped.without().contains(task)).isEqualTo(keys.isEmpty());
        }
        int entries =
                tasks.stream().mapToInt(task -> grouping.keysOf(task).size()).sum();
        assertThat(grouped.groups().size()).isEqualTo(entries);
        assertThat(grouped.groups().values()).isSubsetOf(tasks);
        grouped.groups().asMap().values().forEach(group -> assertThat(tasks).containsSubsequence(group));
    }

    @Property
    void aUnitSheetIsTheQueriesByDegree(@ForAll("indexes") PlanIndex index) {
        for (String name : PlanArbitraries.NAMES) {
            TaskQuery all = index.tasks().lenient();
            assertThat(UnitSheet.find(index, name).isPresent())
                    .isEqualTo(all.unit(name).count() > 0);
            UnitSheet.find(index, name).ifPresent(sheet -> {
                for (Involvement degree : Involvement.values()) {
                    assertThat(sheet.involved(degree).stream()
                                    .map(UnitDuty::plannedTask)
                                    .distinct()
                                    .toList())
                            .isEqualTo(all.unit(name, degree).list());
                }
                for (Role role : Role.values()) {
                    assertThat(sheet.named(role).stream()
                                    .map(UnitDuty::plannedTask)
                                    .toList())
                            .isEqualTo(all.unit(name, role).list());
                }
                assertThat(sheet.named().size()
                                + sheet.certain().size()
                                + sheet.possible().size())
                        .isEqualTo(sheet.duties().size());
                assertThat(sheet.unsure())
                        .isEqualTo(all.unit(name).result().undecided().stream()
                                .map(Undecided::task)
                                .toList());
            });
        }
    }

    @Property
    void anAgendaHasTheTasksDue(@ForAll("indexes") PlanIndex index, @ForAll("ranges") DateRange days) {
        Agenda agenda = index.tasks().agenda(days.start(), days.end());
        assertThat(agenda.items()).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(agenda.items()).allMatch(item -> days.contains(item.date()));
        assertThat(ImmutableSet.copyOf(
                        agenda.items().stream().map(AgendaItem::task).iterator()))
                .containsExactlyInAnyOrderElementsOf(
                        index.tasks().dueBetween(days.start(), days.end()).list());
        assertThat(agenda.notKnown()).isEqualTo(index.tasks().notKnown().list());
        for (PlannedTask task : index.tasks().list()) {
            // Resolving the stages one by one gives the windows of the whole.
            assertThat(AgendaItem.of(task).stream().map(AgendaItem::window).toList())
                    .isEqualTo(task.resolution().windows().stream()
                            .filter(window -> !window.standing())
                            .toList());
        }
    }

    @Property
    void theNextDueDateIsTheFirstOfTheAgenda(@ForAll("indexes") PlanIndex index, @ForAll("ranges") DateRange days) {
        ImmutableList<AgendaItem> items =
                index.tasks().agenda(days.start(), LocalDate.of(2031, 12, 31)).items();
        assertThat(index.tasks().nextDueOrSame(days.start()))
                .isEqualTo(items.stream()
                        .filter(item -> item.date().equals(items.get(0).date()))
                        .toList());
    }

    @Property
    void workloadsCountTheTasksOfTheUnits(@ForAll("indexes") PlanIndex index) {
        ImmutableList<PlannedTask> all = index.tasks().list();
        Grouped<Unit> byUnit = Grouped.of(all, Grouping.byUnit());
        Workload workload = Workload.of(all);
        assertThat(workload.totals().keySet()).isEqualTo(byUnit.groups().keySet());
        workload.totals().forEach((unit, load) -> {
            ImmutableList<PlannedTask> tasks = byUnit.groups().get(unit);
            assertThat(load.total()).isEqualTo(tasks.size());
            assertThat(load.standing()).isEqualTo((int) tasks.stream()
                    .filter(task -> task.resolution().isStanding())
                    .count());
            assertThat(workload.byRole().row(unit).values().stream()
                            .mapToInt(Load::total)
                            .sum())
                    .isEqualTo(load.total());
        });
        assertThat(workload.byMonth().rowKeySet())
                .isEqualTo(ImmutableSet.copyOf(workload.totals().keySet().stream()
                        .filter(unit -> byUnit.groups().get(unit).stream()
                                .anyMatch(task -> !task.dueDates().isEmpty()))
                        .iterator()));
    }

    @Property
    void edgesCountTheTasksOfLeadAndSupporting(@ForAll("indexes") PlanIndex index) {
        ImmutableList<PlannedTask> all = index.tasks().list();
        ImmutableValueGraph<Unit, Integer> graph = Cooperation.leadToSupporting(all);
        assertThat(graph.nodes())
                .isEqualTo(Grouped.of(all, Grouping.byUnit()).groups().keySet());
        for (Unit lead : graph.nodes()) {
            for (Unit supporting : graph.nodes()) {
                long together = all.stream()
                        .filter(task -> isNamed(task, lead, Role.LEAD) && isNamed(task, supporting, Role.SUPPORTING))
                        .count();
                assertThat(graph.edgeValueOrDefault(lead, supporting, 0)).isEqualTo((int) together);
            }
        }
    }

    private static boolean isNamed(PlannedTask task, Unit unit, Role role) {
        // Two plans may have a unit of this name, with other names in the one than in the other.
        return task.plan().units().units().contains(unit)
                && task.task().responsibility().units(role).stream()
                        .anyMatch(mention -> unit.names().containsAll(mention.names()));
    }

    @Property
    void pagesPutTogetherAreTheList(
            @ForAll("indexes") PlanIndex index,
            @ForAll("criteria") NaiveCriterion either,
            @ForAll boolean sorted,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        TaskQuery found = index.tasks().lenient().where(either.criterion());
        TaskQuery query = sorted ? found.sortedBy(TaskOrder.DUE_DATE) : found;
        List<PlannedTask> together = new ArrayList<>();
        int pages = query.page(1, size).pages();
        for (int page = 1; page <= pages; page++) {
            assertThat(query.page(page, size).list()).isNotEmpty();
            together.addAll(query.page(page, size).list());
        }
        assertThat(together).isEqualTo(query.list());
        assertThat(query.page(pages + 1, size).list()).isEmpty();
    }

    @Property
    void sortingKeepsTheTasksAndTheOrderOfEquals(
            @ForAll("indexes") PlanIndex index, @ForAll TaskOrder order, @ForAll TaskOrder second) {
        ImmutableList<PlannedTask> sorted =
                index.tasks().sortedBy(order).sortedBy(second).list();
        assertThat(sorted).containsExactlyInAnyOrderElementsOf(index.tasks().list());
        assertThat(sorted).isSortedAccordingTo(order.thenComparing(second));
        assertThat(index.tasks().sortedBy(order).list())
                .isEqualTo(index.tasks().list().stream().sorted(order).toList());
    }
}
