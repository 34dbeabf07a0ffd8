package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.Function;

/**
 * A list of words that are looked for at a place in a text, the longest first.
 *
 * <p>A look-up costs no more than the few words that share a first (or last) character, so a scan of a text is linear.
 */
final class Words {

    private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final ImmutableSet<String> all;
    private final ImmutableListMultimap<Character, String> byFirst;
    private final ImmutableListMultimap<Character, String> byLast;
    // Most characters begin no word, so they are told before the maps are asked.
    private final BitSet firsts;
    private final BitSet lasts;

    private Words(Iterable<String> words) {
        all = ImmutableSet.copyOf(words);
        byFirst = index(word -> word.charAt(0));
        byLast = index(word -> word.charAt(word.length() - 1));
        firsts = bits(byFirst.keySet());
        lasts = bits(byLast.keySet());
    }

    private static BitSet bits(Iterable<Character> chars) {
        BitSet bits = new BitSet();
        chars.forEach(bits::set);
        return bits;
    }

    private ImmutableListMultimap<Character, String> index(Function<String, Character> key) {
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(ImmutableListMultimap.toImmutableListMultimap(key, word -> word));
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
        if (from >= to || !firsts.get(text.charAt(from))) {
            return 0;
        }
        for (String word : byFirst.get(text.charAt(from))) {
            if (from + word.length() <= to && text.startsWith(word, from)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends before {@code to} and starts at {@code from} or later; 0 if none does. */
    int lengthBefore(String text, int from, int to) {
        if (from >= to || !lasts.get(text.charAt(to - 1))) {
            return 0;
        }
        for (String word : byLast.get(text.charAt(to - 1))) {
            if (to - word.length() >= from && text.startsWith(word, to - word.length())) {
                return word.length();
            }
        }
        return 0;
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
        return count(text) > 0;
    }

    /** How many of these words, the longest taken first, make up a text; 0 if anything else stands in it. */
    int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); count++) {
            int length = lengthAt(text, i, text.length());
            if (length == 0) {
                return 0;
            }
            i += length;
        }
        return count;
    }
}
