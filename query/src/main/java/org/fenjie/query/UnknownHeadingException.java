package org.fenjie.query;

import com.google.common.collect.ImmutableList;

/** Thrown when plans are asked for a heading that none of them has; carries the nearest headings. */
public final class UnknownHeadingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;
    // Immutable and serializable, which the interface type does not say.
    private final ImmutableList<String> nearest;

    /**
     * Creates the exception.
     *
     * @param name the heading asked for: its name, or its path with slashes between
     * @param nearest the nearest headings, the nearest first
     */
    public UnknownHeadingException(String name, ImmutableList<String> nearest) {
        super("No heading is named " + name + (nearest.isEmpty() ? "" : "; the nearest: " + String.join("、", nearest)));
        this.name = name;
        this.nearest = nearest;
    }

    /**
     * Gets the heading asked for.
     *
     * @return its name, or its path with slashes between
     */
    public String name() {
        return name;
    }

    /**
     * Gets the nearest headings.
     *
     * @return the headings, the nearest first; empty if none comes near
     */
    public ImmutableList<String> nearest() {
        return nearest;
    }
}
