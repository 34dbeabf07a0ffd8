package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fenjie.json.Documents.brief;
import static org.fenjie.json.Documents.refusal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and columns are those that an editor shows; all mistakes come at once, in the order of the document. */
class PositionTest {

    /** The wrong value is the 7 behind "a" in each; what stands before it differs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":7}                     | 1 | 10
            {"issuer":"甲乙丙","title":7}    | 1 | 25
            {"issuer":"𠮷🏛","title":7}      | 1 | 24
            {"issuer":"ｅ́́","title":7}      | 1 | 25
            {\\t\\t"title":7}               | 1 | 12
            {\\n"title":7}                  | 2 | 9
            {\\r\\n"title":7}               | 2 | 9
            {\\r"title":7}                  | 2 | 9
            {\\n\\r"title":7}               | 3 | 9
            {\\r\\n\\r\\n\\t"title":7}      | 3 | 10
            ﻿{"title":7}                    | 1 | 10
            ﻿\\n{"title":7}                 | 2 | 10
            """)
    void countsCharacters(String json, int line, int column) {
        String text = json.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        for (PlanJsonException refused : ImmutableList.of(refusal(text), refusalOfBytes(text))) {
            JsonProblem problem = refused.problems().stream()
                    .filter(each -> each.pointer().equals("/title"))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.get(0)));
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        }
    }

    private static PlanJsonException refusalOfBytes(String text) {
        try {
            PlanJson.read(text.getBytes(UTF_8));
            throw new AssertionError("taken: " + text);
        } catch (PlanJsonException e) {
            return e;
        }
    }

    @Test
    void listsAllMistakesInOrderAndOneHidesNoOther() {
        String json = """
                {
                  "format": "fenjie/1",
                  "titel": "分解表",
                  "issuer": "",
                  "year": "2024",
                  "tasks": [
                    {"number": 1, "content": 5, "units": [], "deadline": {"by": "13"}},
                    "task 2",
                    {"number": 3, "content": "丙", "units": {"lead": ["区科委", 5, "区科委"]}, "deadline": null},
                    {"number": 2, "content": "丁", "units": {}, "deadline": {"blank": true}, "note": "x"}
                  ]
                }
                """;
        assertThat(brief(refusal(json).problems()))
                .containsExactly(
                        "3:3 /titel unknown-key",
                        "4:13 /issuer blank-text",
                        "5:11 /year wrong-type",
                        "7:30 /tasks/0/content wrong-type",
                        "7:42 /tasks/0/units wrong-type",
                        "7:65 /tasks/0/deadline/by bad-period",
                        "8:5 /tasks/1 wrong-type",
                        "9:61 /tasks/2/units/lead/1 wrong-type",
                        "9:64 /tasks/2/units/lead/2 unit-twice",
                        "9:85 /tasks/2/deadline null",
                        "10:16 /tasks/3/number number-order",
                        "10:77 /tasks/3/note unknown-key");
    }

    @Test
    void aSecondUnitIsFoundBesideOtherMistakes() {
        String json = Documents.with("2024,", "1,").replace("[\"区财政局\"]", "[\"区财政局\", \"区财政局\"]");
        assertThat(brief(refusal(json).problems()))
                .containsExactly(
                        "5:11 /year out-of-range", "12:73 /categories/0/tasks/1/units/responsible/1 unit-twice");
    }

    @Test
    void theMessageIsCappedAndTheRestCounted() {
        String tasks = IntStream.rangeClosed(1, 1200)
                .mapToObj(i -> "{\"number\": " + i + "}")
                .collect(Collectors.joining(",\n"));
        PlanJsonException refused = refusal(
                "{\"format\": \"fenjie/1\", \"title\": \"t\", \"issuer\": \"i\",\n\"year\": 2024, \"tasks\": [\n"
                        + tasks + "\n]}");
        assertThat(refused).message().hasLineCount(2 + PlanJsonException.SHOWN);
        assertThat(refused)
                .message()
                .startsWith("JSON: 3600 problems\n  JSON:3:1 /tasks/0 [missing-key] found no key \"content\"")
                .endsWith("\n  and 3580 more");
        assertThat(refused.problems()).hasSize(ReadLimits.usual().maxProblems());
        assertThat(Ordering.natural()
                        .isOrdered(refused.problems().stream()
                                .map(JsonProblem::line)
                                .toList()))
                .isTrue();
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        PlanJsonException refused = refusal(Documents.with("2024-03-15", "甲".repeat(500)));
        assertThat(refused).message().contains("\"" + "甲".repeat(40) + "…\"").hasSizeLessThan(200);
    }

    @Test
    void aKeyOfManyLinesIsOneLineInTheMessage() {
        assertThat(refusal(Documents.with("\"published\"", "\"pub\\r\\nlished\"")))
                .message()
                .startsWith("JSON:6:3 /pubU+000DU+000Alished [unknown-key]")
                .hasLineCount(1);
    }

    @Test
    void aTextOfManyLinesIsOneLineInTheMessage() {
        assertThat(refusal(Documents.with("2024-03-15", "a\\nb\\u202Ec")))
                .hasMessage("JSON:6:16 /published [bad-date] found the text \"aU+000AbU+202Ec\", expected a day of the"
                        + " calendar, written such as 2024-03-15");
    }
}
