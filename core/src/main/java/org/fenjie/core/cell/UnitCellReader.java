package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;

/** Reads unit cells (责任单位), such as {@code 区科委牵头 相关单位配合}. */
public final class UnitCellReader {

    private static final CharMatcher UNPRINTABLE = CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n\r"));

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
        requireNonNull(cell, "cell");
        requireNonNull(column, "column");
        if (isDamaged(cell)) {
            return new UnitReading(
                    cell,
                    Responsibility.builder()
                            .doubt("the cell has a character that cannot be printed")
                            .build(),
                    ImmutableList.of(new UnitPiece(UnitPiece.Kind.UNREAD, cell)),
                    ImmutableListMultimap.of(),
                    ImmutableList.of());
        }
        return UnitCellGrammar.read(cell, column);
    }

    /** The model holds no text with a control character or half a surrogate pair. */
    private static boolean isDamaged(String cell) {
        return UNPRINTABLE.matchesAnyOf(cell)
                || cell.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
