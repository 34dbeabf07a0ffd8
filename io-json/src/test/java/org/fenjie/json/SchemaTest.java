package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema takes the documents that there are; {@link SchemaProperties} tries those that there could be. */
class SchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema());

    static ImmutableList<String> refusals(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({
        "shanghai-fengxian-2024.json, '\"deadline\": \"工作要点发布后30日内\"', '\"deadlne\": \"全年\"'",
        "shanghai-fengxian-2024-structured.json, '\"within\": \"30 days\"', '\"within\": \"30 dayz\"'"
    })
    void takesTheSeeds(String name, String right, String wrong) throws IOException {
        String seed = Resources.toString(Resources.getResource("org/fenjie/seeds/" + name), UTF_8);
        assertThat(refusals(seed)).isEmpty();
        assertThat(refusals(seed.replace("\"number\": 79", "\"number\": \"79\"")))
                .isNotEmpty();
        assertThat(seed).contains(right);
        assertThat(refusals(seed.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void takesTheSmallDocument() {
        assertThat(refusals(Documents.SMALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"through\": \"year\"}",
                "{\"through\": \"2024-12..next-01\"}",
                "{\"every\": \"year\", \"by\": \"12-25\"}",
                "{\"every\": \"quarter\", \"on\": [\"1-5\", \"3-last\"], \"from\": \"2020\", \"printed\": \"x\"}",
                "{\"every\": \"week\", \"by\": \"5\"}",
                "{\"stages\": [{\"words\": \"a\", \"by\": \"06\"}, {\"words\": \"b\", \"open\": true}], \"printed\": \"x\"}",
                "{\"within\": \"30 days\"}",
                "{\"notUnderstood\": \" \"}"
            })
    void takesDeadlines(String deadline) {
        String json = Documents.with("{\"by\": \"10\"}", deadline);
        assertThat(refusals(json)).isEmpty();
        assertThat(PlanJson.parse(json).tasks()).hasSize(2);
    }
}
