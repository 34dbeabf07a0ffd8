package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.fenjie.core.plan.SamplePlan.FINANCE;
import static org.fenjie.core.plan.SamplePlan.SCIENCE;
import static org.fenjie.core.plan.SamplePlan.lead;
import static org.fenjie.core.plan.SamplePlan.plan;
import static org.fenjie.core.plan.SamplePlan.planOf;
import static org.fenjie.core.plan.SamplePlan.responsible;
import static org.fenjie.core.plan.SamplePlan.supporting;
import static org.fenjie.core.plan.SamplePlan.task;
import static org.fenjie.core.plan.SamplePlan.under;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.plan.PlanViolation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPlanTest {

    /** What building the plan complains of. */
    private static ImmutableList<PlanViolation> violations(WorkPlan.Builder plan) {
        try {
            throw new AssertionError("Built: " + plan.build());
        } catch (InvalidPlanException e) {
            return e.violations();
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            numbers  | violations
            1 1      | task 1: the number stands twice
            4 2      | task 2: the number is expected to be above that of the task before, 4
            1 6 3 6  | task 3: the number is expected to be above that of the task before, 6; task 6: the number stands twice
            3 2 1    | task 2: the number is expected to be above that of the task before, 3; task 1: the number is expected to be above that of the task before, 2
            7 8 7 8  | task 7: the number stands twice; task 8: the number stands twice
            """)
    void refusesNumbersThatDoNotAscend(String numbers, String violations) {
        WorkPlan.Builder plan = plan();
        Splitter.on(' ')
                .split(numbers)
                .forEach(number -> plan.addTask(task(Integer.parseInt(number)).build()));
        assertThat(violations(plan))
                .allMatch(violation -> violation.kind() == Kind.NUMBER_ORDER)
                .allMatch(violation -> violation.value().equals(violation.task().getAsInt() + ""))
                .extracting(PlanViolation::toString)
                .containsExactlyElementsOf(Splitter.on("; ").split(violations));
    }

    /** A few units are compared one by one, many by a map. */
    @ParameterizedTest
    @ValueSource(ints = {3, 8, 9, 40})
    void findsAUnitNamedTwiceAmongMany(int units) {
        Responsibility.Builder many = Responsibility.builder();
        for (int i = 1; i < units; i++) {
            many.assign(Role.SUPPORTING, UnitMention.of("第" + i + "办"));
        }
        Task task = task(5).responsibility(
                        many.assign(Role.LEAD, UnitMention.of("第2办")).build())
                .build();
        assertThat(violations(plan().addTask(task)))
                .extracting(PlanViolation::toString)
                .containsExactly("task 5: the unit 第2办 is named twice, as supporting 第2办 and as lead 第2办");
    }

    @Test
    void numbersMayLeaveGaps() {
        assertThat(planOf(task(3).build(), task(Integer.MAX_VALUE).build()).tasks())
                .extracting(Task::number)
                .containsExactly(3, Integer.MAX_VALUE);
    }

    /** The third task is no better than the second for standing behind one that is wrong already. */
    @Test
    void refusesEveryTaskWithoutAHeadingAfterOneWithAHeading() {
        assertThat(violations(plan().addTasks(
                                task(1).build(),
                                under(2, "平台", "网站"),
                                task(3).build(),
                                task(4).build(),
                                under(5, "平台"),
                                task(6).build())))
                .allMatch(violation -> violation.kind() == Kind.HEADING_MISSING)
                .extracting(PlanViolation::toString)
                .containsExactly(
                        "task 3: a heading is expected, for task 2 before it stands under 平台 / 网站",
                        "task 4: a heading is expected, for task 2 before it stands under 平台 / 网站",
                        "task 6: a heading is expected, for task 5 before it stands under 平台");
    }

    @Test
    void headingsMayStartLateComeBackAndStandHigherThanBefore() {
        WorkPlan plan = planOf(
                task(1).build(),
                under(2, "平台", "网站"),
                under(3, "平台"),
                under(4, "队伍", "网站"),
                under(5, "平台", "网站", "检索"));
        assertThat(plan.categories())
                .containsExactly(
                        Category.of("平台"),
                        Category.of("平台", "网站"),
                        Category.of("队伍"),
                        Category.of("队伍", "网站"),
                        Category.of("平台", "网站", "检索"));
        assertThat(plan.tasksIn(Category.of("平台"))).extracting(Task::number).containsExactly(2, 3, 5);
        assertThat(plan.tasksIn(Category.of("平台", "网站")))
                .extracting(Task::number)
                .containsExactly(2, 5);
        assertThat(plan.tasksIn(Category.of("网站"))).isEmpty();
    }

    @Test
    void refusesAUnitTwiceInATaskByTheSameName() {
        assertThat(violations(
                        plan().addTask(task(9, responsible(SCIENCE), responsible(FINANCE), responsible(SCIENCE)))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.kind()).isEqualTo(Kind.UNIT_TWICE);
                    assertThat(violation.task()).hasValue(9);
                    assertThat(violation.value()).isEqualTo("市科技局");
                    assertThat(violation)
                            .hasToString(
                                    "task 9: the unit 市科技局 is named twice, as responsible 市科技局 and as responsible 市科技局");
                });
    }

    @Test
    void refusesAUnitInTwoRolesAndSaysBothNames() {
        assertThat(violations(plan().addTasks(
                                task(1, UnitMention.of("区经委", "区商务委")),
                                task(
                                        2,
                                        lead(UnitMention.of("区商务委")),
                                        supporting(FINANCE),
                                        supporting(UnitMention.of("区经委"))))))
                .extracting(PlanViolation::toString)
                .containsExactly("task 2: the unit 区经委 is named twice, as lead 区商务委 and as supporting 区经委"
                        + "; they are names of one unit by 区经委（区商务委）");
    }

    /** Only the third task says that the two names of the first are one unit. */
    @Test
    void refusesAUnitByTwoNamesThatAreOneElsewhere() {
        assertThat(violations(plan().addTasks(
                                task(1, UnitMention.of("甲办"), UnitMention.of("丙办")),
                                task(2, UnitMention.of("乙办", "甲办")),
                                task(3, UnitMention.of("乙办", "丙办")))))
                .extracting(PlanViolation::toString)
                .containsExactly("task 1: the unit 丙办 is named twice, as responsible 甲办 and as responsible 丙办"
                        + "; they are names of one unit elsewhere in the plan");
    }

    @Test
    void refusesAUnitThatTheRegisterJoins() {
        assertThat(violations(plan().addRegister(RegisterEntry.of("市科技局", "市外专局"))
                        .addTask(task(8, SCIENCE, UnitMention.of("市外专局")))))
                .extracting(PlanViolation::kind)
                .containsExactly(Kind.UNIT_TWICE);
    }

    @Test
    void tellsTheEventsThatDeadlinesCountFrom() {
        DeadlineRule issue = DeadlineCellReader.read("印发后30日内").rule();
        DeadlineRule stages = DeadlineCellReader.read("6月底前完成方案，验收后10个工作日内公开").rule();
        DeadlineRule unnamed = DeadlineCellReader.read("30日内").rule();
        WorkPlan plan = plan().addTasks(
                        task(1).deadline(stages).build(),
                        task(2).deadline(issue).build(),
                        task(3).deadline(unnamed).build(),
                        task(4).deadline(issue).build())
                .build();
        assertThat(plan.events()).extracting(Event::name).containsExactly("验收", "印发");
        assertThat(plan().build().events()).isEmpty();
    }

    @Test
    void refusesAUnitThatTheRulesOfThePlanNameTwice() {
        assertThat(violations(plan().addEveryTask(lead(SCIENCE), supporting(SCIENCE))))
                .extracting(PlanViolation::toString)
                .containsExactly("the unit 市科技局 is named twice, as lead 市科技局 and as supporting 市科技局");
    }

    @Test
    void namesAllViolationsAtOnceInTheOrderOfTheTasks() {
        WorkPlan.Builder plan = plan().addRegister(RegisterEntry.of("市科技局"), RegisterEntry.of("市财政局"))
                .addTasks(
                        under(4, "平台"),
                        task(2, lead(SCIENCE), supporting(SCIENCE)),
                        task(2, responsible(UnitMention.of("市科技局委"))),
                        under(1, "平台"));
        assertThat(violations(plan))
                .extracting(PlanViolation::kind)
                .containsExactly(
                        Kind.NUMBER_ORDER,
                        Kind.HEADING_MISSING,
                        Kind.UNIT_TWICE,
                        Kind.NUMBER_ORDER,
                        Kind.HEADING_MISSING,
                        Kind.UNIT_NOT_REGISTERED,
                        Kind.NUMBER_ORDER);
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(plan::build)
                .satisfies(e -> assertThat(e)
                        .hasMessage(e.violations().stream()
                                .map(PlanViolation::toString)
                                .collect(Collectors.joining("\n"))));
    }

    @Test
    void theExceptionSurvivesSerializationWithItsMessage() {
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(plan().addTasks(task(2).build(), task(2).build())::build)
                .satisfies(e -> {
                    InvalidPlanException copy = SerializableTester.reserialize(e);
                    assertThat(copy).hasMessage("task 2: the number stands twice");
                    assertThat(copy.violations()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000\r\n", "\u2003"})
    void refusesBlankTexts(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(plan().title(blank)::build)
                .withMessage("The title is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(plan().issuer(blank)::build)
                .withMessage("The issuer is blank");
    }

    @Test
    void refusesDamagedTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(plan().title("分解\u0000表")::build)
                .withMessage("The title has the control character U+0000 at index 2");
        assertThatIllegalArgumentException()
                .isThrownBy(plan().issuer("某\uD842")::build)
                .withMessage("The issuer has half a character, U+D842, at index 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1948, 2200, 0, -2024, Integer.MAX_VALUE})
    void refusesYearsOutsideThePeoplesRepublic(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(plan().year(year)::build)
                .withMessage("A year from 1949 to 2199 is expected, found: %s", year);
    }

    @Test
    void asksForTitleIssuerAndYear() {
        assertThatIllegalStateException()
                .isThrownBy(WorkPlan.builder()::build)
                .withMessageContaining("title")
                .withMessageContaining("issuer")
                .withMessageContaining("year");
    }

    @Test
    void findsTasksByTheirNumbers() {
        WorkPlan plan = planOf(task(2, SCIENCE), task(5, FINANCE));
        assertThat(plan.findTask(5)).contains(task(5, FINANCE));
        assertThat(plan.findTask(3)).isEmpty();
        assertThat(plan.findTask(-1)).isEmpty();
        assertThat(plan.resolver())
                .hasToString(plan().year(2031).build().resolver().toString());
    }

    @Test
    void contract() {
        WorkPlan bare = plan().build();
        WorkPlan full = plan().published(LocalDate.of(2031, 3, 4))
                .addRegister(RegisterEntry.of("市科技局"))
                .firstListedLeads(true)
                .addEveryTask(supporting(Collective.of("各县政府", Collective.Kind.DESCRIBED)))
                .addTasks(task(1, SCIENCE), task(3, SCIENCE))
                .build();
        assertThat(full).hasToString("任务分解表 (某市, 2031, 2 tasks)");
        new EqualsTester()
                .addEqualityGroup(bare, plan().build())
                .addEqualityGroup(full, full.toBuilder().build())
                .addEqualityGroup(full.toBuilder().title("另一张分解表").build())
                .addEqualityGroup(full.toBuilder().issuer("另一市").build())
                .addEqualityGroup(full.toBuilder().year(2032).build())
                .addEqualityGroup(
                        full.toBuilder().published(LocalDate.of(2031, 3, 5)).build())
                .addEqualityGroup(full.toBuilder().firstListedLeads(false).build())
                .addEqualityGroup(full.toBuilder().everyTask(ImmutableList.of()).build())
                .addEqualityGroup(full.toBuilder().register(ImmutableList.of()).build())
                .addEqualityGroup(full.toBuilder().addTask(task(4, SCIENCE)).build())
                .testEquals();
    }
}
