package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineNotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "through year",
                "through 05..next-02",
                "by 2024-10",
                "by H1",
                "before 12-31",
                "within 30 days after 工作要点发布",
                "within 1 working-days after ?",
                "30 calendar-days before 投入 运行",
                "every quarter by 3-20,end",
                "every week on 1,5 from 2024",
                "open",
                "open from prev-11-late",
                "staged [\"10月\" by 10] [\"长期\" open]",
                "staged [\"a \\\"b\\\" \\\\ ]\" by 10] [\"[c\" not-understood \"]\\\"\"]",
                "not-understood \"\"",
                "not-understood \" \n\t\"",
            })
    void readsBack(String notation) {
        DeadlineRule rule = DeadlineRule.parse(notation);
        assertThat(DeadlineRule.parse(rule.toString())).isEqualTo(rule);
    }

    @Test
    void quotesKeepEveryCharacter() {
        NotUnderstood words = NotUnderstood.of("\"[\\]\" \u0000\n\uD83D\uDE00");
        assertThat(DeadlineRule.parse(words.toString())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "by",
                "by ",
                "by 13",
                "by 10 ",
                "BY 10",
                "by 2024-",
                "open from",
                "open ended",
                "through 05..",
                "through ..05",
                "through 05..06..07",
                "within 30 days after ",
                "within 0 days after 印发",
                "within 10000 days after 印发",
                "within 5 fortnights after 印发",
                "within 3 days after 之日起",
                "5 days before ?",
                "every",
                "every month",
                "every month by",
                "every month by 1-5,",
                "every month by 5",
                "every fortnight by end",
                "every month by end from",
                "every week on 8",
                "staged",
                "staged ",
                "staged [\"a\" by 10]",
                "staged [\"a\" by 10][\"b\" by 11]",
                "staged [\"a\" by 10] [\"b\" by 11",
                "staged [\"a\" by 10] [\"b\" by 11] ",
                "staged [\"a\" by 10] [b by 11]",
                "staged [\" \" by 10] [\"b\" by 11]",
                "staged [\"a\"] [\"b\" by 11]",
                "staged [\"a\"xby 10] [\"b\" by 11]",
                "staged [\"a\"",
                "staged [\"a\" staged [\"b\" by 10] [\"c\" by 11]] [\"d\" by 12]",
                "not-understood",
                "not-understood 待定",
                "not-understood \"待定",
                "not-understood \"待定\" ",
                "not-understood \"待定\\\"",
                "10月底前",
            })
    void refusesOtherTexts(String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineRule.parse(notation));
    }

    @Test
    void saysWhatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.parse("10月底前"))
                .withMessage("A deadline rule is expected, such as \"by 10\", \"through year\" or"
                        + " \"within 30 days after 印发\", found: 10月底前");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.parse("every fortnight by end"))
                .withMessage(
                        "One of [day, week, ten-days, month, quarter, half-year, year] is expected, found: fortnight");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.parse("by October"))
                .withMessage("A period is expected, such as 2024-10, Q4, 10-mid, next-03-15 or year, found: October");
    }
}
