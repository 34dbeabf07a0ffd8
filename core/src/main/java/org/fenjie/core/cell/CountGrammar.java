package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.CountUnit;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.YearRef;
import org.jspecify.annotations.Nullable;

/**
 * Counts as printed: {@code event tail number unit 内}, such as 工作要点发布后30日内, or back from the event, such as
 * 投入运行之日30个工作日前 and 会议召开前10个工作日.
 */
final class CountGrammar {

    // No event has so long a name; without a bound every number of a long text would be tried against all before it.
    private static final int MAX_EVENT = 100;
    // Nor stand more hedges before a count.
    private static final int MAX_HEDGES = 20;

    private static final ImmutableList<DeadlineWords> ENDINGS =
            ImmutableList.of(DeadlineWords.EVENT_TAIL, DeadlineWords.EVENT_VERB);

    private static final CharMatcher TAIL_CHARS = CharMatcher.anyOf("之日起后以");

    private final CellCursor cursor;

    CountGrammar(CellCursor cursor) {
        this.cursor = cursor;
    }

    /** Finds the first count between here and the end, its event included; stays and returns null if there is none. */
    @Nullable
    Found find() {
        int start = cursor.at();
        CellText text = cursor.text();
        for (int at = start; at < cursor.end(); at++) {
            if (canBeginLength(text, at)) {
                cursor.to(at);
                Found found = countAt(start, at);
                if (found != null) {
                    return found;
                }
            }
        }
        cursor.to(start);
        return null;
    }

    /** Tells whether a length of time stands here, with 内 or without. */
    boolean isAtLength() {
        int start = cursor.at();
        boolean found = canBeginLength(cursor.text(), start) && length() != null;
        cursor.to(start);
        return found;
    }

    private static boolean canBeginLength(CellText text, int at) {
        return text.at(at) == '半' || (CellCursor.isNumberStart(text, at) && !isDayOfMonth(text, at));
    }

    private static boolean isDayOfMonth(CellText text, int at) {
        char before = text.at(at - 1);
        return before == '月' || before == '第' || before == '-' || before == '.';
    }

    private @Nullable Found countAt(int start, int at) {
        Length length = length();
        if (length == null) {
            return null;
        }
        int afterLength = cursor.at();
        if (cursor.accept(DeadlineWords.WITHIN)) {
            Event event = eventBefore(start, at, ENDINGS);
            return event == null ? null : found(Count.after(length.amount, length.unit, event), start);
        }
        if (cursor.isAtEnd()) {
            // 受理后30日: the tail of the event says what 内 would say.
            Event event = eventBefore(start, at, ImmutableList.of(DeadlineWords.EVENT_TAIL));
            if (event != null && event.isNamed()) {
                return found(Count.after(length.amount, length.unit, event), start);
            }
        }
        if (isAllThereIs(start, at, length.unit)) {
            return found(Count.after(length.amount, length.unit, Event.UNNAMED), start);
        }
        boolean back = cursor.accept(DeadlineWords.BEFORE);
        Event event = back ? eventBefore(start, at, ENDINGS) : eventCountedBackFrom(start, at);
        if (event == null || !event.isNamed()) {
            cursor.to(afterLength);
            return null;
        }
        return found(Count.before(length.amount, length.unit, event), start);
    }

    /** 5个工作日, with nothing else in the clause: a limit, where 15日 may be a day of the month, and 半年 a cycle. */
    private boolean isAllThereIs(int start, int at, CountUnit unit) {
        char last = cursor.text().at(cursor.end() - 1);
        boolean ambiguous = unit == CountUnit.YEARS || last == '年' || (unit == CountUnit.DAYS && last == '日');
        return at == start && cursor.isAtEnd() && !ambiguous;
    }

    private Found found(Count rule, int start) {
        return new Found(Found.Kind.MARKED, rule, start, cursor.at());
    }

    private record Length(int amount, CountUnit unit) {}

    /** Passes a number and its unit: 30日, 20个工作日, 三个月, 半年, 一年半. */
    private @Nullable Length length() {
        if (cursor.accept("半年")) {
            return new Length(6, CountUnit.MONTHS);
        }
        int amount = cursor.number();
        if (amount < 1 || amount > Count.MAX_AMOUNT) {
            return null;
        }
        CountUnit unit = unit();
        if (unit == null || (unit == CountUnit.YEARS && YearRef.isNameable(amount))) {
            return null;
        }
        if (unit == CountUnit.YEARS && amount <= 100 && cursor.accept("半")) {
            return new Length(12 * amount + 6, CountUnit.MONTHS);
        }
        return new Length(amount, unit);
    }

    private @Nullable CountUnit unit() {
        if (cursor.accept(DeadlineWords.WORKING_DAYS)) {
            return CountUnit.WORKING_DAYS;
        }
        if (cursor.accept(DeadlineWords.CALENDAR_DAYS)) {
            return CountUnit.CALENDAR_DAYS;
        }
        if (cursor.accept(DeadlineWords.DAYS)) {
            return CountUnit.DAYS;
        }
        if (cursor.accept(DeadlineWords.WEEKS)) {
            return CountUnit.WEEKS;
        }
        if (cursor.accept(DeadlineWords.MONTHS)) {
            return CountUnit.MONTHS;
        }
        return cursor.accept(DeadlineWords.YEARS) ? CountUnit.YEARS : null;
    }

    /** The event whose words stand between; unnamed where there are none; null where the words name no event. */
    private @Nullable Event eventBefore(int start, int end, ImmutableList<DeadlineWords> endings) {
        for (DeadlineWords ending : endings) {
            int length = lengthBefore(ending, start, end);
            if (length > 0) {
                int from = afterLeadIns(start, end);
                int nameEnd = ending == DeadlineWords.EVENT_TAIL ? end - length : end;
                return from < nameEnd ? event(from, nameEnd) : null;
            }
        }
        int from = end - start <= MAX_HEDGES ? afterLeadIns(start, end) : start;
        if (from == end) {
            return Event.UNNAMED;
        }
        int opening = DeadlineWords.EVENT_OPENING.lengthAt(cursor.text(), from);
        return opening > 0 && opening < end - from ? event(from, end) : null;
    }

    /** 会议召开前10个工作日: the count goes back from what stands before 前. */
    private @Nullable Event eventCountedBackFrom(int start, int end) {
        int length = lengthBefore(DeadlineWords.EVENT_BEFORE, start, end);
        if (length == 0) {
            return null;
        }
        int from = afterLeadIns(start, end);
        return from < end - length ? event(from, end - length) : null;
    }

    private @Nullable Event event(int from, int to) {
        if (to - from > MAX_EVENT) {
            return null;
        }
        String name = withoutOpenBracket(cursor.text().between(from, to));
        return isName(name) ? Event.of(name) : null;
    }

    /**
     * A name that ends in a number or a date is the left half of a range, and what was found is not a count; nor do 提前, 此后
     * and 今后 name an event, nor 之日 alone.
     */
    private static boolean isName(String name) {
        if (TAIL_CHARS.matchesAllOf(name)) {
            return false;
        }
        int end = name.length() - 1;
        char last = name.charAt(end);
        boolean day = (last == '日' || last == '号') && end > 0 && CellCursor.isDigit(name.charAt(end - 1));
        return !day
                && !CellCursor.isDigit(last)
                && last != '提'
                && (name.length() > 1 || "此其随然今最先以之目当事即".indexOf(last) < 0);
    }

    /** Of 完成（印发 and of 2）印发 the name is 印发; 办法（试行）印发 is one. */
    private static String withoutOpenBracket(String name) {
        int open = name.lastIndexOf('(');
        int close = name.lastIndexOf(')');
        if (open > close) {
            return name.substring(open + 1);
        }
        return close >= 0 && name.indexOf('(') < 0 ? name.substring(close + 1) : name;
    }

    private int lengthBefore(DeadlineWords words, int from, int end) {
        for (int at = Math.max(from, end - 5); at < end; at++) {
            if (words.lengthAt(cursor.text(), at) == end - at) {
                return end - at;
            }
        }
        return 0;
    }

    /** Behind 应在, 自 and the like, at the beginning or within the sentence. */
    private int afterLeadIns(int start, int end) {
        CellText text = cursor.text();
        int from = Math.max(start, end - MAX_EVENT - MAX_HEDGES);
        int length = hedgeAt(from);
        while (length > 0 && from + length <= end) {
            from += length;
            length = hedgeAt(from);
        }
        int at = from;
        while (at < end) {
            int other = DeadlineWords.NO_EVENT_LEAD_IN.lengthAt(text, at);
            int leadIn = DeadlineWords.EVENT_LEAD_IN.lengthAt(text, at);
            if (other == 0 && leadIn > 0 && at > from) {
                return at + leadIn;
            }
            at += Math.max(other, 1);
        }
        return from;
    }

    private int hedgeAt(int index) {
        CellText text = cursor.text();
        return DeadlineWords.NO_EVENT_LEAD_IN.lengthAt(text, index) > 0
                ? 0
                : DeadlineWords.EVENT_HEDGE.lengthAt(text, index);
    }
}
