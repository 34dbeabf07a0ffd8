package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fenjie.core.plan.SamplePlan.plan;
import static org.fenjie.core.plan.SamplePlan.planOf;
import static org.fenjie.core.plan.SamplePlan.responsible;
import static org.fenjie.core.plan.SamplePlan.task;

import com.google.common.collect.ImmutableList;
import org.fenjie.core.plan.PlanViolation.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameChecksTest {

    private static void refuses(WorkPlan.Builder plan, Kind kind, String value, String... violations) {
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(plan::build)
                .satisfies(e -> assertThat(e.violations())
                        .allMatch(violation -> violation.kind() == kind)
                        .allMatch(violation -> violation.value().equals(value))
                        .extracting(PlanViolation::toString)
                        .containsExactly(violations));
    }

    @Nested
    class WithARegister {

        private final ImmutableList<RegisterEntry> register = ImmutableList.of(
                RegisterEntry.of("市教育局", "市体育局"),
                RegisterEntry.of("市水务局").withFullName("某市水务局"),
                RegisterEntry.of("市民政局"));

        private WorkPlan.Builder registered() {
            return plan().register(register);
        }

        @Test
        void aCellMayUseEveryNameListed() {
            WorkPlan plan = registered()
                    .addTasks(
                            task(1, UnitMention.of("市体育局"), UnitMention.of("某市水务局")),
                            task(
                                    2,
                                    UnitMention.of("市体育局", "市教育局"),
                                    UnitMention.of("民政局").withFullName("市民政局")),
                            task(3, UnitMention.of("市水务局")))
                    .build();
            assertThat(plan.units()).hasToString("[市教育局（市体育局）, 市水务局（某市水务局）, 市民政局（民政局）]");
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '"', textBlock = """
                printed      | hint
                市教育委     | "; the nearest: 市教育局、市体育局"
                水务         | "; the nearest: 市水务局、某市水务局"
                县市场监管局 | ""
                """)
        void aNameOutsideTheRegisterIsAViolationWithTheNearest(String printed, String hint) {
            refuses(
                    registered().addTask(task(6, UnitMention.of(printed))),
                    Kind.UNIT_NOT_REGISTERED,
                    printed,
                    "task 6: the register does not list " + printed + hint);
        }

        @Test
        void soIsAPlateOutsideTheRegister() {
            refuses(
                    registered().addTask(task(2, UnitMention.of("市民政局", "民政"))),
                    Kind.UNIT_NOT_REGISTERED,
                    "民政",
                    "task 2: the register does not list 民政; the nearest: 市民政局");
        }

        @Test
        void soIsAUnitOfARuleOfThePlan() {
            refuses(
                    registered().addEveryTask(responsible(UnitMention.of("县公安局"))),
                    Kind.UNIT_NOT_REGISTERED,
                    "县公安局",
                    "the register does not list 县公安局");
        }

        @Test
        void everyTaskWithTheNameIsNamed() {
            refuses(
                    registered().addTasks(task(3, UnitMention.of("县公安局")), task(4, UnitMention.of("县公安局"))),
                    Kind.UNIT_NOT_REGISTERED,
                    "县公安局",
                    "task 3: the register does not list 县公安局",
                    "task 4: the register does not list 县公安局");
        }

        @Test
        void aNameListedForTwoUnitsIsAConflictOfBoth() {
            refuses(
                    plan().addRegister(
                                    RegisterEntry.of("市教育局", "市语委"),
                                    RegisterEntry.of("市民政局"),
                                    RegisterEntry.of("市文旅局", "市语委")),
                    Kind.NAME_CONFLICT,
                    "市语委",
                    "the register lists 市语委 for 市教育局 and for 市文旅局");
            refuses(
                    plan().addRegister(
                                    RegisterEntry.of("市教育局"),
                                    RegisterEntry.of("市体育局").withFullName("市教育局")),
                    Kind.NAME_CONFLICT,
                    "市教育局",
                    "the register lists 市教育局 for 市教育局 and for 市体育局");
        }

        @Test
        void anEntryMayRepeatItsOwnName() {
            RegisterEntry entry =
                    RegisterEntry.of("市教育局", "市教育局", "市体育局", "市体育局").withFullName("市教育局");
            assertThat(plan().addRegister(entry).build().units()).hasToString("[市教育局（市体育局）]");
        }

        @Test
        void aPlateOfAnotherEntryIsAConflict() {
            assertThatExceptionOfType(InvalidPlanException.class)
                    .isThrownBy(registered().addTask(task(5, UnitMention.of("市民政局", "市体育局")))::build)
                    .withMessage("task 5: the register lists 市体育局 for 市教育局, the cell names it as 市民政局");
        }

        /** Else the two entries would be one unit without a word. */
        @Test
        void aFullNameOfAnotherEntryIsAConflict() {
            assertThatExceptionOfType(InvalidPlanException.class)
                    .isThrownBy(
                            registered().addTask(task(5, UnitMention.of("市民政局").withFullName("某市水务局")))::build)
                    .withMessage("task 5: the register lists 某市水务局 for 市水务局, the cell names it as 市民政局");
        }
    }

    @Nested
    class WithoutARegister {

        @Test
        void aPlateBehindTwoNamesIsAConflictOfBoth() {
            refuses(
                    plan().addTasks(
                                    task(4, UnitMention.of("市教育局", "市语委")),
                                    task(5, UnitMention.of("市教育局", "市语委")),
                                    task(7, UnitMention.of("市文旅局", "市文物局", "市语委"))),
                    Kind.NAME_CONFLICT,
                    "市语委",
                    "task 7: 市语委 stands behind 市文旅局, but in task 4 behind 市教育局");
        }

        @Test
        void soIsOneInARuleOfThePlan() {
            refuses(
                    plan().addEveryTask(responsible(UnitMention.of("市文旅局", "市语委")))
                            .addTasks(task(1, UnitMention.of("市教育局", "市语委"))),
                    Kind.NAME_CONFLICT,
                    "市语委",
                    "task 1: 市语委 stands behind 市教育局, but for every task behind 市文旅局");
        }

        @Test
        void twoPlatesInCommonDoNotJoinTwoNames() {
            assertThatExceptionOfType(InvalidPlanException.class)
                    .isThrownBy(plan().addTasks(
                                    task(1, UnitMention.of("甲局", "丙办", "丁办")),
                                    task(2, UnitMention.of("乙局", "丙办", "丁办")))::build)
                    .satisfies(e -> assertThat(e.violations())
                            .extracting(PlanViolation::value)
                            .containsExactly("丙办", "丁办"));
        }

        /** Rows that say elsewhere that the names behind which a plate stands are one unit, in any order. */
        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                first,      second,     third
                甲局（丙办）, 乙局（丙办）, 甲局（乙局）
                甲局（丙办）, 乙局（丙办）, 丁局（丙办、甲局、乙局）
                甲局（丙办）, 丙办（乙局）, 乙局（甲局）
                甲局（丙办、乙局）, 乙局（丙办）, 丙办
                甲局（丙办）, 丙办（甲局）, 甲局
                """)
        void aPlateMayStandBehindTwoNamesOfOneUnit(String first, String second, String third) {
            ImmutableList<UnitMention> rows = ImmutableList.of(mention(first), mention(second), mention(third));
            assertThat(planOf(tasks(rows)).units().units()).hasSize(1);
            assertThat(planOf(tasks(rows.reverse())).units().units()).hasSize(1);
        }

        @Test
        void aPlateMayStandBehindAShortNameAndItsFullName() {
            ImmutableList<UnitMention> rows =
                    ImmutableList.of(UnitMention.of("科技厅", "外专局").withFullName("省科技厅"), UnitMention.of("省科技厅", "外专局"));
            assertThat(planOf(tasks(rows)).units()).hasToString("[省科技厅（科技厅、外专局）]");
            assertThat(planOf(tasks(rows.reverse())).units().units()).hasSize(1);
        }

        private UnitMention mention(String printed) {
            int open = printed.indexOf('（');
            return open < 0
                    ? UnitMention.of(printed)
                    : UnitMention.of(
                            printed.substring(0, open),
                            printed.substring(open + 1, printed.length() - 1).split("、"));
        }

        private Task[] tasks(ImmutableList<UnitMention> rows) {
            Task[] tasks = new Task[rows.size()];
            for (int i = 0; i < tasks.length; i++) {
                tasks[i] = task(i + 1, rows.get(i));
            }
            return tasks;
        }
    }
}
