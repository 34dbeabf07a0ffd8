package org.fenjie.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values read before, so that equal ones are one value, and equal cells are read once.
 *
 * <p>A table of fixed size: a newer value takes the place of an older one, and nothing but its size bounds how long a value
 * stays. Thread-safe, for all that it holds is immutable: two threads at worst both keep a value of their own.
 */
final class ValuePool {

    /** The longest text that is kept: those that recur are shorter. */
    static final int LONGEST_TEXT = 256;

    // A document of 79 tasks has some 250 texts, cells and units that differ.
    private static final int FOR_A_DOCUMENT = 1 << 10;
    // Some ten megabytes of texts, or two hundred documents of which none repeats another.
    private static final int FOR_MANY = 1 << 16;

    private record Reading(Object printed, Object read) {}

    private final AtomicReferenceArray<@Nullable Object> slots;
    private final int shift;

    private ValuePool(int size) {
        this.slots = new AtomicReferenceArray<>(size);
        this.shift = Integer.numberOfLeadingZeros(size) + 2;
    }

    /** Obtains a pool that goes with its document. */
    static ValuePool ofDocument() {
        return new ValuePool(FOR_A_DOCUMENT);
    }

    /** Obtains a pool for many documents. */
    static ValuePool ofMany() {
        return new ValuePool(FOR_MANY);
    }

    /** A text, made of characters only if it is not there. */
    String text(char[] chars, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = slot(hash);
        for (int i = slot; i <= slot + 1; i++) {
            if (slots.getAcquire(i) instanceof String text && isEqual(text, chars, start, length)) {
                return text;
            }
        }
        return put(slot, new String(chars, start, length));
    }

    private static boolean isEqual(String text, char[] chars, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** The value that is equal to this one, if there is one. */
    <T> T one(T value, Class<T> type) {
        int slot = slot(value.hashCode());
        for (int i = slot; i <= slot + 1; i++) {
            Object there = slots.getAcquire(i);
            if (type.isInstance(there) && value.equals(there)) {
                return type.cast(there);
            }
        }
        return put(slot, value);
    }

    /** What a printed cell was read as before, or else is read as now. */
    <P, R> R reading(P printed, Class<R> type, Function<? super P, R> reader) {
        int slot = slot(printed.hashCode() + 1);
        for (int i = slot; i <= slot + 1; i++) {
            if (slots.getAcquire(i) instanceof Reading there
                    && type.isInstance(there.read())
                    && there.printed().equals(printed)) {
                return type.cast(there.read());
            }
        }
        R read = reader.apply(printed);
        put(slot, new Reading(printed, read));
        return read;
    }

    /** The first of a pair: the older of two values stays for a while beside a newer one. */
    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> shift) << 1;
    }

    private <T> T put(int slot, T value) {
        Object older = slots.getAcquire(slot);
        if (older != null) {
            slots.setRelease(slot + 1, older);
        }
        slots.setRelease(slot, value);
        return value;
    }
}
