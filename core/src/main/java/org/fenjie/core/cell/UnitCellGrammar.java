package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.cell.UnitLabels.Label;
import org.fenjie.core.cell.UnitMarkers.Phrase;
import org.fenjie.core.cell.UnitPiece.Kind;
import org.fenjie.core.plan.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell from left to right, in one pass.
 *
 * <pre>
 * scope   = { [label colon] chunk | separator }            a cell, or what stands in brackets
 * chunk   = { items | marker | bracket }                   text without separators outside brackets
 * items   = item { (以及 | 和 | 及) item } [等…]
 * bracket = plates | role | scope | note | part of a name
 * </pre>
 */
final class UnitCellGrammar {

    /** Nobody nests brackets deeper; a text that does is no cell. */
    private static final int DEEPEST = 6;

    private static final CharMatcher NUMBERING = CharMatcher.anyOf("0123456789一二三四五六七八九十");
    private static final CharMatcher CIRCLED = CharMatcher.inRange('①', '⒛').or(CharMatcher.anyOf("●•·-—"));
    private static final CharMatcher BEHIND_NUMBER = CharMatcher.anyOf(".．)）");
    private static final Words FIRST = Words.of("第一 首位 首个 首家 排首 列首 居首 第1 最前 排名靠前 排在前面 排在前");
    private static final Words REST = Words.of("其他 其余 其它 之后 后面");
    private static final Words LEADS = Words.of("牵头 主办 主责 负总责");
    private static final Words SUPPORTS = Words.of("配合 协办 参与 协助");
    private static final Words NOTE_STARTS = Words.of("下同 以下 以上 排名不分 注 排序不分");

    private final CellShape cell;
    private final String shape;
    private final PieceList pieces;
    private final RoleBook roles;
    private final Doubts doubts;
    private final UnitItems items;
    private final ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
    private final List<String> notes = new ArrayList<>();
    private boolean firstLeads;
    private boolean restSupports;
    private boolean labelsInBrackets;
    /** Whether the sentence began with a remark, so that what follows in it may go on with it. */
    private boolean remarking;

    UnitCellGrammar(String text, Role column) {
        cell = new CellShape(text);
        shape = cell.shape();
        pieces = new PieceList(text);
        doubts = new Doubts();
        roles = new RoleBook(column, doubts);
        items = new UnitItems(cell, pieces, roles, doubts);
    }

    UnitReading read(String text) {
        scope(0, cell.length(), 0);
        roles.flush();
        if (firstLeads) {
            roles.applyFirstLeads(restSupports);
        }
        return new UnitReading(
                text,
                UnitAssembly.responsibility(cell, roles.entries(), notes, doubts),
                pieces.toList(),
                fields.build(),
                ImmutableList.copyOf(notes));
    }

    private void scope(int from, int to, int depth) {
        int i = from;
        while (i < to) {
            if (cell.isLoneBracket(i)) {
                doubts.add("a bracket has no mate");
                pieces.add(Kind.BRACKET, i + 1);
                roles.endClause();
                i++;
            } else if (cell.isSeparator(i) || cell.at(i) == CellShape.COLON) {
                separator(i);
                i++;
            } else {
                int end = joinWrapped(i, cell.chunkEnd(i, to), to);
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

    // --- labels

    private int labelled(int from, int colon, int to, int depth) {
        int start = from;
        Label label = UnitLabels.find(cell.plain(from, colon));
        for (int i = Math.max(from + 1, colon - 8); label == null && i < colon; i++) {
            Label found = UnitLabels.role(cell.plain(i, colon));
            if (found != null && found != Label.PLAIN) {
                label = found;
                start = i;
            }
        }
        if (start > from) {
            chunk(from, start, start, depth);
        }
        String name = cell.trimmed(start, colon);
        pieces.add(Kind.LABEL, colon + 1);
        if (label == Label.FIELD || label == Label.OTHER) {
            int end = fieldEnd(colon + 1, to);
            fields.put(name, cell.trimmed(colon + 1, end));
            if (label == Label.FIELD) {
                roles.setLabel(roles.label());
                pieces.add(Kind.FIELD, end);
                return end;
            }
        }
        if (label == null) {
            doubts.add("a label is not known");
        }
        roles.setLabel(label);
        return colon + 1;
    }

    /** Where a field ends: before the next label, or the next clause that names units. */
    private int fieldEnd(int from, int to) {
        int end = from;
        boolean sentence = false;
        int i = from;
        while (i < to) {
            if (cell.isSeparator(i) || cell.at(i) == CellShape.COLON || cell.isLoneBracket(i)) {
                sentence |= cell.at(i) == '；' || cell.at(i) == '。';
                i++;
                continue;
            }
            int chunk = cell.chunkEnd(i, to);
            boolean colon = chunk < to && cell.at(chunk) == CellShape.COLON;
            boolean label = colon ? UnitLabels.find(cell.plain(i, chunk)) != null : isBareLabel(i, chunk, to);
            if (label || (sentence && UnitMarkers.endsIn(shape, i, chunk))) {
                return end;
            }
            end = chunk;
            i = chunk;
        }
        return end;
    }

    /** A label of units without its colon, set apart by a blank or line break. */
    private boolean isBareLabel(int from, int to, int scopeEnd) {
        if (to == scopeEnd || cell.at(to) != CellShape.SPACE || to - from > 8) {
            return false;
        }
        String plain = cell.plain(from, to);
        Label label = UnitLabels.role(plain);
        return label != null && label != Label.PLAIN && UnitLabels.isNoun(plain);
    }

    // --- chunks

    private void chunk(int from, int to, int scopeEnd, int depth) {
        int start = numberingEnd(from, to);
        pieces.add(Kind.SEPARATOR, start);
        if (start == to) {
            return;
        }
        if (isRule(start, segmentEnd(start, to))) {
            note(start, to);
            return;
        }
        boolean remark = remarking && !UnitMarkers.endsIn(shape, start, to) && !isUnitLike(start, to);
        if (remark || NOTE_STARTS.lengthAt(shape, start, to) > 0) {
            note(start, to);
            return;
        }
        remarking = false;
        if (isBareLabel(start, to, scopeEnd)) {
            pieces.add(Kind.LABEL, to);
            roles.setLabel(UnitLabels.role(cell.plain(start, to)));
            return;
        }
        start = leadingLabel(start, to);
        int itemStart = start;
        int segment = -1;
        boolean marked = false;
        boolean unitBefore = false;
        int i = start;
        while (i < to) {
            if (cell.isOpen(i)) {
                int mate = cell.mate(i);
                Bracket kind = bracket(itemStart, i, to, unitBefore);
                if (kind == Bracket.PART_OF_NAME) {
                    i = mate + 1;
                    continue;
                }
                unitBefore = itemStart < i || unitBefore;
                text(itemStart, i, marked);
                bracket(kind, i, mate, unitBefore, depth);
                unitBefore = kind != Bracket.GROUP && unitBefore;
                i = mate + 1;
                itemStart = i;
                continue;
            }
            if (segment <= i) {
                segment = segmentEnd(i, to);
            }
            int left = itemStart;
            int here = i;
            Phrase phrase = UnitMarkers.find(shape, i, segment, () -> isUnitLike(left, here));
            if (phrase == null) {
                i++;
                continue;
            }
            text(itemStart, i, marked);
            if (prefixMarker(phrase, from, to, scopeEnd)) {
                pieces.add(Kind.LABEL, phrase.end());
            } else {
                pieces.add(Kind.MARKER, phrase.end());
                roles.mark(phrase.meaning());
                marked = true;
            }
            unitBefore = false;
            i = phrase.end();
            itemStart = i;
        }
        text(itemStart, to, marked);
    }

    private int segmentEnd(int from, int to) {
        int i = from;
        while (i < to && !cell.isOpen(i)) {
            i++;
        }
        return i;
    }

    private boolean isUnitLike(int from, int to) {
        if (from == to) {
            return roles.hasPending();
        }
        String plain = cell.plain(from, to);
        return UnitNames.isWhole(plain) || CollectiveWords.isCollective(plain);
    }

    /** Reads text between markers; behind a marker, what names nobody says what the units do. */
    private void text(int from, int to, boolean marked) {
        if (from == to) {
            return;
        }
        if (marked && !isUnitLike(from, to)) {
            note(from, to);
            return;
        }
        items.read(from, to);
    }

    private void note(int from, int to) {
        remarking = true;
        pieces.add(Kind.NOTE, to);
        notes.add(cell.trimmed(from, to));
    }

    /** 牵头 市教育局: a marker before all units is a label. */
    private boolean prefixMarker(Phrase phrase, int from, int to, int scopeEnd) {
        if (roles.hasPending() || phrase.start() != from) {
            return false;
        }
        boolean alone = phrase.end() == to;
        if (!roles.isEmpty() && roles.label() == null) {
            return false;
        }
        Label label =
                switch (phrase.meaning()) {
                    case LEAD -> Label.LEAD;
                    case SUPPORTING -> Label.SUPPORTING;
                    case RESPONSIBLE -> Label.RESPONSIBLE;
                    default -> null;
                };
        if (label == null || (alone && to == scopeEnd)) {
            return false;
        }
        if (!alone) {
            doubts.add("a marker stands before its unit");
        }
        roles.setLabel(label);
        return true;
    }

    /** 牵头单位市教育局, 牵头单位为市教育局: a label without its colon. */
    private int leadingLabel(int from, int to) {
        for (int i = Math.min(to - 2, from + 8); i > from + 2; i--) {
            String plain = cell.plain(from, i);
            Label label = UnitLabels.role(plain);
            if ((label == Label.LEAD
                            || label == Label.SUPPORTING
                            || (label == Label.RESPONSIBLE && plain.startsWith("责任")))
                    && UnitLabels.isNoun(plain)) {
                int start = shape.charAt(i) == '为' || shape.charAt(i) == '是' ? i + 1 : i;
                if (start > i
                        || UnitNames.startsLikeOffice(shape, start, to)
                        || CollectiveWords.startsSet(shape, start, to)) {
                    pieces.add(Kind.LABEL, start);
                    roles.setLabel(label);
                    return start;
                }
            }
        }
        return from;
    }

    private int numberingEnd(int from, int to) {
        int i = from;
        while (i < to && CIRCLED.matches(shape.charAt(i))) {
            i++;
        }
        int digits = i;
        while (digits < to && NUMBERING.matches(shape.charAt(digits))) {
            digits++;
        }
        if (digits > i && digits < to && BEHIND_NUMBER.matches(shape.charAt(digits))) {
            return digits + 1;
        }
        boolean list = digits > i && digits == to && to < cell.length() && cell.at(to) == CellShape.LIST;
        return list ? digits : i == to ? from : i;
    }

    private boolean isRule(int from, int to) {
        if (REST.lengthAt(shape, from, to) > 0 && firstLeads && SUPPORTS.standsIn(shape, from, to)) {
            restSupports = true;
            return true;
        }
        boolean rule = FIRST.standsIn(shape, from, to) && LEADS.standsIn(shape, from, to);
        if (rule) {
            firstLeads = true;
            restSupports |= REST.standsIn(shape, from, to) && SUPPORTS.standsIn(shape, from, to);
        }
        return rule;
    }

    // --- brackets

    private enum Bracket {
        PART_OF_NAME,
        NUMBERING,
        ROLE,
        LABEL,
        RULE,
        CLAUSE,
        GROUP,
        PLATES,
        NOTE
    }

    private Bracket bracket(int itemStart, int open, int to, boolean unitBefore) {
        int close = cell.mate(open);
        String content = cell.plain(open + 1, close);
        boolean attached = itemStart < open || unitBefore;
        if (!attached && !content.isEmpty() && NUMBERING.matchesAllOf(content)) {
            return Bracket.NUMBERING;
        }
        if (roleOf(content) != null) {
            if (!attached && roles.isEmpty()) {
                labelsInBrackets = true;
            }
            return !attached || labelsInBrackets ? Bracket.LABEL : Bracket.ROLE;
        }
        if (!attached) {
            return Bracket.GROUP;
        }
        if (isRule(open + 1, close)) {
            return Bracket.RULE;
        }
        String left = cell.plain(itemStart, open);
        if (hasRoles(open + 1, close)) {
            return Bracket.CLAUSE;
        }
        boolean names = areNames(open + 1, close);
        if (!left.isEmpty() && (CollectiveWords.isFellow(left) || CollectiveWords.isCollective(left))) {
            return names && UnitNames.startsLikeOffice(content, 0, content.length())
                    ? Bracket.CLAUSE
                    : Bracket.PART_OF_NAME;
        }
        boolean more = close + 1 < to
                && !cell.isOpen(close + 1)
                && shape.charAt(close + 1) != '等'
                && UnitMarkers.find(shape, close + 1, segmentEnd(close + 1, to), () -> true) == null
                && !shape.startsWith("和", close + 1)
                && !shape.startsWith("及", close + 1)
                && !shape.startsWith("以及", close + 1);
        if (more && !names) {
            return Bracket.PART_OF_NAME;
        }
        return names && !isPartOfUnit(left, content) ? Bracket.PLATES : Bracket.NOTE;
    }

    private void bracket(Bracket kind, int open, int close, boolean unitBefore, int depth) {
        switch (kind) {
            case NUMBERING -> pieces.add(Kind.SEPARATOR, close + 1);
            case LABEL -> {
                pieces.add(Kind.LABEL, close + 1);
                roles.setLabel(roleOf(cell.plain(open + 1, close)));
            }
            case ROLE -> {
                pieces.add(Kind.MARKER, close + 1);
                roles.markLast(meaningOf(roleOf(cell.plain(open + 1, close))));
            }
            case RULE -> {
                pieces.add(Kind.BRACKET, open + 1);
                note(open + 1, close);
                pieces.add(Kind.BRACKET, close + 1);
            }
            case CLAUSE, GROUP -> inBrackets(open, close, unitBefore, depth);
            case PLATES -> plates(open, close);
            default -> {
                pieces.add(Kind.BRACKET, open + 1);
                note(open + 1, close);
                pieces.add(Kind.BRACKET, close + 1);
                doubts.add("what stands in brackets behind a unit is neither another name nor a role");
            }
        }
    }

    private void inBrackets(int open, int close, boolean unitBefore, int depth) {
        pieces.add(Kind.BRACKET, open + 1);
        if (depth == DEEPEST) {
            doubts.add("brackets are nested too deep");
            pieces.add(Kind.UNREAD, close);
        } else if (unitBefore) {
            Label outer = roles.label();
            roles.openFrame();
            scope(open + 1, close, depth + 1);
            roles.closeFrame(outer);
        } else {
            Label outer = roles.label();
            scope(open + 1, close, depth + 1);
            if (roles.label() != outer) {
                roles.setLabel(outer);
            }
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

    /** A bracket that is a role and nothing else: （牵头）, 【配合单位】. */
    private static @Nullable Label roleOf(String content) {
        Label label = UnitLabels.role(content);
        return label == Label.PLAIN || label == Label.MIXED ? null : label;
    }

    private static UnitMarkers.Meaning meaningOf(@Nullable Label label) {
        if (label == Label.LEAD) {
            return UnitMarkers.Meaning.LEAD;
        }
        if (label == Label.SUPPORTING) {
            return UnitMarkers.Meaning.SUPPORTING;
        }
        return label == Label.RESPONSIBLE ? UnitMarkers.Meaning.RESPONSIBLE : UnitMarkers.Meaning.OTHER;
    }

    private boolean hasRoles(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.at(i) == CellShape.COLON || UnitMarkers.find(shape, i, to, () -> false) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean areNames(int from, int to) {
        int i = from;
        boolean any = false;
        while (i < to) {
            if (cell.isLoneBracket(i) || cell.at(i) == CellShape.COLON) {
                return false;
            }
            if (cell.isSeparator(i)) {
                i++;
            } else {
                int end = cell.chunkEnd(i, to);
                String plain = cell.plain(i, end);
                if (!UnitNames.isWhole(plain) || CollectiveWords.isCollective(plain)) {
                    return false;
                }
                any = true;
                i = end;
            }
        }
        return any;
    }

    /** 县公安局（交警大队） names a part of the unit, not the unit. */
    private static boolean isPartOfUnit(String left, String content) {
        return UnitNames.endsInPart(content) && !UnitNames.endsInPart(left);
    }

    // --- lines that the table's layout broke

    private int joinWrapped(int from, int end, int to) {
        int joined = end;
        while (joined < to && cell.at(joined) == CellShape.SPACE) {
            int next = joined;
            while (next < to && cell.at(next) == CellShape.SPACE) {
                next++;
            }
            int nextEnd = cell.chunkEnd(next, to);
            if (nextEnd == next || !isWrapped(from, joined, next, nextEnd)) {
                break;
            }
            joined = nextEnd;
        }
        return joined;
    }

    private boolean isWrapped(int from, int end, int next, int nextEnd) {
        int left = from;
        for (int i = end; i > from && i > end - 12; i--) {
            if (cell.at(i - 1) == CellShape.SPACE || cell.at(i - 1) == CellShape.CLOSE) {
                break;
            }
            left = i - 1;
        }
        if (shape.startsWith("无", left) && end - left == 1) {
            return false;
        }
        if (end - left == 1 || nextEnd - next == 1) {
            // No unit has a name of one character.
            return !UnitMarkers.endsIn(shape, left, end) && !UnitNames.isWhole(shape, left, end);
        }
        if (UnitMarkers.endsIn(shape, left, end)
                || UnitNames.isWhole(shape, left, end)
                || shape.charAt(end - 1) == '等') {
            return false;
        }
        if (shape.charAt(end - 1) == '和' || shape.charAt(end - 1) == '及') {
            return true;
        }
        return UnitNames.startsLikeOffice(shape, left, end)
                && UnitNames.isWhole(shape, next, nextEnd)
                && !UnitNames.startsLikeOffice(shape, next, nextEnd);
    }
}
