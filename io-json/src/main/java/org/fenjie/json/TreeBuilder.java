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

    /**
     * A tree, or what there is of it.
     *
     * @param root its root, null if the text breaks off before it
     * @param end where the text breaks off; past its end if it does not
     * @param open the innermost object or list that is not closed
     * @param pointer where in the document the text breaks off
     */
    record Tree(@Nullable Node root, int end, @Nullable Node open, String pointer) {

        boolean isWhole() {
            return end == Integer.MAX_VALUE;
        }
    }

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

    private final ReadLimits limits;
    private final ValuePool pool;
    private final boolean inBytes;
    private @Nullable Node root;
    // The object or list that is open, and the key whose value comes next.
    private @Nullable Node open;
    private String key = "";
    private boolean keyWaits;
    private int lastOffset;
    private int depth;
    private int values;
    // The node that went past a limit.
    private @Nullable Node tooMuch;

    private TreeBuilder(ReadLimits limits, ValuePool pool, boolean inBytes) {
        this.limits = limits;
        this.pool = pool;
        this.inBytes = inBytes;
    }

    /** The tree of a text in UTF-8, or empty if anything is wrong with the text: its characters then tell what. */
    static Optional<Node> build(SourceText.Bytes source, Values values) {
        TreeBuilder builder = new TreeBuilder(values.limits(), values.pool(), true);
        try (JsonParser parser =
                JACKSON.createParser(ObjectReadContext.empty(), source.utf8(), source.start(), source.length())) {
            if (builder.read(parser)) {
                int end = (int) parser.currentLocation().getByteOffset();
                while (end < source.length() && SyntaxProblem.isSpace((char) source.at(end))) {
                    end++;
                }
                return end < source.length() ? Optional.empty() : Optional.ofNullable(builder.root);
            }
        } catch (JacksonException e) {
            // As if it had not been read.
        }
        return Optional.empty();
    }

    /** The tree of a text, with a problem where it breaks off or goes past its end. */
    static Tree build(SourceText.Chars source, Values values) {
        return new TreeBuilder(values.limits(), values.pool(), false).build(source.text(), values.problems());
    }

    private Tree build(String text, Problems problems) {
        char[] characters = text.toCharArray();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), characters)) {
            if (read(parser)) {
                checkNothingFollows(text, (int) parser.currentLocation().getCharOffset(), problems);
                return new Tree(root, Integer.MAX_VALUE, null, "");
            }
            return tooMuch == null ? empty(problems) : stopped(tooMuch, problems);
        } catch (JacksonException e) {
            int offset = (int) e.getLocation().getCharOffset();
            return SyntaxProblem.skipSpace(text, offset) >= text.length() || e instanceof UnexpectedEndOfInputException
                    ? cutOff(text, problems)
                    : broken(text, offset, problems);
        }
    }

    private static Tree empty(Problems problems) {
        problems.errorAt(ProblemCode.EMPTY, "", 0, "nothing", "a document, beginning with {", Optional.empty());
        return new Tree(null, 0, null, "");
    }

    private Tree stopped(Node at, Problems problems) {
        boolean deep = depth > limits.maxDepth();
        problems.error(
                deep ? ProblemCode.TOO_DEEP : ProblemCode.TOO_MANY_VALUES,
                at,
                deep ? "depth " + depth : "value " + values,
                "at most " + (deep ? limits.maxDepth() : limits.maxValues()),
                Optional.of("a reader's ReadLimits can be set"));
        return new Tree(root, at.offset(), open, at.pointer());
    }

    private Tree cutOff(String text, Problems problems) {
        problems.errorAt(
                ProblemCode.CUT_OFF,
                pointer(),
                text.length(),
                "the end of the text",
                "the rest of the document",
                notClosed(problems));
        // A number before the end may go on behind it.
        boolean certain = SyntaxProblem.endOfToken(text, lastOffset) < text.length();
        return new Tree(root, certain ? text.length() : lastOffset, open, pointer());
    }

    private Optional<String> notClosed(Problems problems) {
        if (open == null) {
            return Optional.empty();
        }
        String bracket = open.is(Node.Kind.OBJECT) ? "the {" : "the [";
        return Optional.of(
                problems.areOfLine()
                        ? bracket + " is not closed, and in JSON Lines every line is a whole plan"
                        : bracket + " in line " + problems.line(open.offset()) + " is not closed");
    }

    private Tree broken(String text, int offset, Problems problems) {
        findWaitingKey(text, offset);
        SyntaxProblem problem = SyntaxProblem.at(text, offset, expecting());
        problems.errorAt(
                problem.code(), pointer(), problem.offset(), problem.found(), problem.expected(), problem.hint());
        return new Tree(root, problem.offset(), open, pointer());
    }

    /** Reads to the end of the value; false if there is none, or it goes past a limit. */
    private boolean read(JsonParser parser) {
        while (root == null || open != null) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return false;
            }
            accept(parser, token);
            if (tooMuch != null) {
                return false;
            }
        }
        return true;
    }

    private void accept(JsonParser parser, JsonToken token) {
        switch (token) {
            case PROPERTY_NAME -> {
                key = parser.currentName();
                lastOffset = inBytes ? 0 : offset(parser);
                keyWaits = true;
            }
            case END_OBJECT, END_ARRAY -> {
                lastOffset = inBytes ? 0 : offset(parser);
                open = open == null ? null : open.parent();
                depth--;
            }
            case START_OBJECT, START_ARRAY -> {
                open = add(token == JsonToken.START_OBJECT ? Node.Kind.OBJECT : Node.Kind.LIST, parser, "");
                depth++;
                if (depth > limits.maxDepth()) {
                    tooMuch = open;
                }
            }
            case VALUE_STRING -> add(Node.Kind.TEXT, parser, text(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(Node.Kind.NUMBER, parser, text(parser));
            case VALUE_TRUE, VALUE_FALSE -> add(Node.Kind.BOOLEAN, parser, parser.getString());
            default -> add(Node.Kind.NULL, parser, "null");
        }
    }

    private String text(JsonParser parser) {
        int length = parser.getStringLength();
        return length > ValuePool.LONGEST_TEXT
                ? parser.getString()
                : pool.text(parser.getStringCharacters(), parser.getStringOffset(), length);
    }

    private int offset(JsonParser parser) {
        lastOffset = (int)
                (inBytes
                        ? parser.currentTokenLocation().getByteOffset()
                        : parser.currentTokenLocation().getCharOffset());
        return lastOffset;
    }

    private Node add(Node.Kind kind, JsonParser parser, String text) {
        values++;
        keyWaits = false;
        Node node = place(kind, offset(parser), text);
        if (values > limits.maxValues()) {
            tooMuch = node;
        }
        return node;
    }

    private Node place(Node.Kind kind, int offset, String text) {
        if (open == null) {
            root = Node.root(kind, offset, text);
            return root;
        }
        return open.is(Node.Kind.OBJECT)
                ? open.addMember(key, kind, offset, text)
                : open.addElement(kind, offset, text);
    }

    /** Where the text is broken, as near as it can be told: the value that comes next, else what is open. */
    private String pointer() {
        if (open == null) {
            return "";
        }
        return keyWaits ? Node.pointer(open, key) : open.pointer();
    }

    /** Jackson looks at what follows a key before it hands the key out, so a key may wait that no token told of. */
    private void findWaitingKey(String text, int offset) {
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

    private static void checkNothingFollows(String text, int end, Problems problems) {
        int next = SyntaxProblem.skipSpace(text, end);
        if (next < text.length()) {
            problems.errorAt(
                    ProblemCode.TEXT_AFTER_END,
                    "",
                    next,
                    SyntaxProblem.found(text, next),
                    "the end of the document",
                    Optional.empty());
        }
    }
}
