package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenjie.json.JsonProblem.Severity;

/** Collects the problems of one document. */
final class Problems {

    private record Placed(int offset, JsonProblem problem) {}

    private final SourceText source;
    private final ReadLimits limits;
    private final Severity ofWarnings;
    // Apart, so that many warnings leave room for the errors.
    private final List<Placed> errors = new ArrayList<>();
    private final List<Placed> warnings = new ArrayList<>();
    private int omitted;

    Problems(SourceText source, ReadLimits limits, boolean warningsAreErrors) {
        this.source = source;
        this.limits = limits;
        this.ofWarnings = warningsAreErrors ? Severity.ERROR : Severity.WARNING;
    }

    /** A problem with a value. */
    void error(ProblemCode code, Node at, String expected) {
        error(code, at, at.describe(), expected, Optional.empty());
    }

    void error(ProblemCode code, Node at, String found, String expected, Optional<String> hint) {
        add(code, Severity.ERROR, at.pointer(), at.offset(), found, expected, hint);
    }

    /** A problem with the key of a member, not with its value. */
    void errorAtKey(ProblemCode code, Node at, String expected, Optional<String> hint) {
        add(
                code,
                Severity.ERROR,
                at.pointer(),
                at.stepOffset(),
                "the key " + Messages.quote(at.step()),
                expected,
                hint);
    }

    /** A problem with the text itself. */
    void errorAt(ProblemCode code, String pointer, int offset, String found, String expected, Optional<String> hint) {
        add(code, Severity.ERROR, pointer, offset, found, expected, hint);
    }

    void warning(ProblemCode code, Node at, String expected, Optional<String> hint) {
        add(code, ofWarnings, at.pointer(), at.offset(), at.describe(), expected, hint);
    }

    private void add(
            ProblemCode code,
            Severity severity,
            String pointer,
            int offset,
            String found,
            String expected,
            Optional<String> hint) {
        List<Placed> kept = severity == Severity.ERROR ? errors : warnings;
        if (kept.size() == limits.maxProblems()) {
            omitted += severity == Severity.ERROR ? 1 : 0;
            return;
        }
        SourceText.Position position = source.position(offset);
        kept.add(new Placed(
                offset,
                new JsonProblem(code, severity, pointer, position.line(), position.column(), found, expected, hint)));
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The number of errors that were counted but not kept. */
    int omitted() {
        return omitted;
    }

    /** The problems in the order of the document. */
    ImmutableList<JsonProblem> inOrder() {
        return Stream.concat(errors.stream(), warnings.stream())
                .sorted(Comparator.comparingInt(Placed::offset))
                .map(Placed::problem)
                .collect(ImmutableList.toImmutableList());
    }
}
