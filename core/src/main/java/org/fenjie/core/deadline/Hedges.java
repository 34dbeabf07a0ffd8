package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a cell that hedge its time, such as the {@code 视情调整} of {@code 12月中旬（视情调整）}.
 *
 * <p>They are set aside: a hedge says that the time may give way, but prints no other, and so the printed one stands. They are
 * of two kinds:
 *
 * <ol>
 *   <li>Words beside a time: 原则上, 力争, 争取, 预计, 计划, 拟, 暂定, 约, 左右.
 *   <li>A condition under which the time may change: 视情调整, 如遇特殊情况顺延, 遇节假日顺延, 以上级通知为准.
 * </ol>
 *
 * <p>What a condition asks for is the caller's to decide on: for 遇节假日顺延, {@link CountingBasis#withPrintedDatesMoved(boolean)}
 * moves the printed date.
 */
public final class Hedges {

    private static final String NUMERAL = "[0-9０-９〇一二三四五六七八九十]";
    private static final String TIME =
            "(?:第?" + NUMERAL + "{1,4}(?:[年月日号天周季旬.．/／－-]|个[月工季])" + "|[上下]半年|年[底末内]|[今本明当次]年|“?十[四五六七]五)";
    // Not the 计划 of 工作计划, the 约 of 节约, nor the 前后 of 6月30日前后续工作.
    private static final String BESIDE_A_TIME = "原则上|暂定|初定|(?:力争|争取)(?=完成)"
            + "|(?:力争|争取|预计|(?<!工作|行动|年度)计划|大约|(?<![节签预合制条公简集大])约|拟)(?=[于在到自]?" + TIME + ")"
            + "|(?<=[年月日号天周度末底旬时点])(?:左右|前后(?![续勤期台备]))";
    private static final String CONDITION = "(?<condition>可?(?:视情|视实际|视进展|酌情|根据实际|根据情况)|[如若](?:遇|有|因|需|确)"
            + "|遇(?:节|法定|休|周[末六日]|特殊|不可|有|国家)|逢节|特殊情况|确[需有]|因(?:故|特殊|不可)"
            + "|可(?:以|适当|适时|予以)?(?:顺延|延期|延长|延后|推迟|提前|调整)|具体(?:时间|日期|以|视|按)|以[^,，;；。()（）]{1,20}为准)";

    private static final Pattern HEDGE = Pattern.compile(BESIDE_A_TIME + "|" + CONDITION);
    private static final Pattern CHANGE = Pattern.compile("调整|顺延|延期|延长|延后|推迟|提前|变更|变动|另行|为准|而定|除外|确定");
    private static final CharMatcher COMMAS = CharMatcher.anyOf(",，");
    private static final CharMatcher CLAUSE_ENDS = COMMAS.or(CharMatcher.anyOf(";；。!！?？()（）[]【】〔〕"));
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("(（[【〔");
    private static final CharMatcher NUMERALS = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('０', '９'));
    private static final int MAX_BEFORE_CONDITION = 12;

    private final String text;
    private final ImmutableSet.Builder<String> found = ImmutableSet.builder();

    private Hedges(String text) {
        this.text = text;
    }

    /**
     * Finds the hedges of a cell.
     *
     * @param cell the cell as printed
     * @param rule what it was read as
     * @return their words in order, each once, without white space; none for a cell that was not understood, whose words are
     *     all kept
     */
    public static ImmutableList<String> in(String cell, DeadlineRule rule) {
        requireNonNull(cell, "cell");
        if (requireNonNull(rule, "rule") instanceof NotUnderstood) {
            return ImmutableList.of();
        }
        Hedges hedges = new Hedges(CharMatcher.whitespace().removeFrom(cell));
        hedges.find();
        return hedges.found.build().asList();
    }

    private void find() {
        Matcher hedge = HEDGE.matcher(text).useTransparentBounds(true);
        int from = 0;
        while (hedge.region(from, text.length()).find()) {
            if (hedge.group("condition") == null) {
                found.add(hedge.group());
                from = hedge.end();
            } else {
                from = condition(hedge.start());
            }
        }
    }

    /** Takes the clause of a condition, if it says that the time may change; returns where to look on. */
    private int condition(int start) {
        int end = clauseEnd(start);
        if (!saysChange(start, end)) {
            // 如遇特殊情况，可顺延: the next clause says so.
            int next = end < text.length() && COMMAS.matches(text.charAt(end)) ? clauseEnd(end + 1) : end;
            if (!saysChange(end, next) || NUMERALS.matchesAnyOf(text.substring(end, next))) {
                return end;
            }
            end = next;
        }
        found.add(text.substring(bracketBefore(start), end));
        return end;
    }

    private int clauseEnd(int from) {
        int end = CLAUSE_ENDS.indexIn(text, from);
        return end < 0 ? text.length() : end;
    }

    private boolean saysChange(int from, int to) {
        return CHANGE.matcher(text).region(from, to).find();
    }

    /** （时间可视情调整）: all that the bracket holds, but for a time. */
    private int bracketBefore(int start) {
        int at = start;
        while (at > 0 && start - at < MAX_BEFORE_CONDITION && !CLAUSE_ENDS.matches(text.charAt(at - 1))) {
            at--;
        }
        boolean bracket = at > 0 && BRACKETS.matches(text.charAt(at - 1));
        return bracket && !NUMERALS.matchesAnyOf(text.substring(at, start)) ? at : start;
    }
}
