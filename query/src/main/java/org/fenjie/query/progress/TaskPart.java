package org.fenjie.query.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Window;
import org.fenjie.core.progress.PartRef;
import org.fenjie.query.PlannedTask;

/**
 * One thing that a task asks for: the whole of a simple task, a stage such as {@code 9月底前建成 ../2025-09-30}, or one of the
 * turns of a recurring task.
 *
 * <p>A part has a window; or gaps, if it cannot be dated; or neither, if it is in force without an end (长期坚持).
 *
 * @param stage the words of the stage, where the deadline is staged
 * @param window the days in which it is to be done
 * @param gaps what is missing to date it
 */
public record TaskPart(Optional<String> stage, Optional<Window> window, ImmutableList<Gap> gaps) {

    public TaskPart {
        requireNonNull(stage, "stage");
        requireNonNull(window, "window");
        requireNonNull(gaps, "gaps");
        checkArgument(window.isEmpty() || gaps.isEmpty(), "A part is dated or it is not, found: %s, %s", window, gaps);
    }

    /**
     * Takes a task apart.
     *
     * @param task the task
     * @return its parts in the order of its rule, at least one
     */
    public static ImmutableList<TaskPart> of(PlannedTask task) {
        if (!(task.task().deadline() instanceof Staged staged)) {
            return of(Optional.empty(), task.resolution());
        }
        // The answer for the whole rule does not say which window is whose, so the stages are resolved one by one.
        return staged.stages().stream()
                .flatMap(stage -> of(Optional.of(stage.words()), task.resolver().resolve(stage.rule())).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<TaskPart> of(Optional<String> stage, Resolution answer) {
        if (answer.windows().isEmpty()) {
            return ImmutableList.of(new TaskPart(stage, Optional.empty(), answer.gaps()));
        }
        return answer.windows().stream()
                .map(window -> new TaskPart(stage, Optional.of(window), ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds the day by which it is to be done.
     *
     * @return the due date; empty for a standing part, and for one that cannot be dated
     */
    public Optional<LocalDate> due() {
        return window.filter(days -> !days.standing()).map(Window::due);
    }

    /**
     * Tells whether it is in force with nothing to be done by a date.
     *
     * @return true for 全年 and for 长期坚持
     */
    public boolean isStanding() {
        return gaps.isEmpty() && due().isEmpty();
    }

    /** True if it is in force without an end, and so never done. */
    boolean isEndless() {
        return gaps.isEmpty() && window.isEmpty();
    }

    /** True if an entry for this reference is about the part. */
    boolean is(PartRef ref) {
        return ref instanceof PartRef.Stage named
                ? stage.filter(named.words()::equals).isPresent()
                : ref instanceof PartRef.DueOn day
                        && window.filter(days -> days.due().equals(day.date())).isPresent();
    }

    /** Returns the stage's words and the days, or what is missing, such as {@code 9月底前建成 ../2025-09-30}. */
    @Override
    public String toString() {
        String days = window.map(Window::toString)
                .orElseGet(() -> gaps.isEmpty()
                        ? "standing"
                        : gaps.stream().map(Gap::toString).collect(Collectors.joining("; ", "not known: ", "")));
        return stage.map(words -> words + " ").orElse("") + days;
    }
}
