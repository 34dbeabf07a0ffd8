package org.fenjie.examples;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands share. */
final class CommandLines {

    private CommandLines() {}

    static CommandLine of(@Nullable CommandSpec spec) {
        return requireNonNull(spec, "spec").commandLine();
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserException("a day such as 2024-04-15 is expected, found: " + text);
        }
    }

    /** Refuses an argument whose characters the Java launcher could not read. */
    static String checkReadable(String argument) {
        if (argument.indexOf('\uFFFD') >= 0) {
            throw new UserException(
                    "The name did not arrive: Java read the command line in an encoding without Chinese."
                            + " Run with LC_ALL=C.UTF-8 in the environment.");
        }
        return argument;
    }
}
