package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenjie.query.SamplePlans.lead;
import static org.fenjie.query.SamplePlans.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingBookTest {

    private static final int YEAR = 2025;

    /** A plan with a task for each of some days of the year, counted from 1. */
    private static WorkPlan plan(String issuer, int first, int last) {
        WorkPlan.Builder plan = WorkPlan.builder()
                .title(YEAR + "年" + issuer + "工作要点任务分解表")
                .issuer(issuer)
                .year(YEAR);
        IntStream.rangeClosed(first, last).forEach(day -> {
            LocalDate due = LocalDate.ofYearDay(YEAR, day);
            String rule = String.format(Locale.ROOT, "by %02d-%02d", due.getMonthValue(), due.getDayOfMonth());
            plan.addTask(task(day, Category.of("综合"), "第" + day + "日", rule, lead("区档案馆")));
        });
        return plan.build();
    }

    /** On one page or several, in numbers of one byte or of two. */
    @ParameterizedTest
    @CsvSource({"1, 100, 1", "100, 300, 2", "128, 256, 1", "129, 257, 2", "300, 300, 1"})
    void datesEachTaskHoweverManyRulesThereAre(int daysOfAPlan, int days, int pages) {
        ImmutableList.Builder<WorkPlan> plans = ImmutableList.builder();
        for (int first = 1; first <= days; first += daysOfAPlan) {
            plans.add(plan("区" + first, first, Math.min(days, first + daysOfAPlan - 1)));
        }
        PlanIndex index = PlanIndex.ofAll(plans.build());
        assertThat(index.table().pages()).hasSize(pages);
        assertThat(index.tasks().list()).hasSize(days).allSatisfy(task -> assertThat(task.dueDates())
                .containsExactly(LocalDate.ofYearDay(YEAR, task.number())));
        for (int day = 1; day <= days; day++) {
            assertThat(index.tasks().dueOn(LocalDate.ofYearDay(YEAR, day)).list())
                    .extracting(PlannedTask::number)
                    .containsExactly(day);
        }
    }

    @Test
    void resolvesARuleOnceForManyPages() {
        ImmutableList<DatedPlan> plans = ImmutableList.of(dated("甲区", 1, 200), dated("乙区", 1, 200), dated("丙区", 1, 3));
        DatingBook book = new DatingBook();
        for (DatedPlan each : plans) {
            DatingBook.Page page = book.page(each);
            each.plan().tasks().forEach(task -> assertThat(page.number(task.deadline()))
                    .isEqualTo(task.number() - 1));
        }
        assertThat(book.pages()).hasSize(2);
        assertThat(book.pages().get(1)).hasSize(200);
        assertThat(book.pages().get(1).get(7)).isSameAs(book.pages().get(0).get(7));
    }

    private static DatedPlan dated(String issuer, int first, int last) {
        WorkPlan plan = plan(issuer, first, last);
        return new DatedPlan(plan, plan.resolver());
    }
}
