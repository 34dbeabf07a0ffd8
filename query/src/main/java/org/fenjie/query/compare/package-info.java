/**
 * Comparison of two plans: last year's and this year's, or two districts'.
 *
 * <ul>
 *   <li>{@link org.fenjie.query.compare.PlanComparison}: the tasks that go on, those gone and those added.
 *   <li>{@link org.fenjie.query.compare.TaskPair}: a task that goes on, with its likeness and its
 *       {@link org.fenjie.query.compare.TaskChange}s: of number, heading, wording, units and deadline.
 *   <li>{@link org.fenjie.query.compare.TextDiff}: what was taken out of a text and put in;
 *       {@link org.fenjie.query.compare.UnitChange}: who was added, is gone, or answers in another role;
 *       {@link org.fenjie.query.compare.DeadlineShift}: earlier, later, or the same one year on.
 *   <li>{@link org.fenjie.query.compare.TaskPart}: a task split off from another, or merged into one.
 *   <li>{@link org.fenjie.query.compare.HeadingComparison}: the headings that go on, renamed or not, those gone and added.
 *   <li>{@link org.fenjie.query.compare.ComparisonSettings}: how alike tasks have to be, and what counts as a change.
 * </ul>
 */
@NullMarked
package org.fenjie.query.compare;

import org.jspecify.annotations.NullMarked;
