package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A unit cell and whom it names, in which role.
 *
 * @param printed the cell as printed
 * @param responsibility who answers for the task
 */
record UnitsCell(String printed, Responsibility responsibility) implements PrintedCell {

    static UnitsCell read(String printed, Role column) {
        return new UnitsCell(printed, UnitCellReader.read(printed, column).responsibility());
    }

    @Override
    public ImmutableList<String> row() {
        String assignments = responsibility.assignments().isEmpty()
                ? "nobody"
                : responsibility.assignments().stream().map(UnitsCell::text).collect(Collectors.joining(", "));
        return ImmutableList.of(
                PrintedCell.shown(printed),
                assignments,
                responsibility.doubt().map(reason -> "not sure: " + reason).orElse(""));
    }

    private static String text(Assignment assignment) {
        if (assignment.assignee() instanceof UnitMention unit) {
            return assignment.role() + " " + unit
                    + unit.fullName().map(full -> " (= " + full + ")").orElse("");
        }
        return assignment + " (collective)";
    }

    @Override
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("text", printed);
        names(json, "lead", responsibility.lead());
        names(json, "supporting", responsibility.supporting());
        names(json, "responsible", responsibility.responsible());
        ArrayNode collectives = json.putArray("collective");
        for (Assignment assignment : responsibility.assignments()) {
            if (assignment.assignee() instanceof Collective collective) {
                ObjectNode node = collectives.addObject();
                node.put("text", collective.text());
                node.put("role", assignment.role().toString());
                node.put("kind", collective.kind().toString());
            }
        }
        ObjectNode aliases = json.putObject("aliases");
        ObjectNode expanded = json.putObject("expanded");
        for (UnitMention unit : responsibility.units()) {
            if (!unit.plates().isEmpty()) {
                aliases.put(unit.name(), unit.plates().stream().collect(Collectors.joining("、")));
            }
            unit.fullName().ifPresent(full -> expanded.put(unit.name(), full));
        }
        json.put("sure", responsibility.isSure());
        responsibility.doubt().ifPresent(doubt -> json.put("reason", doubt));
        return json.toString();
    }

    private static void names(ObjectNode json, String key, ImmutableList<UnitMention> units) {
        ArrayNode names = json.putArray(key);
        units.forEach(unit -> names.add(unit.name()));
    }
}
