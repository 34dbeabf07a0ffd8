package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.JsonProblem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads plans from JSON.
 *
 * <p>Immutable and thread-safe; no natural order.
 */
public final class PlanJsonReader {

    private static final PlanJsonReader USUAL = new PlanJsonReader(ReadLimits.usual(), false);
    private static final String UNNAMED = "JSON";

    private final ReadLimits limits;
    private final boolean warningsAreErrors;

    private PlanJsonReader(ReadLimits limits, boolean warningsAreErrors) {
        this.limits = limits;
        this.warningsAreErrors = warningsAreErrors;
    }

    /**
     * Gets the usual reader: the usual limits, and warnings for cells that were not understood.
     *
     * @return the reader
     */
    public static PlanJsonReader usual() {
        return USUAL;
    }

    /**
     * Obtains a reader with other limits.
     *
     * @param newLimits the limits
     * @return the changed copy
     */
    public PlanJsonReader withLimits(ReadLimits newLimits) {
        return new PlanJsonReader(requireNonNull(newLimits, "newLimits"), warningsAreErrors);
    }

    /**
     * Obtains a reader that refuses, or takes, documents with cells that were not understood.
     *
     * @param errors true to refuse them
     * @return the changed copy
     */
    public PlanJsonReader withWarningsAsErrors(boolean errors) {
        return new PlanJsonReader(limits, errors);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the plan
     * @throws PlanJsonException if there is no such file, or it is refused
     */
    public LoadedPlan read(Path file) {
        String source = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, source);
        } catch (NoSuchFileException e) {
            throw refused(source, ProblemCode.NO_SUCH_FILE, "no such file", "a file of JSON", e);
        } catch (IOException e) {
            throw cannotRead(source, e);
        }
    }

    /**
     * Reads a stream of bytes to its end, and leaves it open.
     *
     * @param in the bytes, UTF-8
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan read(InputStream in) {
        try {
            return read(requireNonNull(in, "in"), UNNAMED);
        } catch (IOException e) {
            throw cannotRead(UNNAMED, e);
        }
    }

    /**
     * Reads a stream of characters to its end, and leaves it open.
     *
     * @param in the characters
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan read(Reader in) {
        StringBuilder text = new StringBuilder();
        try {
            char[] buffer = new char[8192];
            for (int n = in.read(buffer); n >= 0 && text.length() <= limits.maxLength(); n = in.read(buffer)) {
                text.append(buffer, 0, n);
            }
        } catch (IOException e) {
            throw cannotRead(UNNAMED, e);
        }
        return parse(text.toString());
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document, UTF-8
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan read(byte[] bytes) {
        return read(bytes, UNNAMED);
    }

    /**
     * Reads a resource of the class path.
     *
     * @param neighbour the class beside which the resource is looked for; a resource in a module has to stand in an open package
     * @param name the resource's name, from the root if it begins with a slash
     * @return the plan
     * @throws PlanJsonException if there is no such resource, or it is refused
     */
    public LoadedPlan readResource(Class<?> neighbour, String name) {
        try (InputStream in = open(neighbour, name)) {
            if (in == null) {
                throw refused(
                        name,
                        ProblemCode.NO_SUCH_FILE,
                        "no such resource by " + neighbour.getName(),
                        "a resource of JSON",
                        null);
            }
            return read(in, name);
        } catch (IOException e) {
            throw cannotRead(name, e);
        }
    }

    private static @Nullable InputStream open(Class<?> neighbour, String name) {
        InputStream in = neighbour.getResourceAsStream(name);
        if (in != null || neighbour.getClassLoader() == null) {
            return in;
        }
        // A class of a module sees no resource outside it; its loader does.
        String folder = neighbour.getPackageName().replace('.', '/') + "/";
        return neighbour.getClassLoader().getResourceAsStream(name.startsWith("/") ? name.substring(1) : folder + name);
    }

    /**
     * Reads a text.
     *
     * @param json the document
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan parse(String json) {
        if (json.length() > limits.maxLength()) {
            throw tooLong(UNNAMED);
        }
        return read(SourceText.of(json), UNNAMED);
    }

    private LoadedPlan read(InputStream in, String source) throws IOException {
        return read(ByteStreams.toByteArray(ByteStreams.limit(in, limits.maxLength() + 1L)), source);
    }

    private LoadedPlan read(byte[] bytes, String source) {
        if (bytes.length > limits.maxLength()) {
            throw tooLong(source);
        }
        String other = Utf8.otherEncoding(bytes);
        if (other != null) {
            throw refused(source, ProblemCode.NOT_UTF8, "a file of " + other, "UTF-8", null);
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        SourceText text = SourceText.of(decoded.text());
        if (decoded.badByte().isPresent()) {
            Problems problems = new Problems(text, limits, false);
            problems.errorAt(
                    ProblemCode.NOT_UTF8,
                    "",
                    text.text().length(),
                    "the byte 0x%02X".formatted(decoded.badByte().get()),
                    "UTF-8",
                    Optional.of("a file of GBK or GB 18030 has to be saved as UTF-8"));
            throw refused(source, problems);
        }
        return read(text, source);
    }

    LoadedPlan read(SourceText text, String source) {
        Problems problems = new Problems(text, limits, warningsAreErrors);
        Optional<WorkPlan> plan =
                TreeBuilder.build(text, limits, problems).flatMap(root -> new PlanNodes(problems, limits).read(root));
        return plan.map(read -> new LoadedPlan(read, problems.inOrder())).orElseThrow(() -> refused(source, problems));
    }

    private PlanJsonException tooLong(String source) {
        return refused(
                source,
                ProblemCode.DOCUMENT_TOO_LONG,
                "more than " + limits.maxLength() + " bytes or characters",
                "at most these",
                null);
    }

    private static PlanJsonException cannotRead(String source, IOException cause) {
        return refused(source, ProblemCode.CANNOT_READ, cause.toString(), "a file of JSON", cause);
    }

    private static PlanJsonException refused(
            String source, ProblemCode code, String found, String expected, @Nullable Throwable cause) {
        PlanJsonException exception = new PlanJsonException(
                source,
                ImmutableList.of(new JsonProblem(code, Severity.ERROR, "", 0, 0, found, expected, Optional.empty())),
                0);
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    private static PlanJsonException refused(String source, Problems problems) {
        return new PlanJsonException(source, problems.inOrder(), problems.omitted());
    }
}
