package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.fenjie.core.internal.PrintedYears;

/**
 * The year of a period: printed ({@code 2025年}), told from the plan's ({@code 次年}), or not printed at all.
 *
 * <p>A year that is not printed is the plan's, which the rule does not know: it comes when the rule is resolved.
 *
 * <p>Immutable and thread-safe. There is no natural order: which of two comes first can depend on the plan's year.
 */
public final class YearRef {

    /** The plan's own year, printed as {@code 本年}, {@code 今年}, {@code 当年}, or not printed. */
    public static final YearRef PLAN = new YearRef(false, 0);

    /** The year after the plan's: {@code 明年}, {@code 次年}, {@code 翌年}, {@code 下一年}. */
    public static final YearRef NEXT = new YearRef(false, 1);

    /** The year before the plan's: {@code 去年}, {@code 上年}, {@code 上一年}. */
    public static final YearRef PREVIOUS = new YearRef(false, -1);

    /** The first year that a rule can name. */
    public static final int MIN_YEAR = PrintedYears.FIRST;

    /** The last year that a rule can name. */
    public static final int MAX_YEAR = PrintedYears.LAST;

    private final boolean absolute;
    private final int value;

    private YearRef(boolean absolute, int value) {
        this.absolute = absolute;
        this.value = value;
    }

    /**
     * Obtains a printed year.
     *
     * @param year the year, from 1949 to 2199: outside it, a number is more likely misprinted than meant
     * @return the reference
     * @throws IllegalArgumentException if the year is outside these bounds
     */
    public static YearRef of(int year) {
        checkArgument(isNameable(year), "A year from %s to %s is expected, found: %s", MIN_YEAR, MAX_YEAR, year);
        return new YearRef(true, year);
    }

    /**
     * Tells whether a number can stand for a printed year.
     *
     * @param year the number
     * @return true from 1949 to 2199
     */
    public static boolean isNameable(int year) {
        return year >= MIN_YEAR && year <= MAX_YEAR;
    }

    /**
     * Tells whether the year itself is printed, so that no plan year is needed.
     *
     * @return true for {@code 2025年}; false for {@code 次年} and for a year not printed
     */
    public boolean isAbsolute() {
        return absolute;
    }

    /**
     * Resolves the reference.
     *
     * @param planYear the plan's year, empty if it is not known
     * @return the year, or empty if it hangs on a plan year that is not known
     */
    public OptionalInt in(OptionalInt planYear) {
        if (absolute) {
            return OptionalInt.of(value);
        }
        return planYear.isPresent() ? OptionalInt.of(planYear.getAsInt() + value) : OptionalInt.empty();
    }

    /** The year's own number, or its distance from the plan's. */
    int value() {
        return value;
    }

    /** Chinese for the year where it stands before a month: empty for the plan's. */
    String prefix() {
        if (absolute) {
            return value + "年";
        }
        return value == 0 ? "" : value > 0 ? "次年" : "上年";
    }

    /**
     * Chinese for the year behind words that name another one. There 次年 would be told from the year named, and a year not
     * printed would be that year.
     */
    String prefixBehindOther() {
        if (absolute) {
            return prefix();
        }
        return value == 0 ? "本年" : value > 0 ? "明年" : "去年";
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof YearRef other && absolute == other.absolute && value == other.value;
    }

    @Override
    public int hashCode() {
        return absolute ? value : ~value;
    }

    /** Returns {@code 2025}, {@code plan}, {@code next} or {@code previous}. */
    @Override
    public String toString() {
        if (absolute) {
            return Integer.toString(value);
        }
        return value == 0 ? "plan" : value > 0 ? "next" : "previous";
    }
}
