package org.fenjie.benchmarks.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.fenjie.core.cell.DeadlineReading;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;

/**
 * Makes plans of about 79 tasks each, of 60 issuers, 16 subjects and the years 2007 to 2026, always the same ones.
 *
 * <p>The first has 79 tasks and is of 2024. A larger number of tasks begins with the plans of a smaller one, but for the
 * last, which is cut short. Contents differ in every task; rules, units and unit cells are shared, as a reader that keeps
 * one copy of equal values would leave them.
 */
final class GeneratedPlans {

    private static final long SEED = 20_240_415;

    private static final int FIRST_PLAN = 79;
    private static final int FIRST_YEAR = 2007;
    private static final int YEARS = 20;
    /** So that the first plan is of 2024. */
    private static final int YEAR_OFFSET = 17;

    private static final int SERIES = PlanWords.AREAS.size() * PlanWords.SUBJECTS.size();

    /** As many as plans can be told apart by issuer, subject and year. */
    static final int MAX_TASKS = SERIES * YEARS * 60;

    private static final ImmutableList<Category> HEADINGS = PlanWords.HEADINGS.entries().stream()
            .map(entry -> Category.of(entry.getKey(), entry.getValue()))
            .collect(ImmutableList.toImmutableList());

    private final Random random = new Random(SEED);
    private final Map<Integer, ImmutableList<Responsibility>> cellsBySeries = new HashMap<>();
    private int made;

    private GeneratedPlans() {}

    /**
     * Makes plans.
     *
     * @param tasks how many tasks they have together
     * @return the plans, with a resolver each
     */
    static ImmutableList<GeneratedPlan> ofTasks(int tasks) {
        checkArgument(tasks >= 1 && tasks <= MAX_TASKS, "From 1 to %s tasks are expected, found: %s", MAX_TASKS, tasks);
        GeneratedPlans plans = new GeneratedPlans();
        ImmutableList.Builder<GeneratedPlan> result = ImmutableList.builder();
        for (int number = 0; plans.made < tasks; number++) {
            result.add(plans.plan(number, tasks - plans.made));
        }
        return result.build();
    }

    private GeneratedPlan plan(int number, int atMost) {
        int series = number % SERIES;
        // After all series have had a plan, each has its next in the year after.
        int year = FIRST_YEAR + (YEAR_OFFSET + number + number / SERIES) % YEARS;
        String area = PlanWords.AREAS.get(series % PlanWords.AREAS.size());
        String subject = PlanWords.SUBJECTS.get(series / PlanWords.AREAS.size());
        int size = number == 0 ? FIRST_PLAN : 60 + random.nextInt(39);
        WorkPlan plan = WorkPlan.builder()
                .title(year + "年" + area + subject + "工作要点任务分解表")
                .issuer(area)
                .year(year)
                .addAllTasks(tasks(series, size).subList(0, Math.min(size, atMost)))
                .build();
        made += plan.tasks().size();
        DeadlineResolver resolver = number % 2 == 0
                ? plan.resolver().withEvent(PlanDeadlines.EVENT, LocalDate.of(year, 3, 1 + random.nextInt(31)))
                : plan.resolver();
        return new GeneratedPlan(plan, resolver);
    }

    private ImmutableList<Task> tasks(int series, int size) {
        ImmutableList<Responsibility> cells =
                cellsBySeries.computeIfAbsent(series, key -> PlanOffices.cells(new Random(SEED + key)));
        ImmutableList.Builder<Task> tasks = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            DeadlineReading deadline = PlanDeadlines.draw(random);
            tasks.add(Task.builder()
                    .number(i + 1)
                    .category(HEADINGS.get(i * HEADINGS.size() / size))
                    .content(content(made + i))
                    .responsibility(cells.get(random.nextInt(cells.size())))
                    .deadlineCell(deadline.text())
                    .deadline(deadline.rule())
                    .build());
        }
        return tasks.build();
    }

    private String content(int serial) {
        return PlanWords.VERBS.get(random.nextInt(PlanWords.VERBS.size()))
                + PlanWords.OBJECTS.get(random.nextInt(PlanWords.OBJECTS.size()))
                + "，第" + (serial + 1) + "项。";
    }
}
