package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class FenjieModuleTest {

    /** A user's own object. */
    public record Reminder(String note, DeadlineRule deadline, List<DeadlineRule> others) {}

    /** Another. */
    public record Archive(WorkPlan plan, int shelf) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new FenjieModule()).build();

    @Test
    void aRuleIsAField() {
        Reminder reminder = new Reminder("x", By.endOf(PlanPeriod.parse("2024-10")), List.of(OpenEnded.ALWAYS));
        String json = "{\"note\":\"x\",\"deadline\":{\"by\":\"2024-10\"},\"others\":[{\"open\":true}]}";
        assertThat(MAPPER.writeValueAsString(reminder)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Reminder.class)).isEqualTo(reminder);
    }

    @Test
    void aRuleIsReadFromACellAsPrinted() {
        assertThat(MAPPER.readValue("\"全年\"", DeadlineRule.class)).isEqualTo(DeadlineRule.allYear());
        assertThat(MAPPER.readValue("\"视情确定\"", DeadlineRule.class)).hasToString("not-understood \"视情确定\"");
    }

    @Test
    void aPlanIsAField() {
        WorkPlan plan = PlanJson.parse(Documents.SMALL);
        String json = MAPPER.writeValueAsString(new Archive(plan, 7));
        assertThat(json).isEqualTo("{\"plan\":" + PlanJsonWriter.compact().toJson(plan) + ",\"shelf\":7}");
        assertThat(MAPPER.readValue(json, Archive.class)).isEqualTo(new Archive(plan, 7));
        JsonMapper indenting =
                MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        assertThat(indenting.readValue(indenting.writeValueAsString(plan), WorkPlan.class))
                .isEqualTo(plan);
    }

    @Test
    void nullIsLeftToTheMapper() {
        assertThat(MAPPER.readValue("{\"plan\":null,\"shelf\":7}", Archive.class)
                        .shelf())
                .isEqualTo(7);
    }

    @Test
    void allThatIsWrongIsInTheMessage() {
        String json = "{\"shelf\":7,\n\"plan\":" + Documents.with("2024,", "1,").replace("\"10\"", "\"x\"") + "}";
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Archive.class))
                .withMessageStartingWith("Refused:\n  /year [out-of-range] found the number 1,")
                .withMessageContaining("\n  /categories/0/tasks/0/deadline/by [bad-period] found the text \"x\"")
                .withCauseInstanceOf(PlanJsonException.class);
    }

    @Test
    void aRepeatedKeyIsNotLost() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"by\":\"10\",\"by\":\"11\"}", DeadlineRule.class))
                .withMessageContaining("/by [duplicate-key]");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"by\":\"10\",\"printed\":\"x\"}", DeadlineRule.class))
                .withMessageContaining("/printed [unknown-key]");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("7", DeadlineRule.class))
                .withMessageContaining("[wrong-type] found the number 7");
    }

    @Test
    void whatHasNoFormIsRefusedAndNotWrittenAsNothing() {
        WorkPlan plan = PlanJson.parse(Documents.SMALL);
        Object task = plan.tasks().get(0);
        Object answer = plan.resolver().resolve(plan.tasks().get(0).deadline());
        assertThat(List.of(task, answer, plan.units(), plan.resolver()))
                .allSatisfy(value -> assertThatExceptionOfType(InvalidDefinitionException.class)
                        .isThrownBy(() -> MAPPER.writeValueAsString(Map.of("value", List.of(value))))
                        .withMessageContaining("have a form in JSON; found: "));
        assertThat(MAPPER.writeValueAsString(Role.LEAD)).isEqualTo("\"lead\"");
    }

    @Test
    void mappersFindTheModule() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue("{\"open\":true}", DeadlineRule.class)).isEqualTo(OpenEnded.ALWAYS);
        assertThat(found.registeredModules())
                .extracting(JacksonModule::getModuleName)
                .contains("fenjie");
    }
}
