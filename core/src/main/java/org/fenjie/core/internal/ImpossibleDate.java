package org.fenjie.core.internal;

import java.time.Month;
import java.util.Optional;

/** Finds dates that no year has: 13月, 4月31日, 第五季度, 2024-2-30. */
public final class ImpossibleDate {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int MAX_DIGITS = 3;

    private ImpossibleDate() {}

    /**
     * Finds the first date in a text that no year has.
     *
     * @param text the text, without white space
     * @return the date as printed, such as {@code 2月30日}
     */
    public static Optional<String> find(CharSequence text) {
        boolean signs = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            signs |= NumericDate.isSign(c);
            if (c == '月' || (c == '季' && i + 1 < text.length() && text.charAt(i + 1) == '度')) {
                int start = numberStart(text, i);
                int end = c == '月' ? endOfMonth(text, start, i) : endOfQuarter(text, start, i);
                if (end > i) {
                    String named = text.subSequence(start, end).toString();
                    return signs
                            ? NumericDate.findImpossible(text.subSequence(0, start))
                                    .or(() -> Optional.of(named))
                            : Optional.of(named);
                }
            }
        }
        return signs ? NumericDate.findImpossible(text) : Optional.empty();
    }

    /** Where an impossible month, or an impossible day of one, ends; -1 if there is none. */
    private static int endOfMonth(CharSequence text, int start, int sign) {
        int month = number(text, start, sign);
        if (month < 0) {
            return -1;
        }
        if (month < 1 || month > MONTHS) {
            return sign + 1;
        }
        int dayEnd = sign + 1;
        while (dayEnd < text.length() && dayEnd - sign <= MAX_DIGITS && isNumeral(text.charAt(dayEnd))) {
            dayEnd++;
        }
        int day = number(text, sign + 1, dayEnd);
        boolean isDay = dayEnd < text.length() && "日号".indexOf(text.charAt(dayEnd)) >= 0;
        return isDay && (day == 0 || day > Month.of(month).maxLength()) ? dayEnd + 1 : -1;
    }

    private static int endOfQuarter(CharSequence text, int start, int sign) {
        int quarter = number(text, start, sign);
        return quarter == 0 || quarter > QUARTERS ? sign + 2 : -1;
    }

    private static int numberStart(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start <= MAX_DIGITS && isNumeral(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The value of a number of at most three characters; -1 of longer ones, and of 三四, which may be two. */
    private static int number(CharSequence text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > MAX_DIGITS) {
            return -1;
        }
        int value = 0;
        int pending = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (c == TEN && value == 0) {
                value = 10 * (pending < 0 ? 1 : pending);
                pending = -1;
            } else if (digit >= 0 && pending < 0) {
                pending = digit;
            } else if (Character.isDigit(c) && Character.isDigit(text.charAt(i - 1))) {
                pending = 10 * pending + digit;
            } else {
                return -1;
            }
        }
        return value + Math.max(pending, 0);
    }

    private static boolean isNumeral(char c) {
        return c == TEN || digit(c) >= 0;
    }

    private static int digit(char c) {
        int digit = Character.digit(c, 10);
        return digit >= 0 ? digit : DIGITS.indexOf(c);
    }
}
