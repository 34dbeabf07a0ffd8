package org.fenjie.core.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tyme.holiday.LegalHoliday;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of {@link WorkCalendar#china()}. */
class ChinaNoticesTest {

    private static final WorkCalendar CHINA = WorkCalendar.china();

    /** The two make-up work days that the second source lacks, though the notice for 2013 names them. */
    private static final ImmutableSet<LocalDate> LACKING =
            ImmutableSet.of(LocalDate.of(2013, 4, 7), LocalDate.of(2013, 10, 12));

    /** An independent source has the same work days, on every day of twenty years but two. */
    @Test
    void agreesWithASecondSourceOnEveryDay() {
        assertThat(days().filter(day -> CHINA.isWorkDay(day) != isWorkDayByTyme(day)))
                .containsExactlyElementsOf(LACKING);
        assertThat(days()).hasSize(7305);
    }

    @Test
    void givesADayOffTheNameThatTheSecondSourceGives() {
        assertThat(days().map(CHINA::day).filter(day -> day.kind() == DayKind.DAY_OFF))
                .hasSize(545)
                .allSatisfy(day -> assertThat(nameByTyme(day.date()))
                        .as(day.toString())
                        .isIn(namesInTyme(day.holidayName().orElseThrow())));
    }

    static Stream<HolidayNotice> notices() {
        return CHINA.notices().stream();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void carriesItsSource(HolidayNotice notice) {
        assertThat(notice.documentNumber().orElseThrow())
                .matches("国办?发明电〔" + notice.publicationDate().minusDays(1).getYear() + "〕\\d+号");
        assertThat(notice.address().orElseThrow().getHost()).isEqualTo("www.gov.cn");
        assertThat(notice.title()).endsWith("的通知");
        assertThat(notice.publicationDateExact()).isEqualTo(notice.year() > 2008);
        assertThat(notice.publicationDate())
                .isBetween(LocalDate.of(notice.year() - 1, 10, 1), LocalDate.of(notice.year(), 6, 30))
                .isBefore(notice.daysOff().firstKey().plusDays(5));
    }

    /** Work days other than at the weekend are a slip, save the return to work that the notice of 2020 names. */
    @ParameterizedTest
    @MethodSource("notices")
    void makesUpAtTheWeekend(HolidayNotice notice) {
        assertThat(notice.workDays().keySet())
                .filteredOn(day -> !day.equals(LocalDate.of(2020, 2, 3)))
                .allMatch(day -> day.getDayOfWeek().getValue() > 5);
    }

    @Test
    void usesOneNameForAHoliday() {
        assertThat(CHINA.namedDays(CHINA.coverage()).stream()
                        .map(day -> day.holidayName().orElseThrow())
                        .distinct())
                .containsExactlyInAnyOrder("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节", "国庆节、中秋节", "抗战胜利纪念日");
    }

    /** Of the days of the year itself, those that its own notices name. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            year, namedDaysOff, makeUpDays
            2007, 24,           6
            2014, 22,           5
            2015, 26,           5
            2019, 22,           6
            2020, 30,           6
            2024, 28,           8
            2026, 33,           6
            """)
    void hasTheNumberOfDaysOfTheYear(int year, long namedDaysOff, long makeUpDays) {
        assertThat(CHINA.namedDays(DateRange.ofYear(year)).stream()
                        .filter(day -> day.kind() == DayKind.DAY_OFF
                                && day.notice().orElseThrow().year() == year))
                .hasSize((int) namedDaysOff);
        assertThat(CHINA.namedDays(DateRange.ofYear(year)).stream()
                        .filter(day -> day.kind() == DayKind.MAKE_UP_WORK_DAY
                                && day.notice().orElseThrow().year() == year))
                .hasSize((int) makeUpDays);
    }

    @Test
    void amendsThreeYears() {
        assertThat(CHINA.notices().stream()
                        .filter(notice -> notice.publicationDate().getYear() == notice.year())
                        .map(notice -> notice.publicationDate() + " "
                                + notice.documentNumber().orElseThrow()))
                .containsExactly("2015-05-13 国发明电〔2015〕1号", "2019-03-22 国办发明电〔2019〕3号", "2020-01-27 国办发明电〔2020〕1号");
    }

    /** The resource is written as the notices print, so that a new year is added by hand in the same form. */
    @Test
    void standsInTheResourceInItsPrintedForm() throws IOException {
        try (InputStream in = WorkCalendar.class.getResourceAsStream("china-notices.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.substring(text.indexOf("\n2007 ") + 1))
                    .isEqualTo(notices().map(HolidayNotice::toString).collect(joining("\n")));
        }
    }

    private static Stream<LocalDate> days() {
        return LocalDate.of(2007, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
    }

    private static boolean isWorkDayByTyme(LocalDate day) {
        LegalHoliday named = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return named == null ? day.getDayOfWeek().getValue() < 6 : named.isWork();
    }

    private static String nameByTyme(LocalDate day) {
        return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .getName();
    }

    /** Where two holidays are arranged as one, the second source names either or both. */
    private static ImmutableSet<String> namesInTyme(String holiday) {
        return switch (holiday) {
            case "国庆节、中秋节" -> ImmutableSet.of("国庆中秋", "国庆节", "中秋节");
            case "抗战胜利纪念日" -> ImmutableSet.of("抗战胜利日");
            default -> ImmutableSet.of(holiday);
        };
    }
}
