package org.fenjie.json;

import java.util.List;
import java.util.Optional;
import org.fenjie.json.SyntaxProblem.Expecting;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Builds the located tree of a document from Jackson's tokens. */
final class TreeBuilder {

    // Fenjie's own limits are checked here, for Jackson's know no place and no setter of ours; its are set out of the
    // way.
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final ReadLimits limits;
    private final Problems problems;
    private @Nullable Node root;
    // The object or list that is open, and the key whose value comes next.
    private @Nullable Node open;
    private String key = "";
    private int keyOffset;
    private boolean keyWaits;
    private int lastOffset;
    private int depth;
    private int values;
    private boolean stopped;

    private TreeBuilder(SourceText source, ReadLimits limits, Problems problems) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
    }

    /** The tree, or empty if a problem ended it. */
    static Optional<Node> build(SourceText source, ReadLimits limits, Problems problems) {
        return new TreeBuilder(source, limits, problems).build();
    }

    private Optional<Node> build() {
        char[] characters = source.text().toCharArray();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), characters)) {
            return read(parser);
        } catch (JacksonException e) {
            int offset = (int) e.getLocation().getCharOffset();
            if (SyntaxProblem.skipSpace(source.text(), offset) >= characters.length
                    || e instanceof UnexpectedEndOfInputException) {
                cutOff();
            } else {
                broken(offset);
            }
        }
        return Optional.empty();
    }

    private void cutOff() {
        problems.errorAt(
                ProblemCode.CUT_OFF,
                pointer(),
                source.text().length(),
                "the end of the text",
                "the rest of the document",
                Optional.empty());
    }

    private void broken(int offset) {
        findWaitingKey(offset);
        SyntaxProblem problem = SyntaxProblem.at(source.text(), offset, expecting());
        problems.errorAt(
                problem.code(), pointer(), problem.offset(), problem.found(), problem.expected(), problem.hint());
    }

    private Optional<Node> read(JsonParser parser) {
        while (root == null || open != null) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                problems.errorAt(ProblemCode.EMPTY, "", 0, "nothing", "a document, beginning with {", Optional.empty());
                return Optional.empty();
            }
            int offset = (int) parser.currentTokenLocation().getCharOffset();
            accept(parser, token, offset);
            if (stopped) {
                return Optional.empty();
            }
        }
        checkNothingFollows((int) parser.currentLocation().getCharOffset());
        return Optional.ofNullable(root);
    }

    private void accept(JsonParser parser, JsonToken token, int offset) {
        lastOffset = offset;
        switch (token) {
            case PROPERTY_NAME -> {
                key = parser.currentName();
                keyOffset = offset;
                keyWaits = true;
            }
            case END_OBJECT, END_ARRAY -> {
                open = open == null ? null : open.parent();
                depth--;
            }
            case START_OBJECT, START_ARRAY -> {
                open = add(token == JsonToken.START_OBJECT ? Node.Kind.OBJECT : Node.Kind.LIST, offset, "");
                depth++;
                if (depth > limits.maxDepth()) {
                    stop(ProblemCode.TOO_DEEP, open, "depth " + depth, "at most " + limits.maxDepth());
                }
            }
            case VALUE_STRING -> add(Node.Kind.TEXT, offset, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(Node.Kind.NUMBER, offset, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> add(Node.Kind.BOOLEAN, offset, parser.getString());
            default -> add(Node.Kind.NULL, offset, "null");
        }
    }

    private Node add(Node.Kind kind, int offset, String text) {
        values++;
        keyWaits = false;
        Node node = place(kind, offset, text);
        if (values > limits.maxValues()) {
            stop(ProblemCode.TOO_MANY_VALUES, node, "value " + values, "at most " + limits.maxValues());
        }
        return node;
    }

    private Node place(Node.Kind kind, int offset, String text) {
        if (open == null) {
            root = Node.root(kind, offset, text);
            return root;
        }
        return open.is(Node.Kind.OBJECT)
                ? open.addMember(key, keyOffset, kind, offset, text)
                : open.addElement(kind, offset, text);
    }

    /** Ends the reading at a limit. */
    private void stop(ProblemCode code, Node at, String found, String expected) {
        stopped = true;
        problems.error(code, at, found, expected, Optional.of("a reader's ReadLimits can be set"));
    }

    /** Where the text is broken, as near as it can be told: the value that comes next, else what is open. */
    private String pointer() {
        if (open == null) {
            return "";
        }
        return keyWaits ? Node.pointer(open, key) : open.pointer();
    }

    /** Jackson looks at what follows a key before it hands the key out, so a key may wait that no token told of. */
    private void findWaitingKey(int offset) {
        String text = source.text();
        List<Node> members = open == null || !open.is(Node.Kind.OBJECT) ? List.of() : open.children();
        if (!members.isEmpty() && SyntaxProblem.startOfWord(text, offset) == lastOffset) {
            // A number that goes on with what is no number: 12x.
            key = members.get(members.size() - 1).step();
            keyWaits = true;
        }
        int end = Math.min(offset, text.length());
        // The place may be inside the last token itself.
        String rest = text.substring(Math.min(end, SyntaxProblem.endOfToken(text, lastOffset)), end);
        int start = rest.indexOf('"');
        int close = rest.indexOf('"', start + 1);
        if (!keyWaits && open != null && open.is(Node.Kind.OBJECT) && start >= 0 && close >= 0) {
            key = rest.substring(start + 1, close);
            keyWaits = !key.contains("\\");
        }
    }

    private Expecting expecting() {
        if (open == null) {
            return Expecting.PLAN;
        }
        return keyWaits ? Expecting.MEMBER_VALUE : open.is(Node.Kind.OBJECT) ? Expecting.KEY : Expecting.ELEMENT;
    }

    private void checkNothingFollows(int end) {
        int next = SyntaxProblem.skipSpace(source.text(), end);
        if (next < source.text().length()) {
            problems.errorAt(
                    ProblemCode.TEXT_AFTER_END,
                    "",
                    next,
                    SyntaxProblem.found(source.text(), next),
                    "the end of the document",
                    Optional.empty());
        }
    }
}
