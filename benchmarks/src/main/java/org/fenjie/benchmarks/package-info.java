/**
 * Fenjie measured by JMH, side by side with its peers: a class for each table of the module's README.
 *
 * <ul>
 *   <li>{@link org.fenjie.benchmarks.WorkDays}: the N-th work day after a day, beside Strata and tyme4j.
 *   <li>{@link org.fenjie.benchmarks.Cells}: reading a printed cell, beside xk-time.
 *   <li>{@link org.fenjie.benchmarks.JsonPlans}: reading plans from JSON, beside Jackson databind into records.
 * </ul>
 */
@NullMarked
package org.fenjie.benchmarks;

import org.jspecify.annotations.NullMarked;
