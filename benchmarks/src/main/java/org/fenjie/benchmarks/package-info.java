/**
 * Fenjie measured by JMH, side by side with its peers: a class for each table of the module's README.
 *
 * <ul>
 *   <li>{@link org.fenjie.benchmarks.WorkDays}: the N-th work day after a day, beside Strata and tyme4j.
 *   <li>{@link org.fenjie.benchmarks.Cells}: reading a printed cell, beside xk-time.
 *   <li>{@link org.fenjie.benchmarks.JsonPlans}: reading plans from JSON, beside Jackson databind into records.
 *   <li>{@link org.fenjie.benchmarks.Comparisons}: a plan and the next year's.
 *   <li>{@link org.fenjie.benchmarks.PlanMemory}: the memory of loaded plans, beside those records.
 *   <li>{@link org.fenjie.benchmarks.PlanStream}: 100,000 plans through a small heap.
 * </ul>
 */
@NullMarked
package org.fenjie.benchmarks;

import org.jspecify.annotations.NullMarked;
