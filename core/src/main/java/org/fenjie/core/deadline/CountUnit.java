package org.fenjie.core.deadline;

/** What a limit counts: {@code 30日}, {@code 20个工作日}, {@code 3个月}. */
public enum CountUnit {
    /** A bare 日 or 天: a calendar day or a working day, as the {@link CountingBasis} says for the number. */
    DAYS("days", "日"),
    /** Calendar days, said to be so (自然日, 日历日). */
    CALENDAR_DAYS("calendar-days", "个自然日"),
    /** Working days (工作日). */
    WORKING_DAYS("working-days", "个工作日"),
    /** Weeks of seven days (周). */
    WEEKS("weeks", "周"),
    /** Months (个月), ending on the corresponding day: Civil Code (民法典) art. 202. */
    MONTHS("months", "个月"),
    /** Years (年), ending on the corresponding day: Civil Code (民法典) art. 202. */
    YEARS("years", "年");

    private final String code;
    private final String words;

    CountUnit(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Chinese for an amount of this unit: {@code 20个工作日}. */
    String wording(int amount) {
        return amount + words;
    }

    /** The amount in both languages: {@code 3个月}, {@code 3 months}. */
    StepText.Bilingual length(int amount) {
        return new StepText.Bilingual(
                wording(amount), amount + " " + (amount == 1 ? code.substring(0, code.length() - 1) : code));
    }

    /** Returns the unit's stable code, such as {@code working-days}. */
    @Override
    public String toString() {
        return code;
    }
}
