package org.fenjie.query.compare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * How alike texts are, by the pairs of neighbouring signs that they have in common; {@link PlanComparison} gives the
 * definition. Keeps the pairs of each text that it has met, so one is made for each comparison. Not thread-safe.
 */
final class TextLikeness {

    /** The most signs of a text that count; no task printed comes near. It bounds the time that a hostile plan can take. */
    static final int LONGEST = 2000;

    private static final int EDGE = -1;

    /** A power of two, so great that the marks of few texts collide. */
    private static final int MARKS = 8192;

    /** Two neighbouring signs, and whether they stand so for the first, second or a later time. */
    private record Pair(int first, int second, int time) {}

    /** The pairs of a text by number, and a mark for each, which another text's pair may hit by chance. */
    private record Pairs(ImmutableSet<Integer> numbers, BitSet marks) {

        int size() {
            return numbers.size();
        }

        /** How many pairs the two have in common at the most. */
        int mayShare(Pairs other) {
            int may = 0;
            for (int number : numbers) {
                if (other.marks.get(number & (MARKS - 1))) {
                    may++;
                }
            }
            return may;
        }
    }

    private final Map<String, Integer> signs = new HashMap<>();
    private final Map<Pair, Integer> numbers = new HashMap<>();
    private final Map<String, Pairs> pairs = new HashMap<>();
    // Pairs are told apart by time so that they make a set: the library counts bags afresh for every two texts.
    private final IntersectionSimilarity<Integer> common =
            new IntersectionSimilarity<>(text -> pairs(text.toString()).numbers());

    /** Twice the pairs in common, of all the pairs of both. */
    double of(String a, String b) {
        IntersectionResult found = common.apply(a, b);
        return 2.0 * found.getIntersection() / (found.getSizeA() + found.getSizeB());
    }

    /** Tells quickly whether two texts cannot be as alike as this; most cannot. */
    boolean isBelow(double least, String a, String b) {
        Pairs one = pairs(a);
        Pairs other = pairs(b);
        int all = one.size() + other.size();
        return 2.0 * Math.min(one.size(), other.size()) / all < least || 2.0 * one.mayShare(other) / all < least;
    }

    /** The pairs in common, of those of the part. */
    double share(String part, String whole) {
        IntersectionResult found = common.apply(part, whole);
        return (double) found.getIntersection() / found.getSizeA();
    }

    /** Tells quickly whether no such share of a part can stand in another text. */
    boolean isShareBelow(double least, String part, String whole) {
        Pairs one = pairs(part);
        return (double) one.mayShare(pairs(whole)) / one.size() < least;
    }

    private Pairs pairs(String text) {
        return pairs.computeIfAbsent(text, this::split);
    }

    private Pairs split(String text) {
        ImmutableSet.Builder<Integer> found = ImmutableSet.builder();
        Map<Pair, Integer> times = new HashMap<>();
        int before = EDGE;
        for (String sign : Iterables.limit(Signs.of(Signs.solid(text)), LONGEST)) {
            int id = signs.computeIfAbsent(sign, added -> signs.size());
            found.add(number(before, id, times));
            before = id;
        }
        ImmutableSet<Integer> all = found.add(number(before, EDGE, times)).build();
        BitSet marks = new BitSet(MARKS);
        all.forEach(number -> marks.set(number & (MARKS - 1)));
        return new Pairs(all, marks);
    }

    private int number(int first, int second, Map<Pair, Integer> times) {
        int time = times.merge(new Pair(first, second, 0), 1, Integer::sum);
        return numbers.computeIfAbsent(new Pair(first, second, time), added -> numbers.size());
    }
}
