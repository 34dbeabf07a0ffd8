package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.fenjie.core.plan.WorkPlan;

class RoundTripProperties {

    // Each has to be met, or the property proves less than it says.
    private static final ImmutableList<String> SHAPES = ImmutableList.of(
            "\"units\": \"",
            "\"units\": {}",
            "\"lead\": [",
            "\"lead\": \"",
            "\"assignments\": [\n",
            "\"assignments\": []",
            "\"unread\": ",
            "\"doubt\": ",
            "\"printed\": [",
            "\"printed\": {",
            "\"printed\": \"",
            "\"plates\": ",
            "\"fullName\": ",
            "\"collective\": ",
            "\"deadline\": \"",
            "\"through\": ",
            "\"by\": ",
            "\"before\": ",
            "\"within\": ",
            "\"after\": ",
            "\"ahead\": ",
            "\"every\": ",
            "\"on\": ",
            "\"from\": ",
            "\"open\": true",
            "\"open\": \"",
            "\"stages\": ",
            "\"notUnderstood\": ",
            "\"blank\": true",
            "\"published\": ",
            "\"units\": [",
            "\"aliases\": ",
            "\"firstListedLeads\": true",
            "\"everyTask\": {",
            "\"brokenDownFrom\": ",
            "\"tasks\": []");

    @Provide
    Arbitrary<WorkPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAsTheSamePlan(@ForAll("plans") WorkPlan plan) {
        String json = PlanJson.toJson(plan);
        SHAPES.forEach(
                shape -> Statistics.label(shape).collect(json.contains(shape)).coverage(coverage -> coverage.check(true)
                        .percentage(part -> part > 0.5)));
        assertThat(PlanJson.parse(json)).isEqualTo(plan);
        assertThat(PlanJson.parse(PlanJsonWriter.compact().toJson(plan))).isEqualTo(plan);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void writingIsCanonical(@ForAll("plans") WorkPlan plan) {
        String json = PlanJson.toJson(plan);
        assertThat(PlanJson.toJson(PlanJson.parse(json))).isEqualTo(json);
        assertThat(PlanJson.toJson(PlanJson.read(json.getBytes(UTF_8)))).isEqualTo(json);
        assertThat(json).doesNotContain("\r").endsWith("}\n");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theCompactFormIsOneLine(@ForAll("plans") WorkPlan plan) {
        assertThat(PlanJsonWriter.compact().toJson(plan)).doesNotContain("\n", "\r");
    }
}
