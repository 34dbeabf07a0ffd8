package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.query.Criteria.dueBefore;
import static org.fenjie.query.Criteria.unit;
import static org.fenjie.query.SamplePlans.DATED;
import static org.fenjie.query.SamplePlans.INDEX;
import static org.fenjie.query.SamplePlans.numbers;

import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnknownUnitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaskQueryTest {

    private static final LocalDate MARCH_31 = LocalDate.of(2025, 3, 31);
    private static final TaskQuery TASKS = INDEX.tasks();

    static Stream<Arguments> queries() {
        return Stream.of(
                // Units: 区口岸办 is a name plate of 区商贸委, so both names find both.
                row("every task", TASKS, "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "[]"),
                row("unit 区商贸委 (named)", TASKS.unit("区商贸委"), "[1, 2, 3, 8]", "[9]"),
                row("unit 区口岸办 (named)", TASKS.unit("区口岸办"), "[1, 2, 3, 8]", "[9]"),
                row("unit 区商贸委（区口岸办） (named)", TASKS.unit("区商贸委（区口岸办）"), "[1, 2, 3, 8]", "[9]"),
                row("unit 区口岸办 as lead (named)", TASKS.unit("区口岸办", Role.LEAD), "[1, 8]", "[9]"),
                row(
                        "unit 区口岸办 as responsible or supporting (named)",
                        TASKS.unit("区口岸办", Role.SUPPORTING, Role.RESPONSIBLE),
                        "[2, 3]",
                        "[9]"),
                row("unit 区口岸办 (certain)", TASKS.unit("区口岸办", Involvement.CERTAIN), "[4, 5, 10]", "[9]"),
                // Task 1 has 相关单位 too, but names the unit.
                row("unit 区口岸办 (possible)", TASKS.unit("区口岸办", Involvement.POSSIBLE), "[6, 10]", "[9]"),
                row(
                        "unit 区口岸办 as lead (named, possible)",
                        TASKS.where(Criteria.unit("区口岸办")
                                .involved(Involvement.POSSIBLE, Involvement.NAMED)
                                .as(Role.LEAD)),
                        "[1, 8, 10]",
                        "[9]"),
                row(
                        "unit 区档案馆 as lead (named) and unit 区商贸委 (named)",
                        TASKS.unit("区档案馆", Role.LEAD).unit("区商贸委"),
                        "[3]",
                        "[9]"),
                row("anyone as supporting (named)", TASKS.anyone(Role.SUPPORTING), "[3, 8]", "[9]"),
                row("anyone (certain)", TASKS.anyone(Involvement.CERTAIN), "[4, 5, 10]", "[9]"),
                row(
                        "anyone as supporting (certain)",
                        TASKS.where(
                                Criteria.anyone().involved(Involvement.CERTAIN).as(Role.SUPPORTING)),
                        "[5, 10]",
                        "[9]"),
                // Headings.
                row("heading 窗口办理", TASKS.heading("窗口办理"), "[1, 2, 8, 9, 10]", "[]"),
                row("heading 优化政务服务", TASKS.heading("优化政务服务"), "[1, 2, 3, 4, 5]", "[]"),
                row("within 优化政务服务 / 窗口办理", TASKS.heading(SamplePlans.WINDOWS), "[1, 2]", "[]"),
                row("within 宣传引导", TASKS.heading(SamplePlans.PUBLICITY), "[6, 7, 8, 9, 10]", "[]"),
                // Dates. 3: before July, included by the usual reading, is 07-31. 4: twelve times, on the 5th. 5, 8:
                // event.
                row("due on 2025-03-31", TASKS.dueOn(MARCH_31), "[2]", "[5, 7, 8, 10]"),
                row("due before 2025-03-31", TASKS.dueBefore(MARCH_31), "[4]", "[5, 7, 8, 10]"),
                row("due by 2025-03-31", TASKS.dueBy(MARCH_31), "[2, 4]", "[5, 7, 8, 10]"),
                row("due before 2025-04-01", TASKS.overdueOn(LocalDate.of(2025, 4, 1)), "[2, 4]", "[5, 7, 8, 10]"),
                // 8 is decided by its second stage, although the first is not dated.
                row("due after 2025-09-29", TASKS.dueAfter(LocalDate.of(2025, 9, 29)), "[4, 8, 9]", "[5, 7, 10]"),
                row("due after 2025-12-10", TASKS.dueAfter(LocalDate.of(2025, 12, 10)), "[]", "[5, 7, 8, 10]"),
                row(
                        "due between 2025-07-01 and 2025-07-31",
                        TASKS.dueIn(YearMonth.of(2025, 7)),
                        "[3, 4]",
                        "[5, 7, 8, 10]"),
                row(
                        "due between 2025-09-28 and 2025-09-30",
                        TASKS.dueWithin(2, LocalDate.of(2025, 9, 28)),
                        "[8]",
                        "[5, 7, 10]"),
                row(
                        "due between 2025-09-28 and 2025-09-29",
                        TASKS.dueWithin(1, LocalDate.of(2025, 9, 28)),
                        "[]",
                        "[5, 7, 8, 10]"),
                row("due by a date", TASKS.due(Range.all()), "[2, 3, 4, 8, 9]", "[5, 7, 10]"),
                row(
                        "due between 2025-03-31 and 2025-09-30, the first day excluded, the last day excluded",
                        TASKS.due(Range.open(MARCH_31, LocalDate.of(2025, 9, 30))),
                        "[3, 4]",
                        "[5, 7, 8, 10]"),
                // With the event on Monday 2025-02-10: 5 is due on Tuesday 02-25, the first stage of 8 on Thursday
                // 02-20.
                row(
                        "due between 2025-02-20 and 2025-02-25",
                        DATED.tasks().dueBetween(LocalDate.of(2025, 2, 20), LocalDate.of(2025, 2, 25)),
                        "[5, 8]",
                        "[7, 10]"),
                // A count after an event is due by a date, whichever; words not understood may mean 全年.
                row("standing", TASKS.standing(), "[1, 6]", "[7, 10]"),
                row("not standing", TASKS.whereNot(Criteria.standing()), "[2, 3, 4, 5, 8, 9]", "[7, 10]"),
                row("not known", TASKS.notKnown(), "[5, 7, 8, 10]", "[]"),
                row("not known: event-date-missing", TASKS.notKnown(Gap.Reason.EVENT_DATE_MISSING), "[5, 8]", "[]"),
                row(
                        "not known: cell-not-understood or blank-cell",
                        TASKS.notKnown(Gap.Reason.BLANK_CELL, Gap.Reason.CELL_NOT_UNDERSTOOD),
                        "[7, 10]",
                        "[]"),
                row("form by", TASKS.form(DeadlineRule.Form.BY), "[2, 3, 9]", "[]"),
                row(
                        "form through or open",
                        TASKS.form(DeadlineRule.Form.OPEN_ENDED, DeadlineRule.Form.THROUGH),
                        "[1, 6]",
                        "[]"),
                // Text and numbers.
                row("mentioning 公开", TASKS.mentioning("公开"), "[1, 2]", "[]"),
                row("mentioning 目录 公开", TASKS.mentioning(" 目录\t公开 "), "[2]", "[]"),
                row("mentioning app", TASKS.mentioning("APP"), "[9]", "[]"),
                row("mentioning v2.0", TASKS.mentioning("v2.0"), "[1]", "[]"),
                row("number 4", TASKS.number(4), "[4]", "[]"),
                row("number 9 to 12", TASKS.numberBetween(9, 12), "[9, 10]", "[]"),
                row("year 2024", TASKS.year(2024), "[]", "[]"),
                row(
                        "issuer 测试区 and year 2025 and number 7",
                        TASKS.issuer("测试区").year(2025).number(7),
                        "[7]",
                        "[]"));
    }

    private static Arguments row(String printed, TaskQuery query, String matching, String undecided) {
        return Arguments.of(printed, query, matching, undecided);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void narrows(String printed, TaskQuery query, String matching, String undecided) {
        TaskResult result = query.result();
        assertThat(query).hasToString(printed);
        assertThat(numbers(result.list())).hasToString(matching);
        assertThat(result.undecided().stream().map(each -> each.task().number()).toList())
                .hasToString(undecided);
    }

    @Test
    void combinesByAndOrNot() {
        Criterion either = unit("区文旅局").or(unit("区档案馆").as(Role.LEAD));
        assertThat(numbers(TASKS.where(either).list())).containsExactly(3, 5, 6, 7, 8);
        assertThat(numbers(TASKS.where(either)
                        .whereNot(dueBefore(LocalDate.of(2025, 8, 1)))
                        .list()))
                .containsExactly(6);
        assertThat(TASKS.where(either).whereNot(dueBefore(MARCH_31).and(Criteria.standing())))
                .hasToString("(unit 区文旅局 (named) or unit 区档案馆 as lead (named))"
                        + " and not (due before 2025-03-31 and standing)");
    }

    @Test
    void saysWhatItCouldNotDecideAndWhy() {
        TaskResult result = TASKS.unit("区档案馆").dueBefore(MARCH_31).result();
        assertThat(result.count()).isZero();
        assertThat(result)
                .hasToString("unit 区档案馆 (named) and due before 2025-03-31: 0 of 10;"
                        + " undecided: 测试区 2025/5 (the date of the event \"方案印发\" is not given)");
        assertThat(result.undecided().get(0).criteria()).containsExactly(dueBefore(MARCH_31));

        TaskResult unsure = TASKS.unit("区档案馆").number(9).result();
        assertThat(unsure.undecided().get(0))
                .hasToString("测试区 2025/9 (units not sure: no unit is known by these words)");
        assertThat(TASKS.number(3).result()).hasToString("number 3: 1 of 10");
    }

    @Test
    void refusesNamesThatNoPlanHas() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> TASKS.unit("区档案局"))
                .satisfies(e -> assertThat(e.nearest()).contains("区档案馆"));
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(
                        () -> TASKS.where(dueBefore(MARCH_31).or(unit("区体育局").not())));
        assertThatExceptionOfType(UnknownHeadingException.class)
                .isThrownBy(() -> TASKS.heading("窗口办里"))
                .withMessage("No heading is named 窗口办里; the nearest: 窗口办理")
                .satisfies(e -> assertThat(e.name()).isEqualTo("窗口办里"))
                .satisfies(e -> assertThat(e.nearest()).containsExactly("窗口办理"));
        // A heading of this name exists, but not outermost.
        assertThatExceptionOfType(UnknownHeadingException.class)
                .isThrownBy(() -> TASKS.heading(Category.of("窗口办理")))
                .satisfies(e -> assertThat(e.nearest()).contains("优化政务服务 / 窗口办理"));
    }

    @Test
    void aLenientQueryMatchesNothingByUnknownNames() {
        TaskQuery lenient = TASKS.lenient();
        assertThat(lenient.unit("区体育局").count()).isZero();
        assertThat(lenient.unit("区体育局", Involvement.CERTAIN).count()).isZero();
        assertThat(lenient.heading("窗口办里").list()).isEmpty();
        assertThat(lenient.heading(Category.of("窗口办理")).first()).isEmpty();
    }

    @Test
    void refusesTermsThatCannotMatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TASKS.dueBetween(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 5, 1)))
                .withMessage("The days end on 2025-05-01, before their start 2025-05-02");
        assertThatIllegalArgumentException().isThrownBy(() -> TASKS.dueWithin(-1, MARCH_31));
        assertThatIllegalArgumentException().isThrownBy(() -> TASKS.due(Range.closedOpen(MARCH_31, MARCH_31)));
        assertThatIllegalArgumentException().isThrownBy(() -> TASKS.numberBetween(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> TASKS.mentioning(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> TASKS.unit("　"));
        assertThatIllegalArgumentException().isThrownBy(() -> TASKS.issuer(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criteria.unit("区档案馆").as(Role.LEAD).as(Role.SUPPORTING))
                .withMessageContaining("unit 区档案馆 as lead (named)");
    }

    @Test
    void sortsAndEnds() {
        TaskQuery dated = TASKS.due(Range.all()).sortedBy(TaskOrder.DUE_DATE);
        // 01-05, 03-31, 07-31, 09-30, 12-10.
        assertThat(numbers(dated.list())).containsExactly(4, 2, 3, 8, 9);
        assertThat(numbers(
                        TASKS.due(Range.all()).sortedBy(TaskOrder.LAST_DUE_DATE).list()))
                .containsExactly(2, 3, 8, 4, 9);
        assertThat(numbers(TASKS.sortedBy(TaskOrder.DUE_DATE).list())).containsExactly(4, 2, 3, 8, 9, 1, 5, 6, 7, 10);
        assertThat(dated.first().map(PlannedTask::number)).hasValue(4);
        assertThat(dated.stream().map(PlannedTask::number)).containsExactly(4, 2, 3, 8, 9);
        assertThat(dated.count()).isEqualTo(5);
        // Ties of the first order are settled by the second.
        Comparator<PlannedTask> byForm =
                Comparator.comparing(task -> task.task().deadline().form());
        assertThat(numbers(TASKS.numberBetween(1, 5)
                        .sortedBy(byForm)
                        .sortedBy(TaskOrder.NUMBER.reversed())
                        .list()))
                .containsExactly(1, 3, 2, 5, 4);
    }

    @Test
    void contract() {
        new EqualsTester()
                .addEqualityGroup(
                        TASKS.unit("区档案馆", Role.LEAD),
                        PlanIndex.of(SamplePlans.PLAN)
                                .tasks()
                                .where(unit("区档案馆").as(Role.LEAD)))
                .addEqualityGroup(TASKS.unit("区档案馆"))
                .addEqualityGroup(TASKS, INDEX.tasks())
                .addEqualityGroup(TASKS.sortedBy(TaskOrder.DUE_DATE))
                .addEqualityGroup(TASKS.lenient())
                .addEqualityGroup(DATED.tasks())
                .testEquals();
    }
}
