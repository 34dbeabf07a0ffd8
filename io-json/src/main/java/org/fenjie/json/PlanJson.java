package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.fenjie.core.plan.WorkPlan;

/**
 * Plans from JSON and back in one call, such as {@code PlanJson.read(Path.of("fengxian-2024.json"))}.
 *
 * <p>{@link PlanJsonReader} has the format and the options; it also gives the warnings for cells that were not understood,
 * which these methods leave in the plan alone.
 */
public final class PlanJson {

    private PlanJson() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the plan
     * @throws PlanJsonException if there is no such file, or it is refused
     */
    public static WorkPlan read(Path file) {
        return PlanJsonReader.usual().read(file).plan();
    }

    /**
     * Reads a stream of bytes to its end, and leaves it open.
     *
     * @param in the bytes, UTF-8
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public static WorkPlan read(InputStream in) {
        return PlanJsonReader.usual().read(in).plan();
    }

    /**
     * Reads a stream of characters to its end, and leaves it open.
     *
     * @param in the characters
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public static WorkPlan read(Reader in) {
        return PlanJsonReader.usual().read(in).plan();
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document, UTF-8
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public static WorkPlan read(byte[] bytes) {
        return PlanJsonReader.usual().read(bytes).plan();
    }

    /**
     * Reads a resource of the class path.
     *
     * @param neighbour the class beside which the resource is looked for
     * @param name the resource's name, from the root if it begins with a slash
     * @return the plan
     * @throws PlanJsonException if there is no such resource, or it is refused
     */
    public static WorkPlan readResource(Class<?> neighbour, String name) {
        return PlanJsonReader.usual().readResource(neighbour, name).plan();
    }

    /**
     * Reads a text.
     *
     * @param json the document itself, not the name of a file
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public static WorkPlan parse(String json) {
        return PlanJsonReader.usual().parse(json).plan();
    }

    /**
     * Gets the JSON Schema (draft 2020-12) of the format, for editors that check and complete as one types.
     *
     * <p>What the schema takes, the reader takes, but for what a schema cannot say:
     *
     * <ul>
     *   <li>of the text: keys once in an object, nothing behind the value, whole characters, {@link ReadLimits};
     *   <li>of numbers: digits alone, for a schema takes {@code 1.0} and {@code 1e2} for whole;
     *   <li>of days: 29 February in leap years alone; ranges that run forward, days that a cycle has, in order;
     *   <li>of a limit: that {@code 2024 years} is none; of an event: that something is left of its name without 之日起;
     *   <li>of task numbers: each above the one before;
     *   <li>of units: one in a text of a list, once in a task, of the plan's register, names that are one unit's.
     * </ul>
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        try (InputStream in = PlanJson.class.getResourceAsStream("fenjie-1.schema.json")) {
            return new String(requireNonNull(in, "schema").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the schema in the library's own jar: " + e, e);
        }
    }

    /**
     * Writes a plan to a text, as {@link PlanJsonWriter#indented()} does.
     *
     * @param plan the plan
     * @return the text
     */
    public static String toJson(WorkPlan plan) {
        return PlanJsonWriter.indented().toJson(plan);
    }

    /**
     * Writes a plan to a file, whole or not at all, as {@link PlanJsonWriter#write(WorkPlan, Path)} does.
     *
     * @param plan the plan
     * @param file the file
     */
    public static void write(WorkPlan plan, Path file) {
        PlanJsonWriter.indented().write(plan, file);
    }

    /**
     * Writes a plan to a stream of bytes, as UTF-8, and leaves the stream open.
     *
     * @param plan the plan
     * @param out the stream
     */
    public static void write(WorkPlan plan, OutputStream out) {
        PlanJsonWriter.indented().write(plan, out);
    }

    /**
     * Writes a plan to a stream of characters, and leaves the stream open.
     *
     * @param plan the plan
     * @param out the stream
     */
    public static void write(WorkPlan plan, Writer out) {
        PlanJsonWriter.indented().write(plan, out);
    }
}
