package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Window;

/**
 * Something that falls due on a day, such as a stage of task 8 on 2024-09-30, or one of the twelve turns of a monthly task.
 *
 * @param task the task
 * @param window the window that ends on the day; not a standing one
 * @param stage the words of the stage (9月底前建成), where the deadline is staged
 */
public record AgendaItem(PlannedTask task, Window window, Optional<String> stage) {

    public AgendaItem {
        requireNonNull(task, "task");
        requireNonNull(stage, "stage");
        checkArgument(!window.standing(), "A window that is not standing is expected, found: %s", window);
    }

    /** All that falls due in a task, in the order of its rule. */
    static ImmutableList<AgendaItem> of(PlannedTask task) {
        ImmutableList.Builder<AgendaItem> items = ImmutableList.builder();
        if (task.task().deadline() instanceof Staged staged) {
            // The answer for the whole rule does not say which window is whose, so the stages are resolved one by one.
            for (Staged.Stage stage : staged.stages()) {
                add(items, task, task.resolver().resolve(stage.rule()).windows(), Optional.of(stage.words()));
            }
        } else {
            add(items, task, task.dating().resolution().windows(), Optional.empty());
        }
        return items.build();
    }

    private static void add(
            ImmutableList.Builder<AgendaItem> items,
            PlannedTask task,
            ImmutableList<Window> windows,
            Optional<String> stage) {
        windows.stream()
                .filter(window -> !window.standing())
                .forEach(window -> items.add(new AgendaItem(task, window, stage)));
    }

    /**
     * Gets the day.
     *
     * @return the due date of the window
     */
    public LocalDate date() {
        return window.due();
    }

    /** Returns the day, the plan's issuer and year, the number and the stage, such as {@code 2024-09-30 某区 2024/8 9月底前建成}. */
    @Override
    public String toString() {
        return date() + " " + task.label() + stage.map(words -> " " + words).orElse("");
    }
}
