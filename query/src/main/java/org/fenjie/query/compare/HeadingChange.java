package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fenjie.core.plan.Category;

/**
 * Another heading (任务类别), such as {@code heading 优化服务 / 窗口办理 → 宣传引导}. A heading that was only renamed is the same
 * one: {@link HeadingComparison} tells it once, and the tasks under it have no such change.
 *
 * @param before the innermost heading in the plan before; empty if the task stood under none
 * @param after the innermost heading in the plan after; empty if the task stands under none
 */
public record HeadingChange(Optional<Category> before, Optional<Category> after) implements TaskChange {

    public HeadingChange {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.HEADING;
    }

    /** Returns the headings, such as {@code heading 优化服务 / 窗口办理 → 宣传引导}; {@code none} for no heading. */
    @Override
    public String toString() {
        return "heading " + text(before) + " → " + text(after);
    }

    private static String text(Optional<Category> heading) {
        return heading.map(Category::toString).orElse("none");
    }
}
