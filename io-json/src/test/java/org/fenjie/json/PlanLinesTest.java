package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fenjie.json.Documents.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLinesTest {

    private static final ImmutableList<WorkPlan> PLANS = ImmutableList.of(plan("甲"), plan("乙"), plan("丙"));
    private static final String GOOD = PlanJsonWriter.compact().toJson(plan("甲"));

    @TempDir
    Path folder;

    private static WorkPlan plan(String title) {
        return PlanJson.parse(Documents.with("分解表", title));
    }

    private static PlanLines lines(String text) {
        return lines(text.getBytes(UTF_8));
    }

    private static PlanLines lines(byte[] bytes) {
        return PlanLines.of(new ByteArrayInputStream(bytes), "x.jsonl", PlanJsonReader.usual());
    }

    private static List<WorkPlan> all(PlanLines lines) {
        List<WorkPlan> plans = new ArrayList<>();
        lines.forEachRemaining(loaded -> plans.add(loaded.plan()));
        return plans;
    }

    @Test
    void whatIsWrittenIsReadAgainWithAndWithoutGzip() throws IOException {
        for (String name : ImmutableList.of("plans.jsonl", "plans.jsonl.gz")) {
            Path file = folder.resolve(name);
            PlanLines.write(PLANS, file);
            try (PlanLines lines = PlanLines.open(file)) {
                assertThat(all(lines)).isEqualTo(PLANS);
                assertThat(lines.hasNext()).isFalse();
                assertThatExceptionOfType(NoSuchElementException.class)
                        .isThrownBy(lines::next)
                        .withMessageContaining(name);
            }
        }
        assertThat(Files.readAllLines(folder.resolve("plans.jsonl")))
                .hasSize(3)
                .first()
                .isEqualTo(GOOD);
        byte[] gzip = Files.readAllBytes(folder.resolve("plans.jsonl.gz"));
        assertThat(gzip).startsWith(0x1F, 0x8B);
        PlanLines.write(PLANS, folder.resolve("plans.jsonl.gz"));
        assertThat(folder.resolve("plans.jsonl.gz")).hasBinaryContent(gzip);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanLines.write(PLANS, out);
        assertThat(folder.resolve("plans.jsonl")).hasBinaryContent(out.toByteArray());
    }

    @Test
    void blankLinesAndLineEndsDoNotMatter() {
        assertThat(all(lines("\uFEFF" + GOOD + "\r\n\n  \t\r\n" + GOOD))).hasSize(2);
        assertThat(all(lines(""))).isEmpty();
        assertThat(all(lines("\n\n"))).isEmpty();
    }

    @Test
    void aBadLineStopsWithItsNumberAndTheNextCallGoesOn() {
        try (PlanLines lines = lines(GOOD + "\n\n{\"format\": 甲}\n" + GOOD + "\n")) {
            assertThat(lines.next().plan()).isEqualTo(plan("甲"));
            assertThat(lines.hasNext()).isTrue();
            assertThatExceptionOfType(PlanJsonException.class)
                    .isThrownBy(lines::next)
                    .withMessage("x.jsonl:3:12 /format [syntax] found the character \"甲\", expected a value");
            assertThat(lines.next().plan()).isEqualTo(plan("甲"));
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void badLinesArePassedOverByChoiceAndCostNoNeighbour() {
        byte[] gbk = GOOD.getBytes(Charset.forName("GBK"));
        byte[] text = Bytes.concat(
                "[\n".getBytes(UTF_8),
                (GOOD + "\n").getBytes(UTF_8),
                gbk,
                ("\n" + GOOD.replace("2024,", "1,") + "\n" + GOOD + " x\n{\n" + GOOD).getBytes(UTF_8));
        List<String> bad = new ArrayList<>();
        try (PlanLines lines = lines(text)
                .onBadLine(refused -> bad.add(brief(refused.problems().get(0))))) {
            assertThat(all(lines)).containsExactly(plan("甲"), plan("甲"));
        }
        int year = GOOD.indexOf("2024,") + 1;
        int title = GOOD.indexOf("甲") + 1;
        assertThat(bad)
                .containsExactly(
                        "1:2  cut-off",
                        "3:" + title + "  not-utf8",
                        "4:" + year + " /year out-of-range",
                        "5:" + (GOOD.length() + 2) + "  text-after-end",
                        "6:2  cut-off");
    }

    @Test
    void aLinePastTheLimitIsPassedOverWithoutBeingKept() {
        PlanJsonReader small = PlanJsonReader.usual()
                .withLimits(ReadLimits.builder()
                        .maxLength(GOOD.getBytes(UTF_8).length)
                        .build());
        String text = GOOD + "\n" + "x".repeat(1_000_000) + "\n" + GOOD;
        List<PlanJsonException> bad = new ArrayList<>();
        try (PlanLines lines = PlanLines.of(new ByteArrayInputStream(text.getBytes(UTF_8)), "x.jsonl", small)
                .onBadLine(bad::add)) {
            assertThat(all(lines)).hasSize(2);
        }
        assertThat(bad).singleElement().satisfies(refused -> assertThat(brief(refused.problems()))
                .containsExactly("2:1  document-too-long"));
    }

    /** No line is taken from the stream before it is asked for, and none is kept. */
    @Test
    void aLineIsReadWhenItIsAskedFor() {
        byte[] line = (GOOD + "\n").getBytes(UTF_8);
        int[] given = new int[1];
        InputStream endless = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] b, int off, int len) {
                given[0]++;
                System.arraycopy(line, 0, b, off, line.length);
                return line.length;
            }
        };
        try (PlanLines lines = PlanLines.of(endless, "endless", PlanJsonReader.usual())) {
            for (int i = 1; i <= 2000; i++) {
                assertThat(lines.next().plan()).isEqualTo(PLANS.get(0));
                assertThat(given[0]).isEqualTo(i);
            }
        }
    }

    @Test
    void linesArriveInPieces() {
        byte[] text = (GOOD + "\n" + GOOD + "\n").getBytes(UTF_8);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(text)) {
            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                return super.read(b, off, Math.min(len, 7));
            }
        };
        assertThat(all(PlanLines.of(slow, "slow", PlanJsonReader.usual()))).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSaidAndEnds() throws IOException {
        assertThatExceptionOfType(PlanJsonException.class)
                .isThrownBy(() -> PlanLines.open(folder.resolve("none.jsonl")))
                .withMessageEndingWith("[no-such-file] found no such file, expected a file of JSON");
        Path noGzip = Files.writeString(folder.resolve("plain.gz"), GOOD);
        assertThatExceptionOfType(PlanJsonException.class)
                .isThrownBy(() -> PlanLines.open(noGzip))
                .withMessageContaining("[cannot-read]");
        Path whole = folder.resolve("whole.jsonl.gz");
        PlanLines.write(PLANS, whole);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        try (PlanLines lines = PlanLines.open(cut).onBadLine(refused -> {})) {
            assertThatExceptionOfType(PlanJsonException.class)
                    .isThrownBy(() -> all(lines))
                    .withMessageContaining("[cannot-read]");
        }
    }

    @Test
    void theFileIsClosedWithTheLines() {
        boolean[] closed = new boolean[1];
        InputStream in = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PlanLines.of(in, "x", PlanJsonReader.usual()).close();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void plansThatCannotBeHadLeaveTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("plans.jsonl"), "old");
        Iterable<WorkPlan> broken = Iterables.transform(PLANS, plan -> {
            if (plan.title().equals("丙")) {
                throw new IllegalStateException("no more");
            }
            return plan;
        });
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> PlanLines.write(broken, file));
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
