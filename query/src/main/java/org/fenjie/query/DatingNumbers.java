package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The number of each task's dating, in two bytes where these are enough: a million tasks have a few thousand datings. */
final class DatingNumbers {

    private final char @Nullable [] small;
    private final int @Nullable [] large;

    private DatingNumbers(char @Nullable [] small, int @Nullable [] large) {
        this.small = small;
        this.large = large;
    }

    /** Takes over the numbers, none of them negative. */
    static DatingNumbers of(int[] numbers) {
        if (Arrays.stream(numbers).anyMatch(number -> number > Character.MAX_VALUE)) {
            return new DatingNumbers(null, numbers);
        }
        char[] small = new char[numbers.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (char) numbers[i];
        }
        return new DatingNumbers(small, null);
    }

    int get(int position) {
        return small != null ? small[position] : requireLarge()[position];
    }

    private int[] requireLarge() {
        return requireNonNull(large);
    }
}
