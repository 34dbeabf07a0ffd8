package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of a kind, from wherever they come, to their value or to all that is wrong with them.
 *
 * @param nodes makes the value of the tree
 * @param limits how much is taken
 * @param warningsAreErrors whether a cell that was not understood is refused
 * @param pool the values of many documents; empty if each has its own
 */
record DocumentReader<T>(NodeReader<T> nodes, ReadLimits limits, boolean warningsAreErrors, Optional<ValuePool> pool) {

    /** Makes a value of a tree; empty if there are errors. */
    interface NodeReader<T> {

        Optional<T> read(Values values, Node root);
    }

    /** A value with what the reader was not sure of. */
    record Loaded<T>(T value, ImmutableList<JsonProblem> warnings) {}

    private static final String UNNAMED = "JSON";

    /** A reader with the usual limits. */
    static <T> DocumentReader<T> of(NodeReader<T> nodes) {
        return new DocumentReader<>(nodes, ReadLimits.usual(), false, Optional.empty());
    }

    Loaded<T> read(Path file) {
        String source = requireNonNull(file, "file").toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, source);
        } catch (IOException e) {
            throw Refusals.ofFile(file, e);
        }
    }

    Loaded<T> read(InputStream in) {
        try {
            return read(requireNonNull(in, "in"), UNNAMED);
        } catch (IOException e) {
            throw Refusals.cannotRead(UNNAMED, e);
        }
    }

    Loaded<T> read(Reader in) {
        requireNonNull(in, "in");
        StringBuilder text = new StringBuilder();
        try {
            char[] buffer = new char[8192];
            for (int n = in.read(buffer); n >= 0 && text.length() <= limits.maxLength(); n = in.read(buffer)) {
                text.append(buffer, 0, n);
            }
        } catch (IOException e) {
            throw Refusals.cannotRead(UNNAMED, e);
        }
        return parse(text.toString());
    }

    Loaded<T> read(byte[] bytes) {
        return read(requireNonNull(bytes, "bytes"), UNNAMED);
    }

    Loaded<T> readResource(Class<?> neighbour, String name) {
        requireNonNull(neighbour, "neighbour");
        requireNonNull(name, "name");
        try (InputStream in = open(neighbour, name)) {
            if (in == null) {
                throw Refusals.noSuchResource(name, neighbour);
            }
            return read(in, name);
        } catch (IOException e) {
            throw Refusals.cannotRead(name, e);
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

    Loaded<T> parse(String json) {
        if (requireNonNull(json, "json").length() > limits.maxLength()) {
            throw Refusals.tooLong(UNNAMED, SourceText.WHOLE, limits);
        }
        return read(SourceText.of(json, SourceText.WHOLE), UNNAMED);
    }

    private Loaded<T> read(InputStream in, String source) throws IOException {
        return read(ByteStreams.toByteArray(ByteStreams.limit(in, limits.maxLength() + 1L)), source);
    }

    private Loaded<T> read(byte[] bytes, String source) {
        String other = Utf8.otherEncoding(bytes);
        if (other != null) {
            throw Refusals.otherEncoding(source, other);
        }
        return read(bytes, source, SourceText.WHOLE);
    }

    /** Reads a document that is a line of its source, or the whole. */
    Loaded<T> read(byte[] bytes, String source, int line) {
        if (bytes.length > limits.maxLength()) {
            throw Refusals.tooLong(source, line, limits);
        }
        return readBytes(bytes, source, line).orElseGet(() -> readCharacters(bytes, source, line));
    }

    /** The value in bytes, or empty if something is wrong with the text itself, of which its characters tell more. */
    private Optional<Loaded<T>> readBytes(byte[] bytes, String source, int line) {
        if (!Utf8.isPlain(bytes)) {
            return Optional.empty();
        }
        SourceText.Bytes text = SourceText.ofUtf8(bytes, line);
        Values values = values(text);
        return TreeBuilder.build(text, values).map(root -> loaded(nodes.read(values, root), source, values.problems()));
    }

    private Loaded<T> readCharacters(byte[] bytes, String source, int line) {
        Utf8.Decoded decoded = Utf8.decode(bytes);
        SourceText.Chars text = SourceText.of(decoded.text(), line);
        if (decoded.badByte().isPresent()) {
            throw Refusals.badByte(source, text, decoded.badByte().get(), limits);
        }
        return read(text, source);
    }

    private Loaded<T> read(SourceText.Chars text, String source) {
        Values values = values(text);
        Problems problems = values.problems();
        TreeBuilder.Tree tree = TreeBuilder.build(text, values);
        Node root = tree.root();
        if (root == null) {
            throw Refusals.of(source, problems);
        }
        if (tree.isWhole()) {
            return loaded(nodes.read(values, root), source, problems);
        }
        // What stands before the break is read for its problems.
        Problems before = problems.ofPart(tree.open());
        Optional<T> part = nodes.read(new Values(before, limits, values.pool()), root);
        problems.addBefore(tree.end(), tree.pointer(), before);
        return loaded(part, source, problems);
    }

    private static <T> Loaded<T> loaded(Optional<T> read, String source, Problems problems) {
        return read.filter(value -> !problems.hasErrors())
                .map(value -> new Loaded<>(value, problems.inOrder()))
                .orElseThrow(() -> Refusals.of(source, problems));
    }

    private Values values(SourceText text) {
        return new Values(new Problems(text, limits, warningsAreErrors), limits, pool.orElseGet(ValuePool::ofDocument));
    }
}
