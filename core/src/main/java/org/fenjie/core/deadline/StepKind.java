package org.fenjie.core.deadline;

/**
 * The wordings of the steps of an explanation: the one table of them, in Chinese and in English.
 *
 * <p>{@code {0}}, {@code {1}}, … stand for the step's arguments.
 */
enum StepKind {
    RULE("时限：{0}", "The deadline: {0}"),
    RULE_AS_PRINTED("时限：“{0}”，即{1}", "The deadline: \"{0}\", that is {1}"),
    STAGE("阶段“{0}”：", "The stage \"{0}\":"),
    PLAN_YEAR_TAKEN("“{0}”未写明年份，按计划年度{1}年确定", "\"{0}\" prints no year: the plan's, {1}, is taken"),
    PLAN_YEAR_MEANT("所指年度即计划年度{0}年", "The year meant is the plan's, {0}"),
    RELATIVE_YEAR("“{0}”以计划年度推算，为{1}年", "\"{0}\" is told from the plan's year: {1}"),
    PERIOD_DAYS("“{0}”自{1}至{2}", "\"{0}\" runs from {1} to {2}"),
    LAST_DAY("截止日为该期间的最后一日：{0}", "Due at the latest on its last day, {0}"),
    DAY_ITSELF("截止日为{0}", "Due at the latest on {0}"),
    STANDING("自{0}起持续履行，至{1}截止", "A standing duty from {0}, closed on {1}"),
    TWO_READINGS(
            "“前”是否包括所写的期间，法律未作规定：包括的，截止日为{0}；不包括的，截止日为{1}",
            "The law does not say whether 前 includes what it names: due on {0} if it does, on {1} if not"),
    READ_INCLUSIVE("按所选惯例理解为包括，截止日为{0}", "By the convention chosen it does: due on {0}"),
    READ_EXCLUSIVE("按所选惯例理解为不包括，截止日为{0}", "By the convention chosen it does not: due on {0}"),
    NEVER_DUE("长期履行，不设截止日", "In force without an end: never due"),
    NEVER_DUE_FROM("自{0}起长期履行，不设截止日", "In force from {0}, without an end: never due"),
    NOT_DUE_YET("自{0}起执行，{1}年内没有截止日", "In force from {0}: nothing falls due in {1}"),
    EVENT_DATE("“{0}”之日为{1}", "The date of \"{0}\" is {1}"),
    UNNAMED_EVENT_DATE("起算之日为{0}", "It counts from {0}"),
    FIRST_DAY_NOT_COUNTED("{0}当日不计入，自下一日开始计算", "{0} itself does not count: the count starts on the next day"),
    FIRST_DAY_NOT_COUNTED_BACK(
            "{0}当日不计入，自前一日开始倒推", "{0} itself does not count: the count goes back from the day before"),
    FIRST_DAY_COUNTS("按所选计算依据，{0}当日计入", "By the basis chosen, {0} itself counts"),
    BARE_DAYS_CALENDAR("“{0}日”未写明为工作日，按自然日计算", "{0}日 is not said to be working days: calendar days"),
    BARE_DAYS_WORKING("“{0}日”依法{1}", "{0}日 by law {1}"),
    WEEKS("每周按7日计算，共{0}日", "A week is seven days: {0} in all"),
    CALENDAR_DAYS("计{0}个自然日，最后一日为{1}", "Calendar days counted: {0}; the last is {1}"),
    WORKING_DAYS("计{0}个工作日，最后一日为{1}", "Working days counted: {0}; the last is {1}"),
    MONTHS("计{0}，到期月的对应日为{1}", "Counted: {0}; the corresponding day is {1}"),
    MONTHS_NO_SUCH_DAY(
            "计{0}，到期月没有对应日，以月末日为最后一日：{1}",
            "Counted: {0}; the month has no corresponding day, so its last day stands for it: {1}"),
    MONTHS_TO_THE_EVE("计{0}，至到期月对应日的前一日：{1}", "Counted: {0}, to the eve of the corresponding day: {1}"),
    CALENDAR_DAYS_BACK("倒推{0}个自然日，为{1}", "Calendar days counted back: {0}, to {1}"),
    WORKING_DAYS_BACK("倒推{0}个工作日，为{1}", "Working days counted back: {0}, to {1}"),
    MONTHS_BACK("倒推{0}，为{1}", "Counted back: {0}, to {1}"),
    DAYS_OFF("其间{0}放假，不计入：{1}（{2}）", "Off for {0}, not counted: {1} ({2})"),
    MAKE_UP_DAYS("其间{0}调休上班，计入：{1}（{2}）", "Worked to make up for {0}, counted: {1} ({2})"),
    WEEKENDS("其间其他周末休息日{0}天，不计入", "Other days of weekends, not counted: {0}"),
    WITHIN_INCLUDES("“以内”包括本数，{0}当日仍在期限内", "以内 includes its number: {0} is still in time"),
    MOVED("最后一日{0}为法定休假日，顺延至其后第一个工作日：{1}", "The last day, {0}, is a day off: moved to the next work day, {1}"),
    NOT_MOVED("最后一日{0}为工作日，不顺延", "The last day, {0}, is a work day: not moved"),
    LEFT_ON_DAY_OFF(
            "最后一日{0}为休息日；所选计算依据不顺延，如按{2}顺延则为{1}",
            "The last day, {0}, is a day off; by the basis chosen it is not moved. Moved under the {2}, it would be {1}"),
    RECURS("{0}年内共{1}次，首次截止日为{2}，末次为{3}", "Times in {0}: {1}, first due on {2}, last on {3}"),
    RECURS_ONCE("{0}年内一次，截止日为{1}", "Once in {0}, due on {1}"),
    PROVISIONAL(
            "工作日历没有{0}年的放假安排，仅按周末推算，结果为暂定",
            "The calendar has no holiday notice for {0}: weekends alone are counted, provisionally"),
    SET_ASIDE("“{0}”未计入，按所列时限确定", "The words \"{0}\" are set aside: the printed time stands"),
    MISSING("无法确定：{0}", "Not known: {0}");

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
