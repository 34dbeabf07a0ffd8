package org.fenjie.core.deadline;

/**
 * The wordings of the steps of an explanation: the one table of them, in Chinese and in English.
 *
 * <p>{@code {0}}, {@code {1}}, … stand for the step's arguments.
 */
enum StepKind {
    RULE("规则：{0}", "the rule: {0}"),
    STAGE("分阶段“{0}”：", "the stage \"{0}\":"),
    PLAN_YEAR_TAKEN("“{0}”未写年份，取计划年度{1}年", "\"{0}\" prints no year: the plan's, {1}, is taken"),
    RELATIVE_YEAR("“{0}”以计划年度推算为{1}年", "\"{0}\" is told from the plan's year: {1}"),
    PERIOD_DAYS("“{0}”自{1}至{2}", "\"{0}\" runs from {1} to {2}"),
    LAST_DAY("至迟为该期间的最后一日：{0}", "due at the latest on its last day: {0}"),
    STANDING("自{0}起持续履行，至{1}截止", "a standing duty from {0}, closed on {1}"),
    TWO_READINGS("“前”有两种读法：含本数为{0}，不含本数为{1}", "前 allows two readings: {0} if it includes what it names, {1} if not"),
    READ_INCLUSIVE("按所选惯例含本数：{0}", "by the convention chosen it includes: {0}"),
    READ_EXCLUSIVE("按所选惯例不含本数：{0}", "by the convention chosen it excludes: {0}"),
    NEVER_DUE("持续有效，不设截止日", "in force without an end: never due"),
    NEVER_DUE_FROM("自{0}起持续有效，当年无截止日", "in force from {0}: nothing falls due in the plan's year"),
    EVENT_DATE("“{0}”之日为{1}", "the date of \"{0}\" is {1}"),
    FIRST_DAY_NOT_COUNTED("当日（{0}）不计入", "the day itself ({0}) does not count"),
    FIRST_DAY_COUNTS("按所选计算依据，当日（{0}）计入", "by the basis chosen the day itself ({0}) counts"),
    BARE_DAYS_CALENDAR("“{0}日”未写明工作日，按自然日计算", "\"{0} days\" are not said to be working days: calendar days"),
    BARE_DAYS_WORKING("“{0}日”按规定是指工作日", "\"{0} days\" mean working days under the rule"),
    CALENDAR_DAYS("计{0}个自然日，最后一日为{1}", "{0} calendar days end on {1}"),
    WORKING_DAYS("计{0}个工作日，最后一日为{1}", "{0} working days end on {1}"),
    MONTHS("计{0}个月，到期月的对应日为{1}", "{0} months end on the corresponding day: {1}"),
    MONTHS_NO_SUCH_DAY("计{0}个月，到期月没有对应日，取月末日{1}", "{0} months; the month has no corresponding day, so its last: {1}"),
    CALENDAR_DAYS_BACK("倒推{0}个自然日为{1}", "{0} calendar days back is {1}"),
    WORKING_DAYS_BACK("倒推{0}个工作日为{1}", "{0} working days back is {1}"),
    MONTHS_BACK("倒推{0}个月为{1}", "{0} months back is {1}"),
    DAYS_OFF("其间{0}放假，不计：{1}（{2}）", "{0} is off and does not count: {1} ({2})"),
    MAKE_UP_DAYS("其间{0}调休上班，计入：{1}（{2}）", "worked to make up for {0}, and counted: {1} ({2})"),
    WEEKENDS("其间其他周末{0}日不计", "{0} other days of weekends do not count"),
    WITHIN_INCLUDES("“内”包括本数，{0}当日仍在期限内", "within includes the last day: {0} is still in time"),
    MOVED("最后一日遇休息日，顺延至{0}", "the last day is a day off: moved to {0}"),
    NOT_MOVED("最后一日{0}为工作日，不顺延", "the last day {0} is worked: not moved"),
    RECURS("{0}年内共{1}次，首次截止{2}，末次截止{3}", "{1} times in {0}, first due {2}, last {3}"),
    PROVISIONAL(
            "{0}年的放假安排尚未公布，仅按周末推算，结果为暂定",
            "the holiday notice for {0} is not out: weekends alone are counted, provisionally"),
    MISSING("无法确定：{0}", "not known: {0}");

    private final String chinese;
    private final String english;

    StepKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
