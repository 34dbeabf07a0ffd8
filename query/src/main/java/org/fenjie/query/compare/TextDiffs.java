package org.fenjie.query.compare;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.fenjie.query.compare.TextDiff.Kind;
import org.fenjie.query.compare.TextDiff.Piece;

/** Makes {@link TextDiff}s by the steps that it tells. */
final class TextDiffs {

    private record Sign(Kind kind, String text) {}

    private TextDiffs() {}

    static TextDiff between(String before, String after) {
        // Often there are several ways to keep as much; one order of the two texts, whichever it is, makes it one way.
        boolean turned = before.compareTo(after) > 0;
        ImmutableList<String> from = Signs.of(turned ? after : before);
        ImmutableList<String> to = Signs.of(turned ? before : after);
        List<Sign> script = script(from, to);
        return pieces(joined(turned ? mirrored(script) : script));
    }

    private static List<Sign> script(ImmutableList<String> from, ImmutableList<String> to) {
        int start = 0;
        int shorter = Math.min(from.size(), to.size());
        while (start < shorter && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        List<Sign> script = new ArrayList<>();
        add(script, Kind.KEPT, from.subList(0, start));
        ImmutableList<String> taken = from.subList(start, from.size() - end);
        ImmutableList<String> put = to.subList(start, to.size() - end);
        if (Math.max(taken.size(), put.size()) > TextDiff.LONGEST) {
            add(script, Kind.TAKEN_OUT, taken);
            add(script, Kind.PUT_IN, put);
        } else {
            compare(script, taken, put);
        }
        add(script, Kind.KEPT, from.subList(from.size() - end, from.size()));
        return script;
    }

    private static void add(List<Sign> script, Kind kind, ImmutableList<String> signs) {
        signs.forEach(sign -> script.add(new Sign(kind, sign)));
    }

    /** The library compares characters, so each sign is given one: there are fewer than it has. */
    private static void compare(List<Sign> script, ImmutableList<String> from, ImmutableList<String> to) {
        Map<String, Character> characters = new HashMap<>();
        List<String> signs = new ArrayList<>();
        String left = encode(from, characters, signs);
        String right = encode(to, characters, signs);
        new StringsComparator(left, right).getScript().visit(new CommandVisitor<>() {
            @Override
            public void visitKeepCommand(Character character) {
                script.add(new Sign(Kind.KEPT, signs.get(character)));
            }

            @Override
            public void visitDeleteCommand(Character character) {
                script.add(new Sign(Kind.TAKEN_OUT, signs.get(character)));
            }

            @Override
            public void visitInsertCommand(Character character) {
                script.add(new Sign(Kind.PUT_IN, signs.get(character)));
            }
        });
    }

    private static String encode(ImmutableList<String> text, Map<String, Character> characters, List<String> signs) {
        StringBuilder encoded = new StringBuilder();
        for (String sign : text) {
            Character character = characters.get(sign);
            if (character == null) {
                character = (char) signs.size();
                characters.put(sign, character);
                signs.add(sign);
            }
            encoded.append(character.charValue());
        }
        return encoded.toString();
    }

    private static List<Sign> mirrored(List<Sign> script) {
        return script.stream()
                .map(sign -> switch (sign.kind()) {
                    case KEPT -> sign;
                    case TAKEN_OUT -> new Sign(Kind.PUT_IN, sign.text());
                    case PUT_IN -> new Sign(Kind.TAKEN_OUT, sign.text());
                })
                .toList();
    }

    /** Joins the changes on both sides of a sign that is kept alone. */
    private static List<Sign> joined(List<Sign> script) {
        List<Sign> read = new ArrayList<>(script);
        for (int i = 1; i + 1 < read.size(); i++) {
            if (read.get(i).kind() == Kind.KEPT && isChange(read, i - 1) && isChange(read, i + 1)) {
                join(read, i);
            }
        }
        return read;
    }

    private static boolean isChange(List<Sign> script, int index) {
        return index >= 0 && index < script.size() && script.get(index).kind() != Kind.KEPT;
    }

    private static void join(List<Sign> script, int lone) {
        int start = lone;
        int end = lone + 1;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        while (isChange(script, start - 1)) {
            start--;
            kinds.add(script.get(start).kind());
        }
        while (isChange(script, end)) {
            kinds.add(script.get(end).kind());
            end++;
        }
        Sign kept = script.get(lone);
        if (kinds.size() > 1) {
            script.set(lone, new Sign(Kind.TAKEN_OUT, kept.text()));
            script.add(lone, new Sign(Kind.PUT_IN, kept.text()));
        } else if (script.get(start).text().equals(kept.text())) {
            script.set(lone, script.set(start, kept));
        } else if (script.get(end - 1).text().equals(kept.text())) {
            script.set(lone, script.set(end - 1, kept));
        }
    }

    private static TextDiff pieces(List<Sign> script) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        StringBuilder kept = new StringBuilder();
        StringBuilder taken = new StringBuilder();
        StringBuilder put = new StringBuilder();
        for (Sign sign : script) {
            if (sign.kind() == Kind.KEPT) {
                flush(pieces, Kind.TAKEN_OUT, taken);
                flush(pieces, Kind.PUT_IN, put);
                kept.append(sign.text());
            } else {
                flush(pieces, Kind.KEPT, kept);
                (sign.kind() == Kind.TAKEN_OUT ? taken : put).append(sign.text());
            }
        }
        flush(pieces, Kind.TAKEN_OUT, taken);
        flush(pieces, Kind.PUT_IN, put);
        flush(pieces, Kind.KEPT, kept);
        return new TextDiff(pieces.build());
    }

    private static void flush(ImmutableList.Builder<Piece> pieces, Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
