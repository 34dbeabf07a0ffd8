package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenjie.json.SchemaTest.refusals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.fenjie.core.plan.WorkPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema takes what the reader takes, and refuses what the reader refuses, but for what a schema cannot say. */
class SchemaProperties {

    private static final Pattern WHOLE_BY_VALUE = Pattern.compile("the number -?[0-9]+(\\.0+)?([eE]\\+?[0-9]+)?");
    private static final Pattern LEAP_DAY = Pattern.compile("the text \"[0-9]{4}-02-29\"");

    /** What a schema cannot say, as its Javadoc lists it. */
    private static boolean isBeyond(JsonProblem problem) {
        return switch (problem.code()) {
            case NUMBER_TWICE, NUMBER_ORDER, UNIT_TWICE, UNKNOWN_UNIT, NAME_CONFLICT, BAD_RULE -> true;
            case NOT_WHOLE -> WHOLE_BY_VALUE.matcher(problem.found()).matches();
            case BAD_DATE -> LEAP_DAY.matcher(problem.found()).matches();
            // A text that names two units or none; of an object, a name that stands in it twice.
            case BAD_UNIT ->
                problem.found().startsWith("the text ")
                        || problem.hint()
                                .filter(why -> why.contains(" stands twice ") || why.endsWith(" is no other name"))
                                .isPresent();
            default -> false;
        };
    }

    private static final JsonMapper MAPPER = new JsonMapper();

    @Provide
    Arbitrary<WorkPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void takesWhatIsWritten(@ForAll("plans") WorkPlan plan) {
        assertThat(refusals(PlanJson.toJson(plan))).isEmpty();
    }

    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(PlanArbitraries.plans(), Arbitraries.randoms())
                .as((plan, random) -> mutate(PlanJson.toJson(plan), random));
    }

    /** Changes a value somewhere in the tree: away, by another kind, by one from elsewhere in the format, or under another key. */
    private static String mutate(String json, Random random) {
        JsonNode root = MAPPER.readTree(json);
        ImmutableList<JsonNode> inner = containers(root).collect(ImmutableList.toImmutableList());
        JsonNode chosen = inner.get(random.nextInt(inner.size()));
        if (chosen instanceof ArrayNode list) {
            if (!list.isEmpty() && random.nextBoolean()) {
                list.remove(random.nextInt(list.size()));
            } else {
                list.add(anyValue(random));
            }
        } else if (chosen instanceof ObjectNode object) {
            List<String> keys = ImmutableList.copyOf(object.propertyNames());
            switch (random.nextInt(3)) {
                case 0 -> object.set(ANY_KEY.get(random.nextInt(ANY_KEY.size())), anyValue(random));
                case 1 ->
                    keys.stream()
                            .skip(random.nextInt(keys.size() + 1))
                            .findFirst()
                            .ifPresent(object::remove);
                default ->
                    keys.stream()
                            .skip(random.nextInt(keys.size() + 1))
                            .findFirst()
                            .ifPresent(key -> object.set(key, anyValue(random)));
            }
        }
        return root.toString();
    }

    private static Stream<JsonNode> containers(JsonNode node) {
        return node.isContainer()
                ? Stream.concat(Stream.of(node), node.valueStream().flatMap(SchemaProperties::containers))
                : Stream.empty();
    }

    private static final ImmutableList<String> ANY_KEY = ImmutableSet.<String>builder()
            .addAll(Keys.OF_PLAN)
            .addAll(Keys.OF_TASK)
            .addAll(Keys.OF_UNITS)
            .addAll(Keys.OF_ASSIGNEE)
            .addAll(Keys.OF_ASSIGNMENT)
            .addAll(Keys.OF_ENTRY)
            .addAll(Keys.OF_DEADLINE)
            .addAll(Keys.OF_STAGE)
            .add("other")
            .build()
            .asList();

    private static final ImmutableList<String> ANY_VALUE = ImmutableList.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "7",
            "2024",
            "1.5",
            "2024.0",
            "1e2",
            "-1",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"区科委\"",
            "\"10\"",
            "\"10月\"",
            "\"Q4\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\"2024-04-31\"",
            "\"2024-13-01\"",
            "\"2024-3-5\"",
            "\"区科委牵头\"",
            "\"02-30\"",
            "\"10\\n\"",
            "\"05..10\"",
            "\"30 days\"",
            "\"3-20\"",
            "\"end\"",
            "\"month\"",
            "\"lead\"",
            "\"all\"",
            "\"\\u0007\"",
            "{}",
            "[]",
            "[\"区科委\"]",
            "[\"x\", \"x\"]",
            "[[]]",
            "{\"name\": \"x\"}",
            "{\"lead\": \"x\"}",
            "{\"by\": \"10\"}",
            "{\"blank\": true}",
            "[{\"name\": \"x\"}]",
            "{\"collective\": \"x\", \"kind\": \"all\"}",
            "[{\"role\": \"lead\", \"unit\": \"x\"}]",
            "\"2024-03-15\"");

    private static JsonNode anyValue(Random random) {
        return MAPPER.readTree(ANY_VALUE.get(random.nextInt(ANY_VALUE.size())));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheReader(@ForAll("mutated") String json) {
        Statistics.coverage(met -> {
            met.check("taken").percentage(part -> part > 5);
            met.check("refused").percentage(part -> part > 50);
        });
        ImmutableList<String> refusals = refusals(json);
        try {
            PlanJson.parse(json);
            Statistics.collect("taken");
            assertThat(refusals).as(json).isEmpty();
        } catch (PlanJsonException e) {
            Statistics.collect("refused");
            boolean beyond = e.problems().stream().filter(JsonProblem::isError).allMatch(SchemaProperties::isBeyond);
            if (!beyond) {
                assertThat(refusals).as("%s\n%s", e.getMessage(), json).isNotEmpty();
            }
        }
    }
}
