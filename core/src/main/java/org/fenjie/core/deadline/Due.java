package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer "due": one window or more.
 *
 * @param windows the windows in the rule's order, at least one
 * @param openAfterwards true if a later stage stays in force without an end (2024年底前，并长期坚持)
 * @param gaps the stages that could not be dated; empty for a rule that is not staged
 * @param provisional true if a day was counted that no holiday notice covers yet
 * @param explanation the steps
 */
public record Due(
        ImmutableList<Window> windows,
        boolean openAfterwards,
        ImmutableList<Gap> gaps,
        boolean provisional,
        Explanation explanation)
        implements Resolution {

    public Due {
        requireNonNull(windows, "windows");
        requireNonNull(gaps, "gaps");
        requireNonNull(explanation, "explanation");
        checkArgument(!windows.isEmpty(), "An answer that is due needs a window");
    }

    /**
     * Finds the other date that the words allow for the last window, where they hold a bare 前.
     *
     * @return the due date by the other reading
     */
    public Optional<LocalDate> otherDueDate() {
        return windows.get(windows.size() - 1).otherDue();
    }

    @Override
    public boolean isStanding() {
        return gaps.isEmpty() && windows.stream().allMatch(Window::standing);
    }

    /** Returns the windows and what else there is to know, such as {@code due ../2024-10-31 (or 2024-09-30)}. */
    @Override
    public String toString() {
        return windows.stream().map(Window::toString).collect(Collectors.joining(", ", "due ", ""))
                + (openAfterwards ? ", then in force" : "")
                + (gaps.isEmpty() ? "" : ", not known: " + gaps)
                + (provisional ? ", provisional" : "");
    }
}
