package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a document is refused; carries all that was found wrong with it, in the order of the document.
 *
 * <p>The message is the list of errors, a line each with the source's name; past {@value #SHOWN} it gives the number of the
 * rest.
 */
public final class PlanJsonException extends RuntimeException {

    /** The most errors that the message lists; {@link #problems()} has the others. */
    public static final int SHOWN = 20;

    private static final long serialVersionUID = 1L;

    private final String source;
    // Not serialized, and then null: the message has what matters.
    private final transient @Nullable ImmutableList<JsonProblem> problems;

    PlanJsonException(String source, ImmutableList<JsonProblem> problems, int omitted) {
        super(message(source, problems, omitted));
        this.source = requireNonNull(source, "source");
        this.problems = problems;
    }

    private static String message(String source, ImmutableList<JsonProblem> problems, int omitted) {
        ImmutableList<JsonProblem> errors =
                problems.stream().filter(JsonProblem::isError).collect(ImmutableList.toImmutableList());
        int count = errors.size() + omitted;
        if (count == 1) {
            return source + ":" + (errors.get(0).line() == 0 ? " " : "") + errors.get(0);
        }
        StringBuilder message =
                new StringBuilder(source).append(": ").append(count).append(" problems");
        errors.stream().limit(SHOWN).forEach(error -> message.append("\n  ")
                .append(source)
                .append(error.line() == 0 ? ": " : ":")
                .append(error));
        int shown = Math.min(SHOWN, errors.size());
        if (count > shown) {
            message.append("\n  and ").append(count - shown).append(" more");
        }
        return message.toString();
    }

    /**
     * Gets the name of the source.
     *
     * @return a file's path, a resource's name, or {@code JSON} for a text
     */
    public String source() {
        return source;
    }

    /**
     * Gets the problems.
     *
     * @return errors and warnings, in the order of the document, at most {@link ReadLimits#maxProblems()} of each; none in
     *     an exception that was serialized, whose message still has them
     */
    public ImmutableList<JsonProblem> problems() {
        return problems == null ? ImmutableList.of() : problems;
    }
}
