package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Thrown when a plan is asked for a unit that it does not name; carries the nearest names. */
public final class UnknownUnitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;
    // Immutable and serializable, which the interface type does not say.
    private final ImmutableList<String> nearest;

    /**
     * Creates the exception.
     *
     * @param name the name asked for
     * @param nearest the nearest names, the nearest first
     */
    public UnknownUnitException(String name, ImmutableList<String> nearest) {
        super("No unit is named " + requireNonNull(name, "name")
                + (nearest.isEmpty() ? "" : "; the nearest: " + String.join("、", nearest)));
        this.name = name;
        this.nearest = nearest;
    }

    /**
     * Gets the name asked for.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Gets the nearest names.
     *
     * @return the names, the nearest first; empty if none comes near
     */
    public ImmutableList<String> nearest() {
        return nearest;
    }
}
