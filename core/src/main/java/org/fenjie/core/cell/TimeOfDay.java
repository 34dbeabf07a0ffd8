package org.fenjie.core.cell;

/** What stands behind a day and does not change it, for the day includes it: 17:30, 24时, 下班, （星期五）. */
final class TimeOfDay {

    private static final int MAX_HOUR = 24;
    private static final int MAX_MINUTE = 59;

    private TimeOfDay() {}

    /**
     * Passes a weekday and a time of day, as far as they stand here.
     *
     * @return true if a 前 that follows is told of a time within the day and not of the day: 18:00, 下班, but not 当日, nor 0时,
     *     before which the day has not begun
     */
    static boolean pass(CellCursor cursor) {
        weekday(cursor);
        boolean within = false;
        boolean dayItself = cursor.accept(DeadlineWords.WHOLE_DAY);
        while (dayItself || cursor.accept(DeadlineWords.TIME_OF_DAY)) {
            // 当日下午下班.
            within |= !dayItself;
            dayItself = cursor.accept(DeadlineWords.WHOLE_DAY);
        }
        return clock(cursor) || within;
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

    /** 18:00, 18:00:00, 18时, 6点半, 17点30分; stays where no day has such a time. */
    private static boolean clock(CellCursor cursor) {
        int start = cursor.at();
        int hour = cursor.number();
        boolean colon = cursor.accept(":");
        if (hour < 0 || hour > MAX_HOUR || !(colon || cursor.accept("时") || cursor.accept("点"))) {
            cursor.to(start);
            return false;
        }
        int minute = cursor.accept("半") ? 30 : minutes(cursor, colon);
        boolean exists = minute >= 0 && minute <= MAX_MINUTE && (hour < MAX_HOUR || minute == 0);
        if (!exists) {
            cursor.to(start);
        }
        return exists && hour + minute > 0;
    }

    /** The minutes behind an hour: 0 if none are printed, -1 if they are not to be read. */
    private static int minutes(CellCursor cursor, boolean colon) {
        int start = cursor.at();
        int minute = cursor.number();
        if (minute < 0) {
            return colon ? -1 : 0;
        }
        if (!colon && !cursor.accept("分")) {
            cursor.to(start);
            return 0;
        }
        int afterMinute = cursor.at();
        boolean seconds = cursor.accept(":") && cursor.number() == 0;
        cursor.to(seconds ? cursor.at() : afterMinute);
        return minute;
    }
}
