package org.fenjie.examples;

import java.nio.file.Path;
import java.time.YearMonth;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.fenjie.query.PlanIndex;
import org.fenjie.query.TaskResult;

/** What falls due in October 2024, and which tasks could not be decided? Give the plan's file as the argument. */
public final class WhatFallsDue {

    private WhatFallsDue() {}

    /**
     * Prints the tasks due in the month, then those that may be.
     *
     * @param args the plan's file
     */
    public static void main(String[] args) {
        WorkPlan plan = PlanJson.read(Path.of(args[0]));
        TaskResult october =
                PlanIndex.of(plan).tasks().dueIn(YearMonth.of(2024, 10)).result();
        october.list()
                .forEach(task ->
                        System.out.println(task.number() + " " + task.task().content()));
        System.out.println("Not decided: " + october.undecided());
    }
}
