/**
 * Days: which of them are worked in China, and how many.
 *
 * <ul>
 *   <li>{@link org.fenjie.core.calendar.WorkCalendar}: the questions, next and N-th work day, days between, and the
 *       calendar as known on a day.
 *   <li>{@link org.fenjie.core.calendar.CalendarDay}, {@link org.fenjie.core.calendar.DayKind}: what it says of one day.
 *   <li>{@link org.fenjie.core.calendar.HolidayNotice}: a year's notice of the State Council, and its text form.
 *   <li>{@link org.fenjie.core.calendar.NoticeMissingException}: the answer past the last notice.
 *   <li>{@link org.fenjie.core.calendar.NoticeFormatException}: a notice's text that cannot be read.
 *   <li>{@link org.fenjie.core.calendar.DateRange}: a closed range of dates.
 * </ul>
 */
@NullMarked
package org.fenjie.core.calendar;

import org.jspecify.annotations.NullMarked;
