package org.fenjie.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.internal.FenjieValue;
import org.immutables.value.Value;

/**
 * A State Council notice on the days off of a year (节假日安排通知), such as 国办发明电〔2023〕7号 for 2024.
 *
 * <p>Each autumn or winter the General Office announces the next year's days off (放假) and the weekend days worked in
 * exchange (调休上班). A second notice may change the year while it runs, as in 2015, 2019 and 2020: it holds what it
 * changes and no more, and {@link WorkCalendar} lays it over the first.
 *
 * <h2>Text form</h2>
 *
 * <p>{@link #toString()} writes and {@link #parse} reads a few lines:
 *
 * <pre>
 * 2019 国务院办公厅关于2019年部分节假日安排的通知
 * 公布 2018-12-06
 * 文号 国办发明电〔2018〕15号
 * 网址 http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm
 * 元旦 休 2018-12-30/01-01 班 2018-12-29
 * 春节 休 02-04/02-10 班 02-02/02-03
 * 清明节 休 04-05
 * </pre>
 *
 * <ol>
 *   <li>The year in four digits, and the title.
 *   <li>公布: the {@linkplain #publicationDate() day of publication}; {@code 公布 不晚于 2006-12-18} where the notice may
 *       have been out {@linkplain #publicationDateExact() earlier}.
 *   <li>文号: the document number. Optional.
 *   <li>网址: the address of the official text. Optional.
 *   <li>A line for each holiday: its name, 休 and the days off, 班 and the days worked. A day is written
 *       {@code 05-01}, or {@code 2018-12-30} outside the notice's year; a slash joins the first and last day of a run.
 *       A day at the weekend is listed when the notice counts it among the days off.
 * </ol>
 *
 * <p>A blank line ends the notice; lines that start with {@code #} are comments.
 *
 * <p>Immutable and thread-safe. There is no natural order.
 */
@Value.Immutable
@FenjieValue
public abstract class HolidayNotice {

    HolidayNotice() {}

    /**
     * Starts a notice. Year, title and publication date are required, and at least one day.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses one notice from its {@linkplain HolidayNotice text form}.
     *
     * @param text the text of exactly one notice
     * @return the notice
     * @throws NoticeFormatException if the text has another form, or holds no notice or several
     */
    public static HolidayNotice parse(String text) {
        return HolidayNoticeFormat.parse(text);
    }

    /**
     * Parses any number of notices, with blank lines between them, from their {@linkplain HolidayNotice text form}.
     *
     * @param text the text of the notices
     * @return the notices as they stand in the text; empty if it has only comments and blank lines
     * @throws NoticeFormatException if the text has another form
     */
    public static ImmutableList<HolidayNotice> parseAll(String text) {
        return HolidayNoticeFormat.parseAll(text);
    }

    /**
     * Returns the year that the notice arranges, such as 2024.
     *
     * @return the year, from 1949 to 2999
     */
    public abstract int year();

    /**
     * Returns the title, such as 国务院办公厅关于2024年部分节假日安排的通知.
     *
     * @return the title, on one line
     */
    public abstract String title();

    /**
     * Returns the day on which the notice became public, which can be later than the day it is dated.
     *
     * <p>The notice to extend the Spring Festival of 2020 is dated 2020-01-26 and was published on 2020-01-27.
     *
     * @return the day; the latest it can have been where it is {@linkplain #publicationDateExact() not exact}
     */
    public abstract LocalDate publicationDate();

    /**
     * Tells whether the day of publication is established.
     *
     * <p>It is not for 2007 and 2008, when the press reported the notices some days after their date.
     *
     * @return true unless set otherwise; false if the notice may have been public before {@link #publicationDate()}
     */
    @Value.Default
    public boolean publicationDateExact() {
        return true;
    }

    /**
     * Returns the document number (发文字号), such as 国办发明电〔2023〕7号.
     *
     * @return the number, if known
     */
    public abstract Optional<String> documentNumber();

    /**
     * Returns the address of the official text.
     *
     * @return the address, if known
     */
    public abstract Optional<URI> address();

    /**
     * Returns the days that the notice declares off, each with its holiday, such as 2024-05-02 with 劳动节.
     *
     * @return the days in order, from 1 December before the year to 31 January after it
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<LocalDate, String> daysOff();

    /**
     * Returns the days that the notice declares worked, each with its holiday, such as 2024-05-11 with 劳动节.
     *
     * <p>They are make-up work days (调休上班), save in a notice that ends a holiday later than first arranged and names
     * the weekday on which work starts again.
     *
     * @return the days in order, within the same bounds as the days off; none is a day off as well
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<LocalDate, String> workDays();

    /** Returns the notice in its {@linkplain HolidayNotice text form}, each line with a line feed at its end. */
    @Override
    public String toString() {
        return HolidayNoticeFormat.format(this);
    }

    /** Whether notices can be for this year: since the founding of the issuer, and in four digits. */
    static boolean isYear(int year) {
        return year >= 1949 && year <= 2999;
    }

    /** The days that the notice for a year can name: those of the year, and of the winter on either side of it. */
    static DateRange daysWithin(int year) {
        return DateRange.ofClosed(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 1, 31));
    }

    @Value.Check
    void check() {
        checkArgument(isYear(year()), "The year of a notice is from 1949 to 2999, found: %s", year());
        checkLine("title", title());
        documentNumber().ifPresent(number -> checkLine("document number", number));
        checkArgument(
                !daysOff().isEmpty() || !workDays().isEmpty(), "The notice for %s names no day: %s", year(), title());
        address()
                .ifPresent(address -> checkArgument(
                        address.isAbsolute(),
                        "The address must start with a scheme such as https, found: %s",
                        address));
        ImmutableSet<LocalDate> both =
                Sets.intersection(daysOff().keySet(), workDays().keySet()).immutableCopy();
        checkArgument(both.isEmpty(), "Both off and worked: %s", both);
        DateRange within = daysWithin(year());
        for (LocalDate day : Sets.union(daysOff().keySet(), workDays().keySet())) {
            checkArgument(within.contains(day), "The notice for %s cannot name %s, outside %s", year(), day, within);
        }
        daysOff().values().forEach(HolidayNoticeFormat::checkHolidayName);
        workDays().values().forEach(HolidayNoticeFormat::checkHolidayName);
    }

    private static void checkLine(String field, String text) {
        checkArgument(
                !text.isEmpty()
                        && CharMatcher.whitespace().trimFrom(text).equals(text)
                        && CharMatcher.anyOf("\r\n").matchesNoneOf(text),
                "The %s must be one line without space around it, found: '%s'",
                field,
                text);
    }

    /** Builds a {@link HolidayNotice}; every attribute can be set once, days can be added one by one. */
    public static final class Builder extends ImmutableHolidayNotice.Builder {

        Builder() {}
    }
}
