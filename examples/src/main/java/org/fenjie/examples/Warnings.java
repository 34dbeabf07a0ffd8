package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import org.fenjie.json.JsonProblem;

/** The cells of a plan's file that were not understood, or not for certain, each with its place. */
final class Warnings {

    private Warnings() {}

    static void print(Screen screen, String file, ImmutableList<JsonProblem> warnings) {
        if (!warnings.isEmpty()) {
            screen.heading("Warnings of the reader: " + warnings.size());
            warnings.forEach(warning -> screen.line(file + ":" + warning));
        }
    }
}
