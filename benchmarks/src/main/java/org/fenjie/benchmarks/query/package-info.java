/**
 * Queries over plans, side by side with a scan, with Guava's collections and with CQEngine.
 *
 * <ul>
 *   <li>{@link org.fenjie.benchmarks.query.Queries}: lead = X, due within a week, both; listed and counted.
 *   <li>{@link org.fenjie.benchmarks.query.IndexSize}: how long an index takes to build, and its bytes a task.
 *   <li>{@link org.fenjie.benchmarks.query.Growth}: both from 1,000 to 1,000,000 tasks, as a plot.
 * </ul>
 */
@NullMarked
package org.fenjie.benchmarks.query;

import org.jspecify.annotations.NullMarked;
