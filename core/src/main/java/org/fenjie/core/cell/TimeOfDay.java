package org.fenjie.core.cell;

/** What stands behind a day and does not change it, for the day includes it: 17:30, 24时, 下班, （星期五）. */
final class TimeOfDay {

    private static final int MAX_MINUTE = 59;

    private TimeOfDay() {}

    /** Passes a weekday and a time of day, as far as they stand here. */
    static void pass(CellCursor cursor) {
        weekday(cursor);
        while (cursor.accept(DeadlineWords.TIME_OF_DAY)) {
            // 下午下班.
        }
        clock(cursor);
    }

    private static void weekday(CellCursor cursor) {
        int start = cursor.at();
        if (cursor.accept("(") && (cursor.accept("星期") || cursor.accept("周")) && !cursor.isAtEnd()) {
            cursor.to(cursor.at() + 1);
            if (cursor.accept(")")) {
                return;
            }
        }
        cursor.to(start);
    }

    private static void clock(CellCursor cursor) {
        int start = cursor.at();
        int hour = cursor.number();
        boolean colon = cursor.isAt(":");
        if (hour < 0 || hour > 24 || !(colon || cursor.isAt("时") || cursor.isAt("点"))) {
            cursor.to(start);
            return;
        }
        int afterHour = cursor.at() + 1;
        cursor.to(afterHour);
        int minute = cursor.number();
        boolean minutes = minute >= 0 && minute <= MAX_MINUTE && (cursor.accept("分") || colon);
        if (!minutes) {
            cursor.to(colon ? start : afterHour);
        }
    }
}
