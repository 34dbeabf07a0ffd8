package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.query.PlanIndex;
import org.fenjie.query.PlannedTask;
import org.fenjie.query.UnitDuty;
import org.fenjie.query.UnitSheet;

/** All that a plan asks of one unit, with roles and dates, and what reaches it through collectives. */
final class Sheet {

    private static final int CONTENT = 24;

    private final UnitSheet sheet;

    Sheet(PlanIndex index, String unit) {
        this.sheet = sheetOf(index, unit);
    }

    private static UnitSheet sheetOf(PlanIndex index, String unit) {
        if (unit.isBlank()) {
            throw new UserException("The name of a unit is expected, found a blank one; such as " + anyUnit(index));
        }
        try {
            return UnitSheet.of(index, unit);
        } catch (UnknownUnitException e) {
            Responsibility read = UnitCellReader.read(unit).responsibility();
            if (read.units().isEmpty() && !read.collectives().isEmpty()) {
                throw new UserException(unit + " is a set of units, not one. Give the name of a unit, such as "
                        + anyUnit(index) + ", and its sheet shows what reaches it through " + unit);
            }
            throw e;
        }
    }

    private static String anyUnit(PlanIndex index) {
        return index.plans().stream()
                .flatMap(plan -> plan.units().units().stream())
                .map(Unit::name)
                .findFirst()
                .orElse("区数据局");
    }

    void print(Screen screen) {
        screen.line(sheet.unit().toString());
        int named = sheet.named().size();
        int certain = sheet.certain().size();
        int possible = sheet.possible().size();
        screen.line(Numbers.count(named, "task") + (named == 1 ? " names it, " : " name it, ")
                + certain + (certain == 1 ? " certainly reaches" : " certainly reach") + " it through a collective, "
                + possible + (possible == 1 ? " possibly does" : " possibly do"));
        duties(screen, "Named", sheet.named());
        duties(screen, "Certainly, through a collective", sheet.certain());
        duties(screen, "Possibly, through a collective", sheet.possible());
        unsure(screen);
    }

    private static void duties(Screen screen, String title, ImmutableList<UnitDuty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        screen.heading(title);
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (UnitDuty duty : duties) {
            rows.add(ImmutableList.of(
                    Integer.toString(duty.number()),
                    duty.role().chinese()
                            + duty.via().stream().map(Collective::text).collect(Collectors.joining("、", " ", "")),
                    beginning(duty.task().content()),
                    Dates.of(duty.resolution())));
        }
        screen.table(rows);
    }

    private void unsure(Screen screen) {
        if (!sheet.unsure().isEmpty()) {
            screen.heading("The unit cell was not surely read");
            screen.line(Numbers.of(sheet.unsure()));
        }
    }

    private static String beginning(String content) {
        int[] start = content.codePoints().limit(CONTENT).toArray();
        String text = new String(start, 0, start.length);
        return text.length() == content.length() ? text : text + "…";
    }

    /** For tests: the tasks that name the unit. */
    ImmutableList<PlannedTask> named() {
        return sheet.named().stream().map(UnitDuty::plannedTask).collect(ImmutableList.toImmutableList());
    }
}
