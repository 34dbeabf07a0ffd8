package org.fenjie.core.cell;

import org.fenjie.core.deadline.YearRef;

/** A place in a cell that moves on as words are recognised, and goes back where they lead nowhere. */
final class CellCursor {

    private static final String DIGITS = "零一二三四五六七八九";
    // Longer runs are no number that a deadline has; without a bound a run of digits would be read anew from each of
    // them.
    private static final int MAX_DIGITS = 5;
    private static final int UNKNOWN = -2;
    private static final int YEAR_DIGITS = 4;
    // A year named farther off is not what 次年 follows; without a bound each 次年 would be looked for from anew.
    private static final int MAX_LOOK_BACK = 200;

    private final CellText text;
    private final int end;
    private int at;
    private int lastForeignMark = UNKNOWN;

    CellCursor(CellText text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
    }

    CellText text() {
        return text;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    void to(int index) {
        at = index;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    char peek() {
        return at < end ? text.at(at) : '\0';
    }

    /** Passes a word of this meaning if one stands here, the longest. */
    boolean accept(DeadlineWords words) {
        int length = words.lengthAt(text, at);
        if (length == 0 || at + length > end) {
            return false;
        }
        at += length;
        return true;
    }

    boolean accept(String word) {
        if (at + word.length() > end || !text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    boolean isAt(DeadlineWords words) {
        int length = words.lengthAt(text, at);
        return length > 0 && at + length <= end;
    }

    boolean isAt(String word) {
        return at + word.length() <= end && text.startsWith(word, at);
    }

    /** Passes a number in Arabic or Chinese digits; returns -1 and stays if none stands here. */
    int number() {
        int start = at;
        int arabic = arabic(MAX_DIGITS);
        if (arabic >= 0) {
            return arabic;
        }
        at = start;
        return chinese();
    }

    /** Passes Arabic digits, at most so many, with no further digit behind them; returns -1 and stays otherwise. */
    int arabic(int maxDigits) {
        int start = at;
        int value = 0;
        while (isDigit(peek()) && at - start <= maxDigits) {
            value = 10 * value + (peek() - '0');
            at++;
        }
        if (at == start || at - start > maxDigits) {
            at = start;
            return -1;
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** 三十一, 十二, 一百二十, 二〇二四: tens and hundreds, or digit by digit. */
    private int chinese() {
        int start = at;
        int value = 0;
        int pending = -1;
        int digits = 0;
        boolean byDigits = true;
        while (at < end && at - start < 2 * MAX_DIGITS) {
            char c = peek();
            // 二0二四: printed with the digit where 〇 is not at hand.
            int digit = c == '0' && digits > 0 ? 0 : digitOf(c);
            if (digit >= 0) {
                pending = byDigits && pending >= 0 ? 10 * pending + digit : digit;
                digits++;
            } else if (c == '十' || c == '百') {
                value += (pending < 0 ? 1 : pending) * (c == '十' ? 10 : 100);
                pending = -1;
                byDigits = false;
            } else {
                break;
            }
            at++;
        }
        if (at == start || digits > MAX_DIGITS) {
            at = start;
            return -1;
        }
        return value + Math.max(pending, 0);
    }

    /** The last year printed in digits before an index, not far from it; -1 if there is none. */
    int yearNamedBefore(int index) {
        for (int i = index - 1; i >= Math.max(YEAR_DIGITS, index - MAX_LOOK_BACK); i--) {
            char c = text.at(i);
            if ((c == '年' || c == '.') && isNumeral(text.at(i - 1)) && isNumberStart(text, i - YEAR_DIGITS)) {
                int year = new CellCursor(text, i - YEAR_DIGITS, i).number();
                if (YearRef.isNameable(year)) {
                    return year;
                }
            }
        }
        return -1;
    }

    /** Tells whether a 前 or 内 stands from here on that no date before it owns: 项目投用前, 开学后一周内. */
    boolean hasForeignMark() {
        if (lastForeignMark == UNKNOWN) {
            lastForeignMark = end - 1;
            while (lastForeignMark >= 0 && !isForeignMark(lastForeignMark)) {
                lastForeignMark--;
            }
        }
        return lastForeignMark >= at;
    }

    private boolean isForeignMark(int index) {
        char c = text.at(index);
        if (c == '内') {
            return "日天月周年".indexOf(text.at(index - 1)) >= 0;
        }
        if (c != '前' || DeadlineWords.BEFORE.lengthAt(text, index) == 0) {
            return false;
        }
        char before = text.at(index - 1);
        char owner = before == '之' || before == '以' ? text.at(index - 2) : before;
        return "日月年底末度旬号份目当此先提空眼面超)".indexOf(owner) < 0;
    }

    /** The value of a Chinese digit; -1 of another character. */
    static int digitOf(char c) {
        if (c == '〇' || c == '○' || c == 'O') {
            return 0;
        }
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /** Tells whether a number can begin at an index: no digit stands before it. */
    static boolean isNumberStart(CellText text, int index) {
        return isNumeral(text.at(index)) && !isNumeral(text.at(index - 1));
    }

    /** Tells whether what stands here counts times or things: the 次 of 每周3次. */
    boolean isAtCounter() {
        return "次场期批个项篇条轮家户名件处所%".indexOf(peek()) >= 0;
    }

    static boolean isNumeral(char c) {
        return isDigit(c) || c == '十' || c == '百' || digitOf(c) >= 0;
    }
}
