package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fenjie.core.deadline.DeadlineRule;
import tools.jackson.databind.json.JsonMapper;

class FenjieModuleProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new FenjieModule()).build();

    @Provide
    Arbitrary<DeadlineRule> rules() {
        return PlanArbitraries.rules();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyRuleComesBack(@ForAll("rules") DeadlineRule rule) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(rule), DeadlineRule.class))
                .isEqualTo(rule);
    }
}
