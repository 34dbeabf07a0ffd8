package org.fenjie.query.compare;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * How alike texts are, by the pairs of neighbouring signs that they have in common; {@link PlanComparison} gives the
 * definition. Keeps the pairs of each text that it has met, so one is made for each comparison. Not thread-safe.
 */
final class TextLikeness {

    private static final int EDGE = -1;

    /** Two neighbouring signs, and whether they stand so for the first, second or a later time. */
    private record Pair(int first, int second, int time) {}

    private final Map<String, Integer> signs = new HashMap<>();
    private final Map<String, ImmutableSet<Pair>> pairs = new HashMap<>();
    // Pairs are numbered by time so that they make a set: the library counts bags afresh for every two texts.
    private final IntersectionSimilarity<Pair> common = new IntersectionSimilarity<>(text -> pairs(text.toString()));

    /** Twice the pairs in common, of all the pairs of both. */
    double of(String a, String b) {
        IntersectionResult found = common.apply(a, b);
        return 2.0 * found.getIntersection() / (found.getSizeA() + found.getSizeB());
    }

    /** The most that the likeness can be, which the lengths tell. */
    double bound(String a, String b) {
        int sizeA = pairs(a).size();
        int sizeB = pairs(b).size();
        return 2.0 * Math.min(sizeA, sizeB) / (sizeA + sizeB);
    }

    /** The pairs in common, of those of the part. */
    double share(String part, String whole) {
        IntersectionResult found = common.apply(part, whole);
        return (double) found.getIntersection() / found.getSizeA();
    }

    private ImmutableSet<Pair> pairs(String text) {
        return pairs.computeIfAbsent(text, this::split);
    }

    private ImmutableSet<Pair> split(String text) {
        ImmutableSet.Builder<Pair> found = ImmutableSet.builder();
        Map<Pair, Integer> times = new HashMap<>();
        int before = EDGE;
        for (String sign : Signs.of(Signs.solid(text))) {
            int id = signs.computeIfAbsent(sign, added -> signs.size());
            found.add(timed(before, id, times));
            before = id;
        }
        return found.add(timed(before, EDGE, times)).build();
    }

    private static Pair timed(int first, int second, Map<Pair, Integer> times) {
        return new Pair(first, second, times.merge(new Pair(first, second, 0), 1, Integer::sum));
    }
}
