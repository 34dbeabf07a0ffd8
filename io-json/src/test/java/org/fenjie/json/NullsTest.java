package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.io.InputStream;
import java.nio.file.Path;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;

class NullsTest {

    private static final NullPointerTester TESTER = new NullPointerTester()
            .setDefault(WorkPlan.class, PlanJson.parse(Documents.SMALL))
            .setDefault(Path.class, Path.of("none.json"))
            .setDefault(ReadLimits.class, ReadLimits.usual())
            .setDefault(PlanJsonReader.class, PlanJsonReader.usual());

    @Test
    void nothingPublicTakesNull() {
        TESTER.testAllPublicStaticMethods(PlanJson.class);
        TESTER.testAllPublicInstanceMethods(PlanJsonReader.usual());
        TESTER.testAllPublicInstanceMethods(PlanJsonWriter.indented());
        TESTER.testAllPublicStaticMethods(PlanLines.class);
        TESTER.testAllPublicInstanceMethods(
                PlanLines.of(InputStream.nullInputStream(), "none", PlanJsonReader.usual()));
        TESTER.testAllPublicConstructors(LoadedPlan.class);
        TESTER.testAllPublicConstructors(JsonProblem.class);
    }

    @Test
    void theMessageNamesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanLines.write(ImmutableList.of(), nothing()))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanJson.read(nothing()))
                .withMessage("file");
    }

    @SuppressWarnings("NullAway") // The one way to hand over a null.
    private static Path nothing() {
        return null;
    }
}
