package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;

/**
 * Reads unit cells (责任单位), such as {@code 区科委牵头 相关单位配合}.
 *
 * <p>A role comes, in this order, from
 *
 * <ol>
 *   <li>a rule in the cell: in 水利部、财政部负责。列第一位者为牵头单位 the first unit leads;
 *   <li>the marker behind the unit, which counts for all before it that have none yet;
 *   <li>the label before it: 牵头单位：水利部；配合单位：财政部;
 *   <li>the column.
 * </ol>
 *
 * <table>
 *   <caption>Markers and labels</caption>
 *   <tr><th>Printed as, for example</th><th>Role</th></tr>
 *   <tr><td>牵头, 牵头负责, 分别牵头, 主办; before 会同</td><td>{@link Role#LEAD}</td></tr>
 *   <tr><td>配合, 参与, 协办, 协助, 协同, 参加</td><td>{@link Role#SUPPORTING}</td></tr>
 *   <tr><td>负责, 按职责分工负责, 落实, 承办; behind 会同</td><td>{@link Role#RESPONSIBLE}, or the column's own: 负责 in a
 *       column of leads still leads</td></tr>
 *   <tr><td>指导, 督导, 统筹, 验收</td><td>none: the unit is left unread, with a doubt</td></tr>
 * </table>
 *
 * <p>The reader never guesses a role. Where a cell can be taken in two ways, the unit has the role that its column or
 * label gives for certain, and {@link Responsibility#doubt()} says why the reader is not sure: in 水利部牵头，财政部、教育部 two
 * units stand beside a lead without a marker, so they are responsible, with a doubt.
 *
 * <p>Names are kept as printed. A name that shares its beginning or end with its neighbours is also written out
 * ({@link UnitMention#fullName()}): 商务厅 of 省发展改革委、商务厅 as 省商务厅. A line break that the table's layout put into a name is
 * left out of it. A unit that is printed twice is handed back twice.
 *
 * <p>The time that a reading takes grows with the length of the cell, whatever stands in it.
 */
public final class UnitCellReader {

    private static final CharMatcher UNPRINTABLE =
            CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n\r")).precomputed();

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
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < cell.length() && Character.isLowSurrogate(cell.charAt(i + 1))) {
                i++;
            } else if (UNPRINTABLE.matches(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
