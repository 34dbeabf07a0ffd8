package org.fenjie.query.compare;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs of a text: each Chinese character and each mark is one; a number and a word in letters are one each, for 2024 that
 * became 2025 is another year, not another digit.
 */
final class Signs {

    private static final Pattern SIGN = Pattern.compile(
            "\\p{IsDigit}+|[\\p{IsAlphabetic}&&[^\\p{IsIdeographic}]]+|\\p{IsWhite_Space}+|.", Pattern.DOTALL);

    private Signs() {}

    /** The signs in order, a stretch of white space being one; joined, they are the text. */
    static ImmutableList<String> of(String text) {
        ImmutableList.Builder<String> signs = ImmutableList.builder();
        Matcher matcher = SIGN.matcher(text);
        while (matcher.find()) {
            signs.add(matcher.group());
        }
        return signs.build();
    }

    /** The text without its white space, which is the page's affair. */
    static String solid(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }
}
