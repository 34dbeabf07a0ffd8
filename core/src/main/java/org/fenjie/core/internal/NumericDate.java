package org.fenjie.core.internal;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates printed with signs between their numbers: 2024-2-30, 2024.2.30, 2024/2/30, 2-30. */
final class NumericDate {

    private static final String SIGNS = ".．/／\\-－—–―‐‑‒﹣";
    private static final String DIGIT = "[0-9０-９]";
    private static final String SIGN = "[" + SIGNS + "]";
    // 2024.5.6.7 is a number of a list, and 2024-2025-1 a school term.
    private static final String WITH_YEAR = "(?<!" + DIGIT + "|" + SIGN + ")(?<year>" + DIGIT + "{4})(?<sign>" + SIGN
            + ")(?<month>" + DIGIT + "{1,2})\\k<sign>(?<day>" + DIGIT + "{1,2})(?!" + DIGIT + "|" + SIGN + DIGIT + ")";
    // Without a year 2-30 may be anything, so it is a date only where it is all that a clause has for one.
    private static final String WITHOUT_YEAR = "(?<=^|[,，;；。!！?？(（:：于在至到])(?<monthAlone>" + DIGIT + "{1,2})" + SIGN
            + "(?<dayAlone>" + DIGIT + "{1,2})(?=$|[,，;；。!！?？)）]|[之以底]?前)";
    private static final Pattern DATE = Pattern.compile(WITH_YEAR + "|" + WITHOUT_YEAR);
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private NumericDate() {}

    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Finds the first of these dates that no year has; dates that some year has are passed over. */
    static Optional<String> findImpossible(CharSequence text) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            if (date.group("year") == null ? lacksDay(date) : hasYear(date) && !exists(date)) {
                return Optional.of(date.group());
            }
        }
        return Optional.empty();
    }

    private static boolean hasYear(Matcher date) {
        int year = number(date, "year");
        return year >= PrintedYears.FIRST && year <= PrintedYears.LAST;
    }

    /** 2-30, 4.31: the month is one, and only its days are too few. Of 2-40 and 13-1 nobody knows that they are dates. */
    private static boolean lacksDay(Matcher date) {
        int month = number(date, "monthAlone");
        int day = number(date, "dayAlone");
        return month >= 1
                && month <= MONTHS
                && day <= LONGEST_MONTH
                && day > Month.of(month).maxLength();
    }

    private static boolean exists(Matcher date) {
        int month = number(date, "month");
        int day = number(date, "day");
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= Month.of(month).maxLength();
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}
