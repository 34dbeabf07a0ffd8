package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.calendar.DateRange;

/**
 * A period as a plan prints it, such as {@code 10月}, {@code 2025年第四季度} or {@code 次年3月15日}.
 *
 * <p>Stored are the year as printed, the kind of period and its number; not stored is the wording, so {@code 10月},
 * {@code 十月} and {@code 10月份} are one period.
 *
 * <table border="1">
 *   <caption>Notation</caption>
 *   <tr><th>Printed<th>Notation<th>Factory
 *   <tr><td>年 (the plan's)<td>{@code year}<td>{@link #ofYear(YearRef)}
 *   <tr><td>2025年<td>{@code 2025}<td>{@link #ofYear(YearRef)}
 *   <tr><td>次年<td>{@code next-year}<td>{@link #ofYear(YearRef)}
 *   <tr><td>上半年, 下半年<td>{@code H1}, {@code H2}<td>{@link #ofHalf(YearRef, int)}
 *   <tr><td>第四季度<td>{@code Q4}<td>{@link #ofQuarter(YearRef, int)}
 *   <tr><td>10月, 2024年10月<td>{@code 10}, {@code 2024-10}<td>{@link #ofMonth(YearRef, int)}
 *   <tr><td>10月上旬, 中旬, 下旬<td>{@code 10-early}, {@code 10-mid}, {@code 10-late}
 *       <td>{@link #ofTenDays(YearRef, int, int)}
 *   <tr><td>12月31日, 次年3月15日<td>{@code 12-31}, {@code next-03-15}<td>{@link #ofDay(YearRef, int, int)}
 * </table>
 *
 * <p>Immutable and thread-safe. There is no natural order: a period without a year has no place among those with one.
 *
 * @param year the year as printed
 * @param kind the kind of period
 * @param number the half (1 or 2), the quarter (1 to 4) or the month (1 to 12); 0 for a year
 * @param part the ten-day part (1 to 3) or the day of the month (1 to 31); 0 for the other kinds
 */
@Immutable
@SuppressWarnings("Immutable") // YearRef is immutable without saying so by annotation.
public record PlanPeriod(YearRef year, Kind kind, int number, int part) {

    /** The kinds of period that plans print. */
    public enum Kind {
        /** A year (年). */
        YEAR(0),
        /** The first or second half of a year (上半年, 下半年). */
        HALF(2),
        /** A quarter (季度). */
        QUARTER(4),
        /** A month (月). */
        MONTH(12),
        /** A ten-day part of a month (上旬, 中旬, 下旬): days 1 to 10, 11 to 20, 21 to the last. */
        TEN_DAYS(12),
        /** A day (日). */
        DAY(12);

        private final int numbers;

        Kind(int numbers) {
            this.numbers = numbers;
        }
    }

    private static final int LEAP_YEAR = 2024;
    private static final ImmutableList<String> PART_CODES = ImmutableList.of("early", "mid", "late");
    private static final ImmutableList<String> PART_WORDS = ImmutableList.of("上旬", "中旬", "下旬");
    private static final ImmutableList<String> QUARTER_WORDS = ImmutableList.of("一", "二", "三", "四");

    /** The whole of the plan's own year (全年). */
    public static final PlanPeriod PLAN_YEAR = ofYear(YearRef.PLAN);

    public PlanPeriod {
        requireNonNull(year, "year");
        requireNonNull(kind, "kind");
        checkBounds(kind, "number", kind.numbers, number);
        checkBounds(
                kind,
                "part",
                kind == Kind.TEN_DAYS ? 3 : kind == Kind.DAY ? Month.of(number).maxLength() : 0,
                part);
    }

    private static void checkBounds(Kind kind, String what, int max, int found) {
        if (max == 0) {
            checkArgument(found == 0, "A %s has no %s, found: %s", kind, what, found);
        } else {
            checkArgument(
                    found >= 1 && found <= max,
                    "A %s from 1 to %s is expected in %s, found: %s",
                    what,
                    max,
                    kind,
                    found);
        }
    }

    /**
     * Obtains a year.
     *
     * @param year the year
     * @return the period
     */
    public static PlanPeriod ofYear(YearRef year) {
        return new PlanPeriod(year, Kind.YEAR, 0, 0);
    }

    /**
     * Obtains a half of a year (上半年, 下半年).
     *
     * @param year the year
     * @param half 1 or 2
     * @return the period
     * @throws IllegalArgumentException if the half is another number
     */
    public static PlanPeriod ofHalf(YearRef year, int half) {
        return new PlanPeriod(year, Kind.HALF, half, 0);
    }

    /**
     * Obtains a quarter (季度).
     *
     * @param year the year
     * @param quarter from 1 to 4
     * @return the period
     * @throws IllegalArgumentException if the quarter is another number
     */
    public static PlanPeriod ofQuarter(YearRef year, int quarter) {
        return new PlanPeriod(year, Kind.QUARTER, quarter, 0);
    }

    /**
     * Obtains a month.
     *
     * @param year the year
     * @param month from 1 to 12
     * @return the period
     * @throws IllegalArgumentException if the month is another number
     */
    public static PlanPeriod ofMonth(YearRef year, int month) {
        return new PlanPeriod(year, Kind.MONTH, month, 0);
    }

    /**
     * Obtains a ten-day part of a month (旬).
     *
     * @param year the year
     * @param month from 1 to 12
     * @param part 1 for 上旬, 2 for 中旬, 3 for 下旬, which runs to the month's last day
     * @return the period
     * @throws IllegalArgumentException if either is another number
     */
    public static PlanPeriod ofTenDays(YearRef year, int month, int part) {
        return new PlanPeriod(year, Kind.TEN_DAYS, month, part);
    }

    /**
     * Obtains a day.
     *
     * @param year the year
     * @param month from 1 to 12
     * @param day from 1 to the most that the month can have; 29 February may be missing from the year it resolves to
     * @return the period
     * @throws IllegalArgumentException if the month never has that day
     */
    public static PlanPeriod ofDay(YearRef year, int month, int day) {
        return new PlanPeriod(year, Kind.DAY, month, day);
    }

    /**
     * Parses the notation of {@link #toString()}.
     *
     * @param text such as {@code 2024-10}, {@code Q4} or {@code next-03-15}
     * @return the period
     * @throws IllegalArgumentException if the text is not in this notation
     */
    public static PlanPeriod parse(String text) {
        return DeadlineNotation.parsePeriod(text);
    }

    /**
     * Obtains the same period in another year.
     *
     * @param newYear the year
     * @return the changed copy
     */
    public PlanPeriod withYear(YearRef newYear) {
        return new PlanPeriod(newYear, kind, number, part);
    }

    /**
     * Resolves the period to its days.
     *
     * @param planYear the plan's year, empty if not known
     * @return the days, or empty if the year hangs on a plan year that is not known, or if the year has no such day
     *     (29 February)
     */
    public Optional<DateRange> in(OptionalInt planYear) {
        OptionalInt resolved = year.in(planYear);
        if (resolved.isEmpty() || !existsIn(resolved.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(daysOf(resolved.getAsInt()));
    }

    /** Tells whether a year has this period: false for 29 February in a common year alone. */
    boolean existsIn(int resolvedYear) {
        return kind != Kind.DAY || YearMonth.of(resolvedYear, number).isValidDay(part);
    }

    /** Days to tell which of two periods comes first before the plan's year is known; a missing 29 February is the 28th. */
    DateRange daysForOrder() {
        int someYear = year.in(OptionalInt.of(LEAP_YEAR)).orElseThrow();
        return existsIn(someYear)
                ? daysOf(someYear)
                : DateRange.ofDay(YearMonth.of(someYear, number).atEndOfMonth());
    }

    private DateRange daysOf(int y) {
        return switch (kind) {
            case YEAR -> DateRange.ofYear(y);
            case HALF -> months(y, 6 * number - 5, 6 * number);
            case QUARTER -> months(y, 3 * number - 2, 3 * number);
            case MONTH -> months(y, number, number);
            case TEN_DAYS ->
                DateRange.ofClosed(
                        LocalDate.of(y, number, 10 * part - 9),
                        part == 3 ? YearMonth.of(y, number).atEndOfMonth() : LocalDate.of(y, number, 10 * part));
            case DAY -> DateRange.ofDay(LocalDate.of(y, number, part));
        };
    }

    private static DateRange months(int year, int first, int last) {
        return DateRange.ofClosed(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** Chinese for the period: {@code 2024年10月中旬}; {@code 当年} for the plan's own year. */
    String wording() {
        return wording(false);
    }

    /** Chinese for the period, the plan's year written out as {@code 本年} where another year was named before. */
    String wording(boolean yearsNamedBefore) {
        String plain = year.equals(YearRef.PLAN) && kind == Kind.YEAR ? "当年" : year.prefix();
        String prefix = yearsNamedBefore ? year.prefixBehindOther() : plain;
        return switch (kind) {
            case YEAR -> prefix;
            case HALF -> prefix + (number == 1 ? "上半年" : "下半年");
            case QUARTER -> prefix + "第" + QUARTER_WORDS.get(number - 1) + "季度";
            case MONTH -> prefix + number + "月";
            case TEN_DAYS -> prefix + number + "月" + PART_WORDS.get(part - 1);
            case DAY -> prefix + number + "月" + part + "日";
        };
    }

    /** Returns the notation, such as {@code 2024-10}, {@code Q4}, {@code next-03-15}; see the table above. */
    @Override
    public String toString() {
        String prefix = year.isAbsolute()
                ? Integer.toString(year.value())
                : year.equals(YearRef.PLAN) ? "" : year.value() > 0 ? "next" : "prev";
        String rest =
                switch (kind) {
                    case YEAR -> year.isAbsolute() ? "" : "year";
                    case HALF -> "H" + number;
                    case QUARTER -> "Q" + number;
                    case MONTH -> twoDigits(number);
                    case TEN_DAYS -> twoDigits(number) + "-" + PART_CODES.get(part - 1);
                    case DAY -> twoDigits(number) + "-" + twoDigits(part);
                };
        return prefix.isEmpty() || rest.isEmpty() ? prefix + rest : prefix + "-" + rest;
    }

    /** The number of a ten-day part by its code, or 0. */
    static int partOf(String code) {
        return PART_CODES.indexOf(code) + 1;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
