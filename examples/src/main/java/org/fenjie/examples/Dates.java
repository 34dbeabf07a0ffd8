package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.Due;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.deadline.NoDueDate;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.deadline.Window;

/** Answers to when a task is due, in a few words for a table. */
final class Dates {

    private static final int SHOWN = 3;

    private Dates() {}

    static String of(Resolution answer) {
        if (answer instanceof Due due) {
            return windows(due.windows())
                    + (due.openAfterwards() ? ", then in force" : "")
                    + (due.gaps().isEmpty() ? "" : ", not known: " + gaps(due.gaps()))
                    + (due.provisional() ? " (provisional)" : "");
        }
        if (answer instanceof NoDueDate standing) {
            return standing.inForceFrom().map(day -> "in force from " + day).orElse("in force, never due");
        }
        return "not known: " + gaps(answer.gaps());
    }

    private static String windows(ImmutableList<Window> windows) {
        // The stages of a cell stand in the order printed, which need not be that of their dates.
        String first = windows.stream()
                .sorted(Comparator.comparing(Window::due))
                .limit(SHOWN)
                .map(Dates::window)
                .collect(Collectors.joining(", "));
        return windows.size() <= SHOWN ? first : first + ", … (" + windows.size() + " times)";
    }

    private static String window(Window window) {
        if (window.standing()) {
            return window.start().orElseThrow() + " to " + window.due();
        }
        return "by " + window.due()
                + window.otherDue().map(other -> " (or " + other + ")").orElse("");
    }

    static String gaps(ImmutableList<Gap> gaps) {
        return gaps.stream().map(Gap::english).collect(Collectors.joining("; "));
    }
}
