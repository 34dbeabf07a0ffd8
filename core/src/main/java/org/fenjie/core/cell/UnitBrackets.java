package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import org.fenjie.core.cell.UnitLabels.Label;
import org.fenjie.core.cell.UnitMarkers.Phrase;
import org.jspecify.annotations.Nullable;

/** Tells what a pair of brackets in a cell is, by what stands in it, before it and behind it. */
final class UnitBrackets {

    /** What a pair of brackets is. */
    enum Bracket {
        /** Belongs to the name or collective around it: 各县（市、区）政府, 投资（集团）公司. */
        PART_OF_NAME,
        /** Other names of the unit before it: 区经委（区商务委）. */
        PLATES,
        /** A number in a list: （1）. */
        NUMBER,
        /** A role and nothing else: 市教育局（牵头）. */
        ROLE,
        /** A role before its units: 【牵头单位】市教育局. */
        LABEL,
        /** Units with markers of their own behind a unit: 市教育局（市财政局配合）. */
        CLAUSE,
        /** Text with no unit before it: （市教育局牵头）. */
        GROUP,
        /** A rule or a time. */
        REMARK,
        /** None of these. */
        UNKNOWN
    }

    private static final CharMatcher NUMBERS =
            CharMatcher.anyOf("0123456789一二三四五六七八九十").precomputed();
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Words TIMES = Words.of("年 月 日");
    private static final Words BEHIND_PLATES = Words.of("等 和 及 以及 与 （");
    private static final int LONGEST_NAME = 60;

    private final CellShape cell;
    private final String shape;
    private final LeadRules rules;

    UnitBrackets(CellShape cell, LeadRules rules) {
        this.cell = cell;
        this.shape = cell.shape();
        this.rules = rules;
    }

    /**
     * Tells what a pair of brackets is.
     *
     * @param item where the text before the bracket starts; the bracket's own index if there is none
     * @param open the index of the opening bracket
     * @param to the end of the run of text that the bracket stands in
     * @param behindUnit whether a unit stands before the bracket
     * @param labels whether roles in brackets stand before their units in this cell
     */
    Bracket find(int item, int open, int to, boolean behindUnit, boolean labels) {
        int close = cell.mate(open);
        String content = cell.plain(open + 1, close);
        if (!content.isEmpty() && NUMBERS.matchesAllOf(content)) {
            return Bracket.NUMBER;
        }
        if (roleOf(content) != null) {
            return behindUnit && !labels ? Bracket.ROLE : Bracket.LABEL;
        }
        if (!behindUnit) {
            return Bracket.GROUP;
        }
        if (rules.read(shape, open + 1, close)) {
            return Bracket.REMARK;
        }
        if (hasRoles(open + 1, close)) {
            return Bracket.CLAUSE;
        }
        return open - item > LONGEST_NAME
                ? Bracket.PART_OF_NAME
                : behindName(cell.plain(item, open), content, open, to);
    }

    private Bracket behindName(String name, String content, int open, int to) {
        int close = cell.mate(open);
        boolean names = areNames(open + 1, close);
        boolean kinds = AreaWords.isKind(content);
        if (CollectiveWords.isCollective(name)) {
            // 相关单位（市教育局、市财政局） says which ones.
            boolean units = names && !kinds && UnitNames.startsLikeOffice(content, 0, content.length());
            return units ? Bracket.CLAUSE : Bracket.PART_OF_NAME;
        }
        if (kinds && AreaWords.isKind(AreaWords.withoutCount(name))) {
            return Bracket.PART_OF_NAME;
        }
        boolean nextUnit = names && UnitNames.isWhole(name) && UnitNames.startsLikeOffice(shape, close + 1, to);
        if (goesOn(close + 1, to) && !nextUnit) {
            // 市财政（地税）局, 投资（集团）公司
            return Bracket.PART_OF_NAME;
        }
        if (TIMES.standsIn(content) && DIGITS.matchesAnyOf(content)) {
            return Bracket.REMARK;
        }
        // 县公安局（交警大队） names a part of the unit, not the unit.
        boolean part = UnitNames.endsInPart(content) && !UnitNames.endsInPart(name);
        return names && !part ? Bracket.PLATES : Bracket.UNKNOWN;
    }

    /** Tells whether text that is no marker follows without a separator. */
    private boolean goesOn(int from, int to) {
        if (from == to || BEHIND_PLATES.lengthAt(shape, from, to) > 0) {
            return false;
        }
        return UnitMarkers.find(shape, from, cell.segmentEnd(from, to)) == null;
    }

    private boolean areNames(int from, int to) {
        boolean any = false;
        int i = from;
        while (i < to) {
            if (cell.isSeparator(i)) {
                i++;
                continue;
            }
            int end = cell.chunkEnd(i, to);
            String plain = cell.plain(i, end);
            if (!UnitNames.isWhole(plain) || CollectiveWords.isCollective(plain)) {
                return false;
            }
            any = true;
            i = end;
        }
        return any;
    }

    /** Tells whether a text has a label or a marker. */
    boolean hasRoles(int from, int to) {
        for (int i = from; i < to; i++) {
            Phrase phrase = UnitMarkers.find(shape, i, to);
            if (cell.at(i) == CellShape.COLON || (phrase != null && !phrase.needsUnit())) {
                return true;
            }
        }
        return false;
    }

    /** The role that a bracket gives if it is a role and nothing else; null if it is not. */
    static @Nullable Label roleOf(String content) {
        Label label = UnitLabels.role(content);
        return label == Label.PLAIN || label == Label.MIXED ? null : label;
    }
}
