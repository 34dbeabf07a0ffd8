package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.json.JsonProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that were not understood are kept and listed, and an option makes them errors. */
class WarningsTest {

    private static final String VAGUE = Documents.with("\"全年\"", "\"视情确定\"");

    @Test
    void aDeadlineThatWasNotUnderstoodIsKeptAndListed() {
        LoadedPlan loaded = PlanJsonReader.usual().parse(VAGUE);
        assertThat(loaded.plan().tasks().get(1).deadline()).isEqualTo(NotUnderstood.of("视情确定"));
        assertThat(loaded.plan().tasks().get(1).deadlineCell()).contains("视情确定");
        assertThat(loaded.warnings())
                .containsExactly(new JsonProblem(
                        ProblemCode.DEADLINE_NOT_UNDERSTOOD,
                        Severity.WARNING,
                        "/categories/0/tasks/1/deadline",
                        12,
                        87,
                        "the text \"视情确定\"",
                        "a deadline that can be dated",
                        Optional.empty()));
        assertThat(PlanJson.toJson(loaded.plan())).contains("\"deadline\": \"视情确定\"");
    }

    @Test
    void anOptionMakesWarningsErrors() {
        PlanJsonReader strict = PlanJsonReader.usual().withWarningsAsErrors(true);
        assertThat(Documents.refusal(strict, VAGUE).problems())
                .extracting(JsonProblem::severity)
                .containsExactly(Severity.ERROR);
        assertThat(strict.withWarningsAsErrors(false).parse(VAGUE).warnings()).hasSize(1);
    }

    @Test
    void besideErrorsWarningsAreListedButNotCounted() {
        PlanJsonException refused = Documents.refusal(VAGUE.replace("2024,", "1,"));
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused)
                .hasMessage("JSON:5:11 /year [out-of-range] found the number 1, expected a number from 1949 to 2199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"notUnderstood\": \"视情确定\"}", "{\"blank\": true, \"printed\": \"视情确定\"}", "\"长期坚持\""})
    void whatIsSaidInStructureIsNoWarning(String deadline) {
        assertThat(PlanJsonReader.usual()
                        .parse(Documents.with("\"全年\"", deadline))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"区科委", "其余另行确定（待定", "，，，", "各单位"})
    void unitsInDoubtAreListed(String cell) {
        Optional<String> doubt = UnitCellReader.read(cell).responsibility().doubt();
        ImmutableList<JsonProblem> warnings = PlanJsonReader.usual()
                .parse(Documents.with("{\"lead\": [\"区科委\"]}", "\"" + cell + "\""))
                .warnings();
        assertThat(warnings).hasSize(doubt.isPresent() ? 1 : 0).allSatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(ProblemCode.UNITS_IN_DOUBT);
            assertThat(warning.hint()).isEqualTo(doubt);
        });
    }

    @Test
    void contract() {
        LoadedPlan loaded = PlanJsonReader.usual().parse(VAGUE);
        JsonProblem problem = loaded.warnings().get(0);
        new EqualsTester()
                .addEqualityGroup(loaded, PlanJsonReader.usual().parse(VAGUE))
                .addEqualityGroup(PlanJsonReader.usual().parse(Documents.SMALL))
                .addEqualityGroup(
                        problem, PlanJsonReader.usual().parse(VAGUE).warnings().get(0))
                .testEquals();
        assertThat(problem.isError()).isFalse();
        assertThat(problem)
                .hasToString("12:87 /categories/0/tasks/1/deadline [deadline-not-understood] found the text \"视情确定\","
                        + " expected a deadline that can be dated");
        assertThat(Severity.ERROR).hasToString("error");
        assertThat(Severity.WARNING).hasToString("warning");
    }
}
