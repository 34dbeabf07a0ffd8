package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fenjie.json.Documents.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PlanRef;
import org.fenjie.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ProgressJsonTest {

    private static final String WRITTEN = """
            {
              "format": "fenjie-progress/1",
              "plan": {
                "title": "2026年港区要点分解表",
                "issuer": "港区",
                "year": 2026
              },
              "entries": [
                {
                  "task": 3,
                  "done": "2026-05-28",
                  "note": "港办〔2026〕\\"7\\"号\\n已印发"
                },
                {
                  "task": 8,
                  "due": "2026-06-30",
                  "done": "2026-06-26"
                },
                {
                  "task": 8,
                  "stage": "12月底前建成",
                  "done": "2027-01-05"
                },
                {
                  "task": 9,
                  "unit": "海事处（船检所）",
                  "done": "2026-12-30"
                }
              ]
            }
            """;

    private static final Progress PROGRESS = Progress.builder()
            .plan(new PlanRef("2026年港区要点分解表", "港区", 2026))
            .addEntry(Completion.of(3, LocalDate.of(2026, 5, 28)).withNote("港办〔2026〕\"7\"号\n已印发"))
            .addEntry(Completion.of(8, LocalDate.of(2026, 6, 26)).forDue(LocalDate.of(2026, 6, 30)))
            .addEntry(Completion.of(8, LocalDate.of(2027, 1, 5)).forStage("12月底前建成"))
            .addEntry(Completion.of(9, LocalDate.of(2026, 12, 30)).byUnit("海事处（船检所）"))
            .build();

    @TempDir
    Path folder;

    @Test
    void writesTheOneTextOfARecord() {
        assertThat(ProgressJson.toJson(PROGRESS)).isEqualTo(WRITTEN);
        assertThat(ProgressJson.parse(WRITTEN)).isEqualTo(PROGRESS);
        Progress empty = Progress.builder().plan(PROGRESS.plan()).build();
        assertThat(ProgressJson.toJson(empty)).endsWith("  \"entries\": []\n}\n");
        assertThat(ProgressJson.parse(ProgressJson.toJson(empty))).isEqualTo(empty);
    }

    @Test
    void everySourceGivesTheSameRecord() throws IOException {
        byte[] bytes = WRITTEN.getBytes(UTF_8);
        Path file = Files.write(folder.resolve("落实.json"), bytes);
        assertThat(ProgressJson.read(file)).isEqualTo(PROGRESS);
        assertThat(ProgressJson.read(bytes)).isEqualTo(PROGRESS);
        assertThat(ProgressJson.read(new ByteArrayInputStream(bytes))).isEqualTo(PROGRESS);
        assertThat(ProgressJson.read(new StringReader("\uFEFF" + WRITTEN))).isEqualTo(PROGRESS);
        assertThat(ProgressJson.readResource(ProgressJsonTest.class, "progress.json"))
                .isEqualTo(PROGRESS);
        assertThat(ProgressJson.readResource(ProgressJsonTest.class, "/org/fenjie/json/progress.json"))
                .isEqualTo(PROGRESS);
    }

    @Test
    void everySinkGetsTheSameBytes() throws IOException {
        Path file = folder.resolve("progress.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter text = new StringWriter();
        ProgressJson.write(PROGRESS, file);
        ProgressJson.write(PROGRESS, bytes);
        ProgressJson.write(PROGRESS, text);
        assertThat(Files.readAllBytes(file)).isEqualTo(WRITTEN.getBytes(UTF_8)).isEqualTo(bytes.toByteArray());
        assertThat(text).hasToString(WRITTEN);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() ->
                        ProgressJson.write(PROGRESS, folder.resolve("none").resolve("progress.json")))
                .withMessageStartingWith("Cannot write " + folder);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ProgressJson.write(PROGRESS, full))
                .withMessage("Cannot write the record: java.io.IOException: full");
        Writer shut = Writer.nullWriter();
        shut.close();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ProgressJson.write(PROGRESS, shut));
    }

    private static PlanJsonException refusal(ThrowingCallable call) {
        PlanJsonException refused = catchThrowableOfType(PlanJsonException.class, call);
        if (refused == null) {
            throw new AssertionError("taken");
        }
        return refused;
    }

    private static PlanJsonException refusal(String json) {
        return refusal(() -> ProgressJson.parse(json));
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() {
        Path none = folder.resolve("none.json");
        assertThat(refusal(() -> ProgressJson.read(none)))
                .hasMessage(none + ": [no-such-file] found no such file, expected a file of JSON");
        assertThat(refusal(() -> ProgressJson.read(folder)).problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.CANNOT_READ);
        assertThat(refusal(() -> ProgressJson.readResource(ProgressJsonTest.class, "none.json")))
                .message()
                .startsWith("none.json: [no-such-file] found no such resource by");
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                throw new IOException("pulled out");
            }
        };
        assertThat(refusal(() -> ProgressJson.read(broken)))
                .message()
                .startsWith("JSON: [cannot-read] found java.io.IOException: pulled out");
        FilterReader brokenText = new FilterReader(new StringReader("")) {
            @Override
            public int read(char[] buffer, int off, int len) throws IOException {
                throw new IOException("torn");
            }
        };
        assertThat(refusal(() -> ProgressJson.read(brokenText))).hasMessageContaining("torn");
        assertThat(brief(refusal(() -> ProgressJson.read(WRITTEN.getBytes(Charset.forName("GBK"))))
                        .problems()))
                .containsExactly("4:19  not-utf8");
        assertThat(refusal(() -> ProgressJson.read(WRITTEN.getBytes(Charset.forName("UTF-16")))))
                .hasMessage("JSON: [not-utf8] found a file of UTF-16, expected UTF-8");
    }

    @Test
    void whatIsTooLongIsRefusedUnread() {
        String spaces = " ".repeat(ReadLimits.usual().maxLength());
        for (ThrowingCallable call : ImmutableList.<ThrowingCallable>of(
                () -> ProgressJson.parse(WRITTEN + spaces),
                () -> ProgressJson.read((WRITTEN + spaces).getBytes(UTF_8)),
                () -> ProgressJson.read(new StringReader(WRITTEN + spaces)),
                () -> ProgressJson.read(new ByteArrayInputStream((WRITTEN + spaces).getBytes(UTF_8))))) {
            assertThat(refusal(call).problems())
                    .extracting(JsonProblem::code)
                    .containsExactly(ProblemCode.DOCUMENT_TOO_LONG);
        }
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        String whole = WRITTEN.stripTrailing();
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThat(refusal(cut).problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.code())
                    .isIn(ProblemCode.EMPTY, ProblemCode.CUT_OFF, ProblemCode.SYNTAX, ProblemCode.MISSING_KEY));
        }
        assertThat(refusal("")).hasMessageContaining("expected a document, beginning with {");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "fenjie-progress/1" | "fenjie-progress/2"    | 2:13 /format unknown-format
            "fenjie-progress/1" | "fenjie/1"             | 2:13 /format unknown-format
            "fenjie-progress/1" | 1                      | 2:13 /format wrong-type
            "format": "fenjie-progress/1", | ``          | 1:1  missing-key
            "plan": {           | "plans": {             | 3:3 /plans unknown-key
            "issuer": "港区",    | ``                     | 3:11 /plan missing-key
            "issuer": "港区"     | "issuer": "　"          | 5:15 /plan/issuer blank-text
            "issuer": "港区"     | "issuer": "港区", "published": "2026-01-01" | 5:21 /plan/published unknown-key
            "year": 2026        | "year": 1948           | 6:13 /plan/year out-of-range
            "year": 2026        | "year": 2026.0         | 6:13 /plan/year not-whole
            "year": 2026        | "year": null           | 6:13 /plan/year null
            "year": 2026        | "year": 2026, "year": 2026 | 6:19 /plan/year duplicate-key
            "task": 3,          | ``                     | 9:5 /entries/0 missing-key
            "task": 3,          | "task": 0,             | 10:15 /entries/0/task out-of-range
            "task": 3,          | "task": -3,            | 10:15 /entries/0/task out-of-range
            "task": 3,          | "task": "3",           | 10:15 /entries/0/task wrong-type
            "task": 3,          | "task": 3000000000,    | 10:15 /entries/0/task out-of-range
            "done": "2026-05-28", | ``                   | 9:5 /entries/0 missing-key
            "2026-05-28"        | "2026-02-29"           | 11:15 /entries/0/done bad-date
            "2026-05-28"        | "2026年5月28日"         | 11:15 /entries/0/done bad-date
            "2026-05-28"        | "2026-5-28"            | 11:15 /entries/0/done bad-date
            "2026-05-28"        | 20260528               | 11:15 /entries/0/done wrong-type
            "2026-05-28"        | ""                     | 11:15 /entries/0/done blank-text
            "note": "           | "note": "\\u0007       | 12:15 /entries/0/note control-character
            "note": "           | "note": "\\ud83c       | 12:15 /entries/0/note unpaired-surrogate
            "note": "           | "note": 7, "notes": "  | 12:18 /entries/0/notes unknown-key, 12:15 /entries/0/note wrong-type
            "due": "2026-06-30" | "due": "6月底前"        | 16:14 /entries/1/due bad-date
            "due": "2026-06-30" | "due": "2026-06-30", "stage": "6月底前报" | 16:28 /entries/1/stage conflicting-keys
            "stage": "12月底前建成" | "stage": []            | 21:16 /entries/2/stage wrong-type
            "unit": "海事处（船检所）" | "unit": "\u3000"      | 26:15 /entries/3/unit blank-text
            "unit": "海事处（船检所）" | "unit": ["海事处"]      | 26:15 /entries/3/unit wrong-type
            "unit": "海事处（船检所）" | "units": "海事处"       | 26:7 /entries/3/units unknown-key
            "stage": "12月底前建成", "done": "2027-01-05" | "due": "2026-06-30", "done": "2026-06-26", "note": "又" | 19:5 /entries/2 entry-twice
            """)
    void mistakesAreRefusedWithTheirPlace(String part, String by, String expected) {
        // A part that goes over two lines is written on one here.
        String json = WRITTEN.replace("\"stage\": \"12月底前建成\",\n      ", "\"stage\": \"12月底前建成\", ");
        String changed = (part.contains("建成\",") ? json : WRITTEN).replace(part, by);
        assertThat(changed).isNotEqualTo(WRITTEN);
        assertThat(brief(refusal(changed).problems())).containsExactlyInAnyOrder(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                  | 1:1  wrong-type
            "fenjie-progress/1"                 | 1:1  wrong-type
            {}                                  | 1:1  missing-key, 1:1  missing-key, 1:1  missing-key
            {"format": "fenjie-progress/1", "plan": [], "entries": {}} | 1:41 /plan wrong-type, 1:56 /entries wrong-type
            {"format": "fenjie-progress/1", "plan": {}, "entries": [1, {}]} | 1:41 /plan missing-key, 1:41 /plan missing-key, 1:41 /plan missing-key, 1:57 /entries/0 wrong-type, 1:60 /entries/1 missing-key, 1:60 /entries/1 missing-key
            """)
    void otherShapesAreRefused(String json, String expected) {
        assertThat(brief(refusal(json).problems())).containsExactly(expected.split(", "));
    }

    @Test
    void aPlanTakenForARecordIsSaidToBeOne() {
        assertThat(refusal(Documents.SMALL))
                .hasMessage(
                        "JSON:2:13 /format [unknown-format] found the text \"fenjie/1\", expected \"fenjie-progress/1\";"
                                + " this is a plan, not the record of what is done");
    }

    @Test
    void theFirstOfTwoEntriesIsPointedOut() {
        String twice = WRITTEN.replace("\"stage\": \"12月底前建成\"", "\"due\": \"2026-06-30\"")
                .replace("2027-01-05", "2026-06-26");
        assertThat(refusal(twice)).message().containsPattern("it stands at /entries/1, line [0-9]+$");
    }

    /** A user's own object. */
    public record Archive(Progress progress, int shelf) {}

    @Test
    void aRecordIsAField() {
        JsonMapper mapper = JsonMapper.builder().addModule(new FenjieModule()).build();
        String json = mapper.writeValueAsString(new Archive(PROGRESS, 4));
        assertThat(json).startsWith("{\"progress\":{\"format\":\"fenjie-progress/1\",\"plan\":{");
        assertThat(mapper.readValue(json, Archive.class)).isEqualTo(new Archive(PROGRESS, 4));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> mapper.readValue(json.replace("\"task\":3", "\"task\":0"), Archive.class))
                .withMessageContaining("/entries/0/task [out-of-range]")
                .withCauseInstanceOf(PlanJsonException.class);
    }

    @Test
    void nothingTakesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Progress.class, PROGRESS)
                .setDefault(Path.class, Path.of("none.json"));
        tester.testAllPublicStaticMethods(ProgressJson.class);
    }
}
