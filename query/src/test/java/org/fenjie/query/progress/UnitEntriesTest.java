package org.fenjie.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenjie.query.progress.RecordedPlan.entries;
import static org.fenjie.query.progress.RecordedPlan.parts;
import static org.fenjie.query.progress.RecordedPlan.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;
import org.fenjie.query.Grouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries that say which unit has done what is its own of a task. */
class UnitEntriesTest {

    private static final int LED_BY_TWO = 1;
    private static final int STAGED = 2;
    private static final int ALL_YEAR = 3;
    private static final int LED_BY_TOWNS = 4;
    private static final int NOT_READ = 5;

    /** Due on Monday 2025-06-30 where it is due by 06. */
    private static final WorkPlan PLAN = RecordedPlan.PLAN.toBuilder()
            .tasks(ImmutableList.of(
                    row(LED_BY_TWO, "by 06", Responsibility.of(lead("港务局", "口岸办"), lead("海事处"), supporting("统计站"))),
                    row(
                            STAGED,
                            "staged [\"6月底前报方案\" by 06] [\"12月底前完工\" by 12]",
                            Responsibility.of(responsible("口岸办"), responsible("海事处"))),
                    row(ALL_YEAR, "through year", Responsibility.of(responsible("海事处"), responsible("统计站"))),
                    row(
                            LED_BY_TOWNS,
                            "by 06",
                            Responsibility.of(
                                    Assignment.of(Role.LEAD, Collective.of("各镇街", Collective.Kind.DESCRIBED)),
                                    lead("港务局"))),
                    row(NOT_READ, "by 06", Responsibility.notUnderstood("专班", "no unit is known by these words"))))
            .build();

    private static Task row(int number, String rule, Responsibility responsibility) {
        return Task.builder()
                .number(number)
                .category(RecordedPlan.SAFETY)
                .content("整治航道第" + number + "段")
                .responsibility(responsibility)
                .deadline(DeadlineRule.parse(rule))
                .build();
    }

    private static Assignment lead(String unit, String... plates) {
        return Assignment.of(Role.LEAD, UnitMention.of(unit, plates));
    }

    private static Assignment responsible(String unit) {
        return Assignment.of(Role.RESPONSIBLE, UnitMention.of(unit));
    }

    private static Assignment supporting(String unit) {
        return Assignment.of(Role.SUPPORTING, UnitMention.of(unit));
    }

    private static PlanProgress on(String day, Completion... entries) {
        return PlanProgress.of(
                PLAN,
                PLAN.resolver(),
                Progress.of(PLAN).toBuilder().addEntries(entries).build(),
                LocalDate.parse(day),
                7);
    }

    /** Where a unit has nothing to do with the task, - stands for its status. */
    private static String status(PlanProgress progress, int number, String unit) {
        return progress.forUnit(unit).tasks().stream()
                .filter(task -> task.number() == number)
                .map(task -> task.status().toString())
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TASK | DONE                                   | DAY   | WHOLE        | HARBOUR      | MARITIME     | STATISTICS
            1    | ''                                     | 06-30 | due-soon     | due-soon     | due-soon     | due-soon
            1    | 06-27 by 港务局                          | 06-26 | due-soon     | due-soon     | due-soon     | due-soon
            1    | 06-27 by 港务局                          | 06-30 | due-soon     | done-on-time | due-soon     | due-soon
            1    | 06-27 by 口岸办                          | 07-01 | overdue      | done-on-time | overdue      | overdue
            1    | 06-27 by 港务局（口岸办）                    | 07-02 | overdue      | done-on-time | overdue      | overdue
            1    | 06-27 by 统计站                          | 07-01 | overdue      | overdue      | overdue      | done-on-time
            1    | 06-27 by 港务局; 06-28 by 海事处           | 07-01 | done-on-time | done-on-time | done-on-time | done-on-time
            1    | 06-27 by 港务局; 07-01 by 海事处           | 06-30 | due-soon     | done-on-time | due-soon     | due-soon
            1    | 06-27 by 港务局; 07-01 by 海事处           | 07-01 | done-late    | done-on-time | done-late    | done-late
            1    | 06-27 by 港务局; 07-02                   | 07-02 | done-late    | done-on-time | done-late    | done-late
            1    | 06-27; 07-02 by 海事处                   | 07-02 | done-on-time | done-on-time | done-late    | done-on-time
            1    | 06-27 by 海事处; 06-28 by 口岸办; 07-02    | 07-02 | done-on-time | done-on-time | done-on-time | done-on-time
            2    | 06-27 stage 6月底前报方案 by 海事处          | 07-01 | overdue      | overdue      | open         | -
            2    | 06-27 stage 6月底前报方案 by 海事处; 06-28 due 06-30 by 口岸办 | 07-01 | open | open | open       | -
            3    | 12-31 by 海事处                          | 12-31 | standing     | -            | done         | standing
            3    | 12-31 by 海事处; 11-30 by 统计站           | 12-31 | standing     | -            | done         | standing
            3    | 12-31 by 海事处; 12-31 by 统计站           | 12-31 | done         | -            | done         | done
            4    | 06-27 by 港务局                          | 07-01 | overdue      | done-on-time | -            | -
            4    | 06-27 by 港务局; 06-29                   | 07-01 | done-on-time | done-on-time | -            | -
            5    | 06-27 by 港务局                          | 07-01 | overdue      | -            | -            | -
            """)
    void countForTheirUnit(
            int task, String done, String day, String whole, String harbour, String maritime, String statistics) {
        PlanProgress progress = on("2025-" + day, entries(task, done));
        assertThat(task(progress, task).status()).hasToString(whole);
        assertThat(status(progress, task, "港务局")).isEqualTo(harbour);
        assertThat(status(progress, task, "海事处")).isEqualTo(maritime);
        assertThat(status(progress, task, "统计站")).isEqualTo(statistics);
    }

    @Test
    void theWholeIsDoneWithTheLastOfThem() {
        PlanProgress progress =
                on("2025-12-31", entries(STAGED, "06-27 stage 6月底前报方案 by 港务局; 12-20 by 港务局; 12-22 by 海事处"));
        assertThat(parts(task(progress, STAGED)))
                .containsExactly(
                        "2 6月底前报方案 ../2025-06-30: done by 2025-12-22",
                        "2 12月底前完工 ../2025-12-31: done-on-time on 2025-12-22");
        assertThat(parts(task(progress.forUnit("口岸办"), STAGED)))
                .containsExactly(
                        "2 6月底前报方案 ../2025-06-30: done-on-time on 2025-06-27",
                        "2 12月底前完工 ../2025-12-31: done-on-time on 2025-12-20");
    }

    @Test
    void talliesByUnitTellUnitsApart() {
        PlanProgress progress = on("2025-06-30", entries(LED_BY_TWO, "06-27 by 口岸办; 07-01 by 海事处"));
        Unit harbour = Unit.of("港务局", "口岸办");
        Unit maritime = Unit.of("海事处");
        assertThat(progress.totals().count(ProgressStatus.DONE_ON_TIME)).isZero();
        assertThat(progress.by(Grouping.byHeading(1)).get(RecordedPlan.SAFETY)).isEqualTo(progress.totals());
        assertThat(progress.by(Grouping.byUnit()).get(harbour)).hasToString("2 due-soon, 1 done-on-time");
        assertThat(progress.by(Grouping.byUnit()).get(maritime)).hasToString("2 due-soon, 1 standing");
        assertThat(progress.byUnitAndRole().get(harbour, Role.LEAD)).hasToString("1 due-soon, 1 done-on-time");
        assertThat(progress.byUnitAndRole().get(maritime, Role.LEAD)).hasToString("1 due-soon");
        assertThat(FulfilmentReport.of(progress).byUnit()).isEqualTo(progress.by(Grouping.byUnit()));
    }

    @Test
    void aPartIsNarrowedFromTheWholeRecord() {
        PlanProgress progress = on("2025-06-30", entries(LED_BY_TWO, "06-27 by 港务局; 07-01 by 海事处; 07-02"));
        PlanProgress maritime = progress.forUnit("海事处");
        assertThat(task(maritime.forUnit("港务局"), LED_BY_TWO)).isEqualTo(task(progress.forUnit("港务局"), LED_BY_TWO));
        assertThat(progress.forUnit("港务局").later()).hasToString("[1: done 2025-07-02]");
        assertThat(maritime.later()).hasToString("[1 海事处: done 2025-07-01, 1: done 2025-07-02]");
    }

    @Test
    void theReportSaysWhoMadeANote() {
        Completion note =
                Completion.of(ALL_YEAR, LocalDate.of(2025, 3, 31)).byUnit("统计站").withNote("一季度已报");
        assertThat(FulfilmentReport.of(on("2025-06-30", note)).chinese().lines())
                .contains("3 海事处、统计站：整治航道第3段（2025年3月31日，统计站：一季度已报）");
    }
}
