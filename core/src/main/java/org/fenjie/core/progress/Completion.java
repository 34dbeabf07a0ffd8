package org.fenjie.core.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A task, or a part of one, that was done on a day, such as {@code 8 due 2024-06-30: done 2024-06-28}.
 *
 * <table border="1">
 *   <caption>What an entry says of a task with several parts or units</caption>
 *   <tr><th>Task<th>Entry<th>Meaning
 *   <tr><td>6月底前…，12月底前…<td>{@code of(8, 06-28).forDue(06-30)}<td>the first stage was done on 28 June
 *   <tr><td><td>{@code of(8, 06-28).forStage("6月底前完成方案")}<td>the same
 *   <tr><td><td>{@code of(8, 12-20)}<td>the whole task was done on 20 December: the last stage on that day, the first by that
 *       day. Which day the first was done on is not said, and none is made up
 *   <tr><td>每月5日前<td>{@code of(4, 03-04).forDue(03-05)}<td>March's turn was done on 4 March
 *   <tr><td><td>{@code of(4, 03-04)}<td>the whole task, all twelve turns: it cannot be, on 4 March, and is refused beside the
 *       plan
 *   <tr><td>港务局、海事处牵头<td>{@code of(2, 06-28).byUnit("海事处")}<td>海事处 has done what is its own of the task; 港务局 has not yet
 *   <tr><td>全年<td>{@code of(21, 03-31).withNote("…")}<td>a note on the way: the duty goes on. On or after 31 December it is
 *       the duty's fulfilment
 * </table>
 *
 * <p>There is no natural order: a record keeps its entries as they were made.
 *
 * @param task the task's number in its plan, from 1
 * @param unit any name of the unit that has done it; empty where all of it is done, whoever did it
 * @param part the part that was done; empty for the whole task
 * @param date the day on which it was done
 * @param note what is to be said of it, such as the document's number; never blank
 */
public record Completion(
        int task, Optional<String> unit, Optional<PartRef> part, LocalDate date, Optional<String> note) {

    public Completion {
        checkArgument(task >= 1, "A task's number is expected from 1 on, found: %s", task);
        if (unit.isPresent()) {
            PrintedTexts.checkText(unit.get(), "unit of task " + task);
        }
        requireNonNull(part, "part");
        requireNonNull(date, "date");
        if (note.isPresent()) {
            PrintedTexts.checkText(note.get(), "note of task " + task);
        }
    }

    /**
     * Obtains the entry that a whole task was done.
     *
     * @param task the task's number
     * @param date the day on which it was done
     * @return the entry
     */
    public static Completion of(int task, LocalDate date) {
        return new Completion(task, Optional.empty(), Optional.empty(), date, Optional.empty());
    }

    /**
     * Obtains the entry for what one unit has done, where a task has several.
     *
     * @param name any of the unit's names
     * @return the changed copy
     * @throws IllegalArgumentException if the name is blank, or has a control character other than tab and line breaks
     */
    public Completion byUnit(String name) {
        return new Completion(task, Optional.of(name), part, date, note);
    }

    /**
     * Obtains the entry for the part that falls due on a day.
     *
     * @param due the due date of the part
     * @return the changed copy
     */
    public Completion forDue(LocalDate due) {
        return new Completion(task, unit, Optional.of(PartRef.dueOn(due)), date, note);
    }

    /**
     * Obtains the entry for a stage.
     *
     * @param words the words of the stage, to the letter
     * @return the changed copy
     */
    public Completion forStage(String words) {
        return new Completion(task, unit, Optional.of(PartRef.stage(words)), date, note);
    }

    /**
     * Obtains the entry with a note.
     *
     * @param text the note
     * @return the changed copy
     * @throws IllegalArgumentException if the note is blank, or has a control character other than tab and line breaks
     */
    public Completion withNote(String text) {
        return new Completion(task, unit, part, date, Optional.of(text));
    }

    /** The entry without its note: what makes two of them the same. */
    Completion withoutNote() {
        return new Completion(task, unit, part, date, Optional.empty());
    }

    /** Returns {@code 8 海事处 due 2024-06-30: done 2024-06-28 (方案已印发)}, unit, part and note where there are any. */
    @Override
    public String toString() {
        return task
                + unit.map(name -> " " + name).orElse("")
                + part.map(which -> " " + which).orElse("")
                + ": done "
                + date
                + note.map(text -> " (" + text + ")").orElse("");
    }
}
