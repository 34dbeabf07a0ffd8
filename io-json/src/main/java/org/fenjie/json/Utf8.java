package org.fenjie.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes to text, without a replacement character for what does not fit. */
final class Utf8 {

    /**
     * A decoded text.
     *
     * @param text the text, up to the first byte that is not UTF-8
     * @param badByte that byte, or empty if there is none
     */
    record Decoded(String text, Optional<Integer> badByte) {}

    private Utf8() {}

    static Decoded decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // No character takes more chars than bytes.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        return new Decoded(text, result.isError() ? Optional.of(bytes[in.position()] & 0xFF) : Optional.empty());
    }

    /** True for well-formed UTF-8, in which no NUL at the beginning lets a parser take it for another encoding. */
    static boolean isPlain(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return com.google.common.base.Utf8.isWellFormed(bytes);
    }

    /** The name of another encoding whose mark stands at the beginning, or null. */
    static @Nullable String otherEncoding(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE ? "UTF-16" : null;
    }
}
