/**
 * The record of what is done (落实情况), kept beside a plan.
 *
 * <ul>
 *   <li>{@link org.fenjie.core.progress.Progress}: the record: which plan it belongs to, and what was done when.
 *   <li>{@link org.fenjie.core.progress.Completion}: a task, or a part of one, that was done on a day, by all or by one unit.
 *   <li>{@link org.fenjie.core.progress.PartRef}: which part: a stage by its words, or a turn by its due date.
 *   <li>{@link org.fenjie.core.progress.PlanRef}: a plan by title, issuer and year.
 * </ul>
 */
@NullMarked
package org.fenjie.core.progress;

import org.jspecify.annotations.NullMarked;
