package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PartRef;
import org.fenjie.core.progress.PlanRef;
import org.fenjie.core.progress.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read back; whatever else is read, it is a record or a refusal; and the schema agrees. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class ProgressJsonProperties {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProgressJson.schema());

    /** What a schema cannot say, as its Javadoc lists it. */
    private static final ImmutableSet<ProblemCode> BEYOND =
            Sets.immutableEnumSet(ProblemCode.NOT_WHOLE, ProblemCode.BAD_DATE, ProblemCode.ENTRY_TWICE);

    private static final ImmutableList<String> BITS = ImmutableList.of(
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
            "7",
            "\"unit\"",
            "\"due\"",
            "\"stage\"",
            "\"done\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\0",
            "\ud83c",
            "\n",
            "，",
            "\\u0000",
            "{}",
            "[]",
            "\"\"");

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 90_000).map(LocalDate::ofEpochDay),
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    private static Arbitrary<Completion> entries() {
        Arbitrary<PartRef> parts = Arbitraries.oneOf(
                days().map(PartRef::dueOn), PlanArbitraries.texts().map(PartRef::stage));
        return Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        PlanArbitraries.texts().optional(),
                        parts.optional(),
                        days(),
                        PlanArbitraries.texts().optional())
                .as(Completion::new);
    }

    @Provide
    Arbitrary<Progress> records() {
        Arbitrary<PlanRef> plans = Combinators.combine(
                        PlanArbitraries.texts(),
                        PlanArbitraries.texts(),
                        Arbitraries.integers().between(1949, 2199))
                .as(PlanRef::new);
        return Combinators.combine(plans, entries().list().ofMaxSize(8)).as((plan, drawn) -> {
            // None twice, whatever the note.
            Map<Object, Completion> once = new LinkedHashMap<>();
            drawn.forEach(
                    entry -> once.put(ImmutableList.of(entry.task(), entry.unit(), entry.part(), entry.date()), entry));
            return Progress.builder().plan(plan).entries(once.values()).build();
        });
    }

    @Property
    void whatIsWrittenIsReadAsTheSameRecord(@ForAll("records") Progress progress) {
        String json = ProgressJson.toJson(progress);
        for (String shape :
                ImmutableList.of("\"unit\": ", "\"due\": ", "\"stage\": ", "\"note\": ", "\"entries\": []")) {
            Statistics.label(shape).collect(json.contains(shape)).coverage(coverage -> coverage.check(true)
                    .percentage(part -> part > 1));
        }
        assertThat(ProgressJson.parse(json)).isEqualTo(progress);
        assertThat(ProgressJson.toJson(ProgressJson.read(json.getBytes(UTF_8)))).isEqualTo(json);
        assertThat(json).doesNotContain("\r").endsWith("}\n");
        assertThat(refusals(json)).isEmpty();
    }

    private static ImmutableList<String> refusals(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Provide
    Arbitrary<String> damaged() {
        return Combinators.combine(records(), Arbitraries.randoms())
                .as((progress, random) -> damage(ProgressJson.toJson(progress), random));
    }

    private static String damage(String json, Random random) {
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(30)));
            text.replace(at, end, random.nextInt(3) == 0 ? "" : BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }

    @Property
    void anyTextIsTakenOrRefused(@ForAll("damaged") String damaged, @ForAll String text) {
        check(damaged);
        check(text);
        check("{\"" + text);
    }

    private static void check(String text) {
        try {
            Progress progress = ProgressJson.parse(text);
            assertThat(ProgressJson.parse(ProgressJson.toJson(progress))).isEqualTo(progress);
        } catch (PlanJsonException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isBetween(1, text.length() + 1);
                assertThat(problem.toString()).doesNotContain("\n", "\r");
            });
        }
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<String> keys = Arbitraries.of(
                "format", "plan", "title", "year", "entries", "task", "unit", "due", "stage", "done", "note", "x");
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "true",
                "0",
                "7",
                "1.5",
                "2.0",
                "-1",
                "2024",
                "\"\"",
                "\"　\"",
                "\"x\"",
                "\"2024-02-29\"",
                "\"2023-02-29\"",
                "\"2024-04-31\"",
                "\"\\u0007\"",
                "{}",
                "[]",
                "[{}]",
                "[{\"task\":1,\"done\":\"2024-01-01\"}]",
                "{\"title\":\"x\",\"issuer\":\"y\",\"year\":2024}",
                "\"fenjie-progress/1\"");
        return Combinators.combine(records(), keys, values, Arbitraries.randoms())
                .as(ProgressJsonProperties::mutate);
    }

    /** Sets a key of one of the document's objects to a value of any kind, or takes it away. */
    private static String mutate(Progress progress, String key, String value, Random random) {
        JsonMapper mapper = new JsonMapper();
        JsonNode root = mapper.readTree(ProgressJson.toJson(progress));
        ImmutableList.Builder<JsonNode> objects = ImmutableList.builder();
        objects.add(root, root.get("plan")).addAll(root.get("entries"));
        ImmutableList<JsonNode> all = objects.build();
        ObjectNode chosen = (ObjectNode) all.get(random.nextInt(all.size()));
        if (random.nextInt(4) == 0) {
            chosen.remove(key);
        } else {
            chosen.set(key, mapper.readTree(value));
        }
        return root.toString();
    }

    @Property(tries = 1000)
    void theSchemaAgreesWithTheReader(@ForAll("mutated") String json) {
        Statistics.coverage(met -> {
            met.check("taken").percentage(part -> part > 5);
            met.check("refused").percentage(part -> part > 50);
        });
        ImmutableList<String> refusals = refusals(json);
        try {
            ProgressJson.parse(json);
            Statistics.collect("taken");
            assertThat(refusals).as(json).isEmpty();
        } catch (PlanJsonException e) {
            Statistics.collect("refused");
            if (!e.problems().stream().map(JsonProblem::code).allMatch(BEYOND::contains)) {
                assertThat(refusals).as("%s\n%s", e.getMessage(), json).isNotEmpty();
            }
        }
    }
}
