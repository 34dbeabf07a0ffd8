package org.fenjie.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.fenjie.core.internal.FenjieValue;
import org.immutables.value.Value;

/**
 * How much a reader takes from one document, so that a hostile one is refused before it fills the memory.
 *
 * <p>The defaults are far above any printed table: the largest known have some hundred tasks in some hundred kilobytes.
 *
 * <p>Immutable and thread-safe; no natural order.
 */
@Value.Immutable(singleton = true)
@FenjieValue
public abstract class ReadLimits {

    /** The greatest depth that can be set: headings nest, and the reader follows them. */
    public static final int DEEPEST = 1_000;

    ReadLimits() {}

    /**
     * Gets the usual limits.
     *
     * @return the defaults of every limit
     */
    public static ReadLimits usual() {
        return ImmutableReadLimits.of();
    }

    /**
     * Obtains a builder.
     *
     * @return the builder, with the usual limits
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gets the greatest length of a document, in bytes where it comes as bytes, else in {@code char}s.
     *
     * @return 16 MiB unless set
     */
    @Value.Default
    public int maxLength() {
        return 16 << 20;
    }

    /**
     * Gets the greatest number of values in a document: texts, numbers, objects and lists.
     *
     * @return 1,000,000 unless set
     */
    @Value.Default
    public int maxValues() {
        return 1_000_000;
    }

    /**
     * Gets the greatest depth to which objects and lists nest. A heading takes two: its list and itself.
     *
     * @return 200 unless set; at most {@value #DEEPEST}
     */
    @Value.Default
    public int maxDepth() {
        return 200;
    }

    /**
     * Gets the greatest length of a text, in {@code char}s.
     *
     * @return 100,000 unless set
     */
    @Value.Default
    public int maxTextLength() {
        return 100_000;
    }

    /**
     * Gets the greatest number of errors to keep, and of warnings; errors past it are counted.
     *
     * @return 1,000 unless set
     */
    @Value.Default
    public int maxProblems() {
        return 1_000;
    }

    @Value.Check
    final void check() {
        checkPositive("maxLength", maxLength());
        checkPositive("maxValues", maxValues());
        checkPositive("maxDepth", maxDepth());
        checkPositive("maxTextLength", maxTextLength());
        checkPositive("maxProblems", maxProblems());
        checkArgument(maxDepth() <= DEEPEST, "A maxDepth up to %s is expected, found: %s", DEEPEST, maxDepth());
    }

    private static void checkPositive(String name, int limit) {
        checkArgument(limit >= 1, "A %s from 1 on is expected, found: %s", name, limit);
    }

    /** Builds limits. */
    public static final class Builder extends ImmutableReadLimits.Builder {

        Builder() {}
    }
}
