package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.internal.FenjieValue;
import org.fenjie.core.internal.PrintedTexts;
import org.immutables.value.Value;

/**
 * A row of the table, such as task 3: its number (序号), heading, content (具体内容), who answers for it (责任单位) and by when
 * (完成时间).
 *
 * <p>The printed cells stay beside what was read from them, and are two things: to set a cell reads nothing, and to change one
 * leaves what was read from the old one. In code, both are given:
 *
 * <pre>{@code
 * Task.builder()
 *         .number(3)
 *         .content("围绕高质量孵化器加强公开报道。")
 *         .addUnitCells(UnitCell.of("区科委牵头 相关单位配合"))
 *         .responsibility(UnitCellReader.read("区科委牵头 相关单位配合").responsibility())
 *         .deadlineCell("10月")
 *         .deadline(DeadlineCellReader.read("10月").rule())
 *         .build();
 * }</pre>
 *
 * <p>The content is kept to the letter.
 *
 * <p>Immutable and thread-safe. There is no natural order: a number means something in its own plan alone.
 */
@Value.Immutable
@FenjieValue
public abstract class Task {

    Task() {}

    /**
     * Obtains a builder.
     *
     * @return the builder; number and content have to be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gets the number (序号).
     *
     * @return the number, from 1
     */
    public abstract int number();

    /**
     * Finds the heading that the task stands under.
     *
     * @return the innermost heading; empty in a table without headings
     */
    public abstract Optional<Category> category();

    /**
     * Gets the content (具体内容).
     *
     * @return the text as printed
     */
    public abstract String content();

    /**
     * Gets the unit cells as printed: one for a column of all units, one a role where roles have columns.
     *
     * @return the cells; empty if nothing is printed, or the responsibility was not read from a cell
     */
    public abstract ImmutableList<UnitCell> unitCells();

    /**
     * Gets who answers for the task.
     *
     * @return the responsibility; {@link Responsibility#nobody()} unless set
     */
    @Value.Default
    public Responsibility responsibility() {
        return Responsibility.nobody();
    }

    /**
     * Finds the deadline cell as printed.
     *
     * @return the cell; empty if nothing is printed, or the rule was not read from a cell
     */
    public abstract Optional<String> deadlineCell();

    /**
     * Gets the deadline rule.
     *
     * @return the rule; {@link NotUnderstood#BLANK} unless set
     */
    @Value.Default
    public DeadlineRule deadline() {
        return NotUnderstood.BLANK;
    }

    /**
     * Obtains a builder with all that this task holds.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Finds the number of the task that this one was broken down from, in the plan above ({@code 分解}).
     *
     * @return the number there; empty for a task that was not broken down from another
     */
    public abstract OptionalInt brokenDownFrom();

    @Value.Check
    final void check() {
        for (Assignment assignment : responsibility().assignments()) {
            checkArgument(
                    assignment.source() == Assignment.Source.CELL,
                    "Task %s holds what its cell prints; what the plan's rules add is the plan's",
                    number());
        }
        checkArgument(number() >= 1, "A task's number is expected from 1 on, found: %s", number());
        checkArgument(
                brokenDownFrom().orElse(1) >= 1,
                "The number of the task above is expected from 1 on, found: %s",
                brokenDownFrom().orElse(1));
        PrintedTexts.checkText(content(), "content");
        deadlineCell().ifPresent(cell -> PrintedTexts.checkText(cell, "deadline cell"));
    }

    /** Returns the number, the responsibility and the rule, such as {@code 3: lead 区科委, supporting 相关单位; by 10}. */
    @Override
    public final String toString() {
        return number() + ": " + responsibility() + "; " + deadline();
    }

    /** Builds a task. */
    public static final class Builder extends ImmutableTask.Builder {

        Builder() {}
    }
}
