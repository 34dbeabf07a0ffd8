package org.fenjie.core.cell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.internal.ImpossibleDate;
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

    /**
     * The parts of the clause in order, never none; their words together are the clause. A clause with a date that no year
     * has (13月, 4月31日) is not trusted for another.
     */
    ImmutableList<Found> parts() {
        List<Found> parts = new ArrayList<>();
        Found first = atHead(start);
        if (first == null) {
            first = within();
        }
        parts.add(first == null ? wordsAlone() : first.startingAt(start));
        if (parts.get(0).isTime()) {
            addFollowing(parts);
        }
        closeLast(parts);
        isBroken |= ImpossibleDate.find(text.part(start, end)).isPresent();
        return isBroken ? ImmutableList.of(undated()) : ImmutableList.copyOf(parts);
    }

    /** A time at an index, behind lead-ins. */
    private @Nullable Found atHead(int index) {
        return atHead(index, inherited);
    }

    private @Nullable Found atHead(int index, YearRef year) {
        cursor.to(index);
        ItemNumber.pass(cursor);
        int afterEnumerator = cursor.at();
        while (cursor.accept(DeadlineWords.LEAD_IN)) {
            if (cursor.isAtEnd()) {
                return null;
            }
        }
        Found found = timeHere(year);
        boolean mayBelongToEvent = found == null || found.kind() == Found.Kind.BARE;
        if (mayBelongToEvent && !isBroken && index == start) {
            // 10月份调研结束后30日内: the period is a part of the event's name.
            cursor.to(afterEnumerator);
            Found count = new CountGrammar(cursor).find();
            return count == null ? found : count;
        }
        return found;
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
                if (found != null && (found.kind() == Found.Kind.MARKED || found.end() == end || isLedTo(found))) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean canBeginTime(int at) {
        char c = text.at(at);
        return CellCursor.isNumeral(c)
                ? CellCursor.isNumberStart(text, at)
                : TimeGrammar.canBegin(c) || RecurringGrammar.canBegin(c);
    }

    /** The 6月 of an unreadable 240年6月, the 12.31 of 1.12.31, the 下半年 of 上下半年: what stands before belongs to it. */
    private boolean isInsideNumber(int at) {
        char before = text.at(at - 1);
        if (text.startsWith("下半年", at) && (before == '上' || text.startsWith("上、", at - 2))) {
            return true;
        }
        if (text.at(at) == '前' && "日号月年底末".indexOf(before) >= 0) {
            return true;
        }
        if (before == '月' && CellCursor.isNumeral(text.at(at - 2))) {
            return !text.isBreakBefore(at);
        }
        return before == '年' || ("./-".indexOf(before) >= 0 && CellCursor.isNumeral(text.at(at - 2)));
    }

    private boolean isLedTo(Found found) {
        int at = found.start();
        return DeadlineWords.PREPOSITION.lengthAt(text, at - 1) == 1
                || DeadlineWords.PREPOSITION.lengthAt(text, at - 2) == 2
                || (text.at(at - 1) == '(' && text.at(found.end()) == ')');
    }

    /** Further times: joined by 、 and 和, or set off by white space. */
    private void addFollowing(List<Found> parts) {
        int at = parts.get(0).end();
        int depth = 0;
        while (at < end && !isBroken) {
            Found last = parts.get(parts.size() - 1);
            Found next = depth > 0 && at > last.end() ? null : following(last, at);
            if (next == null) {
                // What stands in brackets explains the time before: 每季度首月（1月、4月、7月、10月）.
                depth += text.at(at) == '(' ? 1 : text.at(at) == ')' ? -1 : 0;
                at++;
            } else {
                join(parts, next, at);
                at = next.end();
            }
        }
    }

    /** Adds a part that stands at an index behind the others. */
    private void join(List<Found> parts, Found next, int at) {
        int last = parts.size() - 1;
        Found before = parts.get(last);
        CycleFrame frame = at == before.end() && next.rule() instanceof Recurring ? CycleFrame.of(before) : null;
        if (frame != null) {
            isBroken |= !frame.endsWithAYear();
            parts.set(last, new Found(Found.Kind.MARKED, frame.period(), before.start(), at));
            parts.add(new Found(Found.Kind.MARKED, frame.begin((Recurring) next.rule()), at, next.end()));
        } else if (isFramed(before, next)) {
            parts.set(last, next.startingAt(before.start()));
        } else {
            // Words between the two are the first one's own, and so it shares no mark.
            isBroken |= at == before.end() && mayShareDay(before, next);
            Found.Kind kind = at > before.end() ? Found.Kind.MARKED : before.kind();
            parts.set(last, new Found(kind, before.rule(), before.start(), at));
            parts.add(next.startingAt(next.start() > at && DeadlineWords.AND.lengthAt(text, at) > 0 ? at + 1 : at));
            shareMark(parts);
        }
    }

    /** 1月、7月15日前: whether the 15th is meant for January too is not printed. The 31st of 6月、12月31日前 is not. */
    private static boolean mayShareDay(Found before, Found next) {
        return before.kind() == Found.Kind.BARE
                && before.rule() instanceof By month
                && month.period().kind() == PlanPeriod.Kind.MONTH
                && next.rule() instanceof By day
                && day.period().kind() == PlanPeriod.Kind.DAY
                && day.period().part() < 28;
    }

    /** 2024年第一批6月底前: the year is that of the month. */
    private static boolean isFramed(Found before, Found next) {
        return before.kind() == Found.Kind.BARE
                && before.rule() instanceof By year
                && year.period().kind() == PlanPeriod.Kind.YEAR
                && next.rule() instanceof By by
                && by.period().kind() != PlanPeriod.Kind.YEAR
                && by.period().year().equals(year.period().year());
    }

    private @Nullable Found following(Found last, int at) {
        cursor.to(at);
        if (at == last.end()) {
            Found bound = inBrackets(last, at);
            if (bound != null || isBroken) {
                return bound;
            }
            cursor.to(at);
            if (cursor.accept(DeadlineWords.AND)) {
                int afterAnd = cursor.at();
                Found next = atHead(afterAnd, last.year());
                if (next == null) {
                    cursor.to(afterAnd);
                    next = new CountGrammar(cursor).find();
                }
                return next;
            }
        }
        if (text.isBreakBefore(at) || (at > last.end() && text.at(at - 1) == '、')) {
            return atHead(at, last.year());
        }
        return last.kind() == Found.Kind.BARE && canBeginTime(at) && !isInsideNumber(at) ? limitOf(last) : null;
    }

    /** 全年每月, 全年（每季度一次）, 3个月内（9月底前）. */
    private @Nullable Found inBrackets(Found last, int at) {
        boolean bracket = cursor.accept("(");
        RecurringGrammar cycles = new RecurringGrammar(cursor);
        Found recurring = cycles.recurring();
        isBroken |= cycles.isBroken();
        if (recurring != null || isBroken || !bracket || !(last.rule() instanceof Count)) {
            return recurring;
        }
        Found limit = atHead(at + 1, last.year());
        return limit != null && limit.kind() == Found.Kind.MARKED && text.at(limit.end()) == ')' ? limit : null;
    }

    /** 2023年启动2024年6月底前完成: behind a bare period, a marked one that is not before it is the limit, or a year done in. */
    private @Nullable Found limitOf(Found bare) {
        Found next = new TimeGrammar(cursor, bare.year()).time();
        boolean later = next != null
                && (next.kind() == Found.Kind.MARKED || cursor.isAt(DeadlineWords.DONE))
                && next.rule() instanceof By limit
                && bare.rule() instanceof By begun
                && TimeGrammar.runsForward(begun.period(), limit.period());
        return later ? next : null;
    }

    /** The rest of the clause is what is to be done; 完成并长期坚持 is that, and a stage without an end. */
    private void closeLast(List<Found> parts) {
        int last = parts.size() - 1;
        Found time = parts.get(last);
        int from = time.isTime() ? time.end() : cursor.at() + 1;
        int openEnd = time.isTime() || time.kind() == Found.Kind.UNDATED ? openEndBehind(from) : end;
        parts.set(last, time.until(openEnd));
        if (openEnd < end) {
            parts.add(new Found(Found.Kind.OPEN, OpenEnded.ALWAYS, openEnd, end));
        }
    }

    /** Where words without an end begin, if they are set off: 并长期坚持, （长期）, 及长期. */
    private int openEndBehind(int from) {
        int lastOpen = end - 1;
        while (lastOpen >= from && DeadlineWords.OPEN.lengthAt(text, lastOpen) == 0) {
            lastOpen--;
        }
        int and = DeadlineWords.AND.lengthAt(text, from);
        if (and > 0 && DeadlineWords.OPEN.lengthAt(text, from + and) > 0) {
            return from;
        }
        for (int at = from; at < lastOpen; at++) {
            if ("并且(".indexOf(text.at(at)) >= 0) {
                return at;
            }
        }
        return end;
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

    /** A number may be of a time that was not understood, and then nothing is said about the rest. */
    private boolean hasNumber() {
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (CellCursor.isDigit(c) || (CellCursor.isNumeral(c) && "年月日天周个".indexOf(text.at(i + 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
