package org.fenjie.core.cell;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Why the reader of a cell was not sure. */
final class Doubts {

    private static final int MOST = 4;

    private final Set<String> reasons = new LinkedHashSet<>();

    /** Adds a reason; the first few tell enough. */
    void add(String reason) {
        if (reasons.size() < MOST) {
            reasons.add(reason);
        }
    }

    Optional<String> reason() {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }
}
