package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row of numbers from 0 on, in one byte or two each where these are enough for all. */
final class CompactInts {

    private static final int MAX_BYTE = 0xFF;

    private final byte @Nullable [] bytes;
    private final char @Nullable [] chars;
    private final int @Nullable [] ints;

    private CompactInts(byte @Nullable [] bytes, char @Nullable [] chars, int @Nullable [] ints) {
        this.bytes = bytes;
        this.chars = chars;
        this.ints = ints;
    }

    /** Takes over the numbers, none of them negative. */
    static CompactInts of(int[] numbers) {
        int max = Arrays.stream(numbers).max().orElse(0);
        if (max > Character.MAX_VALUE) {
            return new CompactInts(null, null, numbers);
        }
        if (max > MAX_BYTE) {
            char[] chars = new char[numbers.length];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) numbers[i];
            }
            return new CompactInts(null, chars, null);
        }
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return new CompactInts(bytes, null, null);
    }

    int get(int index) {
        if (bytes != null) {
            return Byte.toUnsignedInt(bytes[index]);
        }
        return chars != null ? chars[index] : requireNonNull(ints)[index];
    }

    int length() {
        if (bytes != null) {
            return bytes.length;
        }
        return chars != null ? chars.length : requireNonNull(ints).length;
    }
}
