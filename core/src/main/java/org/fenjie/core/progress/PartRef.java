package org.fenjie.core.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fenjie.core.internal.PrintedTexts;

/**
 * Which part of a task is meant, where it has several: {@code due 2024-06-30} or {@code stage "9月底前建成"}.
 *
 * <ol>
 *   <li>{@link DueOn}: what falls due on a day, such as one of the twelve turns of a monthly task.
 *   <li>{@link Stage}: a stage by its words, which name it whatever dates the events have, and even without them.
 * </ol>
 */
public sealed interface PartRef {

    /**
     * What falls due on a day. A part kept up through a period (全年) is named by the day that closes it.
     *
     * @param date the due date
     */
    record DueOn(LocalDate date) implements PartRef {

        public DueOn {
            requireNonNull(date, "date");
        }

        /** Returns {@code due 2024-06-30}. */
        @Override
        public String toString() {
            return "due " + date;
        }
    }

    /**
     * A stage of the deadline.
     *
     * @param words the words of the stage, to the letter
     */
    record Stage(String words) implements PartRef {

        public Stage {
            PrintedTexts.checkText(words, "stage");
        }

        /** Returns {@code stage "9月底前建成"}. */
        @Override
        public String toString() {
            return "stage \"" + words + '"';
        }
    }

    /**
     * Obtains the reference to what falls due on a day.
     *
     * @param date the due date
     * @return the reference
     */
    static PartRef dueOn(LocalDate date) {
        return new DueOn(date);
    }

    /**
     * Obtains the reference to a stage.
     *
     * @param words the words of the stage, to the letter
     * @return the reference
     */
    static PartRef stage(String words) {
        return new Stage(words);
    }
}
