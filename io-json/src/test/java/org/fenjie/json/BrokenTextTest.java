package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fenjie.json.Documents.brief;
import static org.fenjie.json.Documents.refusal;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text is no longer JSON the reading ends, and all that is wrong before that place is told. */
class BrokenTextTest {

    private static final String WRONG = """
            {
              "format": "fenjie/1",
              "titel": "分解表",
              "year": "2024",
              "tasks": [
                {"number": 1, "content": "", "units": "各单位", "deadline": {"by": "13"}},
                {"number": 1, "content": "乙", "units": {"lead": ["区科委", "区科委"]}, "deadline": "全年"},
                {"number": 3, "content": "丙"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                    | 9:1 /tasks/2 cut-off
            ` "units": {}}]}`     | 8:33 /tasks/2 syntax
            `, units: {}}]}`      | 9:3 /tasks/2 syntax
            `, "units": nil}`     | 9:12 /tasks/2/units syntax
            `, "units": {}, // x` | 9:16 /tasks/2 comment
            """)
    void whatIsWrongBeforeTheBreakIsTold(String rest, String last) {
        assertThat(brief(refusal(WRONG + rest).problems()))
                .containsExactly(
                        "3:3 /titel unknown-key",
                        "4:11 /year wrong-type",
                        "6:30 /tasks/0/content blank-text",
                        "6:69 /tasks/0/deadline/by bad-period",
                        "7:16 /tasks/1/number number-twice",
                        "7:61 /tasks/1/units/lead/1 unit-twice",
                        last);
    }

    /** What the break itself leaves out is no mistake of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "分解表",            | "分解表", x           | 3:19  syntax
            "year": 2024,        | "year": 20x           | 5:11 /year syntax
            "2024-03-15"         | "2024                 | 6:22 /published control-character
            "tasks": [           | "tasks": [[           | 10:17 /categories/0/tasks/0 wrong-type
            {"number": 1,        | {"number": 1 2,       | 11:21 /categories/0/tasks/0 syntax
            """)
    void theBreakIsOneProblem(String part, String by, String expected) {
        assertThat(brief(refusal(Documents.with(part, by)).problems().get(0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``              | the { in line 8 is not closed
            `, "units": [ ` | the [ in line 9 is not closed
            `, "units": {}}`| the [ in line 5 is not closed
            """)
    void whatIsNotClosedIsTold(String rest, String hint) {
        assertThat(refusal(WRONG + rest).problems()).last().satisfies(problem -> assertThat(problem.hint())
                .contains(hint));
    }

    @Test
    void aPlanOverManyLinesIsNoJsonLines() {
        byte[] plan = Documents.SMALL.getBytes(UTF_8);
        assertThatExceptionOfType(PlanJsonException.class)
                .isThrownBy(() -> PlanLines.of(new ByteArrayInputStream(plan), "plan", PlanJsonReader.usual())
                        .next())
                .withMessageEndingWith(
                        "[cut-off] found the end of the text, expected the rest of the document; the { is"
                                + " not closed, and in JSON Lines every line is a whole plan");
    }

    @Test
    void aNumberThatStandsTwiceTellsWhereItStoodFirst() {
        assertThat(refusal(Documents.with("\"number\": 2", "\"number\": 1")))
                .hasMessage("JSON:12:20 /categories/0/tasks/1/number [number-twice] found the number 1, expected every"
                        + " number once; it stands at /categories/0/tasks/0/number, line 11");
    }

    @Test
    void aNumberOutOfRangeTellsBothBounds() {
        assertThat(refusal(Documents.with("\"number\": 1", "\"number\": 2147483648")))
                .message()
                .contains("expected a number from 1 to 2147483647");
    }

    @Test
    void aQuoteInsideATextIsExplained() {
        assertThat(refusal(Documents.with("\"甲\"", "\"甲\"乙\"丙\"")))
                .hasMessage(
                        "JSON:11:37 /categories/0/tasks/0 [syntax] found the character \"乙\", expected a comma or };"
                                + " a double quote inside a text is written \\\"");
    }

    /** No document gets so far: all that the model asks of a task has a problem of its own. */
    @Test
    void whatTheModelRefusesIsFoundInTheTask() {
        Node task = Node.root(Node.Kind.OBJECT, 0, "");
        Node number = task.addMember(Keys.NUMBER, Node.Kind.NUMBER, 1, "7");
        Node content = task.addMember(Keys.CONTENT, Node.Kind.TEXT, 2, " ");
        TaskDraft blank = draft(task, 7, " ");
        assertThat(blank.findRefused()).containsSame(content);
        assertThat(draft(task, 0, "x").findRefused()).containsSame(number);
        assertThat(draft(task, 7, "x").findRefused()).isEmpty();
    }

    private static TaskDraft draft(Node node, int number, String content) {
        return new TaskDraft(
                node,
                OptionalInt.of(number),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(content),
                Optional.of(UnitNodes.Units.NONE),
                Optional.empty());
    }
}
