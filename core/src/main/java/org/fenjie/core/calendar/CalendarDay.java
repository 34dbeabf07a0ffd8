package org.fenjie.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the work calendar says of one day, such as {@code 2024-05-11 Sat 调休上班 劳动节}.
 *
 * <p>Immutable and thread-safe. There is no natural order.
 *
 * @param date the day
 * @param kind worked or not, and why
 * @param holidayName the holiday for which a notice names the day, such as 劳动节; empty if none names it
 * @param notice the notice that names the day, the latest where several do; empty if none names it
 * @param provisional true if the notice for the day's year is missing, so that the kind goes by the day of the week
 *     alone ({@link WorkCalendar#withProvisionalYears})
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        Optional<String> holidayName,
        Optional<HolidayNotice> notice,
        boolean provisional) {

    public CalendarDay {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
        requireNonNull(holidayName, "holidayName");
        requireNonNull(notice, "notice");
        checkArgument(
                kind == DayKind.DAY_OFF || (kind == DayKind.WEEKDAY) != isWeekend(date),
                "%s is a %s and cannot be %s",
                date,
                shortName(date),
                kind);
        checkArgument(
                holidayName.isPresent() == notice.isPresent(),
                "%s needs both a holiday and its notice, or neither: %s, %s",
                date,
                holidayName,
                notice.map(HolidayNotice::title));
        checkArgument(
                notice.isPresent() ? kind != DayKind.WEEKEND : !isNamedKind(kind),
                "%s cannot be %s by %s",
                date,
                kind,
                notice.map(HolidayNotice::title).orElse("no notice"));
        checkArgument(!(provisional && notice.isPresent()), "%s is named by a notice, not provisional", date);
    }

    /** A day that no notice names: its kind follows from the day of the week. */
    static CalendarDay unnamed(LocalDate date, boolean provisional) {
        DayKind kind = isWeekend(date) ? DayKind.WEEKEND : DayKind.WEEKDAY;
        return new CalendarDay(date, kind, Optional.empty(), Optional.empty(), provisional);
    }

    /** A day that a notice declares off. */
    static CalendarDay off(LocalDate date, String holidayName, HolidayNotice notice) {
        return new CalendarDay(date, DayKind.DAY_OFF, Optional.of(holidayName), Optional.of(notice), false);
    }

    /** A day that a notice declares worked: made up for if at the weekend, else an ordinary weekday again. */
    static CalendarDay worked(LocalDate date, String holidayName, HolidayNotice notice) {
        DayKind kind = isWeekend(date) ? DayKind.MAKE_UP_WORK_DAY : DayKind.WEEKDAY;
        return new CalendarDay(date, kind, Optional.of(holidayName), Optional.of(notice), false);
    }

    /**
     * Tells whether the day is worked.
     *
     * @return true if it is
     */
    public boolean isWorkDay() {
        return kind.isWorkDay();
    }

    /**
     * Returns date, day of the week, kind and holiday, such as {@code 2024-05-01 Wed 放假 劳动节}; a provisional day ends
     * in 暂定, as in {@code 2027-01-01 Fri 平日 暂定}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(date).append(' ').append(shortName(date)).append(' ').append(kind.label());
        holidayName.ifPresent(name -> text.append(' ').append(name));
        return provisional ? text.append(" 暂定").toString() : text.toString();
    }

    private static boolean isNamedKind(DayKind kind) {
        return kind == DayKind.DAY_OFF || kind == DayKind.MAKE_UP_WORK_DAY;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Sat for SATURDAY: spelt here, because the platform's names depend on its locale data. */
    private static String shortName(LocalDate date) {
        String name = date.getDayOfWeek().name();
        return name.charAt(0) + Ascii.toLowerCase(name.substring(1, 3));
    }
}
