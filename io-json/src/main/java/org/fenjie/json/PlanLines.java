package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fenjie.core.plan.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * Plans in JSON Lines, a plan a line, read one at a time: a file of any length takes the memory of its longest line.
 *
 * <pre>{@code
 * try (PlanLines plans = PlanLines.open(Path.of("corpus.jsonl.gz")).onBadLine(bad -> log(bad.getMessage()))) {
 *     while (plans.hasNext()) {
 *         LoadedPlan loaded = plans.next();
 *     }
 * }
 * }</pre>
 *
 * <p>A line is a document of the format of {@link PlanJsonReader}, and its problems name the file, the line and the column.
 * Blank lines are passed over. A file whose name ends in {@code .gz} is read and written with gzip.
 *
 * <p>Equal values of all the lines are one value in memory, as {@link PlanJsonReader#withSharing()} says.
 *
 * <p>A line that is refused costs no other: {@link #next()} throws, and goes on behind it when called again; or the refusal
 * goes to {@link #onBadLine(Consumer)} and the next good line is given.
 *
 * <p>Not thread-safe.
 */
public final class PlanLines implements Iterator<LoadedPlan>, AutoCloseable {

    private final LineSource lines;
    private final String source;
    private final PlanJsonReader reader;
    private @Nullable Consumer<? super PlanJsonException> badLines;
    private Optional<LineSource.Line> waiting = Optional.empty();
    private Optional<LoadedPlan> ready = Optional.empty();

    private PlanLines(InputStream in, String source, PlanJsonReader reader) {
        this.lines = new LineSource(in, reader.limits().maxLength());
        this.source = requireNonNull(source, "source");
        this.reader = reader.sharing();
    }

    /**
     * Opens a file with the usual reader.
     *
     * @param file the file
     * @return its plans
     * @throws PlanJsonException if there is no such file, or it cannot be read
     */
    public static PlanLines open(Path file) {
        return open(file, PlanJsonReader.usual());
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param reader what reads each line; its limit of length is that of a line
     * @return its plans
     * @throws PlanJsonException if there is no such file, or it cannot be read
     */
    public static PlanLines open(Path file, PlanJsonReader reader) {
        requireNonNull(file, "file");
        requireNonNull(reader, "reader");
        try {
            if (Files.isDirectory(file)) {
                // Or else it would open, and fail when the first line is read.
                throw new IOException("Is a directory: " + file);
            }
            InputStream in = Files.newInputStream(file);
            try {
                return new PlanLines(isGzip(file) ? new GZIPInputStream(in) : in, file.toString(), reader);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw Refusals.ofFile(file, e);
        }
    }

    /**
     * Reads a stream, which is closed with the plans.
     *
     * @param in the bytes, UTF-8
     * @param source what problems call it
     * @param reader what reads each line
     * @return its plans
     */
    public static PlanLines of(InputStream in, String source, PlanJsonReader reader) {
        return new PlanLines(requireNonNull(in, "in"), source, requireNonNull(reader, "reader"));
    }

    /**
     * Passes over lines that are refused.
     *
     * @param handler gets the refusal of each
     * @return these plans
     */
    public PlanLines onBadLine(Consumer<? super PlanJsonException> handler) {
        badLines = requireNonNull(handler, "handler");
        return this;
    }

    /**
     * Tells whether there is another plan; where bad lines are not passed over, another line.
     *
     * @return false at the end
     * @throws PlanJsonException if the file cannot be read further
     */
    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && findLine()) {
            if (badLines == null) {
                return true;
            }
            try {
                ready = Optional.of(take());
            } catch (PlanJsonException e) {
                badLines.accept(e);
            }
        }
        return ready.isPresent();
    }

    /**
     * Gets the next plan.
     *
     * @return the plan with its warnings
     * @throws PlanJsonException if its line is refused; the one behind it comes at the next call
     * @throws NoSuchElementException at the end
     */
    @Override
    public LoadedPlan next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further plan in " + source);
        }
        LoadedPlan next = ready.isPresent() ? ready.get() : take();
        ready = Optional.empty();
        return next;
    }

    private boolean findLine() {
        try {
            while (waiting.isEmpty() || waiting.get().isBlank()) {
                waiting = lines.next();
                if (waiting.isEmpty()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            waiting = Optional.empty();
            throw Refusals.cannotRead(source, e);
        }
    }

    private LoadedPlan take() {
        LineSource.Line line = waiting.orElseThrow();
        waiting = Optional.empty();
        return reader.read(line.bytes(), source, line.number());
    }

    /** Closes the file or stream. */
    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + source + ": " + e, e);
        }
    }

    /**
     * Writes plans to a file, all of them or none: if one cannot be had or written, the file holds what it held before.
     *
     * @param plans the plans, taken one at a time
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Iterable<WorkPlan> plans, Path file) {
        requireNonNull(plans, "plans");
        requireNonNull(file, "file");
        try {
            AtomicFile.write(file, out -> {
                if (isGzip(file)) {
                    // Finished and not closed: the file under it has still to be put on the disk.
                    GZIPOutputStream gzip = new GZIPOutputStream(out);
                    writeLines(plans, gzip);
                    gzip.finish();
                } else {
                    writeLines(plans, out);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e, e);
        }
    }

    /**
     * Writes plans to a stream of bytes, as UTF-8 without gzip, and leaves the stream open.
     *
     * @param plans the plans, taken one at a time
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Iterable<WorkPlan> plans, OutputStream out) {
        requireNonNull(plans, "plans");
        requireNonNull(out, "out");
        try {
            writeLines(plans, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the plans: " + e, e);
        }
    }

    private static void writeLines(Iterable<WorkPlan> plans, OutputStream out) throws IOException {
        for (WorkPlan plan : plans) {
            out.write((PlanJsonWriter.compact().toJson(plan) + "\n").getBytes(UTF_8));
        }
    }

    private static boolean isGzip(Path file) {
        return file.toString().endsWith(".gz");
    }
}
