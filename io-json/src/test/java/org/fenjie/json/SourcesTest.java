package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where plans come from and go to, and what is said when they cannot. */
class SourcesTest {

    private static final WorkPlan PLAN = PlanJson.parse(Documents.SMALL);

    @TempDir
    Path folder;

    private static PlanJsonException refusal(ThrowingCallable call) {
        PlanJsonException refused = catchThrowableOfType(PlanJsonException.class, call);
        if (refused == null) {
            throw new AssertionError("taken");
        }
        return refused;
    }

    @Test
    void everySourceGivesTheSamePlan() throws IOException {
        byte[] bytes = Documents.SMALL.getBytes(UTF_8);
        Path file = Files.write(folder.resolve("计划.json"), bytes);
        assertThat(PlanJson.read(file)).isEqualTo(PLAN);
        assertThat(PlanJson.read(bytes)).isEqualTo(PLAN);
        assertThat(PlanJson.read(new ByteArrayInputStream(bytes))).isEqualTo(PLAN);
        assertThat(PlanJson.read(new StringReader(Documents.SMALL))).isEqualTo(PLAN);
        assertThat(PlanJson.read(Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes)))
                .isEqualTo(PLAN);
        assertThat(PlanJson.read(new StringReader("\uFEFF" + Documents.SMALL))).isEqualTo(PLAN);
    }

    @Test
    void aStreamIsLeftOpen() {
        boolean[] closed = new boolean[1];
        InputStream in = new FilterInputStream(new ByteArrayInputStream(Documents.SMALL.getBytes(UTF_8))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(PlanJson.read(in)).isEqualTo(PLAN);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aDirectoryIsNoFile() {
        String expected = folder + ": [cannot-read] found a directory, expected a file of JSON";
        assertThat(refusal(() -> PlanJson.read(folder))).hasMessage(expected);
        assertThat(refusal(() -> PlanLines.open(folder))).hasMessage(expected);
    }

    @Test
    void aMissingFileIsSaidInOneLine() {
        Path file = folder.resolve("none.json");
        PlanJsonException refused = refusal(() -> PlanJson.read(file));
        assertThat(refused).hasMessage(file + ": [no-such-file] found no such file, expected a file of JSON");
        assertThat(refused).hasCauseInstanceOf(NoSuchFileException.class);
        assertThat(refused.source()).isEqualTo(file.toString());
        assertThat(refused.problems().get(0).line()).isZero();
    }

    @Test
    void aMissingResourceIsSaidInOneLine() {
        assertThat(refusal(() -> PlanJson.readResource(SourcesTest.class, "/none.json")))
                .hasMessage(
                        "/none.json: [no-such-file] found no such resource by org.fenjie.json.SourcesTest, expected a"
                                + " resource of JSON");
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() {
        assertThat(refusal(() -> PlanJson.read(folder)).problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.CANNOT_READ);
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                throw new IOException("pulled out");
            }
        };
        assertThat(refusal(() -> PlanJson.read(broken)))
                .message()
                .startsWith("JSON: [cannot-read] found java.io.IOException: pulled out")
                .hasLineCount(1);
    }

    @Test
    void otherEncodingsAreRefusedWhereTheyBegin() {
        byte[] gbk = Documents.SMALL.getBytes(Charset.forName("GBK"));
        assertThat(refusal(() -> PlanJson.read(gbk)))
                .hasMessage(
                        "JSON:3:13 [not-utf8] found the byte 0xB7, expected UTF-8; a file of GBK or GB 18030 has to be"
                                + " saved as UTF-8");
        assertThat(refusal(() -> PlanJson.read(Documents.SMALL.getBytes(UTF_16))))
                .hasMessage("JSON: [not-utf8] found a file of UTF-16, expected UTF-8");
        byte[] latin = Bytes.concat(Documents.SMALL.getBytes(UTF_8), new byte[] {(byte) 0xFF});
        assertThat(Documents.brief(refusal(() -> PlanJson.read(latin)).problems()))
                .containsExactly("17:1  not-utf8");
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        byte[] bytes = Documents.SMALL.stripTrailing().getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            PlanJsonException refused = refusal(() -> PlanJson.read(cut));
            assertThat(refused.problems()).hasSize(1);
            assertThat(refused.problems().get(0).code())
                    .isIn(ProblemCode.EMPTY, ProblemCode.CUT_OFF, ProblemCode.NOT_UTF8, ProblemCode.SYNTAX);
        }
    }

    @Test
    void everySinkGetsTheSameBytes() throws IOException {
        Path file = folder.resolve("plan.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter text = new StringWriter();
        PlanJson.write(PLAN, file);
        PlanJson.write(PLAN, bytes);
        PlanJson.write(PLAN, text);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(bytes.toByteArray())
                .isEqualTo(PlanJson.toJson(PLAN).getBytes(UTF_8));
        assertThat(text).hasToString(PlanJson.toJson(PLAN));
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        PlanJson.write(PLAN, link);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(PlanJson.toJson(PLAN).stripTrailing());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsLeftAsItWas() throws IOException {
        Path file = folder.resolve("none").resolve("plan.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PlanJson.write(PLAN, file))
                .withMessageStartingWith("Cannot write " + file);
        // A folder of that name cannot be replaced by a file; the draft is taken away again.
        Path taken = Files.createDirectory(folder.resolve("taken.json"));
        Files.writeString(taken.resolve("x"), "x");
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> PlanJson.write(PLAN, taken));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PlanJson.write(PLAN, full))
                .withMessageContaining("full");
    }
}
