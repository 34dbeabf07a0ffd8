package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;

/** Reads unit cells (责任单位), such as {@code 区科委牵头 相关单位配合}. */
public final class UnitCellReader {

    private UnitCellReader() {}

    /**
     * Reads a cell of a column of all responsible units (责任单位).
     *
     * @param cell the cell as printed; may be blank
     * @return the reading; never an exception, whatever the text
     */
    public static UnitReading read(String cell) {
        return read(cell, Role.RESPONSIBLE);
    }

    /**
     * Reads a cell of a column whose heading gives a role (牵头单位, 配合单位).
     *
     * @param cell the cell as printed; may be blank
     * @param column the role of units that the cell itself gives none
     * @return the reading; never an exception, whatever the text
     */
    public static UnitReading read(String cell, Role column) {
        requireNonNull(column, "column");
        if (cell.isBlank()) {
            return new UnitReading(cell, Responsibility.nobody());
        }
        return new UnitReading(
                cell,
                Responsibility.builder().assign(column, UnitMention.of(cell)).build());
    }
}
