package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.fenjie.json.Documents.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.io.StringReader;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    private static final int LENGTH = Documents.SMALL.length();
    private static final int BYTES = Documents.SMALL.getBytes(UTF_8).length;

    private static PlanJsonReader reader(ReadLimits.Builder limits) {
        return PlanJsonReader.usual().withLimits(limits.build());
    }

    /** A limit takes the small document at a number, and refuses it below. */
    private static void checkEdge(int number, IntFunction<ReadLimits.Builder> limit, String refusal) {
        assertThatNoException().isThrownBy(() -> reader(limit.apply(number)).parse(Documents.SMALL));
        PlanJsonException refused = Documents.refusal(reader(limit.apply(number - 1)), Documents.SMALL);
        assertThat(brief(refused.problems())).containsExactly(refusal);
    }

    @Test
    void everyLimitHasAnEdge() {
        checkEdge(LENGTH, n -> ReadLimits.builder().maxLength(n), "0:0  document-too-long");
        checkEdge(7, n -> ReadLimits.builder().maxDepth(n), "11:57 /categories/0/tasks/0/units/lead too-deep");
        checkEdge(25, n -> ReadLimits.builder().maxValues(n), "12:87 /categories/0/tasks/1/deadline too-many-values");
        checkEdge(10, n -> ReadLimits.builder().maxTextLength(n), "6:16 /published text-too-long");
    }

    @Test
    void bytesAreCountedAsBytes() {
        PlanJsonReader exact = reader(ReadLimits.builder().maxLength(BYTES));
        PlanJsonReader less = reader(ReadLimits.builder().maxLength(BYTES - 1));
        byte[] bytes = Documents.SMALL.getBytes(UTF_8);
        assertThatNoException().isThrownBy(() -> exact.read(bytes));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> less.read(bytes)))
                .hasMessage("JSON: [document-too-long] found more than " + (BYTES - 1)
                        + " bytes or characters, expected at most these; a reader's ReadLimits can be set");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        reader(ReadLimits.builder().maxLength(LENGTH - 1)).read(new StringReader(Documents.SMALL))))
                .isInstanceOf(PlanJsonException.class);
    }

    @Test
    void hostileNestingEndsEarly() {
        String deep = "[".repeat(1_000_000);
        ImmutableList<JsonProblem> problems = Documents.refusal(deep).problems();
        assertThat(problems).hasSize(2);
        assertThat(brief(problems.get(0))).isEqualTo("1:1  wrong-type");
        assertThat(brief(problems.get(1))).startsWith("1:201 ").endsWith(" too-deep");
    }

    @Test
    void theProblemsKeptAreLimitedAndTheRestCounted() {
        PlanJsonReader two = reader(ReadLimits.builder().maxProblems(2));
        PlanJsonException refused = Documents.refusal(two, "{\"a\":1,\"b\":1,\"c\":1}");
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused).message().startsWith("JSON: 8 problems").endsWith("and 6 more");
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.builder().maxValues(0).build())
                .withMessage("A maxValues from 1 on is expected, found: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.builder().maxDepth(1001).build())
                .withMessage("A maxDepth up to 1000 is expected, found: 1001");
    }

    @Test
    void contract() {
        new EqualsTester()
                .addEqualityGroup(ReadLimits.usual(), ReadLimits.builder().build())
                .addEqualityGroup(ReadLimits.builder().maxDepth(9).build())
                .testEquals();
        assertThat(ReadLimits.usual())
                .hasToString("ReadLimits{maxLength=16777216, maxValues=1000000, maxDepth=200, maxTextLength=100000,"
                        + " maxProblems=1000}");
    }
}
