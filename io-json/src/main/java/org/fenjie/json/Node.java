package org.fenjie.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of the document with its place. Filled by {@link TreeBuilder}, and left alone from then on. */
final class Node {

    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final @Nullable Node parent;
    private final @Nullable String key;
    private final int index;
    private final int offset;
    private final String text;
    private final List<Node> children;

    private Node(Kind kind, @Nullable Node parent, @Nullable String key, int index, int offset, String text) {
        this.kind = kind;
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.offset = offset;
        this.text = text;
        this.children = switch (kind) {
            // A task has five members.
            case OBJECT -> new ArrayList<>(5);
            case LIST -> new ArrayList<>();
            default -> Collections.emptyList();
        };
    }

    static Node root(Kind kind, int offset, String text) {
        return new Node(kind, null, null, 0, offset, text);
    }

    /** Adds the value of a key. */
    Node addMember(String key, Kind childKind, int childOffset, String childText) {
        return add(new Node(childKind, this, key, children.size(), childOffset, childText));
    }

    /** Adds an element of a list. */
    Node addElement(Kind childKind, int childOffset, String childText) {
        return add(new Node(childKind, this, null, children.size(), childOffset, childText));
    }

    private Node add(Node child) {
        children.add(child);
        return child;
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    /** The key of a member, the index of an element. */
    String step() {
        return key == null ? Integer.toString(index) : key;
    }

    int offset() {
        return offset;
    }

    /** A text's characters, a number as written, true or false; empty for the others. */
    String text() {
        return text;
    }

    /** The values of an object's keys, or of a list, in order. Not to be changed. */
    List<Node> children() {
        return children;
    }

    /** The place as a JSON Pointer (RFC 6901). */
    String pointer() {
        return parent == null ? "" : pointer(parent, step());
    }

    static String pointer(Node parent, String step) {
        return parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** What stands here, for a message. */
    String describe() {
        return switch (kind) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case TEXT -> "the text " + Messages.quote(text);
            case NUMBER -> "the number " + Messages.shorten(text);
            case BOOLEAN, NULL -> text;
        };
    }
}
