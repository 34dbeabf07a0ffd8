package org.fenjie.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkCalendarTest {

    private static final WorkCalendar CHINA = WorkCalendar.china();

    /** Made up: no notice for 2027 is out. Names the last day of 2026, as notices do. */
    private static final HolidayNotice NEXT_YEAR = HolidayNotice.parse("""
            2027 关于2027年放假的虚构通知
            公布 2026-11-05
            元旦 休 2026-12-31/01-02 班 01-03
            春节 休 02-05/02-12 班 01-30 02-14
            """);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            day,        workDays, result,     why
            2024-04-15, 20,       2024-05-14, Mon; the make-up days 04-28 and 05-11 count and the holiday does not
            2024-05-10, 1,        2024-05-11, Fri; Saturday is worked
            2024-05-11, 1,        2024-05-13, Sat worked; the day itself does not count
            2024-05-12, 1,        2024-05-13, Sun off; the day need not be a work day
            2024-04-30, 1,        2024-05-06, Tue; over the whole Labour Day holiday
            2024-05-03, 1,        2024-05-06, Fri off; from within it
            2024-05-03, 0,        2024-05-03, Fri off; none after a day is the day itself
            2024-05-06, -1,       2024-04-30, Mon; back over the holiday
            2024-04-29, -1,       2024-04-28, Mon; Sunday is worked
            2024-05-14, -20,      2024-04-15, Tue; the first row back again
            2018-12-28, 2,        2019-01-02, Fri; Saturday 12-29 is worked by the next year's notice
            2020-01-23, 1,        2020-02-03, Thu; the holiday as extended
            2015-09-02, 1,        2015-09-06, Wed; 09-03 to 09-05 are off and Sunday is worked
            2007-01-04, -1,       2006-12-31, Thu; the notice for 2007 reaches back into 2006
            2012-01-04, -1,       2011-12-31, Wed; a Saturday worked in the year before
            2026-12-30, 1,        2026-12-31, Wed; the last day known
            2007-01-01, 4954,     2026-11-10, Mon off; twenty years on
            """)
    void addsWorkDays(LocalDate day, int workDays, LocalDate result, String why) {
        assertThat(CHINA.plusWorkDays(day, workDays)).as(why).isEqualTo(result);
    }

    @Test
    void makeUpDaysMakeTheDifference() {
        LocalDate monday = LocalDate.of(2024, 4, 15);
        assertThat(slowPlus(monday, 20, day -> !isWeekend(day))).isEqualTo(LocalDate.of(2024, 5, 13));
        assertThat(slowPlus(monday, 20, day -> !isWeekend(day) && CHINA.isWorkDay(day)))
                .isEqualTo(LocalDate.of(2024, 5, 16));
        assertThat(slowPlus(monday, 20, CHINA::isWorkDay)).isEqualTo(LocalDate.of(2024, 5, 14));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            day,        previous,   previousOrSame, nextOrSame, next
            2024-05-13, 2024-05-11, 2024-05-13,     2024-05-13, 2024-05-14
            2024-05-11, 2024-05-10, 2024-05-11,     2024-05-11, 2024-05-13
            2024-05-12, 2024-05-11, 2024-05-11,     2024-05-13, 2024-05-13
            2024-05-01, 2024-04-30, 2024-04-30,     2024-05-06, 2024-05-06
            2023-10-01, 2023-09-28, 2023-09-28,     2023-10-07, 2023-10-07
            2025-02-08, 2025-02-07, 2025-02-08,     2025-02-08, 2025-02-10
            """)
    void findsTheNeighbouringWorkDays(
            LocalDate day, LocalDate previous, LocalDate previousOrSame, LocalDate nextOrSame, LocalDate next) {
        assertThat(CHINA.previousWorkDay(day)).isEqualTo(previous);
        assertThat(CHINA.previousWorkDayOrSame(day)).isEqualTo(previousOrSame);
        assertThat(CHINA.nextWorkDayOrSame(day)).isEqualTo(nextOrSame);
        assertThat(CHINA.nextWorkDay(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            start,      end,        workDays
            2024-04-28, 2024-05-06, 3
            2024-04-28, 2024-04-28, 0
            2024-04-28, 2024-04-29, 1
            2024-05-01, 2024-05-06, 0
            2024-05-01, 2024-05-07, 1
            2024-01-01, 2025-01-01, 251
            2020-01-20, 2020-02-10, 9
            2006-12-30, 2007-01-01, 2
            2026-12-31, 2027-01-01, 1
            2027-01-01, 2027-01-01, 0
            """)
    void countsWorkDaysBetween(LocalDate start, LocalDate end, int workDays) {
        assertThat(CHINA.workDaysBetween(start, end)).isEqualTo(workDays);
    }

    @Test
    void refusesToCountBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.workDaysBetween(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 1)))
                .withMessage("The end 2024-05-01 is before the start 2024-05-02");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            day,        text,                             noticeYear
            2024-05-13, 2024-05-13 Mon 平日,              0
            2024-05-18, 2024-05-18 Sat 周末,              0
            2024-05-02, 2024-05-02 Thu 放假 劳动节,       2024
            2024-05-04, 2024-05-04 Sat 放假 劳动节,       2024
            2024-05-11, 2024-05-11 Sat 调休上班 劳动节,   2024
            2007-05-07, 2007-05-07 Mon 放假 劳动节,       2007
            2006-12-31, 2006-12-31 Sun 调休上班 元旦,     2007
            2018-12-31, 2018-12-31 Mon 放假 元旦,         2019
            2020-02-03, 2020-02-03 Mon 平日 春节,         2020
            2012-10-04, 2012-10-04 Thu 放假 国庆节、中秋节, 2012
            """)
    void tellsWhatADayIs(LocalDate day, String text, int noticeYear) {
        CalendarDay answer = CHINA.day(day);
        assertThat(answer).hasToString(text);
        assertThat(answer.notice().map(HolidayNotice::year).orElse(0)).isEqualTo(noticeYear);
        assertThat(answer.isWorkDay()).isEqualTo(CHINA.isWorkDay(day));
    }

    @Test
    void listsTheNamedDaysOfARange() {
        assertThat(CHINA.namedDays(DateRange.parse("2024-04-28/2024-05-11")).stream()
                        .map(CalendarDay::toString))
                .containsExactly(
                        "2024-04-28 Sun 调休上班 劳动节",
                        "2024-05-01 Wed 放假 劳动节",
                        "2024-05-02 Thu 放假 劳动节",
                        "2024-05-03 Fri 放假 劳动节",
                        "2024-05-04 Sat 放假 劳动节",
                        "2024-05-05 Sun 放假 劳动节",
                        "2024-05-11 Sat 调休上班 劳动节");
        assertThat(CHINA.namedDays(DateRange.parse("2024-07-01/2024-08-31"))).isEmpty();
    }

    /** What was known shortly before an amendment, on the day it came out, and what it did. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            knownOn,    day,        text
            2015-05-12, 2015-09-03, 2015-09-03 Thu 平日
            2015-05-13, 2015-09-03, 2015-09-03 Thu 放假 抗战胜利纪念日
            2015-05-12, 2015-09-06, 2015-09-06 Sun 周末
            2015-05-13, 2015-09-06, 2015-09-06 Sun 调休上班 抗战胜利纪念日
            2015-05-13, 2015-10-10, 2015-10-10 Sat 调休上班 国庆节
            2019-03-21, 2019-05-01, 2019-05-01 Wed 放假 劳动节
            2019-03-21, 2019-05-02, 2019-05-02 Thu 平日
            2019-03-22, 2019-05-02, 2019-05-02 Thu 放假 劳动节
            2019-03-21, 2019-04-28, 2019-04-28 Sun 周末
            2019-03-22, 2019-04-28, 2019-04-28 Sun 调休上班 劳动节
            2020-01-26, 2020-01-31, 2020-01-31 Fri 平日
            2020-01-27, 2020-01-31, 2020-01-31 Fri 放假 春节
            2020-01-26, 2020-02-01, 2020-02-01 Sat 调休上班 春节
            2020-01-27, 2020-02-01, 2020-02-01 Sat 放假 春节
            2020-01-26, 2020-02-02, 2020-02-02 Sun 周末
            2020-01-27, 2020-02-02, 2020-02-02 Sun 放假 春节
            2020-01-26, 2020-02-03, 2020-02-03 Mon 平日
            2020-01-27, 2020-02-03, 2020-02-03 Mon 平日 春节
            2018-12-05, 2018-12-29, 2018-12-29 Sat 周末
            2018-12-06, 2018-12-29, 2018-12-29 Sat 调休上班 元旦
            """)
    void showsAnAmendedYearAsItWasKnown(LocalDate knownOn, LocalDate day, String text) {
        assertThat(CHINA.asKnownOn(knownOn).day(day)).hasToString(text);
    }

    @Test
    void anAmendmentMovesDeadlines() {
        LocalDate start = LocalDate.of(2020, 1, 20);
        assertThat(CHINA.asKnownOn(start).plusWorkDays(start, 5)).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(CHINA.plusWorkDays(start, 5)).isEqualTo(LocalDate.of(2020, 2, 4));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            knownOn,    coverage,              notices
            2006-12-18, 2006-12-30/2007-12-31, 1
            2015-05-12, 2006-12-30/2015-12-31, 9
            2015-05-13, 2006-12-30/2015-12-31, 10
            2023-10-24, 2006-12-30/2023-12-31, 20
            2023-10-25, 2006-12-30/2024-12-31, 21
            2025-11-04, 2006-12-30/2026-12-31, 23
            2099-01-01, 2006-12-30/2026-12-31, 23
            """)
    void coversTheYearsWhoseNoticeWasOut(LocalDate knownOn, String coverage, int notices) {
        WorkCalendar then = CHINA.asKnownOn(knownOn);
        assertThat(then.coverage()).hasToString(coverage);
        assertThat(then.notices()).hasSize(notices);
    }

    @Test
    void knewNothingBeforeTheFirstNotice() {
        assertThatExceptionOfType(NoticeMissingException.class)
                .isThrownBy(() -> CHINA.asKnownOn(LocalDate.of(2006, 12, 17)))
                .withMessage("Nothing was known on 2006-12-17: the calendar's first notice, for 2007, was published on"
                        + " 2006-12-18")
                .satisfies(e -> assertThat(e.year()).isEqualTo(2007));
    }

    static Stream<Arguments> questionsPastTheCoverage() {
        LocalDate late = LocalDate.of(2027, 1, 4);
        LocalDate lateDecember = LocalDate.of(2026, 12, 20);
        LocalDate early = LocalDate.of(2006, 12, 29);
        return Stream.of(
                missing(2027, "2027-01-04", () -> CHINA.day(late)),
                missing(2027, "2027-01-04", () -> CHINA.isWorkDay(late)),
                missing(2027, "2027-01-04", () -> CHINA.isProvisional(late)),
                missing(2027, "2027-01-04", () -> CHINA.plusWorkDays(late, 0)),
                missing(2027, "2027-01-04", () -> CHINA.nextWorkDayOrSame(late)),
                missing(2027, "2027-01-04", () -> CHINA.namedDays(DateRange.ofClosed(lateDecember, late))),
                missing(2031, "2031-05-01", () -> CHINA.isWorkDay(LocalDate.of(2031, 5, 1))),
                missing(2027, "20 work days after 2026-12-20", () -> CHINA.plusWorkDays(lateDecember, 20)),
                missing(2027, "1 work day after 2026-12-31", () -> CHINA.nextWorkDay(LocalDate.of(2026, 12, 31))),
                missing(
                        2027,
                        "2147483647 work days after 2026-12-20",
                        () -> CHINA.plusWorkDays(lateDecember, Integer.MAX_VALUE)),
                missing(
                        2006,
                        "2147483648 work days before 2026-12-20",
                        () -> CHINA.plusWorkDays(lateDecember, Integer.MIN_VALUE)),
                missing(2006, "3 work days before 2007-01-01", () -> CHINA.plusWorkDays(LocalDate.of(2007, 1, 1), -3)),
                missing(2006, "2006-12-29", () -> CHINA.day(early)),
                missing(2006, "2006-12-29", () -> CHINA.workDaysBetween(early, lateDecember)),
                missing(2027, "2027-01-01", () -> CHINA.workDaysBetween(lateDecember, LocalDate.of(2027, 1, 2))),
                missing(2027, "2027-12-31", () -> CHINA.workDaysBetween(lateDecember, LocalDate.of(2028, 1, 1))),
                missing(
                        2028,
                        "2028-05-04",
                        () -> CHINA.workDaysBetween(LocalDate.of(2028, 5, 4), LocalDate.of(2028, 6, 1))),
                missing(
                        2006,
                        "2006-11-30",
                        () -> CHINA.workDaysBetween(LocalDate.of(2006, 11, 30), LocalDate.of(2006, 12, 1))),
                missing(999999999, "+999999999-12-31", () -> CHINA.isWorkDay(LocalDate.MAX)),
                missing(-999999999, "-999999999-01-01", () -> CHINA.plusWorkDays(LocalDate.MIN, 1)));
    }

    private static Arguments missing(int year, String question, ThrowingCallable call) {
        return Arguments.of(question, year, call);
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @MethodSource("questionsPastTheCoverage")
    void namesTheNoticeThatIsMissing(String question, int year, ThrowingCallable call) {
        assertThatExceptionOfType(NoticeMissingException.class)
                .isThrownBy(call)
                .withMessage(
                        "%s is not known: the calendar needs the State Council's notice for %s"
                                + " (it knows 2006-12-30/2026-12-31)",
                        question, year)
                .satisfies(e -> assertThat(e.year()).isEqualTo(year));
    }

    @Test
    void knowsTheDaysOfItsCoverage() {
        assertThat(CHINA.coverage()).isEqualTo(DateRange.parse("2006-12-30/2026-12-31"));
        assertThat(CHINA.isKnown(LocalDate.of(2006, 12, 29))).isFalse();
        assertThat(CHINA.isKnown(LocalDate.of(2006, 12, 30))).isTrue();
        assertThat(CHINA.isKnown(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(CHINA.isKnown(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void takesTheNoticeForTheNextYear() {
        WorkCalendar extended = CHINA.withNotice(NEXT_YEAR);
        assertThat(extended.coverage()).isEqualTo(DateRange.parse("2006-12-30/2027-12-31"));
        assertThat(extended.day(LocalDate.of(2027, 1, 3))).hasToString("2027-01-03 Sun 调休上班 元旦");
        assertThat(extended.isProvisional(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(extended.asKnownOn(LocalDate.of(2026, 11, 4))).isEqualTo(CHINA);
        assertThat(CHINA.isKnown(LocalDate.of(2027, 1, 3)))
                .as("the calendar asked is unchanged")
                .isFalse();
    }

    @Test
    void theNextNoticeCorrectsTheEndOfDecember() {
        LocalDate newYearsEve = LocalDate.of(2026, 12, 31);
        assertThat(CHINA.day(newYearsEve)).hasToString("2026-12-31 Thu 平日");
        assertThat(CHINA.withNotice(NEXT_YEAR).day(newYearsEve)).hasToString("2026-12-31 Thu 放假 元旦");
    }

    @Test
    void takesAnAmendment() {
        HolidayNotice amendment = HolidayNotice.parse("""
                2026 关于调整2026年中秋节放假的虚构通知
                公布 2026-07-01
                中秋节 休 09-24 班 09-19 09-25
                """);
        WorkCalendar amended = CHINA.withNotice(amendment);
        assertThat(amended.day(LocalDate.of(2026, 9, 24))).hasToString("2026-09-24 Thu 放假 中秋节");
        assertThat(amended.day(LocalDate.of(2026, 9, 25))).hasToString("2026-09-25 Fri 平日 中秋节");
        assertThat(amended.day(LocalDate.of(2026, 9, 19))).hasToString("2026-09-19 Sat 调休上班 中秋节");
        assertThat(amended.day(LocalDate.of(2026, 9, 26)))
                .as("what an amendment does not name stays")
                .hasToString("2026-09-26 Sat 放假 中秋节");
        assertThat(amended.day(LocalDate.of(2026, 9, 24)).notice()).contains(amendment);
    }

    @Test
    void aNoticeItAlreadyHasChangesNothing() {
        assertThat(CHINA.withNotice(CHINA.notices().get(22))).isSameAs(CHINA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            year | published  | message
            2028 | 2027-11-01 | The notice for 2028 (published 2027-11-01) has none for the year before it: the calendar has 2007 to 2026 by then
            2005 | 2026-01-05 | The notice for 2005 (published 2026-01-05) has none for the year before it: the calendar has 2007 to 2026 by then
            2027 | 2025-01-01 | The notice for 2027 (published 2025-01-01) has none for the year before it: the calendar has 2007 to 2025 by then
            2026 | 2025-11-04 | Two notices for 2026 were published on 2025-11-04, so it is open which amends the other: 国务院办公厅关于2026年部分节假日安排的通知 and 虚构
            """)
    void refusesANoticeOutOfOrder(int year, LocalDate published, String message) {
        HolidayNotice notice = notice(year, published, LocalDate.of(year, 3, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.withNotice(notice))
                .withMessage(message);
    }

    @Test
    void takesTheNoticeForTheYearBefore() {
        HolidayNotice notice = notice(2006, LocalDate.of(2005, 12, 22), LocalDate.of(2006, 5, 1));
        assertThat(CHINA.withNotice(notice).coverage()).isEqualTo(DateRange.parse("2006-01-01/2026-12-31"));
        assertThat(CHINA.withNotice(notice).isWorkDay(LocalDate.of(2006, 12, 30)))
                .as("the notice for 2007 still has it worked")
                .isTrue();
    }

    @Test
    void takesNoticesInAnyOrder() {
        ImmutableList<HolidayNotice> reversed = CHINA.notices().reverse();
        assertThat(WorkCalendar.of(reversed)).isEqualTo(CHINA);
        assertThat(WorkCalendar.of(reversed).notices()).isEqualTo(CHINA.notices());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.of(ImmutableList.of()))
                .withMessage("A work calendar needs at least one notice");
    }

    @Test
    void startsWithTheDaysThatTheFirstNoticeNamesWithoutAGap() {
        LocalDate published = LocalDate.of(2030, 11, 1);
        HolidayNotice notice = HolidayNotice.builder()
                .year(2031)
                .title("虚构")
                .publicationDate(published)
                .putDaysOff(LocalDate.of(2030, 12, 31), "元旦")
                .putDaysOff(LocalDate.of(2030, 12, 30), "元旦")
                .putWorkDay(LocalDate.of(2030, 12, 28), "元旦")
                .putDaysOff(LocalDate.of(2032, 1, 1), "元旦")
                .putWorkDay(LocalDate.of(2032, 1, 3), "元旦")
                .build();
        WorkCalendar calendar = WorkCalendar.of(ImmutableList.of(notice));
        assertThat(calendar.coverage())
                .as("nothing is known of Sunday 2030-12-29 and Friday 2032-01-02, so what lies beyond them waits")
                .isEqualTo(DateRange.parse("2030-12-30/2032-01-01"));
        assertThat(calendar.namedDays(calendar.coverage())).hasSize(3);
        assertThat(calendar.withProvisionalYears(2031)).isSameAs(calendar);

        HolidayNotice before = notice(2030, LocalDate.of(2029, 11, 1), LocalDate.of(2030, 5, 1));
        assertThat(calendar.withNotice(before).day(LocalDate.of(2030, 12, 28)))
                .as("the earlier year's calendar takes up the day that was beyond the gap")
                .hasToString("2030-12-28 Sat 调休上班 元旦");
        HolidayNotice after = notice(2032, LocalDate.of(2031, 11, 1), LocalDate.of(2032, 5, 1));
        assertThat(calendar.withNotice(after).coverage().end()).isEqualTo(LocalDate.of(2032, 12, 31));
        assertThat(calendar.withNotice(after).isWorkDay(LocalDate.of(2032, 1, 3)))
                .isTrue();
    }

    @Test
    void guessesOnRequestAndSaysSo() {
        WorkCalendar guessing = CHINA.withProvisionalYears(2028);
        assertThat(guessing.coverage()).isEqualTo(DateRange.parse("2006-12-30/2028-12-31"));
        assertThat(guessing.isKnown(LocalDate.of(2028, 12, 31))).isTrue();
        assertThat(guessing.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(guessing.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(guessing.day(LocalDate.of(2027, 1, 1))).hasToString("2027-01-01 Fri 平日 暂定");
        assertThat(guessing.day(LocalDate.of(2027, 1, 2))).hasToString("2027-01-02 Sat 周末 暂定");
        assertThat(guessing.day(LocalDate.of(2026, 10, 1)))
                .as("a guess beyond leaves the known days alone")
                .isEqualTo(CHINA.day(LocalDate.of(2026, 10, 1)));
        assertThat(guessing.plusWorkDays(LocalDate.of(2026, 12, 31), 2)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(guessing).hasToString("2006-12-30/2028-12-31 by 23 notices, provisional from 2027-01-01");
        assertThatExceptionOfType(NoticeMissingException.class)
                .isThrownBy(() -> guessing.isWorkDay(LocalDate.of(2029, 1, 1)))
                .withMessageEndingWith("notice for 2029 (it knows 2006-12-30/2026-12-31)");
    }

    @Test
    void aNoticeReplacesTheGuessForItsYear() {
        WorkCalendar guessing = CHINA.withProvisionalYears(2028).withNotice(NEXT_YEAR);
        assertThat(guessing.day(LocalDate.of(2027, 1, 1))).hasToString("2027-01-01 Fri 放假 元旦");
        assertThat(guessing.isProvisional(LocalDate.of(2028, 1, 1))).isTrue();
        assertThat(guessing.asKnownOn(LocalDate.of(2026, 12, 1))).isEqualTo(CHINA.withNotice(NEXT_YEAR));
        assertThat(guessing.withProvisionalYears(2027)).isEqualTo(CHINA.withNotice(NEXT_YEAR));
        assertThat(guessing.withProvisionalYears(2015)).isEqualTo(CHINA.withNotice(NEXT_YEAR));
    }

    @Test
    void doesNotGuessForEver() {
        assertThat(CHINA.withProvisionalYears(2126).coverage().end()).isEqualTo(LocalDate.of(2126, 12, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.withProvisionalYears(2127))
                .withMessage("Provisional years go to 2126 at most, 100 years after the last notice; found: 2127");
        assertThat(CHINA.withProvisionalYears(Integer.MIN_VALUE)).isSameAs(CHINA);
    }

    @SuppressWarnings("NullAway") // Null is what is tested.
    @Test
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CHINA.plusWorkDays(null, 1))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> CHINA.workDaysBetween(LocalDate.of(2024, 1, 1), null))
                .withMessage("endExclusive");
        assertThatNullPointerException()
                .isThrownBy(() -> CHINA.withNotice(null))
                .withMessage("notice");
        assertThatNullPointerException().isThrownBy(() -> CHINA.namedDays(null)).withMessage("range");
    }

    @Test
    void contract() {
        assertThat(CHINA).hasToString("2006-12-30/2026-12-31 by 23 notices").isSameAs(WorkCalendar.china());
        new EqualsTester()
                .addEqualityGroup(CHINA, WorkCalendar.of(CHINA.notices()), CHINA.asKnownOn(LocalDate.of(2026, 1, 1)))
                .addEqualityGroup(CHINA.asKnownOn(LocalDate.of(2025, 1, 1)))
                .addEqualityGroup(CHINA.withProvisionalYears(2027), CHINA.withProvisionalYears(2027))
                .addEqualityGroup(CHINA.withProvisionalYears(2028))
                .addEqualityGroup(CHINA.withNotice(NEXT_YEAR), CHINA.withNotice(NEXT_YEAR))
                .testEquals();
    }

    private static HolidayNotice notice(int year, LocalDate published, LocalDate dayOff) {
        return HolidayNotice.builder()
                .year(year)
                .title("虚构")
                .publicationDate(published)
                .putDaysOff(dayOff, "虚构节")
                .build();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private static LocalDate slowPlus(LocalDate start, int workDays, Predicate<LocalDate> isWorkDay) {
        LocalDate day = start;
        int left = workDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkDay.test(day)) {
                left--;
            }
        }
        return day;
    }
}
