/**
 * Plans to JSON and back: strict, with the place of every mistake, and nothing lost on the way.
 *
 * <ul>
 *   <li>{@link org.fenjie.json.PlanJson}: read or write a plan in one call.
 *   <li>{@link org.fenjie.json.PlanJsonReader}: the format, and a reader with options; gives a
 *       {@link org.fenjie.json.LoadedPlan}: the plan with what was not understood.
 *   <li>{@link org.fenjie.json.PlanJsonException}: a refused document, with every {@link org.fenjie.json.JsonProblem} found in it.
 *   <li>{@link org.fenjie.json.PlanJsonWriter}: canonical writing, indented or on one line.
 *   <li>{@link org.fenjie.json.PlanLines}: many plans in one file, a plan a line.
 *   <li>{@link org.fenjie.json.ProgressJson}: records of what is done, beside a plan: the format, reading and writing.
 *   <li>{@link org.fenjie.json.FenjieModule}: plans, records and deadline rules as fields, for a Jackson mapper of one's own.
 * </ul>
 */
@NullMarked
package org.fenjie.json;

import org.jspecify.annotations.NullMarked;
