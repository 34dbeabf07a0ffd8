package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.query.SamplePlans.DATED;
import static org.fenjie.query.SamplePlans.INDEX;
import static org.fenjie.query.SamplePlans.lead;
import static org.fenjie.query.SamplePlans.numbers;
import static org.fenjie.query.SamplePlans.task;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.calendar.DateRange;
import org.fenjie.core.deadline.Window;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {

    @Test
    void takesStagesAndTurnsOneByOne() {
        Agenda agenda = DATED.tasks().agenda(LocalDate.of(2025, 2, 20), LocalDate.of(2025, 4, 5));
        assertThat(agenda.items())
                .extracting(AgendaItem::toString)
                .containsExactly(
                        "2025-02-20 测试区 2025/8 方案印发后10日内报方案",
                        "2025-02-25 测试区 2025/5",
                        "2025-03-05 测试区 2025/4",
                        "2025-03-31 测试区 2025/2",
                        "2025-04-05 测试区 2025/4");
        assertThat(agenda.items().get(4).window()).hasToString("2025-04-01/2025-04-05");
        assertThat(numbers(agenda.standing())).containsExactly(1, 6);
        assertThat(numbers(agenda.notKnown())).containsExactly(7, 10);
    }

    @Test
    void saysWhatItCannotDate() {
        Agenda agenda = INDEX.tasks().heading("窗口办理").agenda(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30));
        assertThat(agenda)
                .hasToString("2025-09-01/2025-09-30: [2025-09-30 测试区 2025/8 9月底前建成]; 1 standing; 2 not known");
        assertThat(numbers(agenda.notKnown())).containsExactly(8, 10);
    }

    /** Task 1 stands from May to October, 2 from July on, 3 after its stage is done on 30 June; 4 is due on 10 June. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            DAYS                  | STANDING  | DUE
            2025-01-01/2025-04-30 | []        | []
            2025-04-01/2025-05-01 | [1]       | []
            2025-06-10/2025-06-30 | [1]       | [4, 3]
            2025-06-11/2025-07-01 | [1, 2, 3] | [3]
            2025-10-31/2025-11-30 | [1, 2, 3] | []
            2025-11-01/2026-11-30 | [2, 3]    | []
            """)
    void keepsWhatStandsApart(String days, String standing, String due) {
        WorkPlan plan = WorkPlan.builder()
                .title("分解表")
                .issuer("测试区")
                .year(2025)
                .addTask(task(1, SamplePlans.SERVICE, "甲", "through 05..10", lead("甲局")))
                .addTask(task(2, SamplePlans.SERVICE, "乙", "open from 07", lead("乙局")))
                .addTask(task(3, SamplePlans.SERVICE, "丙", "staged [\"6月底前\" by 06] [\"长期坚持\" open]", lead("丙局")))
                .addTask(task(4, SamplePlans.SERVICE, "丁", "by 06-10", lead("丁局")))
                .build();
        Agenda agenda = Agenda.of(PlanIndex.of(plan).tasks().list(), DateRange.parse(days));
        assertThat(numbers(agenda.standing())).hasToString(standing);
        assertThat(agenda.items().stream().map(item -> item.task().number()).toList())
                .hasToString(due);
        assertThat(agenda.notKnown()).isEmpty();
    }

    @Test
    void findsAllThatFallsDueNext() {
        TaskQuery leading = DATED.tasks().unit("区口岸办");
        assertThat(leading.nextDueOrSame(LocalDate.of(2025, 1, 1)))
                .extracting(AgendaItem::toString)
                .containsExactly("2025-02-20 测试区 2025/8 方案印发后10日内报方案");
        assertThat(leading.nextDueOrSame(LocalDate.of(2025, 3, 31)))
                .extracting(AgendaItem::date)
                .containsExactly(LocalDate.of(2025, 3, 31));
        assertThat(leading.nextDueOrSame(LocalDate.of(2025, 4, 1)))
                .extracting(AgendaItem::date)
                .containsExactly(LocalDate.of(2025, 7, 31));
        assertThat(leading.nextDueOrSame(LocalDate.of(2025, 10, 1))).isEmpty();
    }

    @Test
    void refusesDaysThatEndBeforeTheyStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INDEX.tasks().agenda(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 1)))
                .withMessageContaining("2025-06-01");
    }

    @Test
    void refusesAStandingItem() {
        PlannedTask task = INDEX.tasks().list().get(0);
        Window standing = task.resolution().windows().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgendaItem(task, standing, Optional.empty()))
                .withMessageContaining("standing");
    }

    @Test
    void contract() {
        DateRange june = DateRange.parse("2025-06-01/2025-06-30");
        new EqualsTester()
                .addEqualityGroup(
                        Agenda.of(INDEX.tasks().list(), june), INDEX.tasks().agenda(june.start(), june.end()))
                .addEqualityGroup(Agenda.of(DATED.tasks().list(), june))
                .addEqualityGroup(Agenda.of(INDEX.tasks().list(), DateRange.ofDay(june.end())))
                .testEquals();
    }
}
