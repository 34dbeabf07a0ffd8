/**
 * Deadline rules (完成时间) and the dates they give.
 *
 * <ul>
 *   <li>{@link org.fenjie.core.deadline.DeadlineRule}: what a deadline cell says, as a rule: a small closed algebra.
 *   <li>{@link org.fenjie.core.deadline.PlanPeriod}: a month, a quarter, a day, … with or without a printed year.
 *   <li>{@link org.fenjie.core.deadline.DeadlineResolver}: the year, the dates of events, the work calendar and the
 *       conventions under which rules give dates.
 *   <li>{@link org.fenjie.core.deadline.Resolution}: the answer: due, no due date by nature, or not known and why.
 *   <li>{@link org.fenjie.core.deadline.CountingBasis}: how days are counted, under which law.
 *   <li>{@link org.fenjie.core.deadline.Explanation}: the steps from the rule to the answer, in Chinese and English.
 * </ul>
 */
@NullMarked
package org.fenjie.core.deadline;

import org.jspecify.annotations.NullMarked;
