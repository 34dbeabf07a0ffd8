/**
 * Days: which of them are worked in China, and how many.
 *
 * <ul>
 *   <li>{@link org.fenjie.core.calendar.DateRange}: a closed range of dates.
 * </ul>
 */
@NullMarked
package org.fenjie.core.calendar;

import org.jspecify.annotations.NullMarked;
