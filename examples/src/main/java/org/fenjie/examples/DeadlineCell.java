package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Due;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.NoDueDate;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.deadline.Window;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A deadline cell, what it says, and when that is in a year.
 *
 * @param printed the cell as printed
 * @param rule the rule
 * @param answer the answer
 * @param why whether the answer is explained
 */
record DeadlineCell(String printed, DeadlineRule rule, Resolution answer, boolean why) implements PrintedCell {

    static DeadlineCell read(String printed, DeadlineResolver resolver, boolean why) {
        DeadlineRule rule = DeadlineCellReader.read(printed).rule();
        return new DeadlineCell(printed, rule, resolver.resolve(rule, printed), why);
    }

    @Override
    public ImmutableList<String> row() {
        return ImmutableList.of(PrintedCell.shown(printed), rule.toString(), Dates.of(answer));
    }

    @Override
    public ImmutableList<String> notes() {
        return why
                ? Stream.of(answer.explanation().chinese(), answer.explanation().english())
                        .flatMap(String::lines)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    @Override
    public ImmutableSet<Event> events() {
        return rule.events();
    }

    @Override
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("text", printed);
        json.put("form", rule.form().toString());
        json.put("wording", rule.wording());
        json.put("answer", answer instanceof Due ? "due" : answer instanceof NoDueDate ? "none" : "unknown");
        ArrayNode windows = json.putArray("windows");
        for (Window window : answer.windows()) {
            ObjectNode node = windows.addObject();
            window.start().ifPresent(start -> node.put("start", start.toString()));
            node.put("due", window.due().toString());
        }
        if (answer instanceof Due due) {
            due.otherDueDate().ifPresent(other -> json.put("otherDue", other.toString()));
        }
        if (rule instanceof Count count && count.event().isNamed()) {
            json.put("event", count.event().name());
        }
        if (!answer.gaps().isEmpty()) {
            json.put("reason", Dates.gaps(answer.gaps()));
        }
        if (why) {
            ObjectNode explanation = json.putObject("explanation");
            explanation.put("chinese", answer.explanation().chinese());
            explanation.put("english", answer.explanation().english());
        }
        return json.toString();
    }
}
