package org.fenjie.examples;

import java.nio.file.Path;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.fenjie.query.UnitSheet;

/** What must 区数据局 do, in which role, and by when? Give the plan's file as the argument. */
public final class WhatMustMyUnitDo {

    private WhatMustMyUnitDo() {}

    /**
     * Prints how many tasks reach the unit, then those that name it, and those that certainly reach it through 各单位.
     *
     * @param args the plan's file
     */
    public static void main(String[] args) {
        WorkPlan plan = PlanJson.read(Path.of(args[0]));
        UnitSheet sheet = UnitSheet.of(plan, "区数据局");
        System.out.println(sheet);
        sheet.named().forEach(System.out::println);
        sheet.certain().forEach(System.out::println);
    }
}
