package org.fenjie.core.cell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.cell.UnitPiece.Kind;

/** The pieces of a cell while it is read: each starts where the one before it ends. */
final class PieceList {

    private record Span(Kind kind, int start, int end) {}

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int end;

    PieceList(String text) {
        this.text = text;
    }

    /** Adds the text up to an index. Separators and brackets in a row are one piece. */
    void add(Kind kind, int to) {
        if (to == end) {
            return;
        }
        int start = end;
        if ((kind == Kind.SEPARATOR || kind == Kind.BRACKET) && !spans.isEmpty() && last().kind() == kind) {
            start = spans.remove(spans.size() - 1).start();
        }
        spans.add(new Span(kind, start, to));
        end = to;
    }

    int end() {
        return end;
    }

    /** Tells whether the last piece is the separator at an index alone, and the piece before it is of a kind. */
    boolean endsIn(Kind kind, int separatorStart) {
        return spans.size() > 1
                && last().kind() == Kind.SEPARATOR
                && last().start() == separatorStart
                && spans.get(spans.size() - 2).kind() == kind;
    }

    /** Makes the last two pieces and the text up to an index one piece. */
    void extendOverSeparator(Kind kind, int to) {
        spans.remove(spans.size() - 1);
        int start = spans.remove(spans.size() - 1).start();
        spans.add(new Span(kind, start, to));
        end = to;
    }

    private Span last() {
        return spans.get(spans.size() - 1);
    }

    ImmutableList<UnitPiece> toList() {
        ImmutableList.Builder<UnitPiece> pieces = ImmutableList.builderWithExpectedSize(spans.size());
        for (Span span : spans) {
            pieces.add(new UnitPiece(span.kind(), text.substring(span.start(), span.end())));
        }
        return pieces.build();
    }
}
