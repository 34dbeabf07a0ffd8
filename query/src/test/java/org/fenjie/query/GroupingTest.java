package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.query.SamplePlans.DATED;
import static org.fenjie.query.SamplePlans.INDEX;
import static org.fenjie.query.SamplePlans.numbers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.testing.EqualsTester;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GroupingTest {

    static Stream<Arguments> groupings() {
        return Stream.of(
                Arguments.of(
                        Grouping.byUnit(),
                        "unit",
                        "区口岸办（区商贸委）=[1, 2, 3, 8] 区档案馆=[2, 3, 5] 区文旅局=[6, 7, 8]",
                        "[4, 9, 10]"),
                Arguments.of(
                        Grouping.byUnit(Involvement.CERTAIN),
                        "unit",
                        "区口岸办（区商贸委）=[4, 5, 10] 区档案馆=[4, 10] 区文旅局=[4, 5, 10]",
                        "[1, 2, 3, 6, 7, 8, 9]"),
                Arguments.of(
                        Grouping.byRole(),
                        "role",
                        "lead=[1, 3, 5, 6, 8] responsible=[2, 7] supporting=[3, 8]",
                        "[4, 9, 10]"),
                Arguments.of(
                        Grouping.byRole(Involvement.POSSIBLE, Involvement.CERTAIN),
                        "role",
                        "lead=[10] responsible=[4] supporting=[1, 5, 6, 10]",
                        "[2, 3, 7, 8, 9]"),
                Arguments.of(
                        Grouping.byHeading(),
                        "heading",
                        "优化政务服务 / 窗口办理=[1, 2] 优化政务服务=[3, 4, 5] 宣传引导=[6, 7] 宣传引导 / 窗口办理=[8, 9, 10]",
                        "[]"),
                Arguments.of(
                        Grouping.byHeading(1),
                        "heading of level 1",
                        "优化政务服务=[1, 2, 3, 4, 5] 宣传引导=[6, 7, 8, 9, 10]",
                        "[]"),
                Arguments.of(
                        Grouping.byHeading(2),
                        "heading of level 2",
                        "优化政务服务 / 窗口办理=[1, 2] 宣传引导 / 窗口办理=[8, 9, 10]",
                        "[3, 4, 5, 6, 7]"),
                Arguments.of(
                        Grouping.byMonth(),
                        "month",
                        "2025-01=[4] 2025-02=[4] 2025-03=[2, 4] 2025-04=[4] 2025-05=[4] 2025-06=[4] 2025-07=[3, 4]"
                                + " 2025-08=[4] 2025-09=[4, 8] 2025-10=[4] 2025-11=[4] 2025-12=[4, 9]",
                        "[1, 5, 6, 7, 10]"),
                Arguments.of(
                        Grouping.byForm(),
                        "form",
                        "through=[1] by=[2, 3, 9] count=[5] recurring=[4] open=[6] staged=[8] not-understood=[7, 10]",
                        "[]"),
                Arguments.of(
                        Grouping.byGap(),
                        "gap",
                        "event-date-missing: 方案印发=[5, 8] cell-not-understood: 根据部署确定=[7] blank-cell=[10]",
                        "[1, 2, 3, 4, 6, 9]"),
                Arguments.of(Grouping.byYear(), "year", "2025=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "[]"),
                Arguments.of(Grouping.byIssuer(), "issuer", "测试区=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "[]"),
                Arguments.of(
                        Grouping.of("parity", task -> ImmutableSet.of(task.number() % 2 == 0 ? "even" : "odd")),
                        "parity",
                        "odd=[1, 3, 5, 7, 9] even=[2, 4, 6, 8, 10]",
                        "[]"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("groupings")
    void groups(Grouping<?> grouping, String name, String groups, String without) {
        Grouped<?> grouped = INDEX.tasks().grouped(grouping);
        assertThat(grouping).hasToString(name);
        assertThat(grouped.groups().asMap().entrySet().stream()
                        .map(group -> group.getKey() + "=" + numbers(group.getValue()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(groups);
        assertThat(numbers(grouped.without())).hasToString(without);
    }

    @Test
    void tabulates() {
        ImmutableTable<Unit, YearMonth, ImmutableList<PlannedTask>> table =
                DATED.tasks().table(Grouping.byUnit(), Grouping.byMonth());
        // The columns are in order, although the first unit has no task in December and task 9, due then, names no
        // unit.
        assertThat(table.columnKeySet())
                .containsExactly(
                        YearMonth.of(2025, 2), YearMonth.of(2025, 3), YearMonth.of(2025, 7), YearMonth.of(2025, 9));
        assertThat(table.get(Unit.of("区口岸办", "区商贸委"), YearMonth.of(2025, 2)))
                .extracting(PlannedTask::number)
                .containsExactly(8);
        assertThat(table.cellSet()).hasSize(9);
        assertThat(INDEX.tasks()
                        .standing()
                        .table(Grouping.byForm(), Grouping.byRole())
                        .column(Role.LEAD)
                        .keySet())
                .containsExactly(DeadlineRule.Form.THROUGH, DeadlineRule.Form.OPEN_ENDED);
    }

    @Test
    void pagesHoldTheListOnce() {
        TaskQuery query = INDEX.tasks();
        assertThat(numbers(query.page(1, 4).list())).containsExactly(1, 2, 3, 4);
        assertThat(numbers(query.page(3, 4).list())).containsExactly(9, 10);
        assertThat(query.page(4, 4).list()).isEmpty();
        assertThat(query.page(2, 5).pages()).isEqualTo(2);
        assertThat(query.page(Integer.MAX_VALUE, Integer.MAX_VALUE).list()).isEmpty();
        assertThat(numbers(query.page(1, Integer.MAX_VALUE).list())).hasSize(10);
        assertThat(query.number(11).page(1, 4)).hasToString("page 1 of 0: 0 of 0 tasks");
        assertThat(query.page(3, 4)).hasToString("page 3 of 3: 2 of 10 tasks");
        assertThatIllegalArgumentException().isThrownBy(() -> query.page(0, 4)).withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> query.page(1, 0)).withMessageContaining("size");
    }

    @Test
    void contract() {
        assertThat(INDEX.tasks().numberBetween(1, 3).grouped(Grouping.byMonth()))
                .hasToString("2025-03: 1, 2025-07: 1; without: 1");
        assertThat(INDEX.tasks().number(1).grouped(Grouping.byMonth())).hasToString("without: 1");
        assertThat(INDEX.tasks().number(2).grouped(Grouping.byMonth())).hasToString("2025-03: 1");
        new EqualsTester()
                .addEqualityGroup(
                        INDEX.tasks().grouped(Grouping.byMonth()), INDEX.tasks().grouped(Grouping.byMonth()))
                .addEqualityGroup(INDEX.tasks().grouped(Grouping.byForm()))
                .testEquals();
    }
}
