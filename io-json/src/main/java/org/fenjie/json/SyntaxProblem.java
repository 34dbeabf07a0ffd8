package org.fenjie.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What is wrong at a place where the text is not JSON. Jackson gives the place; the words are our own, for people who type
 * these files with a Chinese keyboard.
 */
record SyntaxProblem(ProblemCode code, int offset, String found, String expected, Optional<String> hint) {

    private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\r\n");
    private static final CharMatcher WORD = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("+-._$"));
    private static final ImmutableMap<Character, Character> MEANT = ImmutableMap.<Character, Character>builder()
            .put('，', ',')
            .put('、', ',')
            .put('：', ':')
            .put('“', '"')
            .put('”', '"')
            .put('＂', '"')
            .put('‘', '"')
            .put('’', '"')
            .put('\'', '"')
            .put('｛', '{')
            .put('｝', '}')
            .put('［', '[')
            .put('］', ']')
            .put('【', '[')
            .put('】', ']')
            .put('；', ',')
            .put(';', ',')
            .buildOrThrow();
    private static final ImmutableMap<String, String> WORDS =
            ImmutableMap.of("True", "true", "TRUE", "true", "False", "false", "FALSE", "false");

    /** Tells what is wrong at or just before an offset. */
    static SyntaxProblem at(String text, int offset) {
        if (offset >= text.length()) {
            return syntax(text.length(), "the end of the text", expectedAt(text, text.length()), Optional.empty());
        }
        int start = startOfWord(text, offset);
        char first = text.charAt(start);
        boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
        if (escaped) {
            return syntax(
                    start - 1,
                    "the escape \\" + word(text, start),
                    "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
                    first == 'u' ? Optional.empty() : Optional.of("a backslash itself is written \\\\"));
        }
        if (first < ' ') {
            return new SyntaxProblem(
                    ProblemCode.CONTROL_CHARACTER,
                    start,
                    Messages.codePoint(first) + " inside a text",
                    "a text without control characters",
                    Optional.of(
                            switch (first) {
                                case '\n', '\r' -> "close the text before the line ends, or write the break as \\n";
                                case '\t' -> "a tab is written \\t";
                                default -> "remove it";
                            }));
        }
        if (first == '#' || isCommentStart(text, start)) {
            return new SyntaxProblem(
                    ProblemCode.COMMENT,
                    start,
                    "a comment",
                    expectedAt(text, start),
                    Optional.of("JSON has no comments: remove it"));
        }
        return syntax(start, "the text " + found(text, start), expectedAt(text, start), hint(text, start));
    }

    private static boolean isCommentStart(String text, int start) {
        return text.startsWith("//", start) || text.startsWith("/*", start);
    }

    private static SyntaxProblem syntax(int offset, String found, String expected, Optional<String> hint) {
        return new SyntaxProblem(ProblemCode.SYNTAX, offset, found, expected, hint);
    }

    private static String found(String text, int start) {
        String word = word(text, start);
        return word.isEmpty() ? Messages.shorten(Character.toString(text.codePointAt(start))) : Messages.shorten(word);
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && WORD.matches(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Jackson may notice a wrong word or number at one of its later characters. */
    private static int startOfWord(String text, int offset) {
        int start = offset;
        boolean inWord =
                WORD.matches(text.charAt(offset)) || (offset > 0 && "+-.eE0".indexOf(text.charAt(offset - 1)) >= 0);
        while (inWord && start > 0 && WORD.matches(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** What JSON has room for at a place, by the character before it. */
    private static String expectedAt(String text, int offset) {
        int before = offset - 1;
        while (before >= 0 && SPACE.matches(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return "a plan, beginning with {";
        }
        return switch (text.charAt(before)) {
            case '{' -> "a key in double quotes, or }";
            case '[' -> "a value, or ]";
            case ':' -> "a value";
            case ',' -> "another key or value";
            case '"', '}', ']' -> "a colon, a comma or a closing bracket";
            default -> "a comma or a closing bracket";
        };
    }

    private static Optional<String> hint(String text, int start) {
        char first = text.charAt(start);
        Character meant = MEANT.get(first);
        if (meant != null) {
            return Optional.of("write " + meant);
        }
        if (first == '}' || first == ']') {
            int before = start - 1;
            while (before >= 0 && SPACE.matches(text.charAt(before))) {
                before--;
            }
            return before >= 0 && text.charAt(before) == ','
                    ? Optional.of("remove the comma before it")
                    : Optional.empty();
        }
        String word = word(text, start);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (CharMatcher.inRange('0', '9').matches(first)) {
            return first == '0' ? Optional.of("a number has no zeros before it") : Optional.empty();
        }
        String right = WORDS.get(word);
        return Optional.of(right == null ? "texts and keys stand in double quotes" : "write " + right);
    }

    /** The next character behind white space. */
    static int skipSpace(String text, int offset) {
        int at = offset;
        while (at < text.length() && SPACE.matches(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
