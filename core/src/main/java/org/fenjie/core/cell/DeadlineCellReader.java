package org.fenjie.core.cell;

import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.NotUnderstood;

/** Reads deadline cells (完成时间), such as {@code 10月底前}. */
public final class DeadlineCellReader {

    private DeadlineCellReader() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell as printed; may be blank
     * @return the reading; never an exception, whatever the text
     */
    public static DeadlineReading read(String cell) {
        return new DeadlineReading(cell, cell.equals("全年") ? DeadlineRule.allYear() : NotUnderstood.of(cell));
    }
}
