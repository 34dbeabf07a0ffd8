package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.query.SamplePlans.DATED;
import static org.fenjie.query.SamplePlans.INDEX;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.testing.EqualsTester;
import java.time.YearMonth;
import java.util.Map;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final Unit PORT = Unit.of("区口岸办", "区商贸委");
    private static final Unit ARCHIVES = Unit.of("区档案馆");
    private static final Unit CULTURE = Unit.of("区文旅局");

    private static final Workload NAMED = Workload.of(INDEX.tasks().list());

    private static ImmutableList<PlannedTask> tasks(Integer... numbers) {
        return INDEX.tasks().list().stream()
                .filter(task -> ImmutableList.copyOf(numbers).contains(task.number()))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void countsStandingDutiesApart() {
        assertThat(NAMED.totals())
                .containsEntry(PORT, new Load(3, 1, 0))
                .containsEntry(ARCHIVES, new Load(2, 0, 1))
                .containsEntry(CULTURE, new Load(1, 1, 1))
                .hasSize(3);
        assertThat(NAMED.byRole().row(PORT))
                .containsEntry(Role.LEAD, new Load(1, 1, 0))
                .containsEntry(Role.RESPONSIBLE, new Load(1, 0, 0))
                .containsEntry(Role.SUPPORTING, new Load(1, 0, 0));
        assertThat(NAMED.byRole().columnKeySet()).containsExactly(Role.LEAD, Role.RESPONSIBLE, Role.SUPPORTING);
        assertThat(NAMED.byRole().contains(ARCHIVES, Role.SUPPORTING)).isFalse();
    }

    @Test
    void keepsTheOrderInWhichTasksReachUnits() {
        // Task 2 names both offices as responsible, and only the archives lead in task 3.
        Workload workload = Workload.of(tasks(2, 3));
        assertThat(workload.totals().keySet()).containsExactly(PORT, ARCHIVES);
        assertThat(workload.duties().rowKeySet()).containsExactly(PORT, ARCHIVES);
        assertThat(workload.byRole().rowKeySet()).containsExactly(PORT, ARCHIVES);
        assertThat(workload.byMonth().rowKeySet()).containsExactly(PORT, ARCHIVES);
    }

    @Test
    void putsTheBusiestUnitFirst() {
        assertThat(NAMED.busiestFirst())
                .containsExactly(
                        Map.entry(PORT, new Load(3, 1, 0)),
                        Map.entry(ARCHIVES, new Load(2, 0, 1)),
                        Map.entry(CULTURE, new Load(1, 1, 1)));
        assertThat(Workload.of(tasks(1, 6, 7, 8)).busiestFirst())
                .containsExactly(Map.entry(CULTURE, new Load(1, 1, 1)), Map.entry(PORT, new Load(1, 1, 0)));
    }

    @Test
    void countsByMonth() {
        assertThat(NAMED.byMonth().row(PORT))
                .containsExactly(
                        Map.entry(YearMonth.of(2025, 3), 1),
                        Map.entry(YearMonth.of(2025, 7), 1),
                        Map.entry(YearMonth.of(2025, 9), 1));
        assertThat(Workload.of(DATED.tasks().list()).byMonth().columnKeySet())
                .containsExactly(
                        YearMonth.of(2025, 2), YearMonth.of(2025, 3), YearMonth.of(2025, 7), YearMonth.of(2025, 9));
    }

    @Test
    void countsWhatReachesUnitsThroughCollectives() {
        Workload all = Workload.of(INDEX.tasks().list(), Involvement.NAMED, Involvement.CERTAIN, Involvement.POSSIBLE);
        // Task 10 reaches each unit as lead and twice as supporting, and is one task.
        assertThat(all.totals().get(PORT)).isEqualTo(new Load(4, 2, 2));
        assertThat(all.byRole().get(PORT, Role.SUPPORTING)).isEqualTo(new Load(1, 1, 2));
        assertThat(all.duties().get(CULTURE, Role.SUPPORTING))
                .extracting(duty -> duty.number() + " " + duty.involvement())
                .containsExactly("1 possible", "5 certain", "8 named", "10 certain", "10 possible");
        assertThat(all.degrees()).containsExactly(Involvement.values());
    }

    @Test
    void drawsWhoWorksWithWhom() {
        ImmutableValueGraph<Unit, Integer> graph =
                Cooperation.leadToSupporting(INDEX.tasks().list());
        assertThat(graph.nodes()).containsExactly(PORT, ARCHIVES, CULTURE);
        assertThat(graph.edges())
                .containsExactlyInAnyOrder(EndpointPair.ordered(ARCHIVES, PORT), EndpointPair.ordered(PORT, CULTURE));
        assertThat(graph.edgeValueOrDefault(PORT, CULTURE, 0)).isEqualTo(1);
    }

    @Test
    void loadsAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Load(1, -2, 3))
                .withMessageContaining("-2");
        assertThat(Load.NONE.total()).isZero();
        assertThat(new Load(1, 2, 4).total()).isEqualTo(7);
    }

    @Test
    void contract() {
        assertThat(Workload.of(INDEX.tasks().unit("区档案馆").number(5).list()))
                .hasToString("{区档案馆=0 dated, 0 standing, 1 not known}");
        new EqualsTester()
                .addEqualityGroup(NAMED, Workload.of(INDEX.tasks().list(), Involvement.NAMED))
                .addEqualityGroup(Workload.of(INDEX.tasks().list(), Involvement.NAMED, Involvement.CERTAIN))
                .addEqualityGroup(Workload.of(INDEX.tasks().standing().list()))
                .testEquals();
    }
}
