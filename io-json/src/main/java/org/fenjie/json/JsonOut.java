package org.fenjie.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON in its one canonical shape. */
final class JsonOut {

    // Spelt out, so that another default of the library changes no byte.
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(new Separators()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEntrySpacing(Spacing.NONE)
                    .withArrayElementSpacing(Spacing.NONE)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);
    private static final ObjectWriter COMPACT = JsonMapper.builder(JsonFactory.builder()
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(ReadLimits.DEEPEST)
                            .build())
                    .build())
            .build()
            .writer();
    private static final ObjectWriter INDENTED = COMPACT.with(PRETTY);

    private final JsonGenerator generator;

    JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    static String write(boolean indented, Consumer<JsonOut> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = (indented ? INDENTED : COMPACT).createGenerator(text)) {
            content.accept(new JsonOut(generator));
        }
        return text.toString();
    }

    JsonOut object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
        return this;
    }

    JsonOut list(Runnable elements) {
        generator.writeStartArray();
        elements.run();
        generator.writeEndArray();
        return this;
    }

    JsonOut key(String key) {
        generator.writeName(key);
        return this;
    }

    JsonOut text(String text) {
        generator.writeString(text);
        return this;
    }

    JsonOut number(int number) {
        generator.writeNumber(number);
        return this;
    }

    JsonOut yes() {
        generator.writeBoolean(true);
        return this;
    }
}
