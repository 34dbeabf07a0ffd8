package org.fenjie.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fenjie.query.progress.RecordedPlan.DUE;
import static org.fenjie.query.progress.RecordedPlan.PLAN;
import static org.fenjie.query.progress.RecordedPlan.RESOLVER;
import static org.fenjie.query.progress.RecordedPlan.entries;
import static org.fenjie.query.progress.RecordedPlan.on;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that does not fit its plan is refused, whatever the day, with what was likely meant. */
class MismatchTest {

    private static ProgressMismatchException refusal(String day, Completion... entries) {
        ProgressMismatchException refused =
                catchThrowableOfType(ProgressMismatchException.class, () -> on(day, entries));
        if (refused == null) {
            throw new AssertionError("The record is taken");
        }
        return refused;
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            TASK | DONE                        | KIND          | MESSAGE
            11   | 07-01                       | UNKNOWN_TASK  | task 11: the plan has no such task; the nearest: 10, 9, 8
            99   | 07-01 due 07-31             | UNKNOWN_TASK  | task 99: the plan has no such task; the nearest: 10, 9, 8
            1    | 07-01 due 07-30             | UNKNOWN_PART  | task 1: it has no part due 2025-07-30, expected its only one: ../2025-07-31; the nearest: due 2025-07-31
            1    | 07-01 stage 全部             | UNKNOWN_PART  | task 1: it has no part stage "全部", expected its only one: ../2025-07-31
            2    | 06-28 due 06-29             | UNKNOWN_PART  | task 2: it has no part due 2025-06-29, expected one of its 2; the nearest: due 2025-06-30, due 2025-12-31
            2    | 06-28 stage 6月底前报           | UNKNOWN_PART  | task 2: it has no part stage "6月底前报", expected one of its 2; the nearest: stage "6月底前报方案"
            3    | 03-04 due 03-31             | UNKNOWN_PART  | task 3: it has no part due 2025-03-31, expected one of its 12; the nearest: due 2025-04-05, due 2025-03-05, due 2025-05-05
            4    | 03-04 due 03-31             | UNKNOWN_PART  | task 4: it has no part due 2025-03-31, expected its only one: 2025-01-01/2025-12-31 standing; the nearest: due 2025-12-31
            6    | 05-15 due 05-15             | UNKNOWN_PART  | task 6: it has no part due 2025-05-15, for it cannot be dated: [event-date-missing: 要点印发], expected its only one: not known: event-date-missing: 要点印发
            1    | 07-01; 07-02                | SETTLED_TWICE | task 1: it is settled twice: 1: done 2025-07-01; 1: done 2025-07-02, expected one entry for the whole task or one for each part
            1    | 07-01; 07-01 due 07-31      | SETTLED_TWICE | task 1: it is settled twice: 1: done 2025-07-01; 1 due 2025-07-31: done 2025-07-01, expected one entry for the whole task or one for each part
            2    | 06-28 due 06-30; 06-29 stage 6月底前报方案 | SETTLED_TWICE | task 2: it is settled twice: 2 due 2025-06-30: done 2025-06-28; 2 stage "6月底前报方案": done 2025-06-29, expected one entry for the whole task or one for each part
            2    | 06-28; 12-20                | SETTLED_TWICE | task 2: it is settled twice: 2: done 2025-06-28; 2: done 2025-12-20, expected one entry for the whole task or one for each part; the nearest: due 2025-12-31, due 2025-06-30
            1    | 07-01 by 海事局               | UNKNOWN_UNIT  | task 1: the plan names no unit 海事局; the nearest: 海事处
            1    | 07-01 by 各单位               | UNKNOWN_UNIT  | task 1: the plan names no unit 各单位
            1    | 07-01 by 统计站               | UNKNOWN_UNIT  | task 1: it asks nothing of 统计站, expected a unit of its own; the nearest: 港务局, 海事处
            1    | 07-01 by 海事处; 07-02 by 港务局; 07-03 by 海事处 | SETTLED_TWICE | task 1: it is settled twice: 1 海事处: done 2025-07-01; 1 海事处: done 2025-07-03, expected one entry for the whole task or one for each part
            2    | 07-01 due 07-02 by 海事处     | UNKNOWN_PART  | task 2: it has no part due 2025-07-02, expected one of its 2; the nearest: due 2025-06-30, due 2025-12-31
            3    | 03-04                       | NOT_BEGUN     | task 3: not all of it can be done on 2025-03-04, before 2025-04-01/2025-04-05 begins, expected the part that was done; the nearest: due 2025-03-05, due 2025-02-05, due 2025-04-05
            """)
    void isRefusedWithWhatWasMeant(int task, String done, String kind, String message) {
        ProgressMismatchException refused = refusal("2025-01-01", entries(task, done));
        assertThat(refused).hasMessage(message);
        assertThat(refused.mismatches()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.kind()).hasToString(kind);
            assertThat(mismatch.entry()).contains(entries(task, done)[entries(task, done).length - 1]);
            assertThat(mismatch).hasToString(message);
        });
    }

    @Test
    void allMismatchesAreSaidAtOnce() {
        ProgressMismatchException refused = refusal(
                "2025-12-31",
                Completion.of(12, DUE),
                Completion.of(RecordedPlan.BY, DUE),
                Completion.of(RecordedPlan.STAGED, DUE).forDue(DUE),
                Completion.of(RecordedPlan.BY, DUE.plusDays(3)));
        assertThat(refused.mismatches())
                .extracting(mismatch -> mismatch.kind().toString())
                .containsExactly("UNKNOWN_TASK", "UNKNOWN_PART", "SETTLED_TWICE");
        assertThat(refused).message().hasLineCount(3);
        ProgressMismatchException copy = SerializableTester.reserialize(refused);
        assertThat(copy).hasMessage(refused.getMessage());
        assertThat(copy.mismatches()).isEmpty();
    }

    @Test
    void theRecordOfAnotherPlanIsRefused() {
        Progress other = Progress.of(PLAN.toBuilder().year(2024).build()).with(Completion.of(12, DUE));
        ProgressMismatchException refused = catchThrowableOfType(
                ProgressMismatchException.class,
                () -> PlanProgress.of(PLAN, RESOLVER, other, LocalDate.of(2025, 1, 1), 7));
        assertThat(refused)
                .hasMessage("the record belongs to 2025年港区工作要点任务分解表 (港区, 2024), the plan is"
                        + " 2025年港区工作要点任务分解表 (港区, 2025)");
        assertThat(refused.mismatches())
                .extracting(ProgressMismatch::kind)
                .containsExactly(ProgressMismatch.Kind.OTHER_PLAN);
    }

    /** A part due on the day by which two stages are due is both; a stage named twice in the plan is both. */
    @Test
    void aReferenceThatFitsTwoPartsMeansBoth() {
        assertThat(RecordedPlan.parts(RecordedPlan.task(
                        on(
                                "2025-12-31",
                                Completion.of(10, LocalDate.of(2025, 12, 31)).forDue(LocalDate.of(2025, 12, 31))),
                        10)))
                .containsExactly(
                        "10 5月底前更新 ../2025-05-31: overdue, 214 days late",
                        "10 全年维护 2025-01-01/2025-12-31 standing: done on 2025-12-31");
    }
}
