package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Due;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.deadline.NotKnown;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of the first plan, each counted by hand in the source text, not taken from the code. */
class FirstPlanTest {

    private static final WorkPlan PLAN =
            PlanJson.readResource(FirstPlanTest.class, "/org/fenjie/seeds/shanghai-fengxian-2024.json");
    private static final PlanIndex INDEX = PlanIndex.of(PLAN);

    private static final Splitter NUMBERS = Splitter.on(' ').omitEmptyStrings();

    private static ImmutableList<Integer> numbers(Iterable<PlannedTask> tasks) {
        return ImmutableList.copyOf(Iterables.transform(tasks, PlannedTask::number));
    }

    private static ImmutableList<Integer> parse(String numbers) {
        return numbers == null
                ? ImmutableList.of()
                : ImmutableList.copyOf(Iterables.transform(NUMBERS.split(numbers), Integer::valueOf));
    }

    @Test
    void hasItsTasksAndHeadings() {
        assertThat(PLAN.tasks()).hasSize(79);
        assertThat(PLAN.tasks().get(78).number()).isEqualTo(79);
        assertThat(PLAN.categories())
                .filteredOn(heading -> heading.level() == 1)
                .hasSize(6);
        assertThat(PLAN.categories())
                .filteredOn(heading -> heading.level() == 2)
                .hasSize(24);
        assertThat(PLAN.published()).isEmpty();
        assertThat(PLAN.tasks()).allMatch(task -> task.responsibility().isSure());
    }

    /** All 25 named units: the tasks that each leads, and those it answers for without a marker. None supports by name. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "区政府办|13 30 46 47 53 55 57 61 64 71 73|42 43 70 72 74 75 76",
                "区经委|1 2 40|8 9 10 11 20 33 34",
                "区发展改革委|1 2 5|7 8 12 26 33 72",
                "区数据局|6 40 49|21 28 34 39 41 44",
                "区科委|1 2 3 40|33 34",
                "区规划资源局|1 14|24 26 72",
                "区建设管理委|1|24 26 72",
                "区市场监管局|31|8 33 34",
                "区司法局|71|29 70 72",
                "区房管局||17 24 33 72",
                "区财政局|1 2 32|",
                "区融媒体中心|40 57|48",
                "区城运中心|66|65",
                "区人力资源社会保障局||15 16",
                "区医保局||15 19",
                "区教育局||18 33",
                "区民政局||15 33",
                "区绿化市容局||22 23",
                "区农业农村委|4|",
                "区合作交流办|5|",
                "区工商联|40|",
                "区投资促进办|2|",
                "区卫生健康委||19",
                "区城管执法局||25",
                "区应急局||27",
            })
    void namesUnitsInTheirRoles(String unit, String lead, String responsible) {
        assertThat(numbers(INDEX.tasks().unit(unit, Role.LEAD).list())).isEqualTo(parse(lead));
        assertThat(numbers(INDEX.tasks().unit(unit, Role.RESPONSIBLE).list())).isEqualTo(parse(responsible));
        assertThat(numbers(INDEX.tasks().unit(unit, Role.SUPPORTING).list())).isEmpty();
    }

    @Test
    void namesNoOtherUnits() {
        assertThat(PLAN.units().units()).hasSize(25);
        assertThat(PLAN.tasks().stream()
                        .mapToInt(task -> task.responsibility().units().size())
                        .sum())
                .isEqualTo(98);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区经委|1 2 8 9 10 11 20 33 34 40",
                "区商务委|1 2 8 9 10 11 20 33 34 40",
                "区经委（区商务委）|1 2 8 9 10 11 20 33 34 40",
                "区建设管理委|1 24 26 72",
                "区重大办|1 24 26 72",
                "区交通委|1 24 26 72",
                "区建设管理委（区重大办）|1 24 26 72",
                "区建设管理委（区交通委）|1 24 26 72",
            })
    void findsAUnitUnderAnyOfItsNames(String name, String tasks) {
        assertThat(numbers(INDEX.tasks().unit(name).list())).isEqualTo(parse(tasks));
    }

    @Test
    void aLeadIsPrintedIn23Tasks() {
        assertThat(PLAN.tasks().stream()
                        .filter(task -> !task.responsibility().lead().isEmpty())
                        .map(Task::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 13, 14, 30, 31, 32, 40, 46, 47, 49, 53, 55, 57, 61, 64, 66, 71, 73);
    }

    @Test
    @DisplayName("the 牵头单位 of task 33 is a description, not a lead")
    void aDescriptionIsNotALead() {
        Task task = PLAN.findTask(33).orElseThrow();

        assertThat(task.responsibility().lead()).isEmpty();
        assertThat(task.responsibility().responsible())
                .extracting(UnitMention::name)
                .containsExactly("区发展改革委", "区经委", "区教育局", "区科委", "区民政局", "区市场监管局", "区房管局");
        assertThat(task.responsibility().collectives())
                .containsExactly(Collective.of("等集成式发布工作牵头单位", Collective.Kind.DESCRIBED));
    }

    /** Collectives by their words, role and kind, with their tasks. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "相关单位|SUPPORTING|CONCERNED|1 2 3 4 5 6 13 14 30 31 32 40 46 47 49 53 55 57 73",
                "相关单位|RESPONSIBLE|CONCERNED|76",
                "各相关单位|SUPPORTING|CONCERNED|61 66 71",
                "各相关单位|RESPONSIBLE|CONCERNED|35 52 58 59 60",
                "各单位|SUPPORTING|ALL|64",
                "各单位|RESPONSIBLE|ALL|36 37 38 45 50 51 54 56 62 63 67 68 69 77 78 79",
                "等集成式发布工作牵头单位|RESPONSIBLE|DESCRIBED|33",
                "等有关单位|RESPONSIBLE|CONCERNED|72",
            })
    void namesCollectives(String text, Role role, Collective.Kind kind, String tasks) {
        assertThat(PLAN.tasks().stream()
                        .filter(task -> task.responsibility().assignments().stream()
                                .anyMatch(assignment -> assignment.role() == role
                                        && assignment.assignee().equals(Collective.of(text, kind))))
                        .map(Task::number)
                        .collect(ImmutableList.toImmutableList()))
                .isEqualTo(parse(tasks));
    }

    @Test
    void standsThroughTheYearOrFallsDueInThreeMonthsOrIsNotKnown() {
        assertThat(INDEX.tasks().standing().count()).isEqualTo(57);
        assertThat(INDEX.tasks().form(DeadlineRule.Form.THROUGH).count()).isEqualTo(57);
        assertThat(INDEX.tasks()
                        .dueBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                        .count())
                .isEqualTo(21);
        assertThat(numbers(INDEX.tasks().dueOn(LocalDate.of(2024, 5, 31)).list()))
                .containsExactly(6);
        assertThat(numbers(INDEX.tasks().dueIn(YearMonth.of(2024, 8)).list())).containsExactly(62);
        assertThat(numbers(INDEX.tasks().dueOn(LocalDate.of(2024, 10, 31)).list()))
                .containsExactly(3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 24, 25, 42, 64);
        assertThat(numbers(INDEX.tasks().notKnown().list())).containsExactly(78);
    }

    @Test
    void task78WaitsForTheDateOfPublication() {
        PlannedTask open = INDEX.tasks().number(78).first().orElseThrow();
        assertThat(open.resolution()).isInstanceOf(NotKnown.class);
        assertThat(open.resolution().gaps()).containsExactly(Gap.of(Gap.Reason.EVENT_DATE_MISSING, "工作要点发布"));

        // 30 calendar days after Monday 2024-04-15, which does not count: Wednesday 2024-05-15.
        PlannedTask dated = PlanIndex.of(PLAN, PLAN.resolver().withEvent("工作要点发布", LocalDate.of(2024, 4, 15)))
                .tasks()
                .number(78)
                .first()
                .orElseThrow();
        assertThat(dated.resolution()).isInstanceOf(Due.class);
        assertThat(dated.resolution().dueDate()).contains(LocalDate.of(2024, 5, 15));
    }

    @Test
    void aQueryByDateSaysThatItCouldNotDecideTask78() {
        TaskResult result = INDEX.tasks().dueBefore(LocalDate.of(2024, 9, 1)).result();

        assertThat(numbers(result.list())).containsExactly(6, 62);
        assertThat(result.undecided())
                .extracting(undecided -> undecided.task().number())
                .containsExactly(78);
    }

    @Test
    void groupsByOutermostHeading() {
        assertThat(Grouped.of(INDEX.tasks().list(), Grouping.byHeading(1)))
                .hasToString("深化重点领域政府信息公开: 32, 提升政策公开全流程服务效能: 20, 加快信息公开数字化转型: 5,"
                        + " 优化政民互动和公众参与: 9, 夯实政务公开工作基础: 10, 组织落实: 3");
    }

    @Test
    void findsWordsInTheContent() {
        // Counted in the source: 阅办联动 stands in the contents of 46, 47 and 48, and in a heading above them.
        assertThat(numbers(INDEX.tasks().mentioning("阅办联动").list())).containsExactly(46, 47, 48);
    }

    @Test
    void aUnitSheetHasWhatReachesTheUnitThroughCollectives() {
        UnitSheet sheet = UnitSheet.of(INDEX, "区数据局");

        assertThat(numbers(Iterables.transform(sheet.named(), UnitDuty::plannedTask)))
                .containsExactly(6, 21, 28, 34, 39, 40, 41, 44, 49);
        assertThat(sheet.certain()).hasSize(17);
        // 相关单位, 各相关单位, 等…单位 in 30 tasks, but 6, 40 and 49 name the unit itself.
        assertThat(ImmutableSet.copyOf(numbers(Iterables.transform(sheet.possible(), UnitDuty::plannedTask))))
                .hasSize(27)
                .doesNotContain(6, 40, 49);
    }

    @Test
    void aMisspeltUnitGetsTheNearestNames() {
        assertThatThrownBy(() -> INDEX.tasks().unit("区数剧局").list())
                .isInstanceOfSatisfying(
                        UnknownUnitException.class, e -> assertThat(e.nearest()).startsWith("区数据局"));
    }

    @Test
    void aBreakdownForAUnitHasItsOwnTasksAndThoseOfAllUnits() {
        WorkPlan own = Breakdown.of(PLAN, "区数据局");

        // Nine that name it and seventeen through 各单位; 78, which orders the breakdown, is among them.
        assertThat(own.tasks()).hasSize(26);
        assertThat(own.tasks().get(0).brokenDownFrom()).hasValue(6);
        assertThat(own.tasks()).anyMatch(task -> task.brokenDownFrom().orElse(0) == 78);
        assertThat(PlanJson.parse(PlanJson.toJson(own))).isEqualTo(own);
    }
}
