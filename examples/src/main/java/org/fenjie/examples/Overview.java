package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.query.Grouped;
import org.fenjie.query.Grouping;
import org.fenjie.query.Load;
import org.fenjie.query.PlanIndex;
import org.fenjie.query.PlannedTask;
import org.fenjie.query.Workload;

/** A plan at a glance: its headings, what falls due when, who carries how much, and what cannot be dated yet. */
final class Overview {

    private static final int BUSIEST = 12;

    private final PlanIndex index;
    private final ImmutableList<PlannedTask> tasks;

    Overview(PlanIndex index) {
        this.index = index;
        this.tasks = index.tasks().list();
    }

    void print(Screen screen) {
        for (WorkPlan plan : index.plans()) {
            screen.line(plan.title());
            screen.line(plan.issuer() + ", " + plan.year() + ", "
                    + Numbers.count(plan.tasks().size(), "task") + ", "
                    + Numbers.count(plan.units().units().size(), "unit") + " named"
                    + plan.published().map(day -> ", published " + day).orElse(""));
        }
        headings(screen);
        dates(screen);
        busiest(screen);
        collectives(screen);
        notKnown(screen);
        notSure(screen);
    }

    private void headings(Screen screen) {
        screen.heading("Headings (任务类别), with their tasks");
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (Category heading : index.headings()) {
            ImmutableList<PlannedTask> under = index.tasks().heading(heading).list();
            rows.add(ImmutableList.of(
                    "  ".repeat(heading.level() - 1) + heading.name(),
                    Integer.toString(under.size()),
                    Numbers.of(under)));
        }
        screen.table(rows);
    }

    private void dates(Screen screen) {
        screen.heading("Due (完成时间), month by month");
        List<ImmutableList<String>> rows = new ArrayList<>();
        Grouped.of(tasks, Grouping.byMonth())
                .groups()
                .asMap()
                .forEach((month, due) ->
                        rows.add(ImmutableList.of(month.toString(), Integer.toString(due.size()), Numbers.of(due))));
        ImmutableList<PlannedTask> standing = index.tasks().standing().list();
        rows.add(ImmutableList.of("standing", Integer.toString(standing.size()), Numbers.of(standing)));
        ImmutableList<PlannedTask> notKnown = index.tasks().notKnown().list();
        rows.add(ImmutableList.of("not known", Integer.toString(notKnown.size()), Numbers.of(notKnown)));
        screen.table(rows);
    }

    private void busiest(Screen screen) {
        screen.heading("Busiest units (责任单位), by role");
        Workload workload = Workload.of(tasks);
        ImmutableTable<Unit, Role, Load> byRole = workload.byRole();
        List<ImmutableList<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of("unit", "all", "lead 牵头", "responsible 负责", "supporting 配合"));
        workload.busiestFirst().entrySet().stream()
                .limit(BUSIEST)
                .forEach(entry -> rows.add(ImmutableList.of(
                        entry.getKey().toString(),
                        Integer.toString(entry.getValue().total()),
                        count(byRole, entry.getKey(), Role.LEAD),
                        count(byRole, entry.getKey(), Role.RESPONSIBLE),
                        count(byRole, entry.getKey(), Role.SUPPORTING))));
        screen.table(rows);
        int more = workload.totals().size() - BUSIEST;
        if (more > 0) {
            screen.line("and " + more + " more");
        }
    }

    private static String count(ImmutableTable<Unit, Role, Load> byRole, Unit unit, Role role) {
        Load load = byRole.get(unit, role);
        return load == null ? "" : Integer.toString(load.total());
    }

    private void collectives(Screen screen) {
        Grouped<Collective> byCollective =
                Grouped.of(tasks, Grouping.of("collective", task -> task.task().responsibility().collectives().stream()
                        .collect(ImmutableSet.toImmutableSet())));
        if (byCollective.groups().isEmpty()) {
            return;
        }
        screen.heading("Through a collective");
        List<ImmutableList<String>> rows = new ArrayList<>();
        byCollective
                .groups()
                .asMap()
                .forEach((collective, reached) -> rows.add(ImmutableList.of(
                        collective.text(),
                        collective.kind() == Collective.Kind.ALL ? "certainly you" : "possibly you",
                        Integer.toString(reached.size()),
                        Numbers.of(reached))));
        screen.table(rows);
    }

    private void notKnown(Screen screen) {
        ImmutableList<PlannedTask> notKnown = index.tasks().notKnown().list();
        if (notKnown.isEmpty()) {
            return;
        }
        screen.heading("Cannot be dated yet, and what it waits for");
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (PlannedTask task : notKnown) {
            rows.add(ImmutableList.of(
                    Integer.toString(task.number()),
                    task.task().deadlineCell().orElse(""),
                    Dates.gaps(task.resolution().gaps())));
        }
        screen.table(rows);
    }

    private void notSure(Screen screen) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (PlannedTask task : tasks) {
            task.task()
                    .responsibility()
                    .doubt()
                    .ifPresent(doubt -> rows.add(ImmutableList.of(Integer.toString(task.number()), doubt)));
        }
        if (!rows.isEmpty()) {
            screen.heading("Units not surely read");
            screen.table(rows);
        }
    }
}
