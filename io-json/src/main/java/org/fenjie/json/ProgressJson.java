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
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;

/**
 * Records of what is done, from JSON and back. This is the specification of the format {@code fenjie-progress/1}.
 *
 * <p>A document is the record of one plan, beside the plan's own and not in it. It is JSON by RFC 8259 in UTF-8, with or
 * without a byte order mark. There are no comments.
 *
 * <pre>{@code
 * {
 *   "format": "fenjie-progress/1",
 *   "plan": {
 *     "title": "2024年某区政务公开工作要点任务分解表",
 *     "issuer": "某区",
 *     "year": 2024
 *   },
 *   "entries": [
 *     {
 *       "task": 6,
 *       "done": "2024-05-28",
 *       "note": "方案7.0版已印发"
 *     },
 *     {
 *       "task": 8,
 *       "unit": "海事处",
 *       "due": "2024-06-30",
 *       "done": "2024-06-28"
 *     },
 *     {
 *       "task": 8,
 *       "stage": "12月底前建成",
 *       "done": "2024-12-20"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <table border="1">
 *   <caption>Objects. Keys are needed unless said otherwise; their order does not matter</caption>
 *   <tr><th>Object<th>Key<th>Value
 *   <tr><td>record<td>{@code format}<td>{@code "fenjie-progress/1"}
 *   <tr><td><td>{@code plan}<td>which plan it is the record of
 *   <tr><td><td>{@code entries}<td>a list, empty where nothing is done yet; its order is kept
 *   <tr><td>plan<td>{@code title}, {@code issuer}<td>a text, as the plan has it
 *   <tr><td><td>{@code year}<td>a whole number from 1949 to 2199
 *   <tr><td>entry<td>{@code task}<td>the task's number, a whole number from 1
 *   <tr><td><td>{@code unit}<td>optional; any name of the unit that has done it, where it says nothing of the others
 *   <tr><td><td>{@code due}<td>optional; the part that falls due on this day, where a task has several: {@code "2024-06-30"}
 *   <tr><td><td>{@code stage}<td>optional, and not beside {@code due}; the stage of these words, to the letter
 *   <tr><td><td>{@code done}<td>the day on which it was done, {@code "2024-06-28"}
 *   <tr><td><td>{@code note}<td>optional; a text
 * </table>
 *
 * <p>{@link Completion} says what an entry means. A text is not blank and has no control character but tab and line breaks.
 * {@code null} stands nowhere: what is not there is left out. No entry stands twice; another note makes it no other entry.
 *
 * <p>A document with a mistake is refused, with all its mistakes at once: see {@link ProblemCode}. Whether the plan has the
 * tasks and parts named, a document cannot say.
 *
 * <p>Writing is canonical: keys in the order of the format, two spaces a level, a line feed behind every line. The record
 * that was written is read back equal, entry by entry. {@link #schema()} gives the format as a JSON Schema.
 */
public final class ProgressJson {

    private static final DocumentReader<Progress> READER =
            DocumentReader.of((values, root) -> new ProgressNodes(values).read(root));

    private ProgressJson() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the record
     * @throws PlanJsonException if there is no such file, or it is refused
     */
    public static Progress read(Path file) {
        return READER.read(file).value();
    }

    /**
     * Reads a stream of bytes to its end, and leaves it open.
     *
     * @param in the bytes, UTF-8
     * @return the record
     * @throws PlanJsonException if the document is refused
     */
    public static Progress read(InputStream in) {
        return READER.read(in).value();
    }

    /**
     * Reads a stream of characters to its end, and leaves it open.
     *
     * @param in the characters
     * @return the record
     * @throws PlanJsonException if the document is refused
     */
    public static Progress read(Reader in) {
        return READER.read(in).value();
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document, UTF-8
     * @return the record
     * @throws PlanJsonException if the document is refused
     */
    public static Progress read(byte[] bytes) {
        return READER.read(bytes).value();
    }

    /**
     * Reads a resource of the class path.
     *
     * @param neighbour the class beside which the resource is looked for
     * @param name the resource's name, from the root if it begins with a slash
     * @return the record
     * @throws PlanJsonException if there is no such resource, or it is refused
     */
    public static Progress readResource(Class<?> neighbour, String name) {
        return READER.readResource(neighbour, name).value();
    }

    /**
     * Reads a text.
     *
     * @param json the document itself, not the name of a file
     * @return the record
     * @throws PlanJsonException if the document is refused
     */
    public static Progress parse(String json) {
        return READER.parse(json).value();
    }

    /**
     * Gets the JSON Schema (draft 2020-12) of the format, for editors that check and complete as one types.
     *
     * <p>What the schema takes, the reader takes, but for what a schema cannot say: keys once in an object, nothing behind the
     * value, whole characters, digits alone in numbers, {@link ReadLimits}, 29 February in leap years alone, and every entry
     * once.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        try (InputStream in = ProgressJson.class.getResourceAsStream("fenjie-progress-1.schema.json")) {
            return new String(requireNonNull(in, "schema").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the schema in the library's own jar: " + e, e);
        }
    }

    /**
     * Writes a record to a text.
     *
     * @param progress the record
     * @return the text
     */
    public static String toJson(Progress progress) {
        requireNonNull(progress, "progress");
        return JsonOut.write(true, out -> new ProgressOut(out).write(progress)) + "\n";
    }

    /**
     * Writes a record to a file, whole or not at all: whatever happens, the file holds either what it held before or the new
     * record. A link is followed.
     *
     * @param progress the record
     * @param file the file, which need not be there yet; its folder must be
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Progress progress, Path file) {
        requireNonNull(file, "file");
        byte[] bytes = toJson(progress).getBytes(UTF_8);
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e, e);
        }
    }

    /**
     * Writes a record to a stream of bytes, as UTF-8, and leaves the stream open.
     *
     * @param progress the record
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Progress progress, OutputStream out) {
        requireNonNull(out, "out");
        byte[] bytes = toJson(progress).getBytes(UTF_8);
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the record: " + e, e);
        }
    }

    /**
     * Writes a record to a stream of characters, and leaves the stream open.
     *
     * @param progress the record
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Progress progress, Writer out) {
        requireNonNull(out, "out");
        String json = toJson(progress);
        try {
            out.write(json);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the record: " + e, e);
        }
    }
}
