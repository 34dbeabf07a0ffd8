package org.fenjie.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.testing.EqualsTester;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HolidayNoticeTest {

    private static final String TEXT = """
            2031 国务院办公厅关于2031年放假的虚构通知
            公布 2030-11-07
            文号 虚构〔2030〕9号
            网址 https://example.org/2031?id=1
            元旦 休 2030-12-31/01-01 班 2030-12-28/2030-12-29
            清明节 休 04-04 04-07
            劳动节 休 05-01/05-04 班 04-27 05-10
            """;

    private static final HolidayNotice NOTICE = HolidayNotice.parse(TEXT);

    @Test
    void readsEveryPart() {
        assertThat(NOTICE.year()).isEqualTo(2031);
        assertThat(NOTICE.title()).isEqualTo("国务院办公厅关于2031年放假的虚构通知");
        assertThat(NOTICE.publicationDate()).isEqualTo(LocalDate.of(2030, 11, 7));
        assertThat(NOTICE.publicationDateExact()).isTrue();
        assertThat(NOTICE.documentNumber()).contains("虚构〔2030〕9号");
        assertThat(NOTICE.address()).contains(URI.create("https://example.org/2031?id=1"));
        assertThat(NOTICE.daysOff())
                .isEqualTo(ImmutableSortedMap.naturalOrder()
                        .put(LocalDate.of(2030, 12, 31), "元旦")
                        .put(LocalDate.of(2031, 1, 1), "元旦")
                        .put(LocalDate.of(2031, 4, 4), "清明节")
                        .put(LocalDate.of(2031, 4, 7), "清明节")
                        .put(LocalDate.of(2031, 5, 1), "劳动节")
                        .put(LocalDate.of(2031, 5, 2), "劳动节")
                        .put(LocalDate.of(2031, 5, 3), "劳动节")
                        .put(LocalDate.of(2031, 5, 4), "劳动节")
                        .build());
        assertThat(NOTICE.workDays())
                .isEqualTo(ImmutableSortedMap.of(
                        LocalDate.of(2030, 12, 28), "元旦",
                        LocalDate.of(2030, 12, 29), "元旦",
                        LocalDate.of(2031, 4, 27), "劳动节",
                        LocalDate.of(2031, 5, 10), "劳动节"));
    }

    @Test
    void keepsALatestPossibleDateApart() {
        HolidayNotice notice = HolidayNotice.parse("2031 虚构\n公布 不晚于 2030-12-18\n元旦 休 01-01\n");
        assertThat(notice.publicationDate()).isEqualTo(LocalDate.of(2030, 12, 18));
        assertThat(notice.publicationDateExact()).isFalse();
        assertThat(notice).hasToString("2031 虚构\n公布 不晚于 2030-12-18\n元旦 休 01-01\n");
    }

    /** Other ways to write {@link #TEXT}: people's spacing, line ends, comments and order. */
    static Stream<Arguments> variants() {
        return Stream.of(
                variant("Windows line ends", text -> text.replace("\n", "\r\n")),
                variant("no line end at the end", String::strip),
                variant("blank lines around", text -> "\n \n" + text + "\n\n"),
                variant("comments", text -> "# 2031\n" + text.replace("文号", "  # 号\n文号")),
                variant("wide and tabbed space", text -> text.replace(" 休 ", "\u3000休\t")),
                variant("indented", text -> text.replace("\n", "\n   ")),
                variant("a run day by day", text -> text.replace("05-01/05-04", "05-01 05-02 05-03/05-04")),
                variant("full dates", text -> text.replace(" 04-04", " 2031-04-04")),
                variant(
                        "worked first",
                        text -> text.replace("休 05-01/05-04 班 04-27 05-10", "班 04-27 05-10 休 05-01/05-04")),
                variant("a holiday on two lines", text -> text.replace(" 班 04-27", "\n劳动节 班 04-27")));
    }

    private static Arguments variant(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change.apply(TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void readsOtherSpellings(String name, String text) {
        assertThat(text).isNotEqualTo(TEXT);
        assertThat(HolidayNotice.parse(text)).isEqualTo(NOTICE).hasToString(TEXT);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(1, "expected a notice that starts with its year, found: no notice", ""),
                Arguments.of(1, "expected a notice that starts with its year, found: no notice", "# 2031\n\n"),
                Arguments.of(9, "expected a single notice, found: 2032 又一", TEXT + "\n2032 又一\n公布 2031-01-01\n"),
                broken(
                        1,
                        "expected a year from 1949 to 2999 and a title, found: 31 虚构",
                        "2031 国务院办公厅关于2031年放假的虚构通知",
                        "31 虚构"),
                broken(
                        1,
                        "expected a year from 1949 to 2999 and a title, found: 2031",
                        "2031 国务院办公厅关于2031年放假的虚构通知",
                        "2031"),
                broken(
                        1,
                        "expected a year from 1949 to 2999 and a title, found: 1948 旧",
                        "2031 国务院办公厅关于2031年放假的虚构通知",
                        "1948 旧"),
                broken(
                        1,
                        "expected a year from 1949 to 2999 and a title, found: 2031年 虚构",
                        "2031 国务院办公厅关于2031年放假的虚构通知",
                        "2031年 虚构"),
                broken(2, "expected the line 公布 after the title, found: 发布 2030-11-07", "公布", "发布"),
                broken(2, "expected a date such as 公布 2023-10-25, found: 公布", "公布 2030-11-07", "公布"),
                broken(2, "expected a date such as 公布 2023-10-25, found: 公布 不晚于", "公布 2030-11-07", "公布 不晚于"),
                broken(2, "expected a date such as 公布 2023-10-25, found: 公布 2030-11-07 上午", "11-07", "11-07 上午"),
                broken(2, "expected a date such as 2023-10-25, found: 2030-11", "2030-11-07", "2030-11"),
                broken(3, "expected a document number, found: 文号", "文号 虚构〔2030〕9号", "文号"),
                broken(4, "expected an address, found: 网址", "网址 https://example.org/2031?id=1", "网址"),
                broken(4, "expected an address, found: https://example.org/20 31", "2031?id=1", "20 31"),
                broken(
                        4,
                        "expected an address that starts with https or http, found: example.org",
                        "https://example.org/2031?id=1",
                        "example.org"),
                broken(5, "expected 休 or 班 after 元旦, found: 2030-12-31/01-01", "元旦 休", "元旦"),
                broken(6, "expected a holiday and its days such as 元旦 休 01-01, found: 清明节", "清明节 休 04-04 04-07", "清明节"),
                broken(6, "expected a holiday and its days such as 元旦 休 01-01, found: 清明节 休", " 04-04 04-07", ""),
                broken(7, "expected a day after 休, found: 班", " 05-01/05-04", ""),
                broken(6, "expected a day such as 05-01 or 2006-12-30, found: 4-4", " 04-04", " 4-4"),
                broken(6, "expected a day such as 05-01 or 2006-12-30, found: 4月4日", " 04-04", " 4月4日"),
                broken(
                        6,
                        "expected a day such as 05-01 or 2006-12-30, found: 04-04、04-07",
                        "04-04 04-07",
                        "04-04、04-07"),
                broken(7, "expected a day such as 05-01 or 2006-12-30, found: ", "05-01/05-04", "05-01/"),
                broken(
                        7,
                        "expected a day such as 05-01 or 2006-12-30, found: 05-03/05-04",
                        "05-01/05-04",
                        "05-01/05-03/05-04"),
                broken(6, "expected a date such as 2023-10-25, found: 2031-02-29", "04-04", "02-29"),
                broken(7, "expected a run that ends after its start, found: 05-04/05-01", "05-01/05-04", "05-04/05-01"),
                broken(7, "expected each day once, found: 2031-05-04 for the second time", "05-10", "05-04"),
                broken(7, "expected each day once, found: 2031-04-07 for the second time", "05-01/05-04", "04-07"),
                broken(
                        5,
                        "expected days within 2030-12-01/2032-01-31, found: 2030-11-30",
                        "2030-12-28",
                        "2030-11-30 2030-12-28"),
                broken(7, "expected days within 2030-12-01/2032-01-31, found: 05-01/9999-12-31", "05-04", "9999-12-31"),
                broken(1, "Expected the name of a holiday such as 春节, found: '班'", "劳动节", "班"),
                Arguments.of(1, "The notice for 2031 names no day: 虚构", "2031 虚构\n公布 2030-11-07\n"),
                Arguments.of(2, "expected the line 公布 after the title, found: 2031 虚构", "\n2031 虚构"));
    }

    /** {@link #TEXT} with one thing changed. */
    private static Arguments broken(int line, String problem, String from, String to) {
        assertThat(TEXT).contains(from);
        return Arguments.of(line, problem, TEXT.replace(from, to));
    }

    @ParameterizedTest(name = "line {0}: {1}")
    @MethodSource("unreadable")
    void saysWhereAndWhatItCannotRead(int line, String problem, String text) {
        assertThatExceptionOfType(NoticeFormatException.class)
                .isThrownBy(() -> HolidayNotice.parse(text))
                .withMessage("Line " + line + ": " + problem)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void readsSeveralWithTheLineNumbersOfTheWhole() {
        String second = "2032 虚构\n公布 2031-11-06\n元旦 休 01-01\n";
        assertThat(HolidayNotice.parseAll("# 两年\n\n" + TEXT + "\n" + second))
                .containsExactly(NOTICE, HolidayNotice.parse(second));
        assertThat(HolidayNotice.parseAll("# 无\n")).isEmpty();
        assertThatExceptionOfType(NoticeFormatException.class)
                .isThrownBy(() -> HolidayNotice.parseAll(TEXT + "\n" + second.replace("01-01", "1.1")))
                .withMessage("Line 11: expected a day such as 05-01 or 2006-12-30, found: 1.1");
    }

    static Stream<Arguments> unbuildable() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        return Stream.of(
                Arguments.of(sound().putWorkDay(day, "劳动节"), "Both off and worked: [2031-05-01]"),
                Arguments.of(
                        sound().putWorkDay(day.plusDays(1), " 劳动节"),
                        "Expected the name of a holiday such as 春节, found: ' 劳动节'"),
                Arguments.of(
                        sound().putDaysOff(day.plusDays(1), "#"),
                        "Expected the name of a holiday such as 春节, found: '#'"),
                Arguments.of(
                        sound().documentNumber("甲\n乙"),
                        "The document number must be one line without space around it, found: '甲\n乙'"),
                Arguments.of(
                        sound().documentNumber(""),
                        "The document number must be one line without space around it, found: ''"),
                Arguments.of(
                        sound().address(URI.create("2031.htm")),
                        "The address must start with a scheme such as https, found: 2031.htm"),
                Arguments.of(
                        sound().putDaysOff(LocalDate.of(2032, 2, 1), "春节"),
                        "The notice for 2031 cannot name 2032-02-01, outside 2030-12-01/2032-01-31"),
                Arguments.of(
                        untitled().title("虚构 ").year(2031),
                        "The title must be one line without space around it, found: '虚构 '"),
                Arguments.of(
                        untitled().title("虚构").year(3000), "The year of a notice is from 1949 to 2999, found: 3000"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unbuildable")
    void refusesWhatItCouldNotPrint(HolidayNotice.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void needsItsYear() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> untitled().title("虚构").build())
                .withMessageContaining("year");
    }

    private static HolidayNotice.Builder untitled() {
        return HolidayNotice.builder()
                .publicationDate(LocalDate.of(2030, 11, 7))
                .putDaysOff(LocalDate.of(2031, 5, 1), "劳动节");
    }

    private static HolidayNotice.Builder sound() {
        return untitled().title("虚构").year(2031);
    }

    @Test
    void contract() {
        assertThat(NOTICE).hasToString(TEXT);
        assertThat(sound().build()).hasToString("2031 虚构\n公布 2030-11-07\n劳动节 休 05-01\n");
        new EqualsTester()
                .addEqualityGroup(NOTICE, HolidayNotice.parse(NOTICE.toString()))
                .addEqualityGroup(
                        sound().build(), sound().publicationDateExact(true).build())
                .addEqualityGroup(sound().publicationDateExact(false).build())
                .addEqualityGroup(sound().documentNumber("号").build())
                .addEqualityGroup(
                        sound().putWorkDay(LocalDate.of(2031, 5, 10), "劳动节").build())
                .testEquals();
    }
}
