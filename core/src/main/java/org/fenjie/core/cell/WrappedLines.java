package org.fenjie.core.cell;

/**
 * Finds names that the table's layout broke: 市人力资源和 社会保障局 is one name, 市教育局 市财政局 are two.
 *
 * <p>A blank stands in a name where what is before it stops short of a name and what is behind it is no beginning of one.
 */
final class WrappedLines {

    /** How far back a name is looked at. */
    private static final int LOOK_BACK = 12;

    private static final Words OPEN_ENDED = Words.of("和 及 与");

    private WrappedLines() {}

    /** The end of a run of text with the runs behind blanks that go on with its last name. */
    static int join(CellShape cell, int from, int end, int to) {
        int joined = end;
        while (joined < to && cell.at(joined) == CellShape.SPACE) {
            int next = joined;
            while (next < to && cell.at(next) == CellShape.SPACE) {
                next++;
            }
            int nextEnd = cell.chunkEnd(next, to);
            if (nextEnd == next || !isOneName(cell, lastWord(cell, from, joined), joined, next, nextEnd)) {
                return joined;
            }
            joined = nextEnd;
        }
        return joined;
    }

    private static int lastWord(CellShape cell, int from, int end) {
        int start = end;
        while (start > from
                && start > end - LOOK_BACK
                && cell.at(start - 1) != CellShape.SPACE
                && cell.at(start - 1) != CellShape.CLOSE) {
            start--;
        }
        return start;
    }

    private static boolean isOneName(CellShape cell, int from, int end, int next, int nextEnd) {
        String shape = cell.shape();
        if (UnitMarkers.endsIn(shape, from, end)
                || UnitNames.isWhole(shape, from, end)
                || cell.at(end - 1) == '等'
                || cell.plain(from, end).equals("无")) {
            return false;
        }
        // No unit has a name of one character.
        if (end - from == 1 || nextEnd - next == 1 || OPEN_ENDED.lengthBefore(shape, from, end) > 0) {
            return true;
        }
        if (!UnitNames.startsLikeOffice(shape, from, end)) {
            return false;
        }
        return UnitNames.isOneSubject(shape.substring(from, end) + shape.substring(next, nextEnd), end - from)
                || (UnitNames.isWhole(shape, next, nextEnd) && !UnitNames.startsLikeOffice(shape, next, nextEnd));
    }
}
