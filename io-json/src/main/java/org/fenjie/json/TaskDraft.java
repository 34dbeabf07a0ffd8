package org.fenjie.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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

    /** The value that the model does not take, each tried by itself; empty if it takes them all. */
    Optional<Node> findRefused() {
        return ImmutableMap.<String, Consumer<Task.Builder>>of(
                        Keys.NUMBER, task -> number.ifPresent(task::number),
                        Keys.BROKEN_DOWN_FROM, task -> task.brokenDownFrom(brokenDownFrom),
                        Keys.CONTENT, task -> content.ifPresent(task::content),
                        Keys.UNITS,
                                task -> units.ifPresent(
                                        read -> task.unitCells(read.cells()).responsibility(read.responsibility())),
                        Keys.DEADLINE,
                                task -> deadline.ifPresent(
                                        due -> task.deadlineCell(due.cell()).deadline(due.rule())))
                .entrySet()
                .stream()
                .filter(part -> isRefused(part.getValue()))
                .findFirst()
                .map(part -> place(part.getKey()));
    }

    private static boolean isRefused(Consumer<Task.Builder> part) {
        Task.Builder task = Task.builder().number(1).content("-");
        part.accept(task);
        try {
            task.build();
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    Task build() {
        UnitNodes.Units read = units.orElseThrow();
        DeadlineNodes.Deadline due = deadline.orElseThrow();
        return Task.builder()
                .number(number.orElseThrow())
                .brokenDownFrom(brokenDownFrom)
                .category(category)
                .content(content.orElseThrow())
                .addAllUnitCells(read.cells())
                .responsibility(read.responsibility())
                .deadlineCell(due.cell())
                .deadline(due.rule())
                .build();
    }
}
