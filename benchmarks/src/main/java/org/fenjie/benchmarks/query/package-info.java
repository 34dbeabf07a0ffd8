/**
 * Queries over plans, side by side with a scan, with Guava's collections and with CQEngine.
 *
 * <ul>
 *   <li>{@link org.fenjie.benchmarks.query.Queries}: lead = X, due within a week, both; listed and counted.
 * </ul>
 */
@NullMarked
package org.fenjie.benchmarks.query;

import org.jspecify.annotations.NullMarked;
