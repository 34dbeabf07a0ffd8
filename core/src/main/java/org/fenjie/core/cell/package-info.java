/**
 * Readers of printed cells: text in, values of the model out. They never throw on a text, and never guess: what is not
 * understood is kept as printed.
 *
 * <ul>
 *   <li>{@link org.fenjie.core.cell.DeadlineCellReader}: a deadline cell (完成时间) to a rule.
 *   <li>{@link org.fenjie.core.cell.UnitCellReader}: a unit cell (责任单位) to a responsibility. Its {@link
 *       org.fenjie.core.cell.UnitReading} also has the cell cut in {@linkplain org.fenjie.core.cell.UnitPiece pieces}, and
 *       hands back what is no unit.
 * </ul>
 */
@NullMarked
package org.fenjie.core.cell;

import org.jspecify.annotations.NullMarked;
