package org.fenjie.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTest {

    private static final HolidayNotice NOTICE = HolidayNotice.parse("""
            2031 虚构通知
            公布 2030-11-07
            劳动节 休 05-01/05-04 班 04-27
            """);

    @Test
    void kindsSayWhetherTheyAreWorked() {
        assertThat(DayKind.values())
                .filteredOn(DayKind::isWorkDay)
                .containsExactly(DayKind.WEEKDAY, DayKind.MAKE_UP_WORK_DAY);
        assertThat(DayKind.values()).extracting(DayKind::label).containsExactly("平日", "周末", "放假", "调休上班");
    }

    /** Monday 2031-05-05 and Saturday 2031-05-10, with and without the name of a holiday. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            date,       kind,             named, provisional, message
            2031-05-05, WEEKEND,          false, false, 2031-05-05 is a Mon and cannot be WEEKEND
            2031-05-05, MAKE_UP_WORK_DAY, true,  false, 2031-05-05 is a Mon and cannot be MAKE_UP_WORK_DAY
            2031-05-10, WEEKDAY,          false, false, 2031-05-10 is a Sat and cannot be WEEKDAY
            2031-05-10, WEEKEND,          true,  false, 2031-05-10 cannot be WEEKEND by 虚构通知
            2031-05-10, DAY_OFF,          false, false, 2031-05-10 cannot be DAY_OFF by no notice
            2031-05-05, DAY_OFF,          true,  true,  '2031-05-05 is named by a notice, not provisional'
            """)
    void refusesWhatNoDayCanBe(LocalDate date, DayKind kind, boolean named, boolean provisional, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarDay(
                        date,
                        kind,
                        named ? Optional.of("劳动节") : Optional.empty(),
                        named ? Optional.of(NOTICE) : Optional.empty(),
                        provisional))
                .withMessage(message);
    }

    @Test
    void refusesAHolidayWithoutItsNotice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarDay(
                        LocalDate.of(2031, 5, 1), DayKind.DAY_OFF, Optional.of("劳动节"), Optional.empty(), false))
                .withMessage(
                        "2031-05-01 needs both a holiday and its notice, or neither: Optional[劳动节], Optional.empty");
    }

    @Test
    void contract() {
        LocalDate thursday = LocalDate.of(2031, 5, 1);
        LocalDate sunday = LocalDate.of(2031, 4, 27);
        assertThat(CalendarDay.off(thursday, "劳动节", NOTICE)).hasToString("2031-05-01 Thu 放假 劳动节");
        assertThat(CalendarDay.worked(thursday, "劳动节", NOTICE)).hasToString("2031-05-01 Thu 平日 劳动节");
        assertThat(CalendarDay.worked(sunday, "劳动节", NOTICE)).hasToString("2031-04-27 Sun 调休上班 劳动节");
        assertThat(CalendarDay.unnamed(sunday, false)).hasToString("2031-04-27 Sun 周末");
        assertThat(CalendarDay.unnamed(thursday, true)).hasToString("2031-05-01 Thu 平日 暂定");
        new EqualsTester()
                .addEqualityGroup(
                        CalendarDay.off(thursday, "劳动节", NOTICE),
                        new CalendarDay(thursday, DayKind.DAY_OFF, Optional.of("劳动节"), Optional.of(NOTICE), false))
                .addEqualityGroup(CalendarDay.worked(thursday, "劳动节", NOTICE))
                .addEqualityGroup(CalendarDay.unnamed(thursday, false))
                .addEqualityGroup(CalendarDay.unnamed(thursday, true))
                .addEqualityGroup(CalendarDay.unnamed(sunday, true))
                .testEquals();
    }
}
