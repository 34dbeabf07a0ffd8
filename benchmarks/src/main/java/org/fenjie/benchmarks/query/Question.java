package org.fenjie.benchmarks.query;

import java.time.LocalDate;

/**
 * A question to all tasks, such as "which does 区数据局 lead that fall due within a week of Monday 2024-06-24?".
 *
 * @param kind which of its two criteria count
 * @param lead the leading unit
 * @param firstDay the day from which to look
 */
record Question(QuestionKind kind, String lead, LocalDate firstDay) {

    /** A week, so that a day of the week comes twice: from 2024-06-24 up to 2024-07-01. */
    static final int DAYS = 7;

    /** The question that is measured. The end of June, when quarters and half-years end too, has many due dates. */
    static Question of(QuestionKind kind) {
        return new Question(kind, "区数据局", LocalDate.of(2024, 6, 24));
    }

    LocalDate lastDay() {
        return firstDay.plusDays(DAYS);
    }
}
