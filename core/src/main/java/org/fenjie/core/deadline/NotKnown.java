package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The answer "not known", with what is missing.
 *
 * @param gaps what is missing, at least one thing
 * @param explanation the steps as far as they go
 */
public record NotKnown(ImmutableList<Gap> gaps, Explanation explanation) implements Resolution {

    public NotKnown {
        requireNonNull(gaps, "gaps");
        requireNonNull(explanation, "explanation");
        checkArgument(!gaps.isEmpty(), "An answer that is not known needs a reason");
    }

    @Override
    public boolean isStanding() {
        return false;
    }

    /** Returns {@code not known: event-date-missing: 工作要点发布}. */
    @Override
    public String toString() {
        return gaps.stream().map(Gap::toString).collect(Collectors.joining("; ", "not known: ", ""));
    }
}
