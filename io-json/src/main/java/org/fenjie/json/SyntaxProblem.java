package org.fenjie.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final CharMatcher NUMBER_LIKE = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+-."));
    private static final Pattern VALUE =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
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

    /** What the document has room for when it breaks. */
    enum Expecting {
        PLAN("", "a document, beginning with {"),
        KEY("a comma or }", "another key in double quotes"),
        MEMBER_VALUE("a colon", "a value"),
        ELEMENT("a comma or ]", "another value");

        private final String behindValue;
        private final String behindSign;

        Expecting(String behindValue, String behindSign) {
            this.behindValue = behindValue;
            this.behindSign = behindSign;
        }

        /** In words, by the last character before the place. */
        String after(char before) {
            return switch (before) {
                case '{' -> "a key in double quotes or }";
                case '[' -> "a value or ]";
                case ':', ',' -> behindSign;
                default -> this == PLAN ? behindSign : behindValue;
            };
        }
    }

    /** Tells what is wrong at or just before an offset. */
    static SyntaxProblem at(String text, int offset, Expecting expecting) {
        int start = startOfWord(text, offset);
        char first = text.charAt(start);
        if (start > 0 && text.charAt(start - 1) == '\\') {
            return syntax(
                    start - 1,
                    "the escape \\" + wordAt(text, start),
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
        String expected = expecting.after(beforeSpace(text, start));
        if (isComment(text, start)) {
            return new SyntaxProblem(
                    ProblemCode.COMMENT,
                    start,
                    found(text, start),
                    expected,
                    Optional.of("JSON has no comments: remove it"));
        }
        return syntax(start, found(text, start), expected, hint(text, start));
    }

    private static SyntaxProblem syntax(int offset, String found, String expected, Optional<String> hint) {
        return new SyntaxProblem(ProblemCode.SYNTAX, offset, found, expected, hint);
    }

    private static boolean isComment(String text, int start) {
        return text.startsWith("#", start) || text.startsWith("//", start) || text.startsWith("/*", start);
    }

    /** What stands at a place: a comment, a word, or a character. */
    static String found(String text, int start) {
        if (isComment(text, start)) {
            return "a comment";
        }
        String word = wordAt(text, start);
        return word.isEmpty()
                ? "the character " + Messages.quote(Character.toString(text.codePointAt(start)))
                : "the text " + Messages.quote(word);
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && WORD.matches(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Jackson notices a wrong word or number at one of its later characters, or just behind it. */
    static int startOfWord(String text, int place) {
        int offset = Math.min(place, text.length() - 1);
        int start = offset;
        while (start > 0 && WORD.matches(text.charAt(start - 1))) {
            start--;
        }
        boolean behindValue = !WORD.matches(text.charAt(offset))
                && VALUE.matcher(text.substring(start, offset)).matches();
        return behindValue ? offset : start;
    }

    /** Where a token ends: a text, a word or number, or a sign. */
    static int endOfToken(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '"') {
            return Math.min(
                    text.length(), start + Math.max(1, wordAt(text, start).length()));
        }
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    /** The last character before a place that is not white space; a space if there is none. */
    private static char beforeSpace(String text, int offset) {
        int before = offset - 1;
        while (before >= 0 && SPACE.matches(text.charAt(before))) {
            before--;
        }
        return before < 0 ? ' ' : text.charAt(before);
    }

    private static Optional<String> hint(String text, int start) {
        char first = text.charAt(start);
        Character meant = MEANT.get(first);
        if (meant != null) {
            return Optional.of("write " + meant + " instead");
        }
        if (first == '}' || first == ']') {
            return beforeSpace(text, start) == ',' ? Optional.of("remove the comma before it") : Optional.empty();
        }
        String word = wordAt(text, start);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBER_LIKE.matches(first)) {
            return Optional.of("a whole number is written with digits alone, without zeros before it");
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
