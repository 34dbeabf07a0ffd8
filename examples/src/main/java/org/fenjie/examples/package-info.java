/**
 * Programs that use Fenjie: short ones to copy, each with a {@code main}, and a command line.
 *
 * <ul>
 *   <li>{@link org.fenjie.examples.WhatMustMyUnitDo}: the tasks that name one unit or certainly reach it, with role and date.
 *   <li>{@link org.fenjie.examples.WhatFallsDue}: what falls due in a month, and what may.
 *   <li>{@link org.fenjie.examples.HowFarAreWe}: the tasks by status on a day, and what is overdue.
 *   <li>{@link org.fenjie.examples.WhyThisDate}: the steps and articles behind a date.
 *   <li>{@link org.fenjie.examples.WhatChanged}: what is new in this year's plan, what was dropped, what changed.
 *   <li>{@link org.fenjie.examples.PlanInCode}: a plan that stands in no file.
 *   <li>{@link org.fenjie.examples.FenjieExamples}: the command line.
 * </ul>
 */
@NullMarked
package org.fenjie.examples;

import org.jspecify.annotations.NullMarked;
