package org.fenjie.query.progress;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a record does not fit the plan beside which it is laid; carries all the mismatches. */
public final class ProgressMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // Not serialized, and then null: the message has it all.
    private final transient @Nullable ImmutableList<ProgressMismatch> mismatches;

    ProgressMismatchException(ImmutableList<ProgressMismatch> mismatches) {
        super(mismatches.stream().map(ProgressMismatch::toString).collect(Collectors.joining("\n")));
        this.mismatches = mismatches;
    }

    /**
     * Gets the mismatches.
     *
     * @return all of them, in the order of the record; none in an exception that was serialized, whose message still has them
     */
    public ImmutableList<ProgressMismatch> mismatches() {
        return mismatches == null ? ImmutableList.of() : mismatches;
    }
}
