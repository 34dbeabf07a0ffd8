/**
 * How far a plan is: its tasks beside the record of what is done, on a day.
 *
 * <ul>
 *   <li>{@link org.fenjie.query.progress.PlanProgress}: the plan on a day; counts by unit and role, heading and month.
 *   <li>{@link org.fenjie.query.progress.TaskProgress}: a task on the day; {@link org.fenjie.query.progress.PartProgress}: one of
 *       its {@link org.fenjie.query.progress.TaskPart parts}, a stage or a turn.
 *   <li>{@link org.fenjie.query.progress.ProgressStatus}: done on time, overdue, due soon, …
 *   <li>{@link org.fenjie.query.progress.Tally}: how many are in which status; {@link org.fenjie.query.progress.Share}: so many
 *       of so many.
 *   <li>{@link org.fenjie.query.progress.FulfilmentReport}: the yearly report of fulfilment, as data and as text.
 *   <li>{@link org.fenjie.query.progress.ProgressMismatchException}: a record that does not fit its plan, with every
 *       {@link org.fenjie.query.progress.ProgressMismatch} found.
 * </ul>
 */
@NullMarked
package org.fenjie.query.progress;

import org.jspecify.annotations.NullMarked;
