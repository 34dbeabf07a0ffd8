package org.fenjie.examples;

import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;

/** How is a plan built that stands in no file? A cell and what is read from it are two things, and both are set. */
public final class PlanInCode {

    private PlanInCode() {}

    /**
     * Prints a plan of one task as JSON.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String units = "区科委牵头 相关单位配合";
        Task task = Task.builder()
                .number(1)
                .category(Category.of("深化重点领域信息公开", "推进重点发展任务"))
                .content("围绕高质量孵化器加强公开报道。")
                .addUnitCells(UnitCell.of(units))
                .responsibility(UnitCellReader.read(units).responsibility())
                .deadlineCell("10月")
                .deadline(DeadlineCellReader.read("10月").rule())
                .build();
        WorkPlan plan = WorkPlan.builder()
                .title("2024年政务公开工作要点任务分解表")
                .issuer("某区")
                .year(2024)
                .addTasks(task)
                .build();
        System.out.println(PlanJson.toJson(plan));
    }
}
