package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of a kind from wherever they come.
 *
 * @param nodes reads the value from the tree; empty if there are errors
 */
record DocumentReader<T>(BiFunction<Values, Node, Optional<T>> nodes) {

    private static final ReadLimits LIMITS = ReadLimits.usual();
    private static final String UNNAMED = "JSON";

    T read(Path file) {
        String source = requireNonNull(file, "file").toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, source);
        } catch (NoSuchFileException e) {
            throw Refusals.noSuchFile(source, e);
        } catch (IOException e) {
            throw Refusals.cannotRead(source, e);
        }
    }

    T read(InputStream in) {
        try {
            return read(requireNonNull(in, "in"), UNNAMED);
        } catch (IOException e) {
            throw Refusals.cannotRead(UNNAMED, e);
        }
    }

    T read(Reader in) {
        requireNonNull(in, "in");
        StringBuilder text = new StringBuilder();
        try {
            char[] buffer = new char[8192];
            for (int n = in.read(buffer); n >= 0 && text.length() <= LIMITS.maxLength(); n = in.read(buffer)) {
                text.append(buffer, 0, n);
            }
        } catch (IOException e) {
            throw Refusals.cannotRead(UNNAMED, e);
        }
        return parse(text.toString());
    }

    T read(byte[] bytes) {
        return read(requireNonNull(bytes, "bytes"), UNNAMED);
    }

    T readResource(Class<?> neighbour, String name) {
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

    T parse(String json) {
        if (requireNonNull(json, "json").length() > LIMITS.maxLength()) {
            throw Refusals.tooLong(UNNAMED, SourceText.WHOLE, LIMITS);
        }
        return read(SourceText.of(json, SourceText.WHOLE), UNNAMED);
    }

    private T read(InputStream in, String source) throws IOException {
        return read(ByteStreams.toByteArray(ByteStreams.limit(in, LIMITS.maxLength() + 1L)), source);
    }

    private T read(byte[] bytes, String source) {
        String other = Utf8.otherEncoding(bytes);
        if (other != null) {
            throw Refusals.otherEncoding(source, other);
        }
        if (bytes.length > LIMITS.maxLength()) {
            throw Refusals.tooLong(source, SourceText.WHOLE, LIMITS);
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        SourceText text = SourceText.of(decoded.text(), SourceText.WHOLE);
        if (decoded.badByte().isPresent()) {
            throw Refusals.badByte(source, text, decoded.badByte().get(), LIMITS);
        }
        return read(text, source);
    }

    private T read(SourceText text, String source) {
        Problems problems = new Problems(text, LIMITS, false);
        return TreeBuilder.build(text, LIMITS, problems)
                .flatMap(root -> nodes.apply(new Values(problems, LIMITS), root))
                .filter(read -> !problems.hasErrors())
                .orElseThrow(() -> Refusals.of(source, problems));
    }
}
