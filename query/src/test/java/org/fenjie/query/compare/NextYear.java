package org.fenjie.query.compare;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;

/** The first plan, and a made-up one for the next year of which it is known where each task comes from. */
final class NextYear {

    private static final Splitter CELLS = Splitter.on('|').trimResults();

    static final WorkPlan FIRST =
            PlanJson.readResource(NextYear.class, "/org/fenjie/seeds/shanghai-fengxian-2024.json");

    /** By the number in the next year's plan, where the task comes from: {@code 18}, {@code (18)} or {@code -}. */
    static final ImmutableMap<Integer, String> ORIGINS;

    static final WorkPlan PLAN;

    static {
        ImmutableMap.Builder<Integer, String> origins = ImmutableMap.builder();
        ImmutableList.Builder<Task> tasks = ImmutableList.builder();
        int number = 0;
        Optional<Category> above = Optional.empty();
        for (String line : lines()) {
            number++;
            List<String> cells = CELLS.splitToList(line);
            origins.put(number, cells.get(0));
            Task task = task(number, cells, above);
            above = task.category();
            tasks.add(task);
        }
        ORIGINS = origins.buildOrThrow();
        PLAN = WorkPlan.builder()
                .title("2025年政务公开工作要点任务分解表")
                .issuer(FIRST.issuer())
                .year(2025)
                .addAllTasks(tasks.build())
                .build();
    }

    private NextYear() {}

    private static ImmutableList<String> lines() {
        try {
            return Resources.readLines(Resources.getResource(NextYear.class, "next-year.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Task task(int number, List<String> cells, Optional<Category> above) {
        String origin = cells.get(0).replaceAll("[()]", "");
        Optional<Task> old = origin.equals("-") ? Optional.empty() : FIRST.findTask(Integer.parseInt(origin));
        Task.Builder task = old.map(Task::toBuilder).orElseGet(Task::builder).number(number);
        Optional<Category> heading = old.map(Task::category).orElse(above);
        task.category(
                cells.get(1).equals("=")
                        ? heading
                        : heading.flatMap(Category::parent).map(parent -> parent.child(cells.get(1))));
        if (!cells.get(2).equals("=")) {
            task.content(cells.get(2));
        }
        if (!cells.get(3).equals("=")) {
            task.unitCells(ImmutableList.of(UnitCell.of(cells.get(3))))
                    .responsibility(UnitCellReader.read(cells.get(3)).responsibility());
        }
        if (!cells.get(4).equals("=")) {
            task.deadlineCell(cells.get(4))
                    .deadline(DeadlineCellReader.read(cells.get(4)).rule());
        }
        return task.build();
    }
}
