package org.fenjie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenjie.benchmarks.JsonPlans.Text;
import org.fenjie.benchmarks.PlanRecord.Row;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.DeadlineReading;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;

/**
 * A generated plan and one for the next year that goes on from it.
 *
 * <p>Of ten tasks four stand there word for word, two of these at another date; three go on with another number, without
 * their last sentence, or under another unit; two are gone, with two new ones in their place; the last is new in its first
 * half alone.
 *
 * @param before the plan
 * @param after the next year's, of as many tasks
 */
record TwoYears(WorkPlan before, WorkPlan after) {

    private static final int YEAR = 2024;
    /** As many tasks as stand under a heading. */
    private static final int HEADING = 4;

    static TwoYears of(int tasks) {
        ImmutableList<Row> rows = rows(2 * tasks);
        List<Row> next = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            next.add(next(i, rows.get(i), rows.get(tasks + i)));
        }
        return new TwoYears(plan(YEAR, rows.subList(0, tasks)), plan(YEAR + 1, next));
    }

    private static Row next(int index, Row row, Row fresh) {
        String content = row.content();
        return switch (index % 10) {
            case 0, 1 -> row;
            case 2, 3 -> new Row(row.number(), content, row.units(), "11月底前");
            case 4 -> new Row(row.number(), content.replaceAll("\\d+件", "180件"), row.units(), row.deadline());
            case 5 ->
                new Row(row.number(), content.substring(0, content.indexOf('。') + 1), row.units(), row.deadline());
            case 6 -> new Row(row.number(), content, fresh.units(), row.deadline());
            case 7, 8 -> fresh;
            default ->
                new Row(
                        row.number(),
                        fresh.content().substring(0, fresh.content().indexOf('，'))
                                + content.substring(content.indexOf('，')),
                        row.units(),
                        row.deadline());
        };
    }

    /** Rows of several plans, with other contents each. */
    private static ImmutableList<Row> rows(int count) {
        return Stream.iterate(0, index -> index + 1)
                .flatMap(index -> SamplePlans.of(index, Text.DISTINCT).categories().stream())
                .flatMap(heading -> heading.categories().stream())
                .flatMap(group -> group.tasks().stream())
                .limit(count)
                .collect(ImmutableList.toImmutableList());
    }

    private static WorkPlan plan(int year, List<Row> rows) {
        List<Task> tasks = new ArrayList<>();
        for (Row row : rows) {
            DeadlineReading deadline = DeadlineCellReader.read(row.deadline());
            tasks.add(Task.builder()
                    .number(tasks.size() + 1)
                    .category(Category.of("第" + (tasks.size() / HEADING + 1) + "类"))
                    .content(row.content())
                    .responsibility(UnitCellReader.read(row.units()).responsibility())
                    .deadlineCell(deadline.text())
                    .deadline(deadline.rule())
                    .build());
        }
        return WorkPlan.builder()
                .title(year + "年政务公开工作要点任务分解表")
                .issuer("云山县")
                .year(year)
                .addAllTasks(tasks)
                .build();
    }
}
