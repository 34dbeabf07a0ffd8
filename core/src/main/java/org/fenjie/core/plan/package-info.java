/**
 * The model of a task breakdown table (工作要点任务分解表).
 *
 * <ul>
 *   <li>{@link org.fenjie.core.plan.WorkPlan}: the table: title, issuer, year, and its tasks in order.
 *   <li>{@link org.fenjie.core.plan.Task}: a row: number, heading, content, who answers for it, and by when.
 *   <li>{@link org.fenjie.core.plan.Category}: a heading, with the headings it stands under.
 *   <li>{@link org.fenjie.core.plan.Responsibility}: who answers for a task, in which {@link org.fenjie.core.plan.Role}.
 *   <li>{@link org.fenjie.core.plan.UnitMention}: a unit as one cell names it; {@link org.fenjie.core.plan.Unit}: the unit
 *       itself, with all the names that the plan has for it; {@link org.fenjie.core.plan.UnitRegister}: all of them.
 *   <li>{@link org.fenjie.core.plan.RegisterEntry}: a unit as a plan's own register lists it.
 *   <li>{@link org.fenjie.core.plan.Collective}: an open set of units, such as 各单位.
 * </ul>
 */
@NullMarked
package org.fenjie.core.plan;

import org.jspecify.annotations.NullMarked;
