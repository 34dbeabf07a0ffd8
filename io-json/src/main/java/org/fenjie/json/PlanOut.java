package org.fenjie.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;

/** Writes a plan: its headings nested, its tasks inside, all in the order of the plan. */
final class PlanOut {

    // A heading takes two levels of nesting, the plan around it and the units of a task in it eight.
    private static final int DEEPEST_HEADING = (ReadLimits.DEEPEST - 8) / 2;

    private final JsonOut out;
    private final UnitOut units;
    private final DeadlineOut deadlines;

    PlanOut(JsonOut out) {
        this.out = out;
        this.units = new UnitOut(out);
        this.deadlines = new DeadlineOut(out);
    }

    void write(WorkPlan plan) {
        plan.categories().forEach(PlanOut::checkLevel);
        out.object(() -> {
            out.key(Keys.FORMAT).text(PlanNodes.FORMAT);
            out.key(Keys.TITLE).text(plan.title());
            out.key(Keys.ISSUER).text(plan.issuer());
            out.key(Keys.YEAR).number(plan.year());
            plan.published().ifPresent(day -> out.key(Keys.PUBLISHED).text(day.toString()));
            writeRules(plan);
            if (plan.tasks().isEmpty()) {
                // Written out, so that no one takes the plan for one whose tasks were forgotten.
                out.key(Keys.TASKS).list(() -> {});
            }
            writeLevel(plan.tasks(), 0);
        });
    }

    private void writeRules(WorkPlan plan) {
        if (!plan.register().isEmpty()) {
            out.key(Keys.UNITS).list(() -> plan.register().forEach(this::writeEntry));
        }
        if (plan.firstListedLeads()) {
            out.key(Keys.FIRST_LISTED_LEADS).yes();
        }
        if (!plan.everyTask().isEmpty()) {
            out.key(Keys.EVERY_TASK);
            units.write(plan.everyTask());
        }
    }

    private void writeEntry(RegisterEntry entry) {
        out.object(() -> {
            out.key(Keys.NAME).text(entry.name());
            if (!entry.aliases().isEmpty()) {
                out.key(Keys.ALIASES).list(() -> entry.aliases().forEach(out::text));
            }
            entry.fullName().ifPresent(full -> out.key(Keys.FULL_NAME).text(full));
            entry.kind().ifPresent(kind -> out.key(Keys.KIND).text(kind));
        });
    }

    private static void checkLevel(Category category) {
        checkArgument(
                category.level() <= DEEPEST_HEADING,
                "A heading of level %s cannot be written; the deepest is %s",
                category.level(),
                DEEPEST_HEADING);
    }

    /** Writes the tasks that stand at a level themselves, then those further down under their headings. */
    private void writeLevel(List<Task> tasks, int level) {
        int own = 0;
        while (own < tasks.size() && path(tasks.get(own)).size() == level) {
            own++;
        }
        List<Task> here = tasks.subList(0, own);
        List<Task> below = tasks.subList(own, tasks.size());
        if (!here.isEmpty()) {
            out.key(Keys.TASKS).list(() -> here.forEach(this::writeTask));
        }
        if (!below.isEmpty()) {
            out.key(Keys.CATEGORIES).list(() -> writeHeadings(below, level));
        }
    }

    private void writeHeadings(List<Task> tasks, int level) {
        int start = 0;
        while (start < tasks.size()) {
            int end = endOfHeading(tasks, start, level);
            List<Task> under = tasks.subList(start, end);
            out.object(() -> {
                out.key(Keys.NAME).text(path(under.get(0)).get(level));
                writeLevel(under, level + 1);
            });
            start = end;
        }
    }

    /** A heading ends before another one, and before a task of its own that comes after its sub-headings. */
    private static int endOfHeading(List<Task> tasks, int start, int level) {
        String name = path(tasks.get(start)).get(level);
        boolean below = false;
        int end = start;
        while (end < tasks.size() && path(tasks.get(end)).get(level).equals(name)) {
            boolean own = path(tasks.get(end)).size() == level + 1;
            if (own && below) {
                break;
            }
            below |= !own;
            end++;
        }
        return end;
    }

    private static ImmutableList<String> path(Task task) {
        return task.category().map(Category::path).orElse(ImmutableList.of());
    }

    private void writeTask(Task task) {
        out.object(() -> {
            out.key(Keys.NUMBER).number(task.number());
            task.brokenDownFrom()
                    .ifPresent(number -> out.key(Keys.BROKEN_DOWN_FROM).number(number));
            out.key(Keys.CONTENT).text(task.content());
            out.key(Keys.UNITS);
            units.write(task);
            out.key(Keys.DEADLINE);
            deadlines.write(task);
        });
    }
}
