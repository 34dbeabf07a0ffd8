package org.fenjie.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Progress;
import org.fenjie.json.PlanJson;
import org.fenjie.json.ProgressJson;
import org.fenjie.query.progress.PlanProgress;
import org.fenjie.query.progress.ProgressStatus;

/** How far are we on 1 November 2024, and what is overdue? Give the plan's file and that of its record as arguments. */
public final class HowFarAreWe {

    private HowFarAreWe() {}

    /**
     * Prints the tasks by status, how many are done, and what is overdue.
     *
     * @param args the plan's file, and the file of what is done
     */
    public static void main(String[] args) {
        WorkPlan plan = PlanJson.read(Path.of(args[0]));
        Progress record = ProgressJson.read(Path.of(args[1]));
        PlanProgress progress = PlanProgress.of(plan, plan.resolver(), record, LocalDate.of(2024, 11, 1), 7);
        System.out.println(progress.totals());
        System.out.println("Done: " + progress.totals().fulfilled());
        progress.parts(ProgressStatus.OVERDUE).forEach(System.out::println);
    }
}
