package org.fenjie.core.cell;

import org.fenjie.core.cell.UnitLabels.Label;
import org.jspecify.annotations.Nullable;

/** Finds labels in a cell, with and without their colon, and where the field behind one ends. */
final class LabelFinder {

    private static final int LONGEST = 8;
    private static final Words OWNERS = Words.of("责任 负责 承办 落实 实施 主体责任 主责");

    private final CellShape cell;
    private final String shape;

    LabelFinder(CellShape cell) {
        this.cell = cell;
        this.shape = cell.shape();
    }

    /**
     * A label and where it stands.
     *
     * @param label the label; null if it is not known, or if there is none
     * @param start the index of its first character
     * @param end the index behind it
     */
    record FoundLabel(@Nullable Label label, int start, int end) {}

    /** Finds the label before a colon: all of the text from an index on, or else the longest known end of it. */
    FoundLabel beforeColon(int from, int colon) {
        Label whole = UnitLabels.find(cell.plain(from, colon));
        if (whole != null) {
            return new FoundLabel(whole, from, colon);
        }
        for (int i = Math.max(from + 1, colon - LONGEST); i < colon; i++) {
            Label label = UnitLabels.role(cell.plain(i, colon));
            if (label != null && label != Label.PLAIN) {
                return new FoundLabel(label, i, colon);
            }
        }
        return new FoundLabel(null, from, colon);
    }

    /** Tells whether a text is a label of units without its colon, set apart by a blank or line break. */
    boolean isBare(int from, int to, int scopeEnd) {
        if (to == scopeEnd || cell.at(to) != CellShape.SPACE || to - from > LONGEST) {
            return false;
        }
        String plain = cell.plain(from, to);
        return isClear(plain, UnitLabels.role(plain));
    }

    /** Tells whether a text without a colon can be a label: 责任单位, but 行业主管部门 and 相关责任单位 are sets of units. */
    private static boolean isClear(String plain, @Nullable Label label) {
        boolean role = label == Label.LEAD
                || label == Label.SUPPORTING
                || label == Label.OTHER
                || (label == Label.RESPONSIBLE && OWNERS.startsIn(plain));
        return role && UnitLabels.isNoun(plain) && !CollectiveWords.startsSet(plain, 0, plain.length());
    }

    /** Finds a label without its colon before a unit, such as 牵头单位为市教育局; one of no length if there is none. */
    FoundLabel leading(int from, int to) {
        for (int i = Math.min(to - 2, from + LONGEST); i > from + 2; i--) {
            char last = shape.charAt(i - 1);
            if (!UnitLabels.mayEndNoun(last) && !CellShape.isLayout(last)) {
                continue;
            }
            String plain = cell.plain(from, i);
            Label label = UnitLabels.role(plain);
            if (label != Label.OTHER && isClear(plain, label)) {
                int unit = shape.charAt(i) == '为' || shape.charAt(i) == '是' ? i + 1 : i;
                if (unit > i
                        || UnitNames.startsLikeOffice(shape, unit, to)
                        || CollectiveWords.startsSet(shape, unit, to)) {
                    return new FoundLabel(label, from, unit);
                }
            }
        }
        return new FoundLabel(null, from, from);
    }

    /** Where a field ends: before the next label, or the next clause that names units. */
    int fieldEnd(int from, int to) {
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
            boolean label = colon ? UnitLabels.find(cell.plain(i, chunk)) != null : isBare(i, chunk, to);
            if (label || (sentence && UnitMarkers.endsIn(shape, i, chunk))) {
                return end;
            }
            end = chunk;
            i = chunk;
        }
        return end;
    }
}
