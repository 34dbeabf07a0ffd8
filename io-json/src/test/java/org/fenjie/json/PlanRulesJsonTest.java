package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;

/** A plan's own register, and the rules that it states once for all tasks. */
class PlanRulesJsonTest {

    private static final String SOURCE = """
            {
              "format": "fenjie/1",
              "title": "任务分解表",
              "issuer": "某市",
              "year": 2024,
              "units": [
                {
                  "name": "市经信局",
                  "aliases": [
                    "市大数据局"
                  ],
                  "fullName": "市经济和信息化局",
                  "kind": "市级部门"
                },
                {
                  "name": "市财政局"
                }
              ],
              "firstListedLeads": true,
              "everyTask": {
                "responsible": [
                  "各县（市、区）政府"
                ]
              },
              "tasks": [
                {
                  "number": 1,
                  "brokenDownFrom": 7,
                  "content": "一项工作",
                  "units": "市大数据局、市财政局",
                  "deadline": "10月"
                }
              ]
            }
            """;

    @Test
    void readsAndWritesThem() {
        WorkPlan plan = PlanJson.parse(SOURCE);

        assertThat(plan.register())
                .containsExactly(
                        RegisterEntry.of("市经信局", "市大数据局")
                                .withFullName("市经济和信息化局")
                                .withKind("市级部门"),
                        RegisterEntry.of("市财政局"));
        assertThat(plan.everyTask())
                .containsExactly(
                        Assignment.of(Role.RESPONSIBLE, Collective.of("各县（市、区）政府", Collective.Kind.DESCRIBED)));
        assertThat(plan.tasks().get(0).brokenDownFrom()).hasValue(7);
        assertThat(plan.responsibilityOf(plan.tasks().get(0)))
                .hasToString("lead 市大数据局 by plan rule, responsible 市财政局, responsible 各县（市、区）政府 by plan rule");
        assertThat(plan.units().get("市大数据局").name()).isEqualTo("市经信局");
        assertThat(PlanJson.toJson(plan)).isEqualTo(SOURCE);
    }

    @Test
    void aUnitOutsideTheRegisterGetsTheNearestName() {
        assertThatExceptionOfType(PlanJsonException.class)
                .isThrownBy(() -> PlanJson.parse(SOURCE.replace("、市财政局", "、市财证局")))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_UNIT);
                    assertThat(problem.pointer()).isEqualTo("/tasks/0/units");
                    assertThat(problem.found()).isEqualTo("the unit \"市财证局\"");
                    assertThat(problem.hint()).contains("the nearest is \"市财政局\"");
                }));
    }

    @Test
    void aNameWithALineBreakIsToldOnOneLine() {
        String source = SOURCE.replace("\"name\": \"市财政局\"", "\"name\": \"市财\\n政局\"");

        assertThatExceptionOfType(PlanJsonException.class)
                .isThrownBy(() -> PlanJson.parse(source))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(problem -> assertThat(problem.hint())
                        .contains("the nearest is \"市财U+000A政局\"")));
    }

    @Test
    void aNameOfTwoUnitsIsAConflict() {
        assertThatExceptionOfType(PlanJsonException.class)
                .isThrownBy(() -> PlanJson.parse(SOURCE.replace("\"name\": \"市财政局\"", "\"name\": \"市大数据局\"")))
                .satisfies(e -> assertThat(e.problems())
                        .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NAME_CONFLICT)));
    }

    @Test
    void aRuleThatIsNotStatedIsLeftOut() {
        assertThatExceptionOfType(PlanJsonException.class)
                .isThrownBy(() ->
                        PlanJson.parse(SOURCE.replace("\"firstListedLeads\": true", "\"firstListedLeads\": false")))
                .satisfies(
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> assertThat(problem.pointer())
                                .isEqualTo("/firstListedLeads")));
    }
}
