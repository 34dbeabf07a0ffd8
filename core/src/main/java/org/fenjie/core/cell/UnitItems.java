package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.fenjie.core.cell.RoleBook.Entry;
import org.fenjie.core.cell.UnitPiece.Kind;
import org.fenjie.core.plan.Collective;

/**
 * Cuts a run of text between markers into units and collectives: at 以及, at 和 and 及 where both sides are whole names, and
 * before 等 where it opens a set.
 */
final class UnitItems {

    private static final Words JOINS = Words.of("以及 和 及 与 暨");
    private static final Words NOBODY = Words.of("无 暂无 没有 空 — —— － － - -- /");
    private static final Words LEAD_INS = Words.of("由 并由 再由 主要由 具体由 请 并请 以 其中 并 为 是");
    private static final Words PROSE = Words.of("""
            的 了 均 须 以下 上述 不再 根据 按照 如果 应当 必须 需要 进行 开展 加强 完成 做好 同时 如有 同上 待定 待确定 另行 视情 另定 依照
            """);
    private static final Words TIMES = Words.of("年 月 日 全年 长期 持续 季度 每年 每月 年底 月底");
    /** Before 等, these make a word of it: 高等, 平等. */
    private static final CharMatcher BEFORE_WORD = CharMatcher.anyOf("高中初平同头对优劣");
    /** Behind 等, these make a word of it: 等级, 等待. */
    private static final CharMatcher BEHIND_WORD = CharMatcher.anyOf("级候待值于同");

    private static final CharMatcher MARKS = CharMatcher.anyOf("*★☆▲△●○◆◇※#");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int LONGEST_UNENDED_NAME = 10;

    private final CellShape cell;
    private final String shape;
    private final PieceList pieces;
    private final RoleBook roles;
    private final Doubts doubts;

    UnitItems(CellShape cell, PieceList pieces, RoleBook roles, Doubts doubts) {
        this.cell = cell;
        this.shape = cell.shape();
        this.pieces = pieces;
        this.roles = roles;
        this.doubts = doubts;
    }

    /** Reads a run of text. */
    void read(int from, int to) {
        int start = from + LEAD_INS.lengthAt(shape, from, to);
        if (start < to) {
            pieces.add(Kind.MARKER, start);
        } else {
            start = from;
        }
        int open = openEnd(start, to);
        int part = start;
        int i = start;
        while (i < to) {
            if (cell.isOpen(i)) {
                i = Math.min(cell.mate(i) + 1, to);
            } else if (i == open) {
                part(part, i);
                part = i;
                i++;
                open = -1;
            } else {
                int join = JOINS.lengthAt(shape, i, to);
                if (join > 0 && isJoin(part, i, i + join, open > i ? open : to)) {
                    part(part, i);
                    pieces.add(Kind.SEPARATOR, i + join);
                    part = i + join;
                    if (open < 0) {
                        open = openEnd(part, to);
                    }
                }
                i += Math.max(join, 1);
            }
        }
        part(part, to);
    }

    /** The index of the first 等 that opens a set; -1 if there is none. */
    private int openEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.isOpen(i)) {
                i = cell.mate(i);
            } else if (shape.charAt(i) == '等' && opensSet(from, i, to)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensSet(int from, int at, int to) {
        int next = at + 1;
        if (next == to || JOINS.lengthAt(shape, next, to) > 0) {
            return true;
        }
        if ((at > from && BEFORE_WORD.matches(shape.charAt(at - 1))) || BEHIND_WORD.matches(shape.charAt(next))) {
            return false;
        }
        if (CollectiveWords.startsSet(shape, next, to)) {
            return true;
        }
        int end = next;
        while (end < to && JOINS.lengthAt(shape, end, to) == 0 && shape.charAt(end) != '等') {
            end++;
        }
        return CollectiveWords.endsLikeSet(cell.plain(next, end)) || CollectiveWords.endsLikeSet(cell.plain(next, to));
    }

    private boolean isJoin(int from, int join, int behind, int to) {
        if (join == from || behind == to) {
            return false;
        }
        boolean set = CollectiveWords.startsSet(shape, behind, to);
        if ((shape.charAt(from) == '等' && join == from + 1) || set || behind - join == 2) {
            return true;
        }
        String left = cell.plain(from, join);
        String right = cell.plain(behind, to);
        if (CollectiveWords.isCollective(left)) {
            // 各部门和单位 is one set; 各部门和市财政局 is a set and a unit.
            boolean unit = UnitNames.startsWithLevel(right, 0, right.length()) && UnitNames.isWhole(right);
            return unit || !CollectiveWords.endsLikeSet(right);
        }
        if (!UnitNames.isWhole(left) || !(UnitNames.isWhole(right) || CollectiveWords.endsLikeSet(right))) {
            return false;
        }
        // 杭州市和宁波市 are two; 和平区 behind 沈阳市 is one.
        return !UnitNames.endsInArea(left, 0, left.length()) || right.length() > 2;
    }

    private void part(int from, int to) {
        if (from == to) {
            return;
        }
        int start = from;
        while (start < to && MARKS.matches(shape.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && MARKS.matches(shape.charAt(end - 1))) {
            end--;
        }
        pieces.add(Kind.MARKER, start);
        if (start < end) {
            item(start, end, start > from || end < to);
        }
        pieces.add(Kind.MARKER, to);
    }

    private void item(int from, int to, boolean starred) {
        String plain = cell.plain(from, to);
        if (plain.isEmpty()) {
            pieces.add(Kind.SEPARATOR, to);
            return;
        }
        if (NOBODY.contains(plain)) {
            pieces.add(Kind.MARKER, to);
            return;
        }
        if (continuesSet(from, plain)) {
            pieces.extendOverSeparator(Kind.COLLECTIVE, to);
            roles.last().end = to;
            return;
        }
        Optional<Collective.Kind> set = CollectiveWords.kindOf(plain);
        if (set.isEmpty()) {
            String reason = whyNoName(plain);
            if (!reason.isEmpty()) {
                doubts.add(reason);
                pieces.add(Kind.UNREAD, to);
                Entry entry = roles.add(from, to, set);
                entry.unread = true;
                return;
            }
            if (plain.length() > LONGEST_UNENDED_NAME && !UnitNames.isWhole(plain)) {
                doubts.add("a long name does not end as names of units do");
            }
        }
        pieces.add(set.isPresent() ? Kind.COLLECTIVE : Kind.NAME, to);
        roles.add(from, to, set).starred = starred;
    }

    private static String whyNoName(String plain) {
        if (DIGITS.matchesAnyOf(plain) && TIMES.standsIn(plain) && !UnitNames.isWhole(plain)) {
            return "a time stands where a unit is expected";
        }
        if (TIMES.contains(plain)) {
            return "a time stands where a unit is expected";
        }
        if (!CharMatcher.forPredicate(Character::isLetter).matchesAnyOf(plain)) {
            return "no letter stands where a unit is expected";
        }
        if (PROSE.standsIn(plain)) {
            return "running text stands where a unit is expected";
        }
        return "";
    }

    /** 各区、县级市政府 is one set: what stands behind the comma says what kind of area, not which. */
    private boolean continuesSet(int from, String plain) {
        if (!roles.hasPending() || from == 0 || shape.charAt(from - 1) != CellShape.LIST) {
            return false;
        }
        Entry last = roles.last();
        if (last.end != from - 1 || last.role != null) {
            return false;
        }
        if (isBareLevel(last) && (CollectiveWords.isFellow(plain) || CollectiveWords.isCollective(plain))) {
            // 市、县（区）政府: the first of the row was no name.
            Optional<Collective.Kind> set = CollectiveWords.kindOf(plain);
            last.set = set.isPresent() ? set : Optional.of(Collective.Kind.DESCRIBED);
            return true;
        }
        return last.set.isPresent()
                && pieces.endsIn(Kind.COLLECTIVE, from - 1)
                && CollectiveWords.isFellow(plain)
                && !CollectiveWords.startsSet(shape, from, from + 1)
                && !CollectiveWords.isOwnGovernment(plain, cell.plain(Math.max(last.start, last.end - 8), last.end));
    }

    private boolean isBareLevel(Entry entry) {
        return entry.set.isEmpty()
                && entry.end - entry.start == 1
                && UnitNames.startsWithLevel(shape, entry.start, entry.end);
    }
}
