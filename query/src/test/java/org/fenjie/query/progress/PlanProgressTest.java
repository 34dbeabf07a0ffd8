package org.fenjie.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.query.progress.ProgressStatus.DONE;
import static org.fenjie.query.progress.ProgressStatus.DONE_LATE;
import static org.fenjie.query.progress.ProgressStatus.DONE_ON_TIME;
import static org.fenjie.query.progress.ProgressStatus.NOT_KNOWN;
import static org.fenjie.query.progress.ProgressStatus.OPEN;
import static org.fenjie.query.progress.ProgressStatus.OVERDUE;
import static org.fenjie.query.progress.ProgressStatus.STANDING;
import static org.fenjie.query.progress.RecordedPlan.DUE;
import static org.fenjie.query.progress.RecordedPlan.PLAN;
import static org.fenjie.query.progress.RecordedPlan.RESOLVER;
import static org.fenjie.query.progress.RecordedPlan.on;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.deadline.Window;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;
import org.fenjie.query.Grouping;
import org.fenjie.query.Involvement;
import org.fenjie.query.PlannedTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanProgressTest {

    private static final Unit HARBOUR_OFFICE = Unit.of("港务局");
    private static final Unit MARITIME = Unit.of("海事处");
    private static final Unit STATISTICS = Unit.of("统计站");

    /** On Friday 2025-08-01: 1 and the first stage of 2 done late, 8 done on time, the turns of 3 up to July done. */
    static final ImmutableList<Completion> ENTRIES = ImmutableList.<Completion>builder()
            .add(Completion.of(1, DUE.plusDays(1)).withNote("港建〔2025〕11号"))
            .add(Completion.of(2, LocalDate.of(2025, 7, 4)).forStage("6月底前报方案"))
            .add(turns(1, 2, 3, 4, 5, 6, 7))
            .add(Completion.of(4, LocalDate.of(2025, 6, 30)).withNote("上半年巡查26次"))
            .add(Completion.of(6, LocalDate.of(2025, 5, 9)))
            .add(Completion.of(8, LocalDate.of(2025, 3, 31)))
            .add(Completion.of(10, LocalDate.of(2025, 10, 10)).forDue(LocalDate.of(2025, 5, 31)))
            .build();

    static final PlanProgress AUGUST = on("2025-08-01", ENTRIES.toArray(Completion[]::new));

    private static Completion[] turns(int... months) {
        return Arrays.stream(months)
                .mapToObj(
                        month -> Completion.of(3, LocalDate.of(2025, month, 4)).forDue(LocalDate.of(2025, month, 5)))
                .toArray(Completion[]::new);
    }

    @Test
    void countsTasksByStatus() {
        assertThat(AUGUST.tasks())
                .extracting(TaskProgress::toString)
                .containsExactly(
                        "1: done-late",
                        "2: open",
                        "3: due-soon",
                        "4: standing",
                        "5: standing",
                        "6: done",
                        "7: not-known",
                        "8: done-on-time",
                        "9: overdue",
                        "10: overdue");
        assertThat(AUGUST.totals())
                .hasToString(
                        "2 overdue, 1 not-known, 1 due-soon, 1 open, 1 done-late, 1 done, 1 done-on-time, 2 standing");
        assertThat(AUGUST.totals().fulfilled()).isEqualTo(new Share(3, 8));
        assertThat(AUGUST.totals().inTime()).isEqualTo(new Share(1, 4));
    }

    @Test
    void countsByUnitAndHeading() {
        assertThat(AUGUST.by(Grouping.byUnit()))
                .containsExactly(
                        Map.entry(HARBOUR_OFFICE, tally(DONE_LATE, OPEN, NOT_KNOWN, OVERDUE)),
                        Map.entry(MARITIME, tally(DONE_LATE, OPEN, STANDING, OVERDUE)),
                        Map.entry(STATISTICS, tally(ProgressStatus.DUE_SOON, DONE_ON_TIME)));
        assertThat(AUGUST.byUnitAndRole().row(HARBOUR_OFFICE))
                .containsExactly(
                        Map.entry(Role.LEAD, tally(DONE_LATE, NOT_KNOWN)),
                        Map.entry(Role.RESPONSIBLE, tally(OVERDUE)),
                        Map.entry(Role.SUPPORTING, tally(OPEN)));
        assertThat(AUGUST.byUnitAndRole().columnKeySet()).containsExactly(Role.LEAD, Role.RESPONSIBLE, Role.SUPPORTING);
        assertThat(AUGUST.byUnitAndRole(Involvement.CERTAIN).row(STATISTICS))
                .containsExactly(Map.entry(Role.RESPONSIBLE, tally(STANDING, DONE)));
        assertThat(AUGUST.by(Grouping.byHeading(1)))
                .containsExactly(
                        Map.entry(RecordedPlan.HARBOUR, tally(DONE_LATE, OPEN, ProgressStatus.DUE_SOON)),
                        Map.entry(
                                RecordedPlan.SAFETY,
                                tally(STANDING, STANDING, DONE, NOT_KNOWN, DONE_ON_TIME, OVERDUE, OVERDUE)));
        assertThat(AUGUST.by(Grouping.byHeading(2))).containsOnlyKeys(RecordedPlan.QUAY);
    }

    private static Tally tally(ProgressStatus... statuses) {
        return Tally.of(ImmutableList.copyOf(statuses));
    }

    @Test
    void countsPartsByTheMonthInWhichTheyAreDue() {
        assertThat(AUGUST.byMonth())
                .containsEntry(YearMonth.of(2025, 3), tally(DONE_ON_TIME, DONE_ON_TIME))
                .containsEntry(YearMonth.of(2025, 4), tally(DONE_ON_TIME, OVERDUE))
                .containsEntry(YearMonth.of(2025, 5), tally(DONE_ON_TIME, OVERDUE))
                .containsEntry(YearMonth.of(2025, 6), tally(DONE_ON_TIME, DONE_LATE))
                .containsEntry(YearMonth.of(2025, 7), tally(DONE_ON_TIME, DONE_LATE))
                .containsEntry(YearMonth.of(2025, 8), tally(ProgressStatus.DUE_SOON))
                .containsEntry(YearMonth.of(2025, 12), tally(OPEN, OPEN))
                .hasSize(12);
        assertThat(AUGUST.byMonth().firstKey()).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void whatIsRecordedForLaterDoesNotCountYet() {
        assertThat(AUGUST.later()).containsExactly(ENTRIES.get(ENTRIES.size() - 1));
        PlanProgress october = on("2025-10-10", ENTRIES.toArray(Completion[]::new));
        assertThat(october.later()).isEmpty();
        assertThat(RecordedPlan.parts(RecordedPlan.task(october, 10)).get(0))
                .isEqualTo("10 5月底前更新 ../2025-05-31: done-late on 2025-10-10, 132 days late");
    }

    @Test
    void sortsPartsByDueDate() {
        assertThat(AUGUST.parts(OVERDUE))
                .extracting(PartProgress::toString)
                .containsExactly(
                        "9 4月底前开工 ../2025-04-30: overdue, 93 days late",
                        "10 5月底前更新 ../2025-05-31: overdue, 62 days late");
        assertThat(AUGUST.parts(NOT_KNOWN))
                .extracting(PartProgress::toString)
                .containsExactly(
                        "7 not known: cell-not-understood: 视汛情确定: not-known",
                        "9 竣工后10日内验收 not known: event-date-missing: 竣工: not-known");
        assertThat(AUGUST.parts(STANDING)).hasSize(4);
    }

    @Test
    void narrowsToAUnit() {
        PlanProgress office = AUGUST.forUnit("海事处");
        assertThat(office.tasks()).extracting(TaskProgress::number).containsExactly(1, 2, 4, 5, 6, 10);
        assertThat(office.unit()).contains(MARITIME);
        assertThat(office.later()).hasSize(1);
        assertThat(AUGUST.forUnit("统计站").later()).isEmpty();
        assertThat(AUGUST.forUnit("海事处", Involvement.NAMED).tasks())
                .extracting(TaskProgress::number)
                .containsExactly(1, 2, 5, 10);
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> AUGUST.forUnit("海事局"))
                .withMessageContaining("海事处");
    }

    @Test
    void thePlansOwnResolverAloneDatesNoEvent() {
        assertThat(AUGUST.plan()).isEqualTo(PLAN);
        assertThat(AUGUST.day()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(AUGUST.soonDays()).isEqualTo(7);
    }

    @Test
    void sharesAreOfAWhole() {
        assertThat(new Share(0, 0)).hasToString("0 of 0");
        assertThat(new Share(17, 22)).hasToString("17 of 22");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(5, 4))
                .withMessage("A part of a whole is expected, found: 5 of 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 4)).withMessageContaining("-1");
    }

    @Test
    void tallies() {
        Tally tally = tally(STANDING, OVERDUE, DONE, STANDING, OVERDUE);
        assertThat(tally).hasToString("2 overdue, 1 done, 2 standing");
        assertThat(tally.count(STANDING)).isEqualTo(2);
        assertThat(tally.count(OPEN)).isZero();
        assertThat(tally.total()).isEqualTo(5);
        assertThat(tally.counts()).isEqualTo(ImmutableMultiset.of(OVERDUE, OVERDUE, STANDING, STANDING, DONE));
        assertThat(tally()).hasToString("none");
        assertThat(tally().fulfilled()).isEqualTo(new Share(0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void statuses(ProgressStatus status) {
        assertThat(status.toString()).isEqualTo(Ascii.toLowerCase(status.name()).replace('_', '-'));
        assertThat(status.isDone()).isEqualTo(status.toString().startsWith("done"));
        assertThat(status.chinese())
                .isEqualTo(
                        switch (status) {
                            case OVERDUE -> "逾期未完成";
                            case NOT_KNOWN -> "时限不明";
                            case DUE_SOON -> "即将到期";
                            case OPEN -> "未到期";
                            case DONE_LATE -> "逾期完成";
                            case DONE -> "已完成";
                            case DONE_ON_TIME -> "按时完成";
                            case STANDING -> "持续推进";
                        });
    }

    @Test
    void refusesPartsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskPart(
                        Optional.empty(),
                        Optional.of(Window.dueOn(DUE)),
                        ImmutableList.of(Gap.of(Gap.Reason.BLANK_CELL, ""))))
                .withMessageContaining("blank-cell");
        TaskProgress task = AUGUST.tasks().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskProgress(task.task(), ImmutableList.of(), ImmutableList.of()))
                .withMessage("A task has a part");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PartProgress(task.task(), task.parts().get(0).part(), Optional.empty(), DUE, -2))
                .withMessageContaining("-2");
    }

    @Test
    void refusesNull() {
        TaskProgress task = AUGUST.tasks().get(0);
        NullPointerTester tester = new NullPointerTester()
                .setDefault(WorkPlan.class, PLAN)
                .setDefault(DeadlineResolver.class, RESOLVER)
                .setDefault(Progress.class, Progress.of(PLAN))
                .setDefault(LocalDate.class, DUE)
                .setDefault(PlannedTask.class, task.task())
                .setDefault(TaskPart.class, task.parts().get(0).part())
                .setDefault(Completion.class, ENTRIES.get(0))
                .setDefault(PlanProgress.class, AUGUST)
                .setDefault(ImmutableList.class, task.parts())
                .setDefault(Grouping.class, Grouping.byMonth())
                .setDefault(String.class, "海事处");
        tester.testAllPublicStaticMethods(PlanProgress.class);
        tester.testAllPublicInstanceMethods(AUGUST);
        for (Object value : ImmutableList.of(
                task,
                task.parts().get(0),
                task.parts().get(0).part(),
                new Settlement(ENTRIES.get(0), true),
                AUGUST.totals(),
                FulfilmentReport.of(AUGUST),
                new ProgressMismatch(
                        ProgressMismatch.Kind.OTHER_PLAN, Optional.empty(), "another", ImmutableList.of()))) {
            tester.testAllPublicConstructors(value.getClass());
            tester.testAllPublicStaticMethods(value.getClass());
            tester.testAllPublicInstanceMethods(value);
        }
    }

    @Test
    void contract() {
        assertThat(AUGUST)
                .hasToString("2025年港区工作要点任务分解表 (港区, 2025) on 2025-08-01: 2 overdue, 1 not-known, 1 due-soon, 1 open,"
                        + " 1 done-late, 1 done, 1 done-on-time, 2 standing");
        assertThat(AUGUST.forUnit("统计站", Involvement.NAMED))
                .hasToString("2025年港区工作要点任务分解表 (港区, 2025), 统计站 on 2025-08-01: 1 due-soon, 1 done-on-time");
        assertThat(new Settlement(ENTRIES.get(0), true)).hasToString("on 2025-08-01");
        assertThat(new Settlement(ENTRIES.get(0), false)).hasToString("by 2025-08-01");
        Completion[] entries = ENTRIES.toArray(Completion[]::new);
        new EqualsTester()
                .addEqualityGroup(AUGUST, on("2025-08-01", entries))
                .addEqualityGroup(on("2025-08-02", entries))
                .addEqualityGroup(on("2025-08-01"))
                .addEqualityGroup(
                        PlanProgress.of(PLAN, RESOLVER, RecordedPlan.record(entries), LocalDate.of(2025, 8, 1), 8))
                .addEqualityGroup(AUGUST.forUnit("海事处"))
                .addEqualityGroup(AUGUST.forUnit("港务局"))
                .addEqualityGroup(
                        AUGUST.tasks().get(0), on("2025-08-01", entries).tasks().get(0))
                .addEqualityGroup(AUGUST.tasks().get(1))
                .addEqualityGroup(FulfilmentReport.of(AUGUST), new FulfilmentReport(AUGUST))
                .addEqualityGroup(FulfilmentReport.of(AUGUST.forUnit("海事处")))
                .testEquals();
    }
}
