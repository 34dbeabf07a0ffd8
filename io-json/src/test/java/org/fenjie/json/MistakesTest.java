package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenjie.json.Documents.brief;
import static org.fenjie.json.Documents.refusal;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is refused, with its place, its pointer and its code. */
class MistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "year": 2024 | "year": "2024"                       | 5:11 /year wrong-type
            "year": 2024 | "year": true                         | 5:11 /year wrong-type
            "year": 2024 | "year": null                         | 5:11 /year null
            "year": 2024 | "year": 1.9                          | 5:11 /year not-whole
            "year": 2024 | "year": 2e3                          | 5:11 /year not-whole
            "year": 2024 | "year": 2024.0                       | 5:11 /year not-whole
            "year": 2024 | "year": 02024                        | 5:11 /year syntax
            "year": 2024 | "year": 1948                         | 5:11 /year out-of-range
            "year": 2024 | "year": 2200                         | 5:11 /year out-of-range
            "year": 2024 | "year": 99999999999999999999         | 5:11 /year out-of-range
            "year": 2024 | "year": 2024, "year": 2024           | 5:17 /year duplicate-key
            "year": 2024 | "year": 2024, "y/e~ar": 1            | 5:17 /y~1e~0ar unknown-key
            "year": 2024 | "year": 2024, "zzz": null            | 5:17 /zzz unknown-key
            "year": 2024, | ``                                  | 1:1  missing-key
            "format": "fenjie/1", | ``                          | 1:1  missing-key
            "fenjie/1"   | "fenjie/2"                           | 2:13 /format unknown-format
            "fenjie/1"   | 1                                    | 2:13 /format wrong-type
            "分解表"      | 7                                    | 3:12 /title wrong-type
            "分解表"      | {}                                   | 3:12 /title wrong-type
            "分解表"      | ""                                   | 3:12 /title blank-text
            "分解表"      | "　 \\t"                             | 3:12 /title blank-text
            "分解表"      | "甲\\u0000乙"                        | 3:12 /title control-character
            "分解表"      | "甲\\u0085乙"                        | 3:12 /title control-character
            "分解表"      | "甲\\ud83c乙"                        | 3:12 /title unpaired-surrogate
            "分解表"      | "甲\\udc00\\ud83c"                   | 3:12 /title unpaired-surrogate
            2024-03-15   | 2024-02-30                           | 6:16 /published bad-date
            2024-03-15   | 2023-02-29                           | 6:16 /published bad-date
            2024-03-15   | 2024-3-15                            | 6:16 /published bad-date
            2024-03-15   | 2024年3月15日                         | 6:16 /published bad-date
            2024-03-15   | 2024-03-15T08:00                     | 6:16 /published bad-date
            2024-03-15   | ` 2024-03-15`                        | 6:16 /published bad-date
            "2024-03-15" | [2024, 3, 15]                        | 6:16 /published wrong-type
            "2024-03-15" | 20240315                             | 6:16 /published wrong-type
            "2024-03-15" | null                                 | 6:16 /published null
            "categories": | "tasks": [], "categoris":           | 7:16 /categoris unknown-key
            "name": "公开", | ``                                | 8:5 /categories/0 missing-key
            "name": "公开" | "name": " "                         | 9:15 /categories/0/name blank-text
            "name": "公开" | "name": "公开", "categories": [{"name": "空"}] | 9:36 /categories/0/categories/0 empty-category
            "name": "公开" | "name": "公开", "categories": [{"name": "空", "tasks": [], "categories": []}] | 9:36 /categories/0/categories/0 empty-category
            "name": "公开" | "name": "公开", "categories": {}    | 9:35 /categories/0/categories wrong-type
            "name": "公开" | "name": "公开", "categories": ["x"] | 9:36 /categories/0/categories/0 wrong-type
            "number": 2  | "number": 1                          | 12:20 /categories/0/tasks/1/number number-twice
            "number": 1  | "number": 3                          | 12:20 /categories/0/tasks/1/number number-order
            "number": 1  | "number": 0                          | 11:20 /categories/0/tasks/0/number out-of-range
            "number": 1  | "number": -0                         | 11:20 /categories/0/tasks/0/number out-of-range
            "number": 1  | "number": "1"                        | 11:20 /categories/0/tasks/0/number wrong-type
            "乙"          | ""                                   | 12:34 /categories/0/tasks/1/content blank-text
            "乙"          | 2                                    | 12:34 /categories/0/tasks/1/content wrong-type
            "number": 2, | "number": 2, "brokenDownFrom": 0,    | 12:41 /categories/0/tasks/1/brokenDownFrom out-of-range
            "content": "乙", | ``                               | 12:9 /categories/0/tasks/1 missing-key
            , "deadline": "全年" | ``                           | 12:9 /categories/0/tasks/1 missing-key
            "units": {"lead": ["区科委"]}, | ``                  | 11:9 /categories/0/tasks/0 missing-key
            """)
    void inPlansHeadingsAndTasks(String part, String by, String expected) {
        assertThat(brief(refusal(Documents.with(part, by)).problems())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "units": {}                 | 7:12 /units wrong-type
            "units": []                 | 7:12 /units wrong-length
            "units": ["区科委"]          | 7:13 /units/0 wrong-type
            "units": [{}]               | 7:13 /units/0 missing-key
            "units": [{"name": "甲", "zz": ["乙"]}] | 7:27 /units/0/zz unknown-key
            "units": [{"name": "甲", "aliases": "乙"}] | 7:38 /units/0/aliases wrong-type
            "units": [{"name": "甲", "kind": ""}] | 7:35 /units/0/kind blank-text
            "firstListedLeads": 1       | 7:23 /firstListedLeads wrong-type
            "firstListedLeads": false   | 7:23 /firstListedLeads wrong-type
            "everyTask": []             | 7:16 /everyTask wrong-type
            "everyTask": {}             | 7:16 /everyTask missing-key
            "everyTask": "各单位"        | 7:16 /everyTask wrong-type
            "everyTask": {"lead": "各单位"} | 7:25 /everyTask/lead wrong-type
            "everyTask": {"printed": "各单位"} | 7:17 /everyTask/printed unknown-key
            "everyTask": {"lead": ["区科委", "区科委"]} | 7:33 /everyTask/lead/1 unit-twice
            "units": [{"name": "区科委"}, {"name": "区财政局"}], "everyTask": {"lead": ["甲"]} | 7:72 /everyTask/lead/0 unknown-unit
            "everyTask": {"assignments": [{"unit": "各单位"}]} | 7:33 /everyTask/assignments/0 missing-key
            "everyTask": {"lead": ["各单位"], "assignments": []} | 7:17 /everyTask/lead conflicting-keys
            """)
    void inRulesOfThePlan(String rule, String expected) {
        String json = Documents.with("\"categories\"", rule + ",\n  \"categories\"");
        assertThat(brief(refusal(json).problems())).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "区科委"}         | 13:65 /categories/0/tasks/1/units/responsible/0 unknown-unit
            {"name": "区科委"}, {"name": "区财政"} | 13:65 /categories/0/tasks/1/units/responsible/0 unknown-unit
            {"name": "区科委"}, {"name": "区财政局"}, {"name": "区科委"} | 7:48 /units/2 name-conflict
            {"name": "区科委"}, {"name": "区财政局", "aliases": ["区科委"]} | 7:30 /units/1 name-conflict
            """)
    void inRegisters(String entries, String expected) {
        String json = Documents.with("\"categories\"", "\"units\": [" + entries + "],\n  \"categories\"");
        assertThat(brief(refusal(json).problems())).containsExactly(expected);
    }

    @Test
    void aUnitOutsideTheRegisterGetsTheNearest() {
        JsonProblem problem = refusal(Documents.with(
                        "\"categories\"", "\"units\": [{\"name\": \"区科委\"}, {\"name\": \"区财政\"}], \"categories\""))
                .problems()
                .get(0);
        assertThat(problem.found()).isEqualTo("the unit \"区财政局\"");
        assertThat(problem.hint()).contains("the nearest is \"区财政\"");
    }

    @Test
    void aPlateBehindTwoUnitsIsAConflict() {
        String json = Documents.with("[\"区科委\"]", "[{\"name\": \"甲\", \"plates\": [\"丙\"]}]")
                .replace("[\"区财政局\"]", "[{\"name\": \"乙\", \"plates\": [\"丙\"]}]");
        assertThat(brief(refusal(json).problems()))
                .containsExactly("12:65 /categories/0/tasks/1/units/responsible/0 name-conflict");
    }

    @Test
    void aUnitThatStandsThreeTimesIsTwoMistakes() {
        assertThat(briefWithoutPlace(Documents.with("[\"区科委\"]", "[\"区科委\", \"甲\", \"区科委\", \"区科委\"]")))
                .containsExactly(
                        "/categories/0/tasks/0/units/lead/2 unit-twice",
                        "/categories/0/tasks/0/units/lead/3 unit-twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ""                                                   | units blank-text
            7                                                    | units wrong-type
            null                                                 | units null
            ["区科委"]                                            | units wrong-type
            {"lead": ["区科委", "区科委"]}                         | units/lead/1 unit-twice
            {"lead": ["区科委"], "supporting": ["区科委"]}         | units/supporting/0 unit-twice
            {"lead": [{"name": "甲", "plates": ["乙"]}, {"name": "乙"}]} | units/lead/1 unit-twice
            {"lead": "区科委", "supporting": "区科委"}             | units/supporting unit-twice
            {"lead": 7}                                          | units/lead wrong-type
            {"lead": ""}                                         | units/lead blank-text
            {"lead": [""]}                                       | units/lead/0 blank-text
            {"lead": [7]}                                        | units/lead/0 wrong-type
            {"lead": [null]}                                     | units/lead/0 null
            {"suporting": ["区科委"]}                             | units/suporting unknown-key
            {"lead": "区科委", "printed": "区科委"}                | units/printed conflicting-keys
            {"lead": "区科委", "doubt": "x"}                      | units/doubt conflicting-keys
            {"lead": [], "assignments": []}                      | units/lead conflicting-keys
            {"printed": "区科委"}                                 | units missing-key
            {"lead": [], "printed": ""}                          | units/printed blank-text
            {"lead": [], "printed": []}                          | units/printed wrong-length
            {"lead": [], "printed": {}}                          | units/printed missing-key
            {"lead": [], "printed": [{}]}                        | units/printed/0 missing-key
            {"lead": [], "printed": {"leed": "区科委"}}           | units/printed/leed unknown-key
            {"lead": [], "printed": 7}                           | units/printed wrong-type
            {"unread": ["x"]}                                    | units missing-key
            {"unread": [], "doubt": "x"}                         | units/unread wrong-length
            {"unread": "x", "doubt": "x"}                        | units/unread wrong-type
            {"doubt": 7}                                         | units/doubt wrong-type
            {"assignments": {}}                                  | units/assignments wrong-type
            {"assignments": ["区科委"]}                           | units/assignments/0 wrong-type
            {"assignments": [{"role": "leed", "unit": "区科委"}]} | units/assignments/0/role unknown-word
            {"assignments": [{"unit": "区科委"}]}                 | units/assignments/0 missing-key
            {"assignments": [{"role": "lead"}]}                  | units/assignments/0 missing-key
            {"assignments": [{"role": "lead", "unit": null}]}    | units/assignments/0/unit null
            {"lead": [{}]}                                       | units/lead/0 missing-key
            {"lead": [{"name": "甲", "plates": ["甲"]}]}          | units/lead/0 bad-unit
            {"lead": [{"name": "甲", "fullName": "甲"}]}          | units/lead/0 bad-unit
            {"lead": [{"name": "甲", "plates": "乙"}]}            | units/lead/0/plates wrong-type
            {"lead": [{"name": "甲", "fullName": " "}]}           | units/lead/0/fullName blank-text
            {"lead": [{"collective": "各单位"}]}                  | units/lead/0 missing-key
            {"lead": [{"kind": "all"}]}                          | units/lead/0 missing-key
            {"lead": [{"collective": "各单位", "kind": "every"}]} | units/lead/0/kind unknown-word
            {"lead": [{"collective": "各单位", "kind": "all", "name": "甲"}]} | units/lead/0/name conflicting-keys
            """)
    void inUnits(String units, String expected) {
        String json = Documents.with("{\"lead\": [\"区科委\"]}", units);
        assertThat(briefWithoutPlace(json)).containsExactly("/categories/0/tasks/0/" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ""                                       | deadline blank-text
            "  "                                     | deadline blank-text
            10                                       | deadline wrong-type
            null                                     | deadline null
            ["10"]                                   | deadline wrong-type
            {}                                       | deadline missing-key
            {"printed": "10月"}                      | deadline missing-key
            {"by": "10", "printed": " "}             | deadline/printed blank-text
            {"bi": "10"}                             | deadline/bi unknown-key
            {"by": "10", "zz": "10"}                 | deadline/zz unknown-key
            {"by": "10月"}                           | deadline/by bad-period
            {"by": "13"}                             | deadline/by bad-period
            {"by": "1"}                              | deadline/by bad-period
            {"by": "2024-"}                          | deadline/by bad-period
            {"by": "02-30"}                          | deadline/by bad-period
            {"by": "1900-10"}                        | deadline/by bad-period
            {"by": "１０"}                           | deadline/by bad-period
            {"by": "Q5"}                             | deadline/by bad-period
            {"by": 10}                               | deadline/by wrong-type
            {"by": ""}                               | deadline/by blank-text
            {"by": "10", "before": "10"}             | deadline/before conflicting-keys
            {"by": "10", "after": "印发"}            | deadline/after conflicting-keys
            {"by": "10", "from": "2020"}             | deadline/from conflicting-keys
            {"by": "10", "blank": true}              | deadline/blank conflicting-keys
            {"through": "10..05"}                    | deadline/through bad-rule
            {"through": "05..x"}                     | deadline/through bad-period
            {"through": "05.."}                      | deadline/through bad-period
            {"before": "H3"}                         | deadline/before bad-period
            {"within": "30 day"}                     | deadline/within bad-limit
            {"within": "030 days"}                   | deadline/within bad-limit
            {"within": "0 days"}                     | deadline/within bad-limit
            {"within": "10000 days"}                 | deadline/within bad-limit
            {"within": "30days"}                     | deadline/within bad-limit
            {"within": 30}                           | deadline/within wrong-type
            {"within": "2024 years", "after": "印发"} | deadline/within bad-rule
            {"within": "30 days", "after": ""}       | deadline/after blank-text
            {"within": "30 days", "after": "之日起"}  | deadline/after bad-rule
            {"within": "30 days", "of": "印发"}      | deadline/of conflicting-keys
            {"ahead": "30 days"}                     | deadline missing-key
            {"ahead": "30 days", "of": "印发", "after": "印发"} | deadline/after conflicting-keys
            {"every": "monthly"}                     | deadline/every unknown-word
            {"every": 1}                             | deadline/every wrong-type
            {"every": "month", "by": "3-5"}          | deadline/by bad-rule
            {"every": "week", "by": "8"}             | deadline/by bad-rule
            {"every": "month", "by": "1-32"}         | deadline/by bad-cycle-day
            {"every": "month", "by": "14-1"}         | deadline/by bad-cycle-day
            {"every": "month", "on": ["1-05"]}       | deadline/on/0 bad-cycle-day
            {"every": "month", "on": ["1-20", "1-5"]} | deadline/on bad-rule
            {"every": "month", "on": ["1-5", "1-5"]} | deadline/on bad-rule
            {"every": "month", "on": []}             | deadline/on wrong-length
            {"every": "month", "on": 5}              | deadline/on wrong-type
            {"every": "month", "by": "1-5", "on": "1-5"} | deadline/by conflicting-keys
            {"every": "month", "through": "year"}    | deadline/through conflicting-keys
            {"every": "month", "from": "20"}         | deadline/from bad-period
            {"open": false}                          | deadline/open wrong-type
            {"open": "always"}                       | deadline/open bad-period
            {"blank": false}                         | deadline/blank wrong-type
            {"blank": "true"}                        | deadline/blank wrong-type
            {"notUnderstood": ""}                    | deadline/notUnderstood blank-text
            {"notUnderstood": "\\u0007"}             | deadline/notUnderstood control-character
            {"notUnderstood": true}                  | deadline/notUnderstood wrong-type
            {"stages": []}                           | deadline/stages wrong-length
            {"stages": [{"words": "x", "by": "06"}]} | deadline/stages wrong-length
            {"stages": {"words": "x", "by": "06"}}   | deadline/stages wrong-type
            {"stages": ["x", {"words": "x", "by": "06"}]} | deadline/stages/0 wrong-type
            {"stages": [{"words": "x", "by": "06"}, {"by": "06"}]} | deadline/stages/1 missing-key
            {"stages": [{"words": "x", "by": "06"}, {"words": "x"}]} | deadline/stages/1 missing-key
            {"stages": [{"words": "x", "by": "06"}, {"words": " ", "by": "06"}]} | deadline/stages/1/words blank-text
            {"stages": [{"words": "x", "by": "06"}, {"words": "x", "by": "06", "printed": "x"}]} | deadline/stages/1/printed unknown-key
            {"stages": [{"words": "x", "by": "06"}, {"words": "x", "by": "06", "stages": []}]} | deadline/stages/1/stages unknown-key
            """)
    void inDeadlines(String deadline, String expected) {
        String json = Documents.with("{\"by\": \"10\"}", deadline);
        assertThat(briefWithoutPlace(json)).containsExactly("/categories/0/tasks/0/" + expected);
    }

    private static ImmutableList<String> briefWithoutPlace(String json) {
        return refusal(json).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "year": 2024, | "year": 2024, // 年度 | 5:17 [comment] found a comment, expected another key in double quotes; JSON has no comments: remove it
            "year": 2024, | "year": 2024 /* 年 */, | 5:16 [comment] found a comment, expected a comma or }; JSON has no comments: remove it
            "year": 2024, | "year": 2024, # 年度  | 5:17 [comment] found a comment, expected another key in double quotes; JSON has no comments: remove it
            "year": 2024, | "year": 2024，       | 5:15 [syntax] found the character "，", expected a comma or }; write , instead
            "year": 2024, | "year"：2024,        | 5:9 /year [syntax] found the character "：", expected a colon; write : instead
            "year": 2024, | “year”: 2024,        | 5:3 [syntax] found the character "“", expected another key in double quotes; write " instead
            "year": 2024, | 'year': 2024,        | 5:3 [syntax] found the character "'", expected another key in double quotes; write " instead
            "year": 2024, | year: 2024,          | 5:3 [syntax] found the text "year", expected another key in double quotes; texts and keys stand in double quotes
            "year": 2024, | "year" 2024,         | 5:9 /year [syntax] found no colon before the text "2024", expected a colon
            "year": 2024, | "year": 2024,,       | 5:16 [syntax] found the character ",", expected another key in double quotes
            "year": 2024, | "year": 2024         | 5:15 [syntax] found no comma before the text "published", expected a comma or }
            "year": 2024, | "year": True,        | 5:11 /year [syntax] found the text "True", expected a value; write true
            "year": 2024, | "year": NaN,         | 5:11 /year [syntax] found the text "NaN", expected a value; texts and keys stand in double quotes
            "year": 2024, | "year": .5,          | 5:11 /year [syntax] found the text ".5", expected a value; a whole number is written with digits alone, without zeros before it
            "year": 2024, | "year": +5,          | 5:11 /year [syntax] found the text "+5", expected a value; a whole number is written with digits alone, without zeros before it
            "year": 2024, | "year": 007,         | 5:11 /year [syntax] found the text "007", expected a value; a whole number is written with digits alone, without zeros before it
            "year": 2024, | "year": 0x7E8,       | 5:11 /year [syntax] found the text "0x7E8", expected a value; a whole number is written with digits alone, without zeros before it
            "分解表"       | "\\q"                | 3:13 /title [syntax] found the escape \\q, expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX; a backslash itself is written \\\\
            "分解表"       | "\\u12G4"            | 3:13 /title [syntax] found the escape \\u12G4, expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX
            "分解表"       | "分\t解"             | 3:14 /title [control-character] found U+0009 inside a text, expected a text without control characters; a tab is written \\t
            "全年"}        | "全年",}             | 12:92 /categories/0/tasks/1 [syntax] found the character "}", expected another key in double quotes; remove the comma before it
            "全年"}        | "全年"},             | 13:7 /categories/0/tasks [syntax] found the character "]", expected another value; remove the comma before it
            "全年"}        | "全年"]              | 12:91 /categories/0/tasks/1 [syntax] found the character "]", expected a comma or }
            """)
    void ofSyntax(String part, String by, String expected) {
        assertThat(refusal(Documents.with(part, by))).hasMessage("JSON:" + expected.replace('`', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``          | 1:1  empty
            `  `        | 1:1  empty
            <html>      | 1:1  syntax
            title: x    | 1:1  syntax
            {           | 1:2  cut-off
            {"format    | 1:9  cut-off
            {"format":  | 1:11  cut-off
            []          | 1:1  wrong-type
            "x"         | 1:1  wrong-type
            7           | 1:1  wrong-type
            null        | 1:1  null
            ]           | 1:1  syntax
            /           | 1:1  syntax
            \\          | 1:1  syntax
            """)
    void whereThereIsNoPlan(String json, String expected) {
        assertThat(brief(refusal(json).problems())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x     | the text "x"
            {}    | the character "{"
            }     | the character "}"
            ,     | the character ","
            // end | a comment
            null  | the text "null"
            　    | the character "U+3000"
            """)
    void behindThePlan(String tail, String found) {
        JsonProblem problem = refusal(Documents.SMALL + tail).problems().get(0);
        assertThat(brief(problem)).isEqualTo("17:1  text-after-end");
        assertThat(problem.found()).isEqualTo(found);
    }

    @Test
    void everyCodeOfADocumentIsListedOnce() {
        Set<String> codes =
                Stream.of(ProblemCode.values()).map(ProblemCode::toString).collect(Collectors.toSet());
        assertThat(codes).hasSize(EnumSet.allOf(ProblemCode.class).size()).allMatch(code -> code.matches("[a-z0-9-]+"));
    }
}
