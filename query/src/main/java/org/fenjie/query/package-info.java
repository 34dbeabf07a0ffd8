/**
 * Queries over plans.
 *
 * <ul>
 *   <li>{@link org.fenjie.query.PlanIndex}: one plan or many, with every deadline resolved once.
 *   <li>{@link org.fenjie.query.TaskQuery}: narrows the tasks term by term and lists, counts or groups them;
 *       {@link org.fenjie.query.TaskResult}: those that match, and those of which it cannot be decided.
 *   <li>{@link org.fenjie.query.Criteria}: makes each {@link org.fenjie.query.Criterion}, for any combination by and, or, not;
 *       {@link org.fenjie.query.Answer}: yes, no, or undecided.
 *   <li>{@link org.fenjie.query.Breakdown}: the plan of what reaches one unit, for it to divide up in turn.
 *   <li>{@link org.fenjie.query.UnitSheet}: all that plans ask of one unit; {@link org.fenjie.query.UnitDuty}: what one task
 *       does, and {@link org.fenjie.query.Involvement}: how surely.
 *   <li>{@link org.fenjie.query.Grouping}: by what tasks are grouped, into {@link org.fenjie.query.Grouped}.
 *   <li>{@link org.fenjie.query.Agenda}: what falls due between two days, stage by stage and turn by turn.
 *   <li>{@link org.fenjie.query.Workload}: who carries how much; {@link org.fenjie.query.Cooperation}: who works with whom.
 *   <li>{@link org.fenjie.query.PlannedTask}: a task with its plan and the answer to when it is due.
 * </ul>
 */
@NullMarked
package org.fenjie.query;

import org.jspecify.annotations.NullMarked;
