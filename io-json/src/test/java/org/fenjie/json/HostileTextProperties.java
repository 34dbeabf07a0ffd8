package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fenjie.core.plan.WorkPlan;

/** Whatever the text, there is a plan or a refusal with its place, and nothing else. */
class HostileTextProperties {

    private static final String[] BITS = {
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "1e9",
        "-0",
        "\"by\"",
        "\"units\"",
        "\"区科委\"",
        "\0",
        "\ud83c",
        "\uFEFF",
        "\n",
        "\r",
        "//",
        "，",
        "\\ud800",
        "\\u0000",
        "00",
        "{}",
        "[]",
        "\"\""
    };

    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(PlanArbitraries.plans(), Arbitraries.randoms())
                .as((plan, random) -> mutate(PlanJson.toJson(plan), random));
    }

    private static String mutate(String json, Random random) {
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(30)));
            text.replace(at, end, random.nextInt(3) == 0 ? "" : BITS[random.nextInt(BITS.length)]);
        }
        return text.toString();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aChangedDocumentIsTakenOrRefused(@ForAll("mutated") String text) {
        check(text);
    }

    @Property(tries = 500)
    void anyTextIsTakenOrRefused(@ForAll String text) {
        check(text);
        check("{" + text);
        check("{\"" + text);
    }

    /** Bytes are read by another way than characters, and come to the same. */
    private static void checkBytes(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        String decoded = new String(bytes, UTF_8);
        assertThat(outcome(() -> PlanJson.read(bytes))).isEqualTo(outcome(() -> PlanJson.parse(decoded)));
    }

    private static Object outcome(Supplier<WorkPlan> reading) {
        try {
            return reading.get();
        } catch (PlanJsonException e) {
            return e.problems();
        }
    }

    private static void check(String text) {
        checkBytes(text);
        try {
            WorkPlan plan = PlanJson.parse(text);
            assertThat(PlanJson.parse(PlanJson.toJson(plan))).isEqualTo(plan);
        } catch (PlanJsonException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line())
                        .isBetween(
                                1,
                                1
                                        + (int) text.chars()
                                                .filter(c -> c == '\n' || c == '\r')
                                                .count());
                assertThat(problem.column()).isBetween(1, text.length() + 1);
                assertThat(problem.toString()).doesNotContain("\n", "\r");
            });
        }
    }
}
