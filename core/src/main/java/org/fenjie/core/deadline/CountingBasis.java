package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.Objects;
import java.util.Optional;

/**
 * How limits are counted (期间计算依据): what a bare 日 is, whether the first day counts, and whether a last day on a day off
 * moves.
 *
 * <table border="1">
 *   <caption>The presets</caption>
 *   <tr><th>Basis<th>A bare 日 is a working day<th>Last day off moves<th>Source
 *   <tr><td>{@link #AS_PRINTED}, the default<td>never<td>no<td>民法典 arts. 201, 202, 1259
 *   <tr><td>{@link #CIVIL_CODE}<td>never<td>yes<td>民法典 arts. 200 to 204
 *   <tr><td>{@link #ADMINISTRATIVE_RECONSIDERATION}<td>for 3, 5, 7, 10<td>yes<td>行政复议法 art. 88, 民事诉讼法 art. 85
 *   <tr><td>{@link #ADMINISTRATIVE_PENALTY}<td>for 2, 3, 5, 7<td>no<td>行政处罚法 art. 85
 *   <tr><td>{@link #ADMINISTRATIVE_COERCION}<td>up to 10<td>no<td>行政强制法 art. 69
 *   <tr><td>{@link #ADMINISTRATIVE_LICENSING}<td>always<td>no<td>行政许可法 art. 82
 *   <tr><td>{@link #GOVERNMENT_INFORMATION}<td>never: 工作日 is printed<td>no<td>政府信息公开条例 arts. 26, 30, 32 to 34
 * </table>
 *
 * <p>Under every preset the day of the event does not count. Where a law is silent on a last day off, the preset does not
 * move it; {@link #withCountedLastDayMoved(boolean)} makes that choice otherwise.
 *
 * <p>Example: 7日 counted from Friday 2024-04-26 end on Friday 05-03 as printed, which lies in the 劳动节 holiday; under the
 * Civil Code they end on Monday 05-06; as working days under the Reconsideration Law on Thursday 05-09.
 *
 * <p>Immutable and thread-safe; no natural order.
 */
public final class CountingBasis {

    /** As printed: a bare 日 is a calendar day, the first day does not count, and nothing moves. The default. */
    public static final CountingBasis AS_PRINTED = new CountingBasis("as-printed", none(), Optional.empty());

    /** 民法典 (Civil Code): calendar days (art. 200); a last day off moves to the day after the holiday ends (art. 203). */
    public static final CountingBasis CIVIL_CODE =
            new CountingBasis("civil-code", none(), Optional.of(Article.CIVIL_CODE_200)).moving(Article.CIVIL_CODE_203);

    /**
     * 行政复议法 (Administrative Reconsideration Law, as revised in 2023) art. 88: 三日, 五日, 七日 and 十日 are working days;
     * for the rest it refers to the Civil Procedure Law (民事诉讼法), by whose art. 85 the first day does not count and a last day
     * off moves.
     */
    public static final CountingBasis ADMINISTRATIVE_RECONSIDERATION = new CountingBasis(
                    "administrative-reconsideration", numbers(3, 5, 7, 10), Optional.of(Article.RECONSIDERATION_88))
            .moving(Article.CIVIL_PROCEDURE_85);

    /** 行政处罚法 (Administrative Penalty Law, as revised in 2021) art. 85: 二日, 三日, 五日 and 七日 are working days. */
    public static final CountingBasis ADMINISTRATIVE_PENALTY =
            new CountingBasis("administrative-penalty", numbers(2, 3, 5, 7), Optional.of(Article.PENALTY_85));

    /** 行政强制法 (Administrative Coercion Law) art. 69: limits of ten days or fewer are working days. */
    public static final CountingBasis ADMINISTRATIVE_COERCION = new CountingBasis(
            "administrative-coercion", ImmutableRangeSet.of(Range.closed(1, 10)), Optional.of(Article.COERCION_69));

    /** 行政许可法 (Administrative Licensing Law) art. 82: the limits for granting a licence are working days. */
    public static final CountingBasis ADMINISTRATIVE_LICENSING = new CountingBasis(
            "administrative-licensing", ImmutableRangeSet.of(Range.atLeast(1)), Optional.of(Article.LICENSING_82));

    /**
     * 政府信息公开条例 (Regulations on Open Government Information, as revised in 2019): working days are printed as 工作日
     * (arts. 26, 30, 32 to 34). It differs from {@link #AS_PRINTED} in name alone, and no explanation cites it: what a working
     * day is the Regulations do not say.
     */
    public static final CountingBasis GOVERNMENT_INFORMATION = AS_PRINTED.named("government-information");

    private final String name;
    private final ImmutableRangeSet<Integer> workingDayNumbers;
    private final Optional<Article> bareDaySource;
    private final boolean firstDayCounts;
    private final boolean movesCountedLastDay;
    private final boolean movesPrintedDates;
    private final Article moveSource;

    private CountingBasis(String name, ImmutableRangeSet<Integer> workingDayNumbers, Optional<Article> bareDaySource) {
        this(name, workingDayNumbers, bareDaySource, false, false, false, Article.CIVIL_CODE_203);
    }

    private CountingBasis(
            String name,
            ImmutableRangeSet<Integer> workingDayNumbers,
            Optional<Article> bareDaySource,
            boolean firstDayCounts,
            boolean movesCountedLastDay,
            boolean movesPrintedDates,
            Article moveSource) {
        this.name = name;
        this.workingDayNumbers = workingDayNumbers;
        this.bareDaySource = bareDaySource;
        this.firstDayCounts = firstDayCounts;
        this.movesCountedLastDay = movesCountedLastDay;
        this.movesPrintedDates = movesPrintedDates;
        this.moveSource = moveSource;
    }

    private static ImmutableRangeSet<Integer> none() {
        return ImmutableRangeSet.of();
    }

    private static ImmutableRangeSet<Integer> numbers(int... numbers) {
        ImmutableRangeSet.Builder<Integer> set = ImmutableRangeSet.builder();
        for (int number : numbers) {
            set.add(Range.singleton(number));
        }
        return set.build();
    }

    private CountingBasis named(String newName) {
        return new CountingBasis(
                newName,
                workingDayNumbers,
                bareDaySource,
                firstDayCounts,
                movesCountedLastDay,
                movesPrintedDates,
                moveSource);
    }

    private CountingBasis moving(Article source) {
        return new CountingBasis(
                name, workingDayNumbers, bareDaySource, firstDayCounts, true, movesPrintedDates, source);
    }

    /**
     * Obtains the basis with the other answer to whether the day of the event counts (the law's answer is no).
     *
     * @param counts true if the day of the event is the first of the count
     * @return the changed copy
     */
    public CountingBasis withFirstDayCounted(boolean counts) {
        return new CountingBasis(
                name, workingDayNumbers, bareDaySource, counts, movesCountedLastDay, movesPrintedDates, moveSource);
    }

    /**
     * Obtains the basis with the other answer to whether the last day of a count moves off days off.
     *
     * @param moves true if it moves to the next work day
     * @return the changed copy
     */
    public CountingBasis withCountedLastDayMoved(boolean moves) {
        return new CountingBasis(
                name, workingDayNumbers, bareDaySource, firstDayCounts, moves, movesPrintedDates, moveSource);
    }

    /**
     * Obtains the basis with the other answer to whether a plan's own printed dates (10月底前) move off days off. No preset
     * moves them: that is an office's choice, not a rule of law.
     *
     * @param moves true if they move to the next work day
     * @return the changed copy
     */
    public CountingBasis withPrintedDatesMoved(boolean moves) {
        return new CountingBasis(
                name, workingDayNumbers, bareDaySource, firstDayCounts, movesCountedLastDay, moves, moveSource);
    }

    /**
     * Tells whether a bare 日 is a working day.
     *
     * @param number the number of days in the limit, at least 1
     * @return true if so
     */
    public boolean bareDaysAreWorkingDays(int number) {
        checkArgument(number >= 1, "A number of days from 1 on is expected, found: %s", number);
        return workingDayNumbers.contains(number);
    }

    /**
     * Tells whether the day of the event counts.
     *
     * @return false in every preset: 民法典 art. 201, under 行政复议法 民事诉讼法 art. 85
     */
    public boolean firstDayCounts() {
        return firstDayCounts;
    }

    /**
     * Tells whether a counted last day on a day off moves to the next work day.
     *
     * @return true if it does
     */
    public boolean movesCountedLastDay() {
        return movesCountedLastDay;
    }

    /**
     * Tells whether a printed date on a day off moves to the next work day.
     *
     * @return false in every preset
     */
    public boolean movesPrintedDates() {
        return movesPrintedDates;
    }

    Optional<Article> bareDaySource() {
        return bareDaySource;
    }

    /** The article by which the day of the event does not count. */
    Article firstDaySource() {
        // Of the Civil Procedure Law one article says both.
        return moveSource == Article.CIVIL_PROCEDURE_85 ? moveSource : Article.CIVIL_CODE_201;
    }

    Article moveSource() {
        return moveSource;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof CountingBasis other
                && name.equals(other.name)
                && firstDayCounts == other.firstDayCounts
                && movesCountedLastDay == other.movesCountedLastDay
                && movesPrintedDates == other.movesPrintedDates;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, firstDayCounts, movesCountedLastDay, movesPrintedDates);
    }

    /** Returns the basis and its choices, such as {@code civil-code (moves the last day)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        append(text, firstDayCounts, "counts the first day");
        append(text, movesCountedLastDay, "moves the last day");
        append(text, movesPrintedDates, "moves printed dates");
        return text.length() == name.length() ? name : text.append(')').toString();
    }

    private void append(StringBuilder text, boolean holds, String words) {
        if (holds) {
            text.append(text.length() == name.length() ? " (" : ", ").append(words);
        }
    }
}
