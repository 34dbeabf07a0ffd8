package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row of numbers from 0 on, in two bytes each where these are enough. */
final class CompactInts {

    private final char @Nullable [] small;
    private final int @Nullable [] large;

    private CompactInts(char @Nullable [] small, int @Nullable [] large) {
        this.small = small;
        this.large = large;
    }

    /** Takes over the numbers, none of them negative. */
    static CompactInts of(int[] numbers) {
        if (Arrays.stream(numbers).anyMatch(number -> number > Character.MAX_VALUE)) {
            return new CompactInts(null, numbers);
        }
        char[] small = new char[numbers.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (char) numbers[i];
        }
        return new CompactInts(small, null);
    }

    int get(int index) {
        return small != null ? small[index] : requireNonNull(large)[index];
    }

    int length() {
        return small != null ? small.length : requireNonNull(large).length;
    }
}
