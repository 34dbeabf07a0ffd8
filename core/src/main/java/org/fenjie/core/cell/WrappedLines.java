package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;

/**
 * Finds names that the table's layout broke: 市人力资源和 社会保障局 is one name, 市教育局 市财政局 are two.
 *
 * <p>A blank stands in a name where a known word goes on over it, or where what is before it stops short of a name and
 * what is behind it is no beginning of one.
 */
final class WrappedLines {

    /** How far back a name is looked at. */
    private static final int LOOK_BACK = 12;

    private static final Words OPEN_ENDED = Words.of("和 及 与 国家 中国 中央 全国 国际");
    private static final String DOUBT = "a blank may stand in a name or between two";

    private final CellShape cell;
    private final Doubts doubts;
    /** Whether the cell sets its names apart by 、, so that a blank is not needed for it. */
    private final boolean listed;

    WrappedLines(CellShape cell, Doubts doubts) {
        this.cell = cell;
        this.doubts = doubts;
        this.listed = cell.shape().indexOf(CellShape.LIST) >= 0;
    }

    /** The end of a run of text with the runs behind blanks that go on with its last name. */
    int join(int from, int end, int to) {
        int joined = end;
        while (joined < to && cell.at(joined) == CellShape.SPACE) {
            int next = joined;
            while (next < to && cell.at(next) == CellShape.SPACE) {
                next++;
            }
            int nextEnd = cell.chunkEnd(next, to);
            boolean label = nextEnd < to && cell.at(nextEnd) == CellShape.COLON;
            if (nextEnd == next || label || !isOneName(lastWord(from, joined), joined, next, nextEnd)) {
                return joined;
            }
            joined = nextEnd;
        }
        return joined;
    }

    private int lastWord(int from, int end) {
        int start = end;
        while (start > from
                && start > end - LOOK_BACK
                && cell.at(start - 1) != CellShape.SPACE
                && cell.at(start - 1) != CellShape.CLOSE) {
            start--;
        }
        return start;
    }

    private boolean startsName(int from, int to) {
        return UnitNames.startsNewName(cell.shape(), from, to) || CollectiveWords.startsSet(cell.shape(), from, to);
    }

    private static boolean isLabel(String text) {
        UnitLabels.Label label = UnitLabels.role(text);
        return label != null && label != UnitLabels.Label.PLAIN;
    }

    private boolean isOneName(int from, int end, int next, int nextEnd) {
        String shape = cell.shape();
        String left = shape.substring(from, end);
        // No unit has a name of one character.
        if (nextEnd - next == 1 && UnitNames.isEnding(cell.at(next))) {
            return true;
        }
        if (UnitMarkers.endsIn(shape, from, end)
                || cell.at(end - 1) == '等'
                || left.equals("无")
                || isLabel(left)
                || isLabel(shape.substring(next, nextEnd))
                || CharMatcher.inRange('0', '9').matches(cell.at(next))) {
            return false;
        }
        String both = left + shape.substring(next, Math.min(nextEnd, next + LOOK_BACK));
        if (UnitNames.hasWordAcross(both, left.length())) {
            return true;
        }
        if (UnitNames.isWhole(left)) {
            boolean mayGoOn = listed || UnitNames.isGovernment(left);
            if (mayGoOn && UnitNames.isWhole(shape, next, nextEnd) && !startsName(next, nextEnd)) {
                doubts.add(DOUBT);
            }
            return false;
        }
        if (left.length() == 1 || OPEN_ENDED.endsIn(left)) {
            return true;
        }
        if (startsName(next, nextEnd)) {
            return false;
        }
        boolean subject = UnitNames.startsWithSubject(shape, next, nextEnd);
        if (!subject && UnitNames.startsLikeOffice(left) && UnitNames.isWhole(shape, next, nextEnd)) {
            return true;
        }
        if (listed && !(subject && UnitNames.isOpenOffice(left))) {
            return true;
        }
        if (UnitNames.isWhole(shape, next, nextEnd)) {
            doubts.add(DOUBT);
        }
        return false;
    }
}
