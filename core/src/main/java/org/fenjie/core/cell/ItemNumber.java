package org.fenjie.core.cell;

import org.fenjie.core.deadline.YearRef;

/** The number of an item, such as 1., 1、, （1）, ① or 一、, which is no part of its time. */
final class ItemNumber {

    // Items stand close together; without a bound every 1、 of a long text would look through all of it.
    private static final int MAX_DISTANCE = 300;

    private ItemNumber() {}

    /** Passes the number of an item if one stands here. */
    static void pass(CellCursor cursor) {
        char first = cursor.peek();
        if (first >= '①' && first <= '⑳') {
            cursor.to(cursor.at() + 1);
        } else if (first == '(' || CellCursor.isNumeral(first)) {
            int start = cursor.at();
            if (!(first == '(' ? inBrackets(cursor) : CellCursor.isDigit(first) ? arabic(cursor) : chinese(cursor))) {
                cursor.to(start);
            }
        }
    }

    private static boolean inBrackets(CellCursor cursor) {
        cursor.accept("(");
        int number = cursor.number();
        return number > 0 && number < 100 && cursor.accept(")");
    }

    /** 1. before 6月 is an item, 12.31 is a day; 1、 before a number is an item if there is a 2、 as well. */
    private static boolean arabic(CellCursor cursor) {
        int start = cursor.at();
        int number = cursor.arabic(2);
        if (number <= 0) {
            return false;
        }
        if (cursor.accept("、")) {
            return !CellCursor.isNumeral(cursor.peek()) || hasNeighbour(cursor, start, number);
        }
        if (!cursor.accept(".")) {
            return false;
        }
        int afterMark = cursor.at();
        int next = cursor.arabic(4);
        boolean periodFollows = next > 0
                && (cursor.isAt("年")
                        || cursor.isAt("月")
                        || cursor.isAt("季度")
                        || (cursor.isAt(".") && YearRef.isNameable(next)));
        cursor.to(afterMark);
        return periodFollows || !CellCursor.isDigit(cursor.peek());
    }

    /** Behind 1、 comes 2、, and before 2、 stands 1、. */
    private static boolean hasNeighbour(CellCursor cursor, int start, int number) {
        CellText text = cursor.text();
        if (text.at(start - 1) == '、') {
            return false;
        }
        String wanted = (number == 1 ? 2 : number - 1) + "、";
        int from = number == 1 ? start : Math.max(0, start - MAX_DISTANCE);
        int to = number == 1 ? start + MAX_DISTANCE : start;
        for (int i = from; i < to; i++) {
            if (text.startsWith(wanted, i) && !CellCursor.isNumeral(text.at(i - 1)) && text.at(i - 1) != '、') {
                return true;
            }
        }
        return false;
    }

    /** 一、6月底前 is an item; 一、二季度 are two quarters. */
    private static boolean chinese(CellCursor cursor) {
        int number = cursor.number();
        return number > 0
                && number < 100
                && cursor.accept("、")
                && (CellCursor.isDigit(cursor.peek()) || !CellCursor.isNumeral(cursor.peek()));
    }
}
