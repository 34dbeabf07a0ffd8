package org.fenjie.query.compare;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * How one text became another, such as {@code 编制[-2024-]{+2025+}年目录}: the pieces that were kept, taken out and put in, in
 * order.
 *
 * <ol>
 *   <li>Texts are compared sign by sign: each Chinese character and each mark is a sign; a number and a word in letters are
 *       one each. So 2024 that became 2025 is taken out and put in whole.
 *   <li>As many signs as possible are kept, in their order (the longest common subsequence).
 *   <li>A single sign kept between two changes joins them. If signs are both taken out and put in around it, it is taken out
 *       and put in with them: [-全面-]{+分层+}、[-统一-]{+分类+} reads worse than [-全面、统一-]{+分层、分类+}. If they are all put in, or all
 *       taken out, and the first or last of them is the same sign, that one is kept instead.
 *   <li>What is taken out at a place stands before what is put in there.
 *   <li>Where more than {@value #LONGEST} signs lie between the beginning and the end that the texts have in common, in
 *       either of them, all that lies between is taken out and put in whole.
 * </ol>
 *
 * <p>The notation is for reading: a text may itself hold its marks.
 *
 * <p>Turned round, a diff takes out what it put in: {@code of(b, a)} mirrors {@code of(a, b)}. Immutable, thread-safe and
 * equal by value.
 *
 * @param pieces the pieces in order; no two neighbours are of one kind
 */
public record TextDiff(ImmutableList<Piece> pieces) {

    /** The most signs that are compared one by one, between the beginning and the end in common. */
    public static final int LONGEST = 1000;

    /** What became of a piece of text. */
    public enum Kind {
        /** It stands in both texts. */
        KEPT,
        /** It stands in the text before alone. */
        TAKEN_OUT,
        /** It stands in the text after alone. */
        PUT_IN
    }

    /**
     * A piece of text, such as {@code {+2025+}}.
     *
     * @param kind what became of it
     * @param text the text, never empty
     */
    public record Piece(Kind kind, String text) {

        public Piece {
            requireNonNull(kind, "kind");
            requireNonNull(text, "text");
            checkArgument(!text.isEmpty(), "A piece needs its text");
        }

        /** Returns the text, in {@code [-…-]} if it was taken out and in {@code {+…+}} if it was put in. */
        @Override
        public String toString() {
            return switch (kind) {
                case KEPT -> text;
                case TAKEN_OUT -> "[-" + text + "-]";
                case PUT_IN -> "{+" + text + "+}";
            };
        }
    }

    public TextDiff {
        requireNonNull(pieces, "pieces");
        for (int i = 1; i < pieces.size(); i++) {
            checkArgument(
                    pieces.get(i).kind() != pieces.get(i - 1).kind(),
                    "Neighbours of two kinds are expected, found: %s",
                    pieces.subList(i - 1, i + 1));
        }
    }

    /**
     * Compares two texts.
     *
     * @param before the text before
     * @param after the text after
     * @return the diff; a single kept piece if they are equal, and none if both are empty
     */
    public static TextDiff of(String before, String after) {
        return TextDiffs.between(requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    /**
     * Gets the text before.
     *
     * @return the pieces kept and taken out, joined
     */
    public String before() {
        return joined(Kind.PUT_IN);
    }

    /**
     * Gets the text after.
     *
     * @return the pieces kept and put in, joined
     */
    public String after() {
        return joined(Kind.TAKEN_OUT);
    }

    private String joined(Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /**
     * Gets what was taken out.
     *
     * @return the pieces in order
     */
    public ImmutableList<String> takenOut() {
        return texts(Kind.TAKEN_OUT);
    }

    /**
     * Gets what was put in.
     *
     * @return the pieces in order
     */
    public ImmutableList<String> putIn() {
        return texts(Kind.PUT_IN);
    }

    private ImmutableList<String> texts(Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::text)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the pieces in order, such as {@code 编制[-2024-]{+2025+}年目录}. */
    @Override
    public String toString() {
        return pieces.stream().map(Piece::toString).collect(Collectors.joining());
    }
}
