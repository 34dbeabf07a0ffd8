package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
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
    private static final Words LEAD_INS = Words.of("由 并由 再由 主要由 具体由 请 并请 以 其中 并");
    /** Words with 等 in the middle. */
    private static final Words WORDS_AROUND =
            Words.of("高等教 高等学 高等院 高等职 高等法 高等检 高等专 高等研 高等级 中等职 中等专 中等教 初等教 平等就 平等权 平等保 平等发 同等学");

    private static final Words WORDS_BEHIND = Words.of("等级 等离 等值 等待 等候 等效 等保");

    /** 团委和学生处 are two; 场所和设施处 is one. */
    private static final CharMatcher SHORT_NAME_ENDINGS = CharMatcher.anyOf("委办联协局处厅会");

    private static final int LOOK_BACK = 8;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_UNENDED_NAME = 10;

    private final CellShape cell;
    private final String shape;
    private final PieceList pieces;
    private final RoleBook roles;
    private final LeadRules rules;
    private final Doubts doubts;
    private final List<String> notes;
    private final List<String> times = new ArrayList<>();
    private boolean nobody;

    UnitItems(CellShape cell, PieceList pieces, RoleBook roles, LeadRules rules, List<String> notes, Doubts doubts) {
        this.cell = cell;
        this.shape = cell.shape();
        this.pieces = pieces;
        this.roles = roles;
        this.rules = rules;
        this.notes = notes;
        this.doubts = doubts;
    }

    /** The times that stand among the units, as printed. */
    List<String> times() {
        return times;
    }

    /** Tells whether the cell says that there is nobody (无). */
    boolean saysNobody() {
        return nobody;
    }

    /** Tells whether a piece is a word for a role, and not one for nobody (无). */
    static boolean givesRole(UnitPiece piece) {
        return piece.kind() == Kind.MARKER
                && !NOBODY.contains(CharMatcher.whitespace().removeFrom(piece.text()));
    }

    /** Reads a run of text. */
    void read(int from, int to) {
        int start = from + LEAD_INS.lengthAt(shape, from, to);
        if (start < to) {
            pieces.add(Kind.MARKER, start);
        } else {
            start = from;
        }
        // The next 等 that opens a set; behind the run of text once there is none left.
        int open = openEnd(start, to);
        int part = start;
        int i = start;
        while (i < to) {
            if (cell.isOpen(i)) {
                i = Math.min(cell.mate(i) + 1, to);
            } else if (i == open) {
                part(part, i);
                part = i++;
                open = -1;
            } else {
                int join = JOINS.lengthAt(shape, i, to);
                if (join > 0 && isJoin(part, i, i + join, open < 0 ? to : open)) {
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

    /** The index of the first 等 that opens a set; the end of the text if there is none. */
    private int openEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.isOpen(i)) {
                i = cell.mate(i);
            } else if (shape.charAt(i) == '等' && opensSet(from, i, to)) {
                return i;
            }
        }
        return to;
    }

    private boolean opensSet(int from, int at, int to) {
        int next = at + 1;
        if (next == to || JOINS.lengthAt(shape, next, to) > 0) {
            return true;
        }
        if ((at > from && WORDS_AROUND.lengthAt(shape, at - 1, to) > 0) || WORDS_BEHIND.lengthAt(shape, at, to) > 0) {
            return false;
        }
        if (CollectiveWords.startsSet(shape, next, to)) {
            return true;
        }
        int end = shape.indexOf('等', next);
        end = nextJoin(next, end < 0 || end > to ? to : end);
        return endsLikeSet(next, end) || endsLikeSet(next, to);
    }

    private int nextJoin(int from, int to) {
        int i = from;
        while (i < to && JOINS.lengthAt(shape, i, to) == 0) {
            i++;
        }
        return i;
    }

    private boolean endsLikeSet(int from, int to) {
        return to - from <= LONGEST_NAME && CollectiveWords.endsLikeSet(cell.plain(from, to));
    }

    private boolean isJoin(int from, int join, int behind, int to) {
        if (join == from || behind == to) {
            return false;
        }
        boolean set = CollectiveWords.startsSet(shape, behind, to);
        if ((shape.charAt(from) == '等' && join == from + 1) || set || behind - join == 2) {
            return true;
        }
        if (join - from > LONGEST_NAME || to - behind > LONGEST_ROW) {
            return false;
        }
        String left = cell.plain(from, join);
        String right = cell.plain(behind, to);
        int next = nextJoin(behind, to);
        if (shape.substring(behind, next).indexOf('各') >= 0) {
            return true;
        }
        if (CollectiveWords.isCollective(left)) {
            // 各部门和单位 is one set; 各部门和市财政局 is a set and a unit.
            boolean unit = UnitNames.startsWithLevel(right, 0, right.length()) && UnitNames.isWhole(right);
            return unit || !CollectiveWords.endsLikeSet(right);
        }
        if (!UnitNames.isWhole(left) || !(UnitNames.isWhole(right) || CollectiveWords.endsLikeSet(right))) {
            return false;
        }
        if (UnitNames.endsInArea(left)) {
            return joinsArea(left, right);
        }
        return left.length() > 2 || SHORT_NAME_ENDINGS.matches(left.charAt(1));
    }

    /** 杭州市和宁波市 are two; 沈阳市和平区 is one, and so is 开发区和口岸处. */
    private boolean joinsArea(String left, String right) {
        boolean kind = AreaWords.isKind(left);
        if (UnitNames.isArea(right)
                || UnitNames.startsWithLevel(right, 0, right.length())
                || (!kind && UnitNames.startsLikeOffice(right, 0, right.length()))) {
            return true;
        }
        if (!kind && right.length() > 2) {
            doubts.add("和 may join two units or stand in the name of one");
        }
        return false;
    }

    private void part(int from, int to) {
        if (from == to) {
            return;
        }
        int start = LeadRules.skipSigns(shape, from, to);
        int end = LeadRules.trimSigns(shape, start, to);
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
            nobody = true;
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
            if (NoUnits.isTime(plain)) {
                times.add(cell.trimmed(from, to));
                notes.add(cell.trimmed(from, to));
                pieces.add(Kind.NOTE, to);
                return;
            }
            Optional<String> reason = NoUnits.why(plain);
            if (reason.isPresent()) {
                doubts.add(reason.get());
                pieces.add(Kind.UNREAD, to);
                roles.add(from, to, set).unread = true;
                return;
            }
            if (plain.length() > LONGEST_UNENDED_NAME && !UnitNames.isWhole(plain)) {
                doubts.add("a long name does not end as names of units do");
            } else if (isBehindBlank(from) && NoUnits.mayBePerson(plain)) {
                doubts.add("a short word behind a unit may be a person");
            }
        }
        if (sharesOffice(from, plain)) {
            doubts.add("a committee may stand for itself or share the office behind it");
        }
        pieces.add(set.isPresent() ? Kind.COLLECTIVE : Kind.NAME, to);
        Entry entry = roles.add(from, to, set);
        if (starred) {
            rules.star(entry);
        }
    }

    /** 区委、区政府督查室: a committee and an office of the government, or one office of both. */
    private boolean sharesOffice(int from, String plain) {
        if (!roles.hasPending() || !UnitNames.isGovernmentOffice(plain)) {
            return false;
        }
        Entry last = roles.last();
        return last.set.isEmpty()
                && last.plates.isEmpty()
                && isJoined(last.end, from)
                && UnitNames.isCommittee(cell.plain(last.start, last.end));
    }

    /** Tells whether nothing but 、 or 和 stands between two indexes. */
    private boolean isJoined(int from, int to) {
        return to == from + 1 && (shape.charAt(from) == CellShape.LIST || JOINS.lengthAt(shape, from, to) > 0);
    }

    private boolean isBehindBlank(int from) {
        return from > 0
                && cell.at(from - 1) == CellShape.SPACE
                && !roles.isEmpty()
                && UnitNames.isWhole(shape, roles.last().start, roles.last().end);
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
        if (isBareLevel(last) && (AreaWords.isKind(plain) || CollectiveWords.isCollective(plain))) {
            // 市、县（区）政府: the first of the row was no name.
            Optional<Collective.Kind> set = CollectiveWords.kindOf(plain);
            last.set = set.isPresent() ? set : Optional.of(Collective.Kind.DESCRIBED);
            return true;
        }
        return last.set.isPresent()
                && pieces.endsIn(Kind.COLLECTIVE, from - 1)
                && CollectiveWords.goesOn(cell.plain(Math.max(last.start, last.end - LOOK_BACK), last.end), plain);
    }

    private boolean isBareLevel(Entry entry) {
        return entry.set.isEmpty()
                && entry.end - entry.start == 1
                && UnitNames.startsWithLevel(shape, entry.start, entry.end);
    }
}
