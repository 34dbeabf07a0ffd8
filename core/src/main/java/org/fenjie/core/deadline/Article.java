package org.fenjie.core.deadline;

/** An article of law that a step of an answer follows. */
public enum Article {
    /** 期间按照公历年、月、日、小时计算: periods are counted by years, months, days and hours of the calendar. */
    CIVIL_CODE_200("《中华人民共和国民法典》第二百条", "Civil Code, art. 200"),
    /** 期间开始的当日不计入: the day on which a period begins does not count. */
    CIVIL_CODE_201("《中华人民共和国民法典》第二百零一条", "Civil Code, art. 201"),
    /** Months and years end on the corresponding day, else on the month's last. */
    CIVIL_CODE_202("《中华人民共和国民法典》第二百零二条", "Civil Code, art. 202"),
    /** A last day on a statutory day off moves to the day after it ends. */
    CIVIL_CODE_203("《中华人民共和国民法典》第二百零三条", "Civil Code, art. 203"),
    /** 以内 includes the number itself. */
    CIVIL_CODE_1259("《中华人民共和国民法典》第一千二百五十九条", "Civil Code, art. 1259"),
    /** The day on which a period begins does not count; a last day on a day off moves to the first day after it. */
    CIVIL_PROCEDURE_85("《中华人民共和国民事诉讼法》第八十五条", "Civil Procedure Law, art. 85"),
    /** 三日, 五日, 七日 and 十日 are working days. */
    RECONSIDERATION_88("《中华人民共和国行政复议法》第八十八条", "Administrative Reconsideration Law, art. 88"),
    /** 二日, 三日, 五日 and 七日 are working days. */
    PENALTY_85("《中华人民共和国行政处罚法》第八十五条", "Administrative Penalty Law, art. 85"),
    /** Limits of ten days or fewer are working days. */
    COERCION_69("《中华人民共和国行政强制法》第六十九条", "Administrative Coercion Law, art. 69"),
    /** The limits for granting a licence are counted in working days. */
    LICENSING_82("《中华人民共和国行政许可法》第八十二条", "Administrative Licensing Law, art. 82");

    private final String chinese;
    private final String english;

    Article(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * What the article says of the days of its limits, in its own words: of these laws one leaves out the 法定休假日, which are
     * weekends and holidays, the others the 法定节假日.
     */
    StepText.Bilingual workingDayClause() {
        return switch (this) {
            case RECONSIDERATION_88 ->
                new StepText.Bilingual("是指工作日，不含法定休假日", "means working days, without statutory days off (法定休假日)");
            case PENALTY_85, COERCION_69 ->
                new StepText.Bilingual("是指工作日，不含法定节假日", "means working days, without statutory holidays (法定节假日)");
            case LICENSING_82 ->
                new StepText.Bilingual(
                        "以工作日计算，不含法定节假日", "is counted in working days, without statutory holidays (法定节假日)");
            default -> throw new IllegalStateException(this + " does not say what a day is");
        };
    }

    /**
     * Names the article in Chinese.
     *
     * @return such as {@code 《中华人民共和国民法典》第二百零一条}
     */
    public String chinese() {
        return chinese;
    }

    /**
     * Names the article in English.
     *
     * @return such as {@code Civil Code, art. 201}
     */
    public String english() {
        return english;
    }
}
