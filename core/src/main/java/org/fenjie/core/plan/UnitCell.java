package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A unit cell (责任单位) as printed, such as {@code 区科委牵头 相关单位配合}, with the role that its column gives.
 *
 * @param text the cell as printed
 * @param column the role in the column's heading (牵头单位, 配合单位), empty for a column of all responsible units
 */
public record UnitCell(String text, Optional<Role> column) {

    public UnitCell {
        PrintedTexts.checkText(text, "unit cell");
        requireNonNull(column, "column");
    }

    /**
     * Obtains a cell of a column of all responsible units (责任单位).
     *
     * @param text the cell as printed
     * @return the cell
     */
    public static UnitCell of(String text) {
        return new UnitCell(text, Optional.empty());
    }

    /**
     * Obtains a cell of a column that gives a role (牵头单位).
     *
     * @param column the role
     * @param text the cell as printed
     * @return the cell
     */
    public static UnitCell of(Role column, String text) {
        return new UnitCell(text, Optional.of(column));
    }

    /** Returns the cell as printed, with the column's role before it if there is one. */
    @Override
    public String toString() {
        return column.map(role -> role.chinese() + "：" + text).orElse(text);
    }
}
