package org.fenjie.query.compare;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;

/** Reads plans of a text block: number | heading / heading | content | units | deadline, a row a line. */
final class Rows {

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Splitter PATH = Splitter.on('/').trimResults().omitEmptyStrings();

    private Rows() {}

    static WorkPlan plan(int year, String rows) {
        return builder(year, rows).build();
    }

    static WorkPlan.Builder builder(int year, String rows) {
        return WorkPlan.builder()
                .title(year + "年分解表")
                .issuer("某区")
                .year(year)
                .addAllTasks(rows.lines().map(Rows::task).collect(ImmutableList.toImmutableList()));
    }

    private static Task task(String row) {
        List<String> cells = CELLS.splitToList(row);
        Task.Builder task = Task.builder()
                .number(Integer.parseInt(cells.get(0)))
                .content(cells.get(2))
                .responsibility(units(cells.size() > 3 ? cells.get(3) : ""))
                .deadline(DeadlineCellReader.read(cells.size() > 4 ? cells.get(4) : "")
                        .rule());
        List<String> path = PATH.splitToList(cells.get(1));
        return path.isEmpty()
                ? task.build()
                : task.category(Category.ofPath(path)).build();
    }

    static Responsibility units(String cell) {
        return cell.isEmpty()
                ? Responsibility.nobody()
                : UnitCellReader.read(cell).responsibility();
    }
}
