package org.fenjie.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.query.progress.RecordedPlan.DUE;
import static org.fenjie.query.progress.RecordedPlan.PLAN;
import static org.fenjie.query.progress.RecordedPlan.RESOLVER;
import static org.fenjie.query.progress.RecordedPlan.day;
import static org.fenjie.query.progress.RecordedPlan.entries;
import static org.fenjie.query.progress.RecordedPlan.on;
import static org.fenjie.query.progress.RecordedPlan.parts;
import static org.fenjie.query.progress.RecordedPlan.record;
import static org.fenjie.query.progress.RecordedPlan.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.BeforeConvention;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule tables of statuses. */
class StatusTest {

    /** Task 1 is due on Thursday 07-31; "soon" is 7 days. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DONE,  DAY,     STATUS,       LATE, LEFT
            '',    01-01,   open,             , 211
            '',    07-23,   open,             , 8
            '',    07-24,   due-soon,         , 7
            '',    07-31,   due-soon,         , 0
            '',    08-01,   overdue,         1,
            '',    01-01+1, overdue,       154,
            07-30, 07-29,   due-soon,         , 2
            07-30, 07-30,   done-on-time,     ,
            07-31, 08-01,   done-on-time,     ,
            08-01, 07-31,   due-soon,         , 0
            08-01, 08-01,   done-late,       1,
            08-05, 08-04,   overdue,         4,
            08-05, 12-31,   done-late,       5,
            """)
    void ofATaskDueByADate(String done, String day, String status, Long late, Long left) {
        TaskProgress task = task(on(day(day), entries(RecordedPlan.BY, done)), RecordedPlan.BY);
        assertThat(task.status()).hasToString(status);
        PartProgress part = task.parts().get(0);
        assertThat(part.daysLate()).isEqualTo(late == null ? OptionalLong.empty() : OptionalLong.of(late));
        assertThat(part.daysLeft()).isEqualTo(left == null ? OptionalLong.empty() : OptionalLong.of(left));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            SOON, DAY,   STATUS
            0,    07-30, open
            0,    07-31, due-soon
            1,    07-29, open
            1,    07-30, due-soon
            30,   06-30, open
            30,   07-01, due-soon
            400,  01-02, due-soon
            """)
    void soonIsCountedInCalendarDays(int soonDays, String day, String status) {
        PlanProgress progress = PlanProgress.of(PLAN, RESOLVER, Progress.of(PLAN), day(day), soonDays);
        assertThat(task(progress, RecordedPlan.BY).status()).hasToString(status);
    }

    /** Task 2: 6月底前报方案 is due on Monday 06-30, 12月底前完工 on Wednesday 12-31. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            DONE                                 | DAY     | PARTS                      | STATUS
            ''                                   | 06-01   | open, open                 | open
            ''                                   | 06-24   | due-soon, open             | due-soon
            ''                                   | 07-01   | overdue, open              | overdue
            ''                                   | 12-30   | overdue, due-soon          | overdue
            06-28 due 06-30                      | 06-28   | done-on-time, open         | open
            06-28 stage 6月底前报方案              | 12-25   | done-on-time, due-soon     | due-soon
            07-02 due 06-30                      | 07-02   | done-late, open            | open
            12-20 stage 12月底前完工               | 12-21   | overdue, done-on-time      | overdue
            07-02 due 06-30; 12-20 due 12-31     | 12-20   | done-late, done-on-time    | done-late
            06-28 due 06-30; 01-02+1 due 12-31   | 01-03+1 | done-on-time, done-late    | done-late
            06-20                                | 06-20   | done-on-time, done-on-time | done-on-time
            12-20                                | 12-20   | done, done-on-time         | done
            01-02+1                              | 01-02+1 | done, done-late            | done-late
            06-28 due 06-30; 12-20               | 12-21   | done-on-time, done-on-time | done-on-time
            06-28 due 06-30; 01-02+1             | 01-03+1 | done-on-time, done-late    | done-late
            08-01; 12-20 due 12-31               | 12-21   | done-late, done-on-time    | done-late
            08-01; 12-20 due 12-31               | 08-01   | done, done-on-time         | done
            """)
    void ofATaskInStages(String done, String day, String parts, String status) {
        check(RecordedPlan.STAGED, done, day, parts, status);
    }

    /** Task 8 is due on Monday 03-31 and then stands; 9 on Wednesday 04-30 and 10 days after 竣工, which is not dated; 10 on
     * Saturday 05-31, and stands all year. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TASK | DONE                                | DAY     | PARTS                   | STATUS
            8    | ''                                  | 03-01   | open, standing          | open
            8    | ''                                  | 04-01   | overdue, standing       | overdue
            8    | 03-30                               | 04-01   | done-on-time, standing  | done-on-time
            8    | 04-03                               | 04-09   | done-late, standing     | done-late
            8    | 04-03 stage 长期坚持                 | 04-09   | overdue, standing       | overdue
            9    | ''                                  | 04-01   | open, not-known         | not-known
            9    | ''                                  | 05-01   | overdue, not-known      | overdue
            9    | 04-29 due 04-30                     | 04-29   | done-on-time, not-known | not-known
            9    | 09-09                               | 09-09   | done, done              | done
            9    | 09-09; 05-02 due 04-30              | 09-09   | done-late, done         | done-late
            9    | 09-09 stage 竣工后10日内验收          | 09-10   | overdue, done           | overdue
            10   | ''                                  | 05-25   | due-soon, standing      | due-soon
            10   | 05-31 stage 5月底前更新               | 06-01   | done-on-time, standing  | done-on-time
            10   | 07-04                               | 07-04   | done, standing          | done
            10   | 12-31                               | 12-31   | done, done              | done
            10   | 05-30 due 05-31; 12-31 due 12-31    | 01-01+1 | done-on-time, done      | done
            10   | 12-30 due 12-31                     | 12-31   | overdue, standing       | overdue
            """)
    void ofStagesOfSeveralKinds(int task, String done, String day, String parts, String status) {
        check(task, done, day, parts, status);
    }

    private static void check(int number, String done, String day, String parts, String status) {
        TaskProgress task = task(on(day(day), entries(number, done)), number);
        assertThat(task.parts().stream().map(part -> part.status().toString()).collect(Collectors.joining(", ")))
                .isEqualTo(parts);
        assertThat(task.status()).hasToString(status);
    }

    @Test
    void ofAMonthlyTaskWithTwoTurnsMissing() {
        TaskProgress task = task(
                on(
                        "2025-06-03",
                        entries(
                                RecordedPlan.MONTHLY,
                                "01-05 due 01-05; 02-07 due 02-05; 04-01 due 04-05; 06-05 due 06-05")),
                RecordedPlan.MONTHLY);
        assertThat(parts(task).subList(0, 7))
                .containsExactly(
                        "3 2025-01-01/2025-01-05: done-on-time on 2025-01-05",
                        "3 2025-02-01/2025-02-05: done-late on 2025-02-07, 2 days late",
                        "3 2025-03-01/2025-03-05: overdue, 90 days late",
                        "3 2025-04-01/2025-04-05: done-on-time on 2025-04-01",
                        "3 2025-05-01/2025-05-05: overdue, 29 days late",
                        "3 2025-06-01/2025-06-05: due-soon, 2 days left",
                        "3 2025-07-01/2025-07-05: open, 32 days left");
        assertThat(task.status()).isEqualTo(ProgressStatus.OVERDUE);
        assertThat(task.parts()).hasSize(12);
        assertThat(task.entries()).hasSize(3);
    }

    @Test
    void ofAMonthlyTaskDoneAsAWhole() {
        TaskProgress task = task(on("2025-12-31", entries(RecordedPlan.MONTHLY, "12-04")), RecordedPlan.MONTHLY);
        assertThat(task.status()).isEqualTo(ProgressStatus.DONE);
        assertThat(task.parts(ProgressStatus.DONE)).hasSize(11);
        assertThat(parts(task).get(0)).isEqualTo("3 2025-01-01/2025-01-05: done by 2025-12-04");
        assertThat(parts(task).get(11)).isEqualTo("3 2025-12-01/2025-12-05: done-on-time on 2025-12-04");
    }

    /** Nothing is to be done by a date, so nothing is overdue; what is recorded before the last day is a note on the way. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            TASK, DONE,                 DAY,     STATUS
            4,    '',                   01-01,   standing
            4,    '',                   03-01+1, standing
            4,    03-31; 06-30,         07-01,   standing
            4,    03-31; 12-30,         12-31,   standing
            4,    03-31; 12-31,         12-30,   standing
            4,    03-31; 12-31,         12-31,   done
            4,    01-08+1 due 12-31,    01-08+1, done
            5,    '',                   12-31,   standing
            5,    02-01; 02-02; 12-31,  03-01+1, standing
            """)
    void ofAStandingTask(int number, String done, String day, String status) {
        TaskProgress task = task(on(day(day), entries(number, done)), number);
        assertThat(task.status()).hasToString(status);
        assertThat(task.entries())
                .hasSameSizeAs(Arrays.stream(entries(number, done))
                        .filter(entry -> !entry.date().isAfter(day(day)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            TASK, DONE,         STATUS,    GAPS
            6,    '',           not-known, [event-date-missing: 要点印发]
            6,    05-06,        done,      []
            7,    '',           not-known, [cell-not-understood: 视汛情确定]
            7,    03-03; 04-04, done,      []
            9,    '',           overdue,   [event-date-missing: 竣工]
            """)
    void whatCannotBeDatedIsNotKnownUntilItIsDone(int number, String done, String status, String gaps) {
        TaskProgress task = task(on("2025-08-08", entries(number, done)), number);
        assertThat(task.status()).hasToString(status);
        assertThat(task.gaps()).hasToString(gaps);
    }

    @Test
    void theEarliestOfManyEntriesCountsWhereThereIsNoDate() {
        TaskProgress task = task(
                on("2025-08-08", entries(RecordedPlan.NOT_UNDERSTOOD, "04-04; 03-03")), RecordedPlan.NOT_UNDERSTOOD);
        assertThat(parts(task)).containsExactly("7 not known: cell-not-understood: 视汛情确定: done on 2025-03-03");
    }

    @Test
    void anEventDatesWhatWaitedForIt() {
        PlanProgress progress = PlanProgress.of(
                PLAN,
                RESOLVER.withEvent("要点印发", LocalDate.of(2025, 4, 15)),
                record(Completion.of(RecordedPlan.COUNTED, LocalDate.of(2025, 5, 16))),
                LocalDate.of(2025, 6, 1),
                7);
        assertThat(parts(task(progress, RecordedPlan.COUNTED)))
                .containsExactly("6 2025-04-16/2025-05-15: done-late on 2025-05-16, 1 day late");
    }

    /** Of 7月前 the convention picks one due date, and the part keeps the other beside it. */
    @Test
    void theConventionDecidesWhatIsLate() {
        WorkPlan plan = PLAN.toBuilder()
                .tasks(List.of(PLAN.tasks().get(0).toBuilder()
                        .deadline(DeadlineRule.parse("before 07"))
                        .build()))
                .build();
        Progress progress = Progress.of(plan).with(Completion.of(1, DUE));
        assertThat(PlanProgress.of(
                                plan,
                                plan.resolver().toBuilder()
                                        .before(BeforeConvention.INCLUSIVE)
                                        .build(),
                                progress,
                                DUE,
                                0)
                        .parts(ProgressStatus.DONE_ON_TIME))
                .hasToString("[1 ../2025-07-31 (or 2025-06-30): done-on-time on 2025-07-31]");
        assertThat(PlanProgress.of(
                                plan,
                                plan.resolver().toBuilder()
                                        .before(BeforeConvention.EXCLUSIVE)
                                        .build(),
                                progress,
                                DUE,
                                0)
                        .parts(ProgressStatus.DONE_LATE))
                .hasToString("[1 ../2025-06-30 (or 2025-07-31): done-late on 2025-07-31, 31 days late]");
    }

    @Test
    void soonIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanProgress.of(PLAN, RESOLVER, Progress.of(PLAN), DUE, -1))
                .withMessage("A number of days from 0 on is expected, found: -1");
    }
}
