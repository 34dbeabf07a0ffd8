package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A list of words that are looked for at a place in a text, the longest first.
 *
 * <p>A look-up costs no more than the few words that share a first (or last) character, so a scan of a text is linear.
 */
final class Words {

    private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    // Every character of a cell is looked up in many lists, so the words are found by index, in plain arrays.
    private static final int BUCKETS = 512;
    private static final String[] NONE = {};

    private final ImmutableSet<String> all;
    private final String[][] byFirst;
    private final String[][] byLast;

    private Words(Iterable<String> words) {
        all = ImmutableSet.copyOf(words);
        byFirst = index(word -> bucket(word.charAt(0)));
        byLast = index(word -> bucket(word.charAt(word.length() - 1)));
    }

    private String[][] index(Function<String, Integer> bucket) {
        ImmutableListMultimap<Integer, String> byBucket = all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(ImmutableListMultimap.toImmutableListMultimap(bucket, word -> word));
        return IntStream.range(0, BUCKETS)
                .mapToObj(i -> byBucket.get(i).toArray(NONE))
                .toArray(String[][]::new);
    }

    private static int bucket(char c) {
        return c % BUCKETS;
    }

    /** Takes the words of a table, set apart by blanks and line breaks. */
    static Words of(String table) {
        return new Words(BLANKS.split(table));
    }

    static Words of(Iterable<String> words) {
        return new Words(words);
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    /** The length of the longest word that starts at an index and ends by {@code to}; 0 if there is none. */
    int lengthAt(String text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        for (String word : byFirst[bucket(text.charAt(from))]) {
            if (from + word.length() <= to && text.startsWith(word, from)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends before {@code to} and starts at {@code from} or later; 0 if none does. */
    int lengthBefore(String text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        for (String word : byLast[bucket(text.charAt(to - 1))]) {
            if (to - word.length() >= from && text.startsWith(word, to - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Tells whether a word may end in a character; false if none does. */
    boolean mayEndIn(char c) {
        return byLast[bucket(c)].length > 0;
    }

    boolean startsIn(String text) {
        return lengthAt(text, 0, text.length()) > 0;
    }

    boolean endsIn(String text) {
        return lengthBefore(text, 0, text.length()) > 0;
    }

    /** Tells whether one of the words stands anywhere in a part of a text. */
    boolean standsIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lengthAt(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean standsIn(String text) {
        return standsIn(text, 0, text.length());
    }

    /** Tells whether a text is made of these words alone, the longest taken first. */
    boolean compose(String text) {
        int i = 0;
        int length = 1;
        while (i < text.length() && length > 0) {
            length = lengthAt(text, i, text.length());
            i += length;
        }
        return i > 0 && i == text.length();
    }
}
