package org.fenjie.core.cell;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.fenjie.core.plan.Responsibility;

/**
 * What a unit cell says, beside the cell as printed, such as {@code lead 区科委, supporting 相关单位} of {@code 区科委牵头 相关单位配合}.
 *
 * <p>Immutable and thread-safe. There is no natural order.
 *
 * @param text the cell as printed
 * @param responsibility the responsibility that was read from it, with the reason if the reader was not sure
 * @param pieces the cell cut in pieces; put together they are the text
 * @param fields the labelled fields that are no units, in the order printed: 完成时间 with 2024年10月
 * @param notes the rules and remarks on the units, in the order printed, such as 列第一位者为牵头单位
 */
public record UnitReading(
        String text,
        Responsibility responsibility,
        ImmutableList<UnitPiece> pieces,
        ImmutableListMultimap<String, String> fields,
        ImmutableList<String> notes) {

    public UnitReading {
        requireNonNull(text, "text");
        requireNonNull(responsibility, "responsibility");
        requireNonNull(fields, "fields");
        requireNonNull(notes, "notes");
        checkArgument(areCutFrom(text, pieces), "The pieces %s do not make up the cell %s", pieces, text);
    }

    private static boolean areCutFrom(String text, ImmutableList<UnitPiece> pieces) {
        int at = 0;
        for (UnitPiece piece : pieces) {
            if (!text.startsWith(piece.text(), at)) {
                return false;
            }
            at += piece.text().length();
        }
        return at == text.length();
    }

    /** Returns the cell and what it says, such as {@code 区科委、区数据局 -> responsible 区科委, responsible 区数据局}. */
    @Override
    public String toString() {
        return text + " -> " + responsibility;
    }
}
