package org.fenjie.core.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why the reader of a cell was not sure. */
final class Doubts {

    private static final int MOST = 4;

    private final List<String> reasons = new ArrayList<>();

    /** Adds a reason; the first few tell enough. */
    void add(String reason) {
        if (reasons.size() < MOST && !reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    Optional<String> reason() {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }
}
