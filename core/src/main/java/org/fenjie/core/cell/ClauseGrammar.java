package org.fenjie.core.cell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.YearRef;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a deadline cell, what stands between commas: {@code {lead-in} time {action}}, or a time within a sentence.
 *
 * <ol>
 *   <li>Lead-ins and hedges are passed over. Then a recurring duty, a count or a period is looked for, in this order.
 *   <li>What follows a time is what is to be done, unless the time is a part of it (2024年工作计划).
 *   <li>A time within a sentence counts if a mark says that it is a limit (前, 底), a preposition leads to it, or it ends the
 *       sentence. Not so where the sentence begins with a condition (根据, 结合).
 *   <li>Without a time the clause is without an end, at once, after what stands before, or just words.
 * </ol>
 */
final class ClauseGrammar {

    private final CellText text;
    private final int start;
    private final int end;
    private final CellCursor cursor;
    private final YearRef inherited;
    private boolean isBroken;

    ClauseGrammar(CellText text, int start, int end, YearRef inherited) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.cursor = new CellCursor(text, start, end);
        this.inherited = inherited;
    }

    /** The parts of the clause in order, never none; their words together are the clause. */
    ImmutableList<Found> parts() {
        List<Found> parts = new ArrayList<>();
        Found first = atHead(start);
        if (first == null) {
            first = within();
        }
        if (first == null) {
            return ImmutableList.of(wordsAlone());
        }
        parts.add(first.startingAt(start));
        addFollowing(parts);
        closeLast(parts);
        return ImmutableList.copyOf(parts);
    }

    /** A time at an index, behind lead-ins. */
    private @Nullable Found atHead(int index) {
        return atHead(index, inherited);
    }

    private @Nullable Found atHead(int index, YearRef year) {
        cursor.to(index);
        passEnumerator();
        int afterEnumerator = cursor.at();
        while (cursor.accept(DeadlineWords.LEAD_IN)) {
            if (cursor.isAtEnd()) {
                return null;
            }
        }
        Found found = timeHere(year);
        if (found == null && !isBroken && index == start) {
            cursor.to(afterEnumerator);
            found = new CountGrammar(cursor).find();
        }
        return found;
    }

    /** 1、 numbers an item, but 7、8月 are two months. */
    private boolean acceptListMark() {
        return !CellCursor.isNumeral(text.at(cursor.at() + 1)) && cursor.accept("、");
    }

    private @Nullable Found timeHere(YearRef year) {
        RecurringGrammar cycles = new RecurringGrammar(cursor);
        Found recurring = cycles.recurring();
        isBroken |= cycles.isBroken();
        if (recurring != null || isBroken) {
            return recurring;
        }
        TimeGrammar times = new TimeGrammar(cursor, year);
        Found time = times.time();
        isBroken |= times.isBroken();
        return time;
    }

    /** 1., （1）, ①: the number of an item. */
    private void passEnumerator() {
        int begin = cursor.at();
        boolean bracket = cursor.accept("(");
        int number = cursor.arabic(2);
        boolean closed = number > 0 && (bracket ? cursor.accept(")") : cursor.accept(".") || acceptListMark());
        int afterMark = cursor.at();
        boolean periodFollows =
                cursor.arabic(4) > 0 && (cursor.isAt("年") || cursor.isAt("月") || cursor.isAt("季度") || cursor.isAt("."));
        cursor.to(afterMark);
        if (!closed || (!bracket && !periodFollows && CellCursor.isDigit(cursor.peek()))) {
            cursor.to(begin);
        }
        if (cursor.peek() >= '①' && cursor.peek() <= '⑳') {
            cursor.to(cursor.at() + 1);
        }
    }

    /** A time within the sentence. */
    private @Nullable Found within() {
        cursor.to(start);
        while (cursor.accept(DeadlineWords.LEAD_IN)) {
            // Passed over.
        }
        if (isBroken || cursor.isAt(DeadlineWords.CONDITION)) {
            return null;
        }
        int from = cursor.at();
        for (int at = from; at < end; at++) {
            if (at == from || (canBeginTime(at) && !isInsideNumber(at))) {
                cursor.to(at);
                Found found = timeHere(inherited);
                if (found != null && (found.kind() == Found.Kind.MARKED || found.end() == end || isLedTo(at))) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean canBeginTime(int at) {
        char c = text.at(at);
        return CellCursor.isNumberStart(text, at) || "年次翌明本当今来下上第全每".indexOf(c) >= 0;
    }

    /** The 6月 of an unreadable 240年6月, the 12.31 of 1.12.31: what stands before belongs to it. */
    private boolean isInsideNumber(int at) {
        char before = text.at(at - 1);
        return before == '年' || ("./-".indexOf(before) >= 0 && CellCursor.isNumeral(text.at(at - 2)));
    }

    private boolean isLedTo(int at) {
        return DeadlineWords.PREPOSITION.lengthAt(text, at - 1) == 1
                || DeadlineWords.PREPOSITION.lengthAt(text, at - 2) == 2;
    }

    /** Further times: joined by 、 and 和, or set off by white space. */
    private void addFollowing(List<Found> parts) {
        int at = parts.get(0).end();
        while (at < end) {
            Found last = parts.get(parts.size() - 1);
            cursor.to(at);
            Found next = null;
            if (at == last.end() && last.opens()) {
                next = new RecurringGrammar(cursor).recurring();
            } else if (at == last.end() && cursor.accept(DeadlineWords.AND)) {
                int afterAnd = cursor.at();
                next = atHead(afterAnd, last.year());
                if (next == null) {
                    cursor.to(afterAnd);
                    next = new CountGrammar(cursor).find();
                }
            } else if (text.isBreakBefore(at) || (at > last.end() && text.at(at - 1) == '、')) {
                next = atHead(at, last.year());
            }
            if (next == null) {
                at++;
            } else {
                parts.set(parts.size() - 1, last.until(at));
                parts.add(next.startingAt(next.start() > at && DeadlineWords.AND.lengthAt(text, at) > 0 ? at + 1 : at));
                shareMark(parts);
                at = next.end();
            }
        }
    }

    /** The rest of the clause is what is to be done; 完成并长期坚持 is that, and a stage without an end. */
    private void closeLast(List<Found> parts) {
        int last = parts.size() - 1;
        Found time = parts.get(last);
        for (int at = time.end(); at < end; at++) {
            char c = text.at(at);
            if ((c == '并' || c == '且' || c == '(') && DeadlineWords.OPEN.isIn(text, at, end)) {
                parts.set(last, time.until(at));
                parts.add(new Found(Found.Kind.OPEN, OpenEnded.ALWAYS, at, end));
                return;
            }
        }
        parts.set(last, time.until(end));
    }

    /** 6月、12月前: the mark printed with the last is meant for all. */
    private static void shareMark(List<Found> parts) {
        int last = parts.size() - 1;
        if (parts.get(last).rule() instanceof By marked && marked.edge() == By.Edge.BEFORE) {
            for (int i = last - 1; i >= 0 && parts.get(i).kind() == Found.Kind.BARE; i--) {
                Found bare = parts.get(i);
                if (bare.rule() instanceof By by) {
                    parts.set(i, new Found(Found.Kind.MARKED, By.before(by.period()), bare.start(), bare.end()));
                }
            }
        }
    }

    private Found wordsAlone() {
        cursor.to(start);
        while (cursor.accept(DeadlineWords.LEAD_IN)) {
            // Passed over.
        }
        if (cursor.isAt(DeadlineWords.AT_ONCE)) {
            return undated();
        }
        if (DeadlineWords.OPEN.isIn(text, start, end) && !hasNumber()) {
            return new Found(Found.Kind.OPEN, OpenEnded.ALWAYS, start, end);
        }
        if (cursor.isAt(DeadlineWords.THEREAFTER)) {
            return undated();
        }
        return new Found(Found.Kind.TEXT, NotUnderstood.of(text.printedBetween(start, end)), start, end);
    }

    private Found undated() {
        return new Found(Found.Kind.UNDATED, NotUnderstood.of(text.printedBetween(start, end)), start, end);
    }

    /** A number in Arabic digits may be a time that was not understood, and then nothing is said about the rest. */
    private boolean hasNumber() {
        for (int i = start; i < end; i++) {
            if (CellCursor.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }
}
