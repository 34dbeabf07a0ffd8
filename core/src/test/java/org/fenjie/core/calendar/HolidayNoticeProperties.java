package org.fenjie.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HolidayNoticeProperties {

    /** Any notice, its days scattered at will: runs, gaps, both winters, the same holiday here and there. */
    @Provide
    Arbitrary<HolidayNotice> notice() {
        Arbitrary<Map<Integer, Boolean>> days = Arbitraries.maps(
                        Arbitraries.integers().between(0, 426), Arbitraries.of(true, false))
                .ofMinSize(1)
                .ofMaxSize(60);
        return Combinators.combine(
                        Arbitraries.integers().between(1949, 2999),
                        Arbitraries.of("虚构通知", "A notice", "关于 放假 的通知", "2031 公布"),
                        Arbitraries.integers().between(-400, 400),
                        Arbitraries.of(true, false),
                        Arbitraries.of("国办发明电〔2023〕7号", "无 号").optional(),
                        Arbitraries.of("https://example.org/a", "http://example.org/?休=1")
                                .map(URI::create)
                                .optional(),
                        days)
                .as(HolidayNoticeProperties::notice);
    }

    private static HolidayNotice notice(
            int year,
            String title,
            int published,
            boolean exact,
            Optional<String> number,
            Optional<URI> address,
            Map<Integer, Boolean> days) {
        String[] names = {"元旦", "春节", "国庆节、中秋节"};
        HolidayNotice.Builder notice = HolidayNotice.builder()
                .year(year)
                .title(title)
                .publicationDate(LocalDate.of(year, 1, 1).plusDays(published))
                .publicationDateExact(exact)
                .documentNumber(number)
                .address(address);
        days.forEach((offset, off) -> {
            LocalDate day = LocalDate.of(year - 1, 12, 1).plusDays(offset);
            String name = names[offset / 3 % names.length];
            if (off) {
                notice.putDaysOff(day, name);
            } else {
                notice.putWorkDay(day, name);
            }
        });
        return notice.build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isReadBackAsPrinted(@ForAll("notice") HolidayNotice notice) {
        assertThat(HolidayNotice.parse(notice.toString())).isEqualTo(notice);
        assertThat(HolidayNotice.parseAll(notice + "\n" + notice)).containsExactly(notice, notice);
    }

    /** Whatever the text, the answer is a notice or the one exception that says where. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingElseComesOfAnyText(@ForAll("mangled") String text) {
        try {
            assertThat(HolidayNotice.parse(text))
                    .isEqualTo(HolidayNotice.parse(HolidayNotice.parse(text).toString()));
        } catch (NoticeFormatException e) {
            assertThat(e.line()).isBetween(1, (int) text.lines().count() + 1);
        }
    }

    /** Printed notices with a piece cut out or put in. */
    @Provide
    Arbitrary<String> mangled() {
        Arbitrary<String> piece = Arbitraries.of(
                "", "\n", "\n\n", " ", "休", "班", "/", "05-01", "2031-", "-", "#", "公布", "\u0000", "\u2028", "２");
        return Combinators.combine(
                        notice(),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 12),
                        piece)
                .as((notice, at, length, put) -> {
                    String text = notice.toString();
                    int start = Math.min(at, text.length());
                    return text.substring(0, start) + put + text.substring(Math.min(start + length, text.length()));
                });
    }
}
