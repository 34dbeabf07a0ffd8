package org.fenjie.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;

/** What could be read of a task. All of it is there unless a problem was reported. */
record TaskDraft(
        Node node,
        OptionalInt number,
        OptionalInt brokenDownFrom,
        Optional<Category> category,
        Optional<String> content,
        Optional<UnitNodes.Units> units,
        Optional<DeadlineNodes.Deadline> deadline) {

    /** Where a key's value stands, or the task if it has no such key. */
    Node place(String key) {
        return node.children().stream()
                .filter(child -> child.step().equals(key))
                .findFirst()
                .orElse(node);
    }

    Task build() {
        UnitNodes.Units read = units.orElseThrow();
        DeadlineNodes.Deadline due = deadline.orElseThrow();
        return Task.builder()
                .number(number.orElseThrow())
                .brokenDownFrom(brokenDownFrom)
                .category(category)
                .content(content.orElseThrow())
                .unitCells(read.cells())
                .responsibility(read.responsibility())
                .deadlineCell(due.cell())
                .deadline(due.rule())
                .build();
    }
}
