package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenjie.json.JsonProblem.Severity;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one document. */
final class Problems {

    private record Placed(
            int offset,
            ProblemCode code,
            Severity severity,
            String pointer,
            String found,
            String expected,
            Optional<String> hint) {}

    private final SourceText source;
    private final ReadLimits limits;
    private final Severity ofWarnings;
    // Apart, so that many warnings leave room for the errors.
    private final List<Placed> errors = new ArrayList<>();
    private final List<Placed> warnings = new ArrayList<>();
    private final @Nullable Node brokenIn;
    private int @Nullable [] lineEnds;
    private int omitted;

    Problems(SourceText source, ReadLimits limits, boolean warningsAreErrors) {
        this(source, limits, warningsAreErrors ? Severity.ERROR : Severity.WARNING, null);
    }

    private Problems(SourceText source, ReadLimits limits, Severity ofWarnings, @Nullable Node brokenIn) {
        this.source = source;
        this.limits = limits;
        this.ofWarnings = ofWarnings;
        this.brokenIn = brokenIn;
    }

    /** Problems of the same document as far as it goes: it breaks off in an object or list. */
    Problems ofPart(@Nullable Node broken) {
        return new Problems(source, limits, ofWarnings, broken);
    }

    /** True if the document breaks off. */
    boolean areOfPart() {
        return brokenIn != null;
    }

    /** True if the text is a line of a longer one. */
    boolean areOfLine() {
        return source.line() != SourceText.WHOLE;
    }

    /** A problem with a value. */
    void error(ProblemCode code, Node at, String expected) {
        error(code, at, at.describe(), expected, Optional.empty());
    }

    void error(ProblemCode code, Node at, String found, String expected, Optional<String> hint) {
        if (brokenIn == null || !comesOfTheBreak(code, at)) {
            add(code, Severity.ERROR, at.pointer(), at.offset(), found, expected, hint);
        }
    }

    /** Where the text breaks off, what is missing may stand behind the break. */
    private boolean comesOfTheBreak(ProblemCode code, Node at) {
        return switch (code) {
            case MISSING_KEY, EMPTY_CATEGORY, WRONG_LENGTH -> {
                Node open = brokenIn;
                while (open != null && open != at) {
                    open = open.parent();
                }
                yield open != null;
            }
            // Two names can be one unit by a row behind it.
            case NAME_CONFLICT -> true;
            default -> false;
        };
    }

    /** A problem with the key of a member, not with its value. */
    void errorAtKey(ProblemCode code, Node at, String expected, Optional<String> hint) {
        add(
                code,
                Severity.ERROR,
                at.pointer(),
                source.startOfKey(at.offset()),
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
        kept.add(new Placed(offset, code, severity, pointer, found, expected, hint));
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
        if (errors.isEmpty() && warnings.isEmpty()) {
            return ImmutableList.of();
        }
        SourceText.Position position = new SourceText.Position(source);
        return Stream.concat(errors.stream(), warnings.stream())
                .sorted(Comparator.comparingInt(Placed::offset))
                .map(problem -> placed(problem, position))
                .collect(ImmutableList.toImmutableList());
    }

    private static JsonProblem placed(Placed problem, SourceText.Position position) {
        position.advanceTo(problem.offset());
        return new JsonProblem(
                problem.code(),
                problem.severity(),
                problem.pointer(),
                position.line(),
                position.column(),
                // A name or a key of the document may hold a line break: a problem is one line all the same.
                Messages.visible(problem.found()),
                Messages.visible(problem.expected()),
                problem.hint().map(Messages::visible));
    }

    /** The line of an offset, for a problem that tells of another place. */
    int line(int offset) {
        int[] ends = lineEnds;
        if (ends == null) {
            ends = IntStream.range(0, source.length()).filter(source::endsLine).toArray();
            lineEnds = ends;
        }
        int found = Arrays.binarySearch(ends, offset);
        return Math.max(1, source.line()) + (found < 0 ? -found - 1 : found);
    }

    /** Takes from others what stands before the place where the text broke off, but for what is broken itself. */
    void addBefore(int offset, String broken, Problems others) {
        Predicate<Placed> certain =
                problem -> problem.offset() < offset && !problem.pointer().equals(broken);
        others.errors.stream().filter(certain).forEach(errors::add);
        others.warnings.stream().filter(certain).forEach(warnings::add);
        omitted += others.omitted;
    }
}
