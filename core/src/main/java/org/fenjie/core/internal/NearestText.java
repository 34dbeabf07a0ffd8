package org.fenjie.core.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;

/** Finds the texts nearest to a misspelt one, for hints. */
public final class NearestText {

    /** No name is longer, and a comparison takes the product of two lengths. */
    private static final int LONGEST = 200;

    private record Candidate(String text, int distance) {}

    private NearestText() {}

    /**
     * Finds the nearest texts: those that contain the misspelt one or stand in it, then those a few strokes away.
     *
     * @param text the misspelt text
     * @param candidates the texts to choose from
     * @param limit how many at the most
     * @return the nearest first, equals in their natural order; those with little in common, and those longer than any
     *     name, left out
     */
    public static ImmutableList<String> find(String text, Iterable<String> candidates, int limit) {
        if (text.length() > LONGEST) {
            return ImmutableList.of();
        }
        int[] characters = text.codePoints().toArray();
        ImmutableList.Builder<Candidate> near = ImmutableList.builder();
        for (String candidate : candidates) {
            if (candidate.length() > LONGEST) {
                continue;
            }
            int[] others = candidate.codePoints().toArray();
            boolean hasPart = containsPart(text, candidate);
            if (hasPart || isHalf(Math.abs(characters.length - others.length), characters, others)) {
                int distance = distance(characters, others);
                if (hasPart || isHalf(distance, characters, others)) {
                    near.add(new Candidate(candidate, distance));
                }
            }
        }
        return Ordering.from(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
                .leastOf(near.build(), limit)
                .stream()
                .map(Candidate::text)
                .collect(ImmutableList.toImmutableList());
    }

    /** Half the characters may differ: 区教育委 is meant for 区教育局, 教育 for 区教育局. */
    private static boolean isHalf(int distance, int[] a, int[] b) {
        return distance * 2 <= Math.max(a.length, b.length);
    }

    private static boolean containsPart(String text, String candidate) {
        String part = text.length() < candidate.length() ? text : candidate;
        String whole = text.length() < candidate.length() ? candidate : text;
        return part.codePointCount(0, part.length()) > 1 && whole.contains(part);
    }

    /** The number of characters to insert, remove, replace or swap with a neighbour. */
    static int distance(String a, String b) {
        return distance(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private static int distance(int[] a, int[] b) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length];
    }
}
