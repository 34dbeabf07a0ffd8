package org.fenjie.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, each no longer in memory than a limit allows. */
final class LineSource implements Closeable {

    /**
     * A line without its line feed.
     *
     * @param number its number, from 1
     * @param bytes its bytes; of a line past the limit one byte more than that
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; handed on at once.
    record Line(int number, byte[] bytes) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private final InputStream in;
    private final int maxLength;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    LineSource(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean found = false;
        while (fill()) {
            found = true;
            int feed = indexOfFeed();
            int stop = feed < 0 ? end : feed;
            line.write(buffer, at, Math.min(stop - at, 1 + maxLength - line.size()));
            at = feed < 0 ? end : feed + 1;
            if (feed >= 0) {
                break;
            }
        }
        number += found ? 1 : 0;
        return found ? Optional.of(new Line(number, line.toByteArray())) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    private int indexOfFeed() {
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
