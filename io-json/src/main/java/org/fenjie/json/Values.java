package org.fenjie.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fenjie.core.internal.PrintedTexts;
import org.fenjie.json.Node.Kind;

/** Takes values from nodes. What is wrong becomes a problem, and the value is then empty. */
final class Values {

    private static final CharMatcher BEYOND_DIGITS = CharMatcher.anyOf(".eE");

    private static final int FIT = 9;

    private final Problems problems;
    private final ReadLimits limits;
    private final ValuePool pool;

    Values(Problems problems, ReadLimits limits, ValuePool pool) {
        this.problems = problems;
        this.limits = limits;
        this.pool = pool;
    }

    ReadLimits limits() {
        return limits;
    }

    ValuePool pool() {
        return pool;
    }

    Problems problems() {
        return problems;
    }

    /** True if the node is of the kind; else a problem. */
    boolean isKind(Node node, Kind kind, String expected) {
        if (node.is(kind)) {
            return true;
        }
        wrongKind(node, expected);
        return false;
    }

    void wrongKind(Node node, String expected) {
        if (node.is(Kind.NULL)) {
            problems.error(ProblemCode.NULL, node, "null", expected, Optional.of("a key without a value is left out"));
        } else {
            Optional<String> hint =
                    switch (node.kind()) {
                        case TEXT ->
                            expected.endsWith("number") && Ints.tryParse(node.text()) != null
                                    ? Optional.of("write it without quotes")
                                    : Optional.empty();
                        case NUMBER ->
                            expected.endsWith("text") ? Optional.of("write it in double quotes") : Optional.empty();
                        case OBJECT, LIST, BOOLEAN, NULL -> Optional.empty();
                    };
            problems.error(ProblemCode.WRONG_TYPE, node, node.describe(), expected, hint);
        }
    }

    /** A text that is not blank. */
    Optional<String> text(Node node, String expected) {
        if (!isKind(node, Kind.TEXT, expected)) {
            return Optional.empty();
        }
        if (PrintedTexts.isBlank(node.text())) {
            problems.error(
                    ProblemCode.BLANK_TEXT,
                    node,
                    node.text().isEmpty() ? "an empty text" : "a blank text",
                    expected,
                    Optional.empty());
            return Optional.empty();
        }
        return verbatim(node, expected);
    }

    /** A text that may be blank. */
    Optional<String> verbatim(Node node, String expected) {
        if (!isKind(node, Kind.TEXT, expected)) {
            return Optional.empty();
        }
        String text = node.text();
        int bad = PrintedTexts.indexOfUnprintable(text);
        if (bad >= 0 && Character.isSurrogate(text.charAt(bad))) {
            problems.error(
                    ProblemCode.UNPAIRED_SURROGATE,
                    node,
                    at(text, bad),
                    "whole characters",
                    Optional.of("the other half of the pair is missing beside it"));
        } else if (bad >= 0) {
            problems.error(
                    ProblemCode.CONTROL_CHARACTER,
                    node,
                    at(text, bad),
                    "a text without control characters",
                    Optional.empty());
        } else if (text.length() > limits.maxTextLength()) {
            problems.error(
                    ProblemCode.TEXT_TOO_LONG,
                    node,
                    "a text of length " + text.length(),
                    "at most " + limits.maxTextLength(),
                    Optional.of("a reader's ReadLimits can be set"));
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private static String at(String text, int index) {
        return Messages.codePoint(text.charAt(index)) + " at character " + (1 + text.codePointCount(0, index));
    }

    OptionalInt wholeNumber(Node node, int min, int max, String expected) {
        if (!isKind(node, Kind.NUMBER, expected)) {
            return OptionalInt.empty();
        }
        String written = node.text();
        if (BEYOND_DIGITS.matchesAnyOf(written)) {
            problems.error(ProblemCode.NOT_WHOLE, node, "a whole number, digits alone");
            return OptionalInt.empty();
        }
        // Null where the digits are more than an int holds. So few always fit, and need not be tried.
        Integer number = written.length() <= FIT ? Integer.valueOf(written) : Ints.tryParse(written);
        if (number == null || number < min || number > max || written.equals("-0")) {
            problems.error(ProblemCode.OUT_OF_RANGE, node, "a number from " + min + " to " + max);
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    /** True, or a problem: what does not hold is left out. */
    boolean isTrue(Node node) {
        return isTrue(node, "true; a key that does not hold is left out");
    }

    boolean isTrue(Node node, String expected) {
        if (node.is(Kind.BOOLEAN) && node.text().equals("true")) {
            return true;
        }
        wrongKind(node, expected);
        return false;
    }

    /** The constant whose code, its {@code toString()}, the node gives. */
    <E extends Enum<E>> Optional<E> word(Node node, List<E> constants, String what) {
        ImmutableList<String> codes = constants.stream().map(E::toString).collect(ImmutableList.toImmutableList());
        Optional<String> text = text(node, what + ", a text");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int index = codes.indexOf(text.get());
        if (index < 0) {
            problems.error(
                    ProblemCode.UNKNOWN_WORD,
                    node,
                    node.describe(),
                    what + ": " + Messages.anyOf(codes),
                    Messages.nearest(text.get(), codes));
            return Optional.empty();
        }
        return Optional.of(constants.get(index));
    }

    /** The elements of a list of at least so many. */
    Optional<List<Node>> list(Node node, int min, String expected) {
        if (!isKind(node, Kind.LIST, expected)) {
            return Optional.empty();
        }
        int size = node.children().size();
        if (size < min) {
            problems.error(
                    ProblemCode.WRONG_LENGTH,
                    node,
                    size == 0 ? "an empty list" : "a list of " + size,
                    expected,
                    Optional.empty());
            return Optional.empty();
        }
        return Optional.of(node.children());
    }

    /** What can be read of the elements of a list. */
    <T> ImmutableList<T> each(Node node, int min, String expected, Function<Node, Optional<T>> reader) {
        return list(node, min, expected).stream()
                .flatMap(List::stream)
                .map(reader)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads a value of the model; what the model refuses on the way becomes a problem. */
    <T> Optional<T> guarded(ProblemCode code, Node node, String expected, Supplier<Optional<T>> reader) {
        return build(code, node, expected, reader).flatMap(read -> read);
    }

    /** Builds a value of the model; what the model refuses becomes a problem. */
    <T> Optional<T> build(ProblemCode code, Node node, String expected, Supplier<T> factory) {
        try {
            return Optional.of(factory.get());
        } catch (IllegalArgumentException e) {
            problems.error(code, node, node.describe(), expected, Optional.ofNullable(e.getMessage()));
            return Optional.empty();
        }
    }
}
