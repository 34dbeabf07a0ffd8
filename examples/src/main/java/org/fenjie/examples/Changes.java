package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.plan.Task;
import org.fenjie.query.compare.DeadlineChange;
import org.fenjie.query.compare.HeadingChange;
import org.fenjie.query.compare.HeadingPair;
import org.fenjie.query.compare.PlanComparison;
import org.fenjie.query.compare.TaskPair;
import org.fenjie.query.compare.TaskPart;
import org.fenjie.query.compare.UnitsChange;
import org.fenjie.query.compare.WordingChange;

/** What changed from one plan to another, subject by subject. */
final class Changes {

    private final PlanComparison comparison;

    Changes(PlanComparison comparison) {
        this.comparison = comparison;
    }

    void print(Screen screen) {
        screen.line(comparison.before() + " → " + comparison.after());
        screen.line(comparison.toString());
        screen.line(comparison.headings().toString());
        tasks(screen, "New", comparison.added(), comparison.splitOff(), "split off from ");
        tasks(screen, "Gone", comparison.gone(), comparison.merged(), "merged into ");
        headings(screen);
        pairs(screen, "Other heading", pair -> pair.heading().map(HeadingChange::toString));
        pairs(screen, "Other units", pair -> pair.units().map(UnitsChange::toString));
        pairs(screen, "Other deadline", pair -> pair.deadline().map(Changes::deadline));
        pairs(screen, "Other wording", pair -> pair.wording().map(WordingChange::toString));
        if (!comparison.unsure().isEmpty()) {
            screen.heading("The unit cells were not surely read");
            screen.line(comparison.unsure().stream().map(Changes::numbers).collect(Collectors.joining(", ")));
        }
    }

    private static void tasks(
            Screen screen, String title, ImmutableList<Task> tasks, ImmutableList<TaskPart> parts, String how) {
        ImmutableMap<Task, TaskPart> wholes =
                parts.stream().collect(ImmutableMap.toImmutableMap(TaskPart::part, part -> part));
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (Task task : tasks) {
            String origin = Optional.ofNullable(wholes.get(task))
                    .map(part -> " (" + how + part.whole().number() + ")")
                    .orElse("");
            rows.add(ImmutableList.of(Integer.toString(task.number()), task.content() + origin));
        }
        table(screen, title, rows);
    }

    private void headings(Screen screen) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        comparison.headings().added().forEach(heading -> rows.add(ImmutableList.of("new", heading.toString())));
        comparison.headings().gone().forEach(heading -> rows.add(ImmutableList.of("gone", heading.toString())));
        for (HeadingPair pair : comparison.headings().changed()) {
            rows.add(ImmutableList.of(pair.isMoved() ? "moved" : "renamed", pair.toString()));
        }
        table(screen, "Headings", rows);
    }

    private void pairs(Screen screen, String title, Function<TaskPair, Optional<String>> change) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (TaskPair pair : comparison.pairs()) {
            change.apply(pair).ifPresent(text -> rows.add(ImmutableList.of(numbers(pair), percent(pair), text)));
        }
        table(screen, title, rows);
    }

    private static String deadline(DeadlineChange change) {
        return wording(change.before()) + " → " + wording(change.after()) + " (" + change.shift() + ")";
    }

    private static String wording(DeadlineRule rule) {
        return rule.equals(NotUnderstood.BLANK) ? "(blank)" : rule.wording();
    }

    /** Cut off and not rounded: 100% is for what is equal. */
    private static String percent(TaskPair pair) {
        return (int) (100 * pair.likeness()) + "%";
    }

    private static String numbers(TaskPair pair) {
        return pair.before().number() + " → " + pair.after().number();
    }

    private static void table(Screen screen, String title, List<ImmutableList<String>> rows) {
        if (!rows.isEmpty()) {
            screen.heading(title + ": " + rows.size());
            screen.table(rows);
        }
    }
}
