package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.fenjie.core.plan.WorkPlan;

/**
 * Writes plans as JSON, in the format that {@link PlanJsonReader} describes: one plan has one text, to the byte.
 *
 * <ol>
 *   <li>Keys stand in the order of the format. UTF-8, and no character written as an escape but quotes, backslashes, tabs and
 *       line breaks.
 *   <li>A cell is written as printed where it is read to the very value that the task has; else the value is written in
 *       structure, with the cell beside it as {@code "printed"}.
 *   <li>A heading is written once for all its tasks in a row. It is written again where the plan comes back to it, or where
 *       a task of its own follows on those of its sub-headings.
 * </ol>
 *
 * <p>Immutable and thread-safe; no natural order.
 */
public final class PlanJsonWriter {

    private static final PlanJsonWriter INDENTED = new PlanJsonWriter(true);
    private static final PlanJsonWriter COMPACT = new PlanJsonWriter(false);

    private final boolean indented;

    private PlanJsonWriter(boolean indented) {
        this.indented = indented;
    }

    /**
     * Gets the writer for people: two spaces a level, a line feed behind every line and behind the last.
     *
     * @return the writer
     */
    public static PlanJsonWriter indented() {
        return INDENTED;
    }

    /**
     * Gets the writer for JSON Lines: a plan on one line, without spaces and without a line feed behind it.
     *
     * @return the writer
     */
    public static PlanJsonWriter compact() {
        return COMPACT;
    }

    /**
     * Writes a plan to a text.
     *
     * @param plan the plan
     * @return the text
     * @throws IllegalArgumentException if the plan holds what no reader takes: a control character or half a character in the
     *     words of a rule or of a doubt, or headings nested deeper than {@link ReadLimits#DEEPEST} allows
     */
    public String toJson(WorkPlan plan) {
        requireNonNull(plan, "plan");
        String json = JsonOut.write(indented, out -> new PlanOut(out).write(plan));
        return indented ? json + "\n" : json;
    }

    /**
     * Writes a plan to a file, whole or not at all: whatever happens, the file holds either what it held before or the new
     * plan. A link is followed.
     *
     * @param plan the plan
     * @param file the file, which need not be there yet; its folder must be
     * @throws IllegalArgumentException as for {@link #toJson(WorkPlan)}
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(WorkPlan plan, Path file) {
        requireNonNull(file, "file");
        byte[] bytes = toBytes(plan);
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e, e);
        }
    }

    /**
     * Writes a plan to a stream of bytes, as UTF-8, and leaves the stream open.
     *
     * @param plan the plan
     * @param out the stream
     * @throws IllegalArgumentException as for {@link #toJson(WorkPlan)}
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(WorkPlan plan, OutputStream out) {
        requireNonNull(out, "out");
        byte[] bytes = toBytes(plan);
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the plan: " + e, e);
        }
    }

    /**
     * Writes a plan to a stream of characters, and leaves the stream open.
     *
     * @param plan the plan
     * @param out the stream
     * @throws IllegalArgumentException as for {@link #toJson(WorkPlan)}
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(WorkPlan plan, Writer out) {
        requireNonNull(out, "out");
        String json = toJson(plan);
        try {
            out.write(json);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the plan: " + e, e);
        }
    }

    private byte[] toBytes(WorkPlan plan) {
        // No text of a plan has half a surrogate pair, so nothing is replaced.
        return toJson(plan).getBytes(UTF_8);
    }
}
