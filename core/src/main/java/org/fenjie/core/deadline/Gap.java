package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

/**
 * What is missing to date a rule, such as the date of the event {@code 工作要点发布}.
 *
 * @param reason what kind of thing is missing
 * @param subject which one: the event's name, the notice's year, the words not understood
 */
public record Gap(Reason reason, String subject) {

    /** Why a rule gives no date. */
    public enum Reason {
        /** The date of the event that the count starts from was not given; the subject is the event's name. */
        EVENT_DATE_MISSING("event-date-missing", "缺少事件“%s”的日期", "the date of the event \"%s\" is not given"),
        /** The cell counts from an event that it does not name; the subject is the limit. */
        EVENT_NOT_NAMED("event-not-named", "“%s”未写明自何时起算", "\"%s\" does not say from when it counts"),
        /** The cell prints no year and the plan's is not known; the subject is the period. */
        PLAN_YEAR_MISSING(
                "plan-year-missing",
                "计划年度不明，无法确定“%s”的年份",
                "the year of \"%s\" hangs on the plan's, which is not known"),
        /** The work calendar lacks the holiday notice of a year; the subject is the year. */
        NOTICE_MISSING("notice-missing", "工作日历缺少%s年放假安排通知", "the holiday notice for %s is not in the calendar"),
        /** The year has no such day (29 February), or no year has (4月31日, 13月); the subject is the period. */
        NO_SUCH_DAY("no-such-day", "不存在“%s”这一日期", "there is no such date: \"%s\""),
        /** The range ends before it starts; the subject is the range. */
        ENDS_BEFORE_START("ends-before-start", "“%s”的结束早于开始", "\"%s\" ends before it starts"),
        /** The words were not understood; they are the subject. */
        CELL_NOT_UNDERSTOOD("cell-not-understood", "无法从“%s”中识别出时限", "\"%s\" was not understood"),
        /** Nothing is printed; the subject is empty. */
        BLANK_CELL("blank-cell", "该栏未填写%s", "nothing is printed%s");

        private final String code;
        private final String chinese;
        private final String english;

        Reason(String code, String chinese, String english) {
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the reason's stable code, such as {@code event-date-missing}. */
        @Override
        public String toString() {
            return code;
        }
    }

    public Gap {
        requireNonNull(reason, "reason");
        requireNonNull(subject, "subject");
    }

    /**
     * Obtains a gap.
     *
     * @param reason what kind of thing is missing
     * @param subject which one
     * @return the gap
     */
    public static Gap of(Reason reason, String subject) {
        return new Gap(reason, subject);
    }

    /**
     * Says what is missing, in Chinese.
     *
     * @return such as {@code 缺少事件“工作要点发布”的日期}
     */
    public String chinese() {
        return reason.chinese.replace("%s", subject);
    }

    /**
     * Says what is missing, in English.
     *
     * @return such as {@code the date of the event "工作要点发布" is not given}
     */
    public String english() {
        return reason.english.replace("%s", subject);
    }

    /** Returns the code and the subject, such as {@code event-date-missing: 工作要点发布}. */
    @Override
    public String toString() {
        return subject.isEmpty() ? reason.toString() : reason + ": " + subject;
    }
}
