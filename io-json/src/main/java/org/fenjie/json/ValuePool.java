package org.fenjie.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values read before, so that equal ones are one value, and equal cells are read once.
 *
 * <p>Tables of fixed size: a newer value takes the place of an older one, and nothing but the sizes bounds how long a value
 * stays. Texts, readings and parts of them have a table each, for contents, which seldom recur, would drive the cells out,
 * which do. Thread-safe, for all that it holds is immutable: two threads at worst both keep a value of their own.
 */
final class ValuePool {

    /** The longest text that is kept: those that recur are shorter. */
    static final int LONGEST_TEXT = 256;

    private record Reading(Object printed, Object read) {}

    private final Table texts;
    private final Table readings;
    private final Table parts;

    private ValuePool(int texts, int readings, int parts) {
        this.texts = new Table(texts);
        this.readings = new Table(readings);
        this.parts = new Table(parts);
    }

    /** Obtains a pool that goes with its document. */
    static ValuePool ofDocument() {
        // A plan of a district has some 150 texts, 50 cells and 40 units that differ.
        return new ValuePool(1 << 9, 1 << 8, 1 << 8);
    }

    /** Obtains a pool for many documents. */
    static ValuePool ofMany() {
        // Some ten megabytes of texts and as many of readings: the cells of a hundred offices, the contents of four
        // hundred documents.
        return new ValuePool(1 << 16, 1 << 14, 1 << 13);
    }

    /** A text, made of characters only if it is not there. */
    String text(char[] chars, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = texts.slot(hash);
        for (int i = slot; i <= slot + 1; i++) {
            if (texts.get(i, hash) instanceof String text && isEqual(text, chars, start, length)) {
                return text;
            }
        }
        return texts.put(slot, hash, new String(chars, start, length));
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

    /** The text that is equal to this one, if there is one. */
    String text(String text) {
        return texts.one(text, String.class);
    }

    /** The value that is equal to this one, if there is one. */
    <T> T one(T value, Class<T> type) {
        return parts.one(value, type);
    }

    /** What a printed cell was read as before, or else is read as now. */
    <P, R> R reading(P printed, Class<R> type, Function<? super P, R> reader) {
        int hash = printed.hashCode();
        int slot = readings.slot(hash);
        for (int i = slot; i <= slot + 1; i++) {
            if (readings.get(i, hash) instanceof Reading there
                    && type.isInstance(there.read())
                    && there.printed().equals(printed)) {
                return type.cast(there.read());
            }
        }
        R read = reader.apply(printed);
        readings.put(slot, hash, new Reading(printed, read));
        return read;
    }

    private static final class Table {

        private final AtomicReferenceArray<@Nullable Object> slots;
        // Most values are far from the processor, and only one that has the hash is worth the way. Not in step with the
        // slots
        // when two threads write at once: a value is then not found, or looked at and found to be another.
        private final int[] hashes;
        private final int shift;

        Table(int size) {
            this.slots = new AtomicReferenceArray<>(size);
            this.hashes = new int[size];
            this.shift = Integer.numberOfLeadingZeros(size) + 2;
        }

        /** The first of a pair: the older of two values stays for a while beside a newer one. */
        int slot(int hash) {
            return ((hash * 0x9E3779B9) >>> shift) << 1;
        }

        /** The value in a slot if it may have the hash. */
        @Nullable
        Object get(int slot, int hash) {
            return hashes[slot] == hash ? slots.getAcquire(slot) : null;
        }

        <T> T one(T value, Class<T> type) {
            int hash = value.hashCode();
            int slot = slot(hash);
            for (int i = slot; i <= slot + 1; i++) {
                Object there = get(i, hash);
                if (type.isInstance(there) && value.equals(there)) {
                    return type.cast(there);
                }
            }
            return put(slot, hash, value);
        }

        <T> T put(int slot, int hash, T value) {
            Object older = slots.getAcquire(slot);
            if (older != null) {
                hashes[slot + 1] = hashes[slot];
                slots.setRelease(slot + 1, older);
            }
            hashes[slot] = hash;
            slots.setRelease(slot, value);
            return value;
        }
    }
}
