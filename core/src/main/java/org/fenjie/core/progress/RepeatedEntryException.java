package org.fenjie.core.progress;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a record says twice that the same part of a task was done on the same day; carries all such entries.
 *
 * <p>A note makes no difference: of two notes on one thing it cannot be told which one counts.
 */
public final class RepeatedEntryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // Not serialized, and then null: the message has it all.
    private final transient @Nullable ImmutableList<Completion> entries;

    RepeatedEntryException(ImmutableList<Completion> entries) {
        super(entries.stream()
                .map(entry -> "task " + entry.task() + ": the entry stands twice: " + entry)
                .collect(Collectors.joining("\n")));
        this.entries = entries;
    }

    /**
     * Gets the entries that repeat one before.
     *
     * @return the later ones, in the order of the record; none in an exception that was serialized, whose message still has
     *     them
     */
    public ImmutableList<Completion> entries() {
        return entries == null ? ImmutableList.of() : entries;
    }
}
