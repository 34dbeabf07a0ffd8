package org.fenjie.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads and writes the text form of notices that {@link HolidayNotice} describes. */
final class HolidayNoticeFormat {

    private static final String PUBLISHED = "公布";
    private static final String NOT_LATER_THAN = "不晚于";
    private static final String NUMBER = "文号";
    private static final String ADDRESS = "网址";
    private static final String OFF = "休";
    private static final String WORKED = "班";
    private static final ImmutableSet<String> KEYWORDS = ImmutableSet.of(PUBLISHED, NUMBER, ADDRESS, OFF, WORKED);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-)?\\d{2}-\\d{2}");
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

    private HolidayNoticeFormat() {}

    /** A line that is neither blank nor a comment, without space around it. */
    private record Line(int number, String text) {

        String firstWord() {
            return WORDS.split(text).iterator().next();
        }

        /** What follows the first word; empty if nothing does. */
        String rest() {
            return CharMatcher.whitespace().trimFrom(text.substring(firstWord().length()));
        }
    }

    static HolidayNotice parse(String text) {
        ImmutableList<ImmutableList<Line>> blocks = blocks(text);
        if (blocks.isEmpty()) {
            throw new NoticeFormatException(1, "a notice that starts with its year", "no notice");
        }
        if (blocks.size() > 1) {
            Line second = blocks.get(1).get(0);
            throw new NoticeFormatException(second.number(), "a single notice", second.text());
        }
        return notice(blocks.get(0));
    }

    static ImmutableList<HolidayNotice> parseAll(String text) {
        return blocks(text).stream().map(HolidayNoticeFormat::notice).collect(ImmutableList.toImmutableList());
    }

    static String format(HolidayNotice notice) {
        StringBuilder text = new StringBuilder();
        text.append(notice.year()).append(' ').append(notice.title()).append('\n');
        text.append(PUBLISHED).append(notice.publicationDateExact() ? " " : " " + NOT_LATER_THAN + " ");
        text.append(notice.publicationDate()).append('\n');
        notice.documentNumber()
                .ifPresent(
                        number -> text.append(NUMBER).append(' ').append(number).append('\n'));
        notice.address()
                .ifPresent(address ->
                        text.append(ADDRESS).append(' ').append(address).append('\n'));
        TreeMap<LocalDate, String> all = new TreeMap<>(notice.daysOff());
        all.putAll(notice.workDays());
        for (String holiday : ImmutableSet.copyOf(all.values())) {
            text.append(holiday);
            appendDays(text, OFF, notice.year(), holiday, notice.daysOff());
            appendDays(text, WORKED, notice.year(), holiday, notice.workDays());
            text.append('\n');
        }
        return text.toString();
    }

    /** A holiday's name must stand as one word at the start of a line. */
    static void checkHolidayName(String name) {
        checkArgument(
                !name.isEmpty()
                        && CharMatcher.whitespace().matchesNoneOf(name)
                        && !name.startsWith("#")
                        && !KEYWORDS.contains(name),
                "Expected the name of a holiday such as 春节, found: '%s'",
                name);
    }

    private static void appendDays(
            StringBuilder text, String word, int year, String holiday, ImmutableSortedMap<LocalDate, String> days) {
        ImmutableList<LocalDate> own =
                Maps.filterValues(days, holiday::equals).keySet().stream().collect(ImmutableList.toImmutableList());
        if (own.isEmpty()) {
            return;
        }
        text.append(' ').append(word);
        int start = 0;
        for (int i = 1; i <= own.size(); i++) {
            if (i == own.size() || !own.get(i).equals(own.get(i - 1).plusDays(1))) {
                text.append(' ').append(day(own.get(start), year));
                if (i - 1 > start) {
                    text.append('/').append(day(own.get(i - 1), year));
                }
                start = i;
            }
        }
    }

    private static String day(LocalDate day, int year) {
        return day.getYear() == year ? day.toString().substring(5) : day.toString();
    }

    private static ImmutableList<ImmutableList<Line>> blocks(String text) {
        ImmutableList.Builder<ImmutableList<Line>> blocks = ImmutableList.builder();
        List<Line> block = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            String content = CharMatcher.whitespace().trimFrom(line);
            if (content.startsWith("#")) {
                continue;
            }
            if (!content.isEmpty()) {
                block.add(new Line(number, content));
            } else if (!block.isEmpty()) {
                blocks.add(ImmutableList.copyOf(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(ImmutableList.copyOf(block));
        }
        return blocks.build();
    }

    private static HolidayNotice notice(ImmutableList<Line> lines) {
        Line heading = lines.get(0);
        int year = YEAR.matcher(heading.firstWord()).matches() ? Integer.parseInt(heading.firstWord()) : -1;
        if (!HolidayNotice.isYear(year) || heading.rest().isEmpty()) {
            throw new NoticeFormatException(heading.number(), "a year from 1949 to 2999 and a title", heading.text());
        }
        HolidayNotice.Builder notice = HolidayNotice.builder().year(year).title(heading.rest());
        int next = 1;
        if (next == lines.size() || !lines.get(next).firstWord().equals(PUBLISHED)) {
            Line found = lines.get(Math.min(next, lines.size() - 1));
            throw new NoticeFormatException(found.number(), "the line 公布 after the title", found.text());
        }
        readPublication(lines.get(next), notice);
        next++;
        if (next < lines.size() && lines.get(next).firstWord().equals(NUMBER)) {
            notice.documentNumber(present(lines.get(next), "a document number"));
            next++;
        }
        if (next < lines.size() && lines.get(next).firstWord().equals(ADDRESS)) {
            notice.address(address(lines.get(next)));
            next++;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (Line line : lines.subList(next, lines.size())) {
            readHoliday(line, year, notice, seen);
        }
        try {
            return notice.build();
        } catch (IllegalArgumentException e) {
            throw new NoticeFormatException(heading.number(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void readPublication(Line line, HolidayNotice.Builder notice) {
        List<String> words = WORDS.splitToList(line.text());
        boolean exact = words.size() < 2 || !words.get(1).equals(NOT_LATER_THAN);
        int dateAt = exact ? 1 : 2;
        if (words.size() != dateAt + 1) {
            throw new NoticeFormatException(line.number(), "a date such as 公布 2023-10-25", line.text());
        }
        notice.publicationDate(date(line, words.get(dateAt))).publicationDateExact(exact);
    }

    private static URI address(Line line) {
        String text = present(line, "an address");
        try {
            URI address = new URI(text);
            if (!address.isAbsolute()) {
                throw new NoticeFormatException(line.number(), "an address that starts with https or http", text);
            }
            return address;
        } catch (URISyntaxException e) {
            throw new NoticeFormatException(line.number(), "expected an address, found: " + text, e);
        }
    }

    private static String present(Line line, String expected) {
        if (line.rest().isEmpty()) {
            throw new NoticeFormatException(line.number(), expected, line.text());
        }
        return line.rest();
    }

    private static void readHoliday(Line line, int year, HolidayNotice.Builder notice, Set<LocalDate> seen) {
        String holiday = line.firstWord();
        String marker = "";
        boolean markerHasDays = false;
        for (String word : WORDS.split(line.rest())) {
            boolean isMarker = word.equals(OFF) || word.equals(WORKED);
            if (isMarker && (marker.isEmpty() || markerHasDays)) {
                marker = word;
                markerHasDays = false;
            } else if (isMarker || marker.isEmpty()) {
                throw new NoticeFormatException(
                        line.number(), isMarker ? "a day after " + marker : "休 or 班 after " + holiday, word);
            } else {
                markerHasDays = true;
                DateRange days = days(line, word, year);
                for (LocalDate day = days.start(); !day.isAfter(days.end()); day = day.plusDays(1)) {
                    if (!seen.add(day)) {
                        throw new NoticeFormatException(line.number(), "each day once", day + " for the second time");
                    }
                    if (marker.equals(OFF)) {
                        notice.putDaysOff(day, holiday);
                    } else {
                        notice.putWorkDay(day, holiday);
                    }
                }
            }
        }
        if (!markerHasDays) {
            throw new NoticeFormatException(line.number(), "a holiday and its days such as 元旦 休 01-01", line.text());
        }
    }

    private static DateRange days(Line line, String word, int year) {
        int slash = word.indexOf('/');
        LocalDate start = day(line, slash < 0 ? word : word.substring(0, slash), year);
        LocalDate end = slash < 0 ? start : day(line, word.substring(slash + 1), year);
        if (end.isBefore(start)) {
            throw new NoticeFormatException(line.number(), "a run that ends after its start", word);
        }
        DateRange days = DateRange.ofClosed(start, end);
        // Asked before the days are listed: a run of a million days must not be.
        DateRange within = HolidayNotice.daysWithin(year);
        if (!within.encloses(days)) {
            throw new NoticeFormatException(line.number(), "days within " + within, word);
        }
        return days;
    }

    private static LocalDate day(Line line, String word, int year) {
        if (!DAY.matcher(word).matches()) {
            throw new NoticeFormatException(line.number(), "a day such as 05-01 or 2006-12-30", word);
        }
        return date(line, word.length() == 5 ? year + "-" + word : word);
    }

    private static LocalDate date(Line line, String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new NoticeFormatException(line.number(), "expected a date such as 2023-10-25, found: " + word, e);
        }
    }
}
