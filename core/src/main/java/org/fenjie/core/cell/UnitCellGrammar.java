package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.cell.LabelFinder.FoundLabel;
import org.fenjie.core.cell.UnitBrackets.Bracket;
import org.fenjie.core.cell.UnitLabels.Label;
import org.fenjie.core.cell.UnitMarkers.Meaning;
import org.fenjie.core.cell.UnitMarkers.Phrase;
import org.fenjie.core.cell.UnitPiece.Kind;
import org.fenjie.core.plan.Role;

/**
 * Reads a cell from left to right, in one pass.
 *
 * <pre>
 * scope   = { label ： field | label ： | chunk | separator }   a cell, or what stands in brackets
 * chunk   = { items | marker | bracket }                        text without separators outside brackets
 * items   = item { (以及 | 和 | 及) item } [等…]                 {@link UnitItems}
 * bracket = plates | role | scope | remark | part of a name     {@link UnitBrackets}
 * </pre>
 *
 * <p>Every step adds the text that it has read to the pieces, so that nothing is lost.
 */
final class UnitCellGrammar {

    /** Nobody nests brackets deeper; a text that does is no cell. */
    private static final int DEEPEST = 6;

    private static final CharMatcher BULLETS = CharMatcher.anyOf("·-—");
    private static final CharMatcher NUMBERS =
            CharMatcher.anyOf("0123456789一二三四五六七八九十").precomputed();
    private static final CharMatcher BEHIND_NUMBER = CharMatcher.anyOf(".．)）");
    private static final Words REMARKS = Words.of("下同 以下 以上 排名不分 排序不分 注");

    private final CellShape cell;
    private final String shape;
    private final PieceList pieces;
    private final Doubts doubts = new Doubts();
    private final LeadRules rules = new LeadRules(doubts);
    private final RoleBook roles;
    private final LabelFinder labels;
    private final UnitBrackets brackets;
    private final UnitItems items;
    private final WrappedLines lines;
    private final ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
    private final List<String> notes = new ArrayList<>();
    private boolean labelsInBrackets;
    /** Whether the sentence began with a remark, so that what follows in it may go on with it. */
    private boolean remarking;

    private UnitCellGrammar(String text, Role column) {
        cell = new CellShape(text);
        shape = cell.shape();
        pieces = new PieceList(text);
        roles = new RoleBook(column, doubts);
        labels = new LabelFinder(cell);
        lines = new WrappedLines(cell, doubts);
        brackets = new UnitBrackets(cell, rules);
        items = new UnitItems(cell, pieces, roles, rules, notes, doubts);
    }

    static UnitReading read(String text, Role column) {
        return new UnitCellGrammar(text, column).read(text);
    }

    private UnitReading read(String text) {
        scope(0, cell.length(), 0);
        roles.flush();
        rules.apply(roles.entries());
        if (roles.isEmpty() && !items.times().isEmpty()) {
            doubts.add("a time stands where a unit is expected");
        }
        if (givesRoleToNobody()) {
            doubts.add("a role is printed, but nobody in it");
        }
        return new UnitReading(
                text,
                UnitAssembly.responsibility(
                        cell, roles.entries(), roles.isEmpty() ? items.times() : ImmutableList.of(), doubts),
                pieces.toList(),
                fields.build(),
                ImmutableList.copyOf(notes));
    }

    /** Tells whether words give a role that nobody has: 负责, （牵头）, and 配合单位： unless 无 stands behind it. */
    private boolean givesRoleToNobody() {
        return roles.isEmpty()
                && ((roles.isLabelled() && !items.saysNobody())
                        || pieces.toList().stream().anyMatch(UnitItems::givesRole));
    }

    private void scope(int from, int to, int depth) {
        int i = from;
        while (i < to) {
            if (cell.isLoneBracket(i)) {
                doubts.add("a bracket has no mate");
                pieces.add(Kind.BRACKET, ++i);
                roles.endClause();
            } else if (cell.isSeparator(i) || cell.at(i) == CellShape.COLON) {
                separator(i++);
            } else {
                int end = lines.join(i, cell.chunkEnd(i, to), to);
                if (end < to && cell.at(end) == CellShape.COLON) {
                    i = labelled(i, end, to, depth);
                } else {
                    chunk(i, end, to, depth);
                    i = end;
                }
            }
        }
    }

    private void separator(int at) {
        pieces.add(Kind.SEPARATOR, at + 1);
        switch (cell.at(at)) {
            case '；', '。' -> {
                remarking = false;
                roles.endSentence();
            }
            case CellShape.LIST -> {}
            default -> roles.endClause();
        }
    }

    private void note(int from, int to) {
        pieces.add(Kind.NOTE, to);
        notes.add(cell.trimmed(from, to));
    }

    // Labels

    /** Reads a label with its colon, and the field behind it if it is not one of units; returns where it stopped. */
    private int labelled(int from, int colon, int to, int depth) {
        if (rules.read(shape, from, colon)) {
            note(from, colon);
            pieces.add(Kind.SEPARATOR, colon + 1);
            return colon + 1;
        }
        FoundLabel found = labels.beforeColon(from, colon);
        Label label = found.label();
        int start = found.start();
        if (start > from) {
            chunk(from, start, start, depth);
        }
        pieces.add(Kind.LABEL, colon + 1);
        if (label == null) {
            doubts.add("a label is not known");
        }
        if (label == Label.FIELD || label == Label.OTHER) {
            int end = labels.fieldEnd(colon + 1, to);
            fields.put(cell.trimmed(start, colon), cell.trimmed(colon + 1, end));
            if (label == Label.FIELD) {
                roles.endSentence();
                pieces.add(Kind.FIELD, end);
                return end;
            }
        }
        roles.setLabel(label);
        return colon + 1;
    }

    /** Reads a label without its colon before a unit (牵头单位为市教育局); returns where it stopped. */
    private int leadingLabel(int from, int to) {
        FoundLabel found = labels.leading(from, to);
        if (found.label() != null) {
            pieces.add(Kind.LABEL, found.end());
            roles.setLabel(found.label());
        }
        return found.end();
    }

    // Chunks

    private void chunk(int from, int to, int scopeEnd, int depth) {
        int start = skipNumber(from, to);
        pieces.add(Kind.SEPARATOR, start);
        if (start == to) {
            return;
        }
        if (isRemark(start, to)) {
            remarking = true;
            note(start, to);
            return;
        }
        remarking = false;
        if (labels.isBare(start, to, scopeEnd)) {
            pieces.add(Kind.LABEL, to);
            roles.setLabel(UnitLabels.role(cell.plain(start, to)));
            return;
        }
        start = leadingLabel(start, to);
        int unitsBefore = roles.size();
        boolean behindUnit = false;
        boolean marked = false;
        boolean supporting = false;
        int item = start;
        int segment = start;
        int i = start;
        while (i < to) {
            if (cell.isOpen(i)) {
                behindUnit |= item < i;
                Bracket kind = brackets.find(item, i, to, behindUnit, labelsInBrackets);
                int next = cell.mate(i) + 1;
                if (kind != Bracket.PART_OF_NAME) {
                    text(item, i, marked);
                    bracket(kind, i, roles.size() > unitsBefore && behindUnit, depth);
                    behindUnit &= kind != Bracket.NUMBER;
                    item = next;
                }
                i = next;
                continue;
            }
            segment = segment > i ? segment : cell.segmentEnd(i, to);
            Phrase phrase = UnitMarkers.find(shape, i, segment);
            if (phrase == null || (phrase.needsUnit() && !isUnitLike(item, i))) {
                i++;
                continue;
            }
            text(item, i, marked);
            supporting = phrase.meaning() == Meaning.SUPPORTING;
            marked |= marker(phrase, from, to, scopeEnd);
            behindUnit = false;
            i = phrase.end();
            item = i;
        }
        if (supporting && marked && item < to && isUnitLike(item, to)) {
            doubts.add("a unit stands behind 配合");
        }
        text(item, to, marked);
    }

    /** A rule, a remark, or what goes on with one. */
    private boolean isRemark(int from, int to) {
        return rules.read(shape, from, cell.segmentEnd(from, to))
                || REMARKS.lengthAt(shape, from, to) > 0
                || (remarking && !brackets.hasRoles(from, to) && !isUnitLike(from, to));
    }

    private boolean isUnitLike(int from, int to) {
        if (from == to) {
            return roles.hasPending();
        }
        String plain = cell.plain(from, to);
        return UnitNames.isWhole(plain) || CollectiveWords.isCollective(plain);
    }

    /** Reads text between markers. Behind a marker, what names nobody says what the units before it do. */
    private void text(int from, int to, boolean marked) {
        if (from < to && marked && !isUnitLike(from, to)) {
            if (to < cell.length() && cell.at(to) == CellShape.LIST) {
                doubts.add("what stands behind a marker may be a unit");
            }
            note(from, to);
        } else if (from < to) {
            items.read(from, to);
        }
    }

    /** Reads a marker; returns whether what stands behind it may be what the units before it do. */
    private boolean marker(Phrase phrase, int chunk, int to, int scopeEnd) {
        Label label = phrase.start() == chunk ? labelBefore(phrase) : Label.PLAIN;
        boolean alone = phrase.end() == to;
        if (label == Label.PLAIN || (alone && to == scopeEnd)) {
            pieces.add(Kind.MARKER, phrase.end());
            roles.mark(phrase.meaning());
            return phrase.meaning() != Meaning.TOGETHER;
        }
        if (!alone) {
            doubts.add("a marker stands before its unit");
        }
        pieces.add(Kind.LABEL, phrase.end());
        roles.setLabel(label);
        return false;
    }

    /** 牵头 市教育局: a marker with no unit before it is a label. PLAIN if it is not. */
    private Label labelBefore(Phrase phrase) {
        if (roles.hasPending() || (!roles.isEmpty() && roles.label() == null)) {
            return Label.PLAIN;
        }
        return switch (phrase.meaning()) {
            case LEAD -> Label.LEAD;
            case SUPPORTING -> Label.SUPPORTING;
            case RESPONSIBLE -> Label.RESPONSIBLE;
            default -> Label.PLAIN;
        };
    }

    /** The index behind the number or bullet that an item of a list begins with. */
    private int skipNumber(int from, int to) {
        int start = from;
        while (start < to && BULLETS.matches(shape.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && NUMBERS.matches(shape.charAt(end))) {
            end++;
        }
        if (end > start && end < to && BEHIND_NUMBER.matches(shape.charAt(end))) {
            return end + 1;
        }
        boolean item = end > start && end == to && to < cell.length() && cell.at(to) == CellShape.LIST;
        if (item) {
            return end;
        }
        return start < to ? start : from;
    }

    // Brackets

    private void bracket(Bracket kind, int open, boolean behindUnit, int depth) {
        int close = cell.mate(open);
        switch (kind) {
            case NUMBER -> {
                pieces.add(Kind.SEPARATOR, close + 1);
                roles.endRun();
            }
            case LABEL -> {
                labelsInBrackets |= roles.isEmpty();
                pieces.add(Kind.LABEL, close + 1);
                roles.setLabel(UnitBrackets.roleOf(cell.plain(open + 1, close)));
            }
            case GROUP -> group(open, close, false, depth);
            default -> behindUnit(behindUnit ? kind : Bracket.UNKNOWN, open, close, depth);
        }
    }

    private void behindUnit(Bracket kind, int open, int close, int depth) {
        switch (kind) {
            case ROLE -> {
                pieces.add(Kind.MARKER, close + 1);
                boolean openEnd = cell.at(roles.last().start) == '等';
                roles.markLast(UnitBrackets.roleOf(cell.plain(open + 1, close)), openEnd);
            }
            case CLAUSE -> group(open, close, true, depth);
            case PLATES -> plates(open, close);
            default -> {
                pieces.add(Kind.BRACKET, open + 1);
                note(open + 1, close);
                pieces.add(Kind.BRACKET, close + 1);
                if (kind != Bracket.REMARK) {
                    doubts.add("what stands in brackets behind a unit is neither another name nor a role");
                }
            }
        }
    }

    private void group(int open, int close, boolean ownMarkers, int depth) {
        pieces.add(Kind.BRACKET, open + 1);
        if (depth == DEEPEST) {
            doubts.add("brackets are nested too deep");
            pieces.add(Kind.UNREAD, close);
        } else if (ownMarkers) {
            roles.openFrame();
            scope(open + 1, close, depth + 1);
            roles.closeFrame();
        } else {
            Label outer = roles.label();
            scope(open + 1, close, depth + 1);
            roles.restoreLabel(outer);
        }
        pieces.add(Kind.BRACKET, close + 1);
    }

    private void plates(int open, int close) {
        pieces.add(Kind.BRACKET, open + 1);
        int i = open + 1;
        while (i < close) {
            if (cell.isSeparator(i)) {
                pieces.add(Kind.SEPARATOR, ++i);
            } else {
                int end = cell.chunkEnd(i, close);
                pieces.add(Kind.PLATE, end);
                roles.last().plates.add(cell.printed(i, end));
                i = end;
            }
        }
        pieces.add(Kind.BRACKET, close + 1);
    }
}
