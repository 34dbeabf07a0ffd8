package org.fenjie.examples;

import java.nio.file.Path;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.fenjie.query.UnitDuty;
import org.fenjie.query.UnitSheet;

/** What must 区数据局 do, in which role, and by when? Give the plan's file as the argument. */
public final class WhatMustMyUnitDo {

    private WhatMustMyUnitDo() {}

    /**
     * Prints the tasks that name the unit.
     *
     * @param args the plan's file
     */
    public static void main(String[] args) {
        WorkPlan plan = PlanJson.read(Path.of(args[0]));
        for (UnitDuty duty : UnitSheet.of(plan, "区数据局").named()) {
            System.out.println(duty.number() + " " + duty.role().chinese() + " " + duty.resolution());
        }
    }
}
