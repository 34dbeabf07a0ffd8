package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.CyclePoint;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.plan.Task;

/** Writes the value of {@code deadline}: the cell as printed where it says the same as the rule, else the rule. */
final class DeadlineOut {

    private final JsonOut out;
    private final Map<String, DeadlineRule> rulesByCell = new HashMap<>();

    DeadlineOut(JsonOut out) {
        this.out = out;
    }

    void write(Task task) {
        Optional<String> cell = task.deadlineCell();
        DeadlineRule rule = task.deadline();
        boolean saysTheSame = cell.isPresent()
                && rulesByCell
                        .computeIfAbsent(cell.get(), text -> DeadlineCellReader.read(text)
                                .rule())
                        .equals(rule);
        if (saysTheSame) {
            out.text(cell.get());
        } else {
            out.object(() -> {
                writeMembers(rule);
                cell.ifPresent(text -> out.key(Keys.PRINTED).text(text));
            });
        }
    }

    void writeMembers(DeadlineRule rule) {
        if (rule instanceof Through through) {
            boolean single = through.from().equals(through.to());
            out.key(Keys.THROUGH).text(single ? through.from().toString() : through.from() + ".." + through.to());
        } else if (rule instanceof By by) {
            out.key(by.edge() == By.Edge.END ? Keys.BY : Keys.BEFORE)
                    .text(by.period().toString());
        } else if (rule instanceof Count count) {
            writeCount(count);
        } else if (rule instanceof Recurring recurring) {
            writeRecurring(recurring);
        } else if (rule instanceof OpenEnded open) {
            out.key(Keys.OPEN);
            open.from().map(PlanPeriod::toString).ifPresentOrElse(out::text, out::yes);
        } else if (rule instanceof Staged staged) {
            out.key(Keys.STAGES).list(() -> staged.stages().forEach(this::writeStage));
        } else if (rule.equals(NotUnderstood.BLANK)) {
            out.key(Keys.BLANK).yes();
        } else {
            out.key(Keys.NOT_UNDERSTOOD).text(((NotUnderstood) rule).text());
        }
    }

    private void writeCount(Count count) {
        boolean after = count.direction() == Count.Direction.AFTER;
        out.key(after ? Keys.WITHIN : Keys.AHEAD).text(count.amount() + " " + count.unit());
        if (count.event().isNamed()) {
            out.key(after ? Keys.AFTER : Keys.OF).text(count.event().name());
        }
    }

    private void writeRecurring(Recurring recurring) {
        out.key(Keys.EVERY).text(recurring.cycle().toString());
        ImmutableList<CyclePoint> points = recurring.points();
        boolean by = recurring.mode() == Recurring.Mode.BY;
        // Without a day the end of the cycle is meant.
        if (!by || !points.equals(ImmutableList.of(CyclePoint.END))) {
            out.key(by ? Keys.BY : Keys.ON);
            if (points.size() == 1) {
                out.text(points.get(0).toString());
            } else {
                out.list(() -> points.forEach(point -> out.text(point.toString())));
            }
        }
        recurring.from().ifPresent(period -> out.key(Keys.FROM).text(period.toString()));
    }

    private void writeStage(Staged.Stage stage) {
        out.object(() -> {
            out.key(Keys.WORDS).text(stage.words());
            writeMembers(stage.rule());
        });
    }
}
