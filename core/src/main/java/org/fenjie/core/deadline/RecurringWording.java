package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Standard Chinese for recurring duties: {@code 每季度末月20日前}. */
final class RecurringWording {

    private static final ImmutableList<String> WEEKDAYS = ImmutableList.of("一", "二", "三", "四", "五", "六", "日");

    private RecurringWording() {}

    static String of(Recurring rule) {
        boolean by = rule.mode() == Recurring.Mode.BY;
        ImmutableList<CyclePoint> points = rule.points();
        if (points.size() == 1 && by) {
            CyclePoint point = points.get(0);
            if (isPastEnd(rule.cycle(), point)) {
                return every(rule.cycle()) + "结束后" + point.day() + "日内";
            }
            if (point.equals(CyclePoint.END)) {
                return wholeCycle(rule.cycle());
            }
        }
        return points.stream()
                .map(point -> dayOf(rule.cycle(), point, by ? "底" : "最后一日"))
                .collect(Collectors.joining("、", every(rule.cycle()), by ? "前" : ""));
    }

    private static boolean isPastEnd(Cycle cycle, CyclePoint point) {
        return cycle.months() > 0 && point.month() > cycle.months();
    }

    private static String every(Cycle cycle) {
        return switch (cycle) {
            case DAY -> "每日";
            case WEEK -> "每周";
            case TEN_DAYS -> "每旬";
            case MONTH -> "每月";
            case QUARTER -> "每季度";
            case HALF_YEAR -> "每半年";
            case YEAR -> "每年";
        };
    }

    private static String wholeCycle(Cycle cycle) {
        return switch (cycle) {
            case DAY, WEEK, TEN_DAYS, HALF_YEAR -> every(cycle);
            case MONTH, YEAR -> every(cycle) + "底前";
            case QUARTER -> every(cycle) + "末前";
        };
    }

    /** Chinese for a day of the cycle; the last day of a month or cycle is a limit (底) or the day itself (最后一日). */
    private static String dayOf(Cycle cycle, CyclePoint point, String last) {
        if (cycle == Cycle.WEEK) {
            return point.equals(CyclePoint.END) ? "日" : WEEKDAYS.get(point.day() - 1);
        }
        String day = point.day() == CyclePoint.LAST ? last : point.day() + "日";
        if (isPastEnd(cycle, point)) {
            return (cycle == Cycle.YEAR ? "次年1月" : "次月") + day;
        }
        int month = point.equals(CyclePoint.END) ? cycle.months() : point.month();
        return switch (cycle) {
            case YEAR -> month + "月" + day;
            case QUARTER, HALF_YEAR -> monthOf(cycle, month) + day;
            case MONTH -> day.equals("底") ? "月底" : day;
            case DAY, WEEK, TEN_DAYS -> day;
        };
    }

    private static String monthOf(Cycle cycle, int month) {
        if (month == 1) {
            return "首月";
        }
        return month == cycle.months() ? "末月" : "第" + month + "个月";
    }
}
