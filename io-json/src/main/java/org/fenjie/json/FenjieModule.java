package org.fenjie.json;

import java.io.StringWriter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Progress;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Lets a mapper of one's own read and write a {@link WorkPlan}, a {@link DeadlineRule} or a {@link Progress} as a field, in
 * the formats of {@link PlanJsonReader} and {@link ProgressJson}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new FenjieModule()).build();
 * record Reminder(DeadlineRule deadline) {}
 * mapper.readValue("{\"deadline\": {\"by\": \"2024-10\"}}", Reminder.class);
 * }</pre>
 *
 * <p>A rule by itself has no printed cell beside it: it is written in structure, and read from structure or from a cell as
 * printed. What is wrong with a value is in the message of Jackson's exception, with pointers from the value on; its cause is
 * the {@link PlanJsonException}.
 *
 * <p>Answers, units and other values have no form in JSON: Jackson would write most of them as {@code {}}, so the mapper
 * refuses them instead. Write their texts, or an object of one's own. Records and enums of Fenjie's are left to the mapper.
 *
 * <p>{@code findAndAddModules()} finds the module.
 */
public final class FenjieModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public FenjieModule() {
        super("fenjie");
        addSerializer(WorkPlan.class, new Serializer<>((out, plan) -> new PlanOut(out).write(plan)));
        addDeserializer(WorkPlan.class, new Deserializer<>(WorkPlan.class, json -> PlanJsonReader.usual()
                .parse(json)
                .plan()));
        addSerializer(Progress.class, new Serializer<>((out, progress) -> new ProgressOut(out).write(progress)));
        addDeserializer(Progress.class, new Deserializer<>(Progress.class, ProgressJson::parse));
        addSerializer(
                DeadlineRule.class,
                new Serializer<>((out, rule) -> out.object(() -> new DeadlineOut(out).writeMembers(rule))));
        addDeserializer(DeadlineRule.class, new Deserializer<>(DeadlineRule.class, PlanJsonReader::parseRule));
        setSerializerModifier(new Refusing());
    }

    /** Keeps values whose members Jackson does not see from being written as nothing. */
    private static final class Refusing extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
            Class<?> type = bean.getBeanClass();
            boolean ours = type.getName().startsWith("org.fenjie.") && !(serializer instanceof Serializer);
            boolean seen = type.isRecord() || Enum.class.isAssignableFrom(type);
            return ours && !seen ? new Refusal() : serializer;
        }
    }

    private static final class Refusal extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(
                    value.getClass(),
                    "A plan, a deadline rule and the progress of a plan have a form in JSON; found: "
                            + value.getClass().getSimpleName() + ", whose text can be written",
                    null);
        }
    }

    private static final class Serializer<T> extends ValueSerializer<T> {

        private final BiConsumer<JsonOut, T> writer;

        Serializer(BiConsumer<JsonOut, T> writer) {
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            writer.accept(new JsonOut(generator), value);
        }

        /** The format says by itself what a value is. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {

        private static final JsonFactory FACTORY = new JsonFactory();

        private final Class<T> type;
        private final Function<String, T> reader;

        Deserializer(Class<T> type, Function<String, T> reader) {
            this.type = type;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            // As a text, and not as a tree of Jackson's: that would lose a repeated key without a word.
            StringWriter json = new StringWriter();
            try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
                copy.copyCurrentStructureExact(parser);
            }
            try {
                return reader.apply(json.toString());
            } catch (PlanJsonException e) {
                throw MismatchedInputException.from(parser, type, message(e)).withCause(e);
            }
        }

        private static String message(PlanJsonException e) {
            return e.problems().stream()
                    .filter(JsonProblem::isError)
                    .limit(PlanJsonException.SHOWN)
                    .map(Deserializer::withoutPlace)
                    .collect(Collectors.joining("\n  ", "Refused:\n  ", ""));
        }

        /** Lines and columns are those of the copy, which no one sees. */
        private static String withoutPlace(JsonProblem problem) {
            return new JsonProblem(
                            problem.code(),
                            problem.severity(),
                            problem.pointer(),
                            0,
                            0,
                            problem.found(),
                            problem.expected(),
                            problem.hint())
                    .toString();
        }
    }
}
