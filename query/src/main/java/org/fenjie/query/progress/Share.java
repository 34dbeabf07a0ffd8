package org.fenjie.query.progress;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * So many of so many, such as {@code 18 of 22}: both numbers, and never a percentage alone.
 *
 * @param count how many
 * @param of of how many, at least as many
 */
public record Share(int count, int of) {

    public Share {
        checkArgument(0 <= count && count <= of, "A part of a whole is expected, found: %s of %s", count, of);
    }

    /** Returns {@code 18 of 22}. */
    @Override
    public String toString() {
        return count + " of " + of;
    }
}
