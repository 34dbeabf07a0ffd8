package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;

/** Fills the wordings of {@link StepKind}: dates are written in each language's way, with the weekday. */
final class StepText {

    private static final ImmutableList<String> CHINESE_WEEKDAYS =
            ImmutableList.of("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日");
    private static final ImmutableList<String> ENGLISH_WEEKDAYS =
            ImmutableList.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** A text in both languages, as an argument of a step. */
    record Bilingual(String chinese, String english) {}

    private StepText() {}

    static String chinese(StepKind kind, ImmutableList<Object> arguments) {
        return fill(kind.chinese(), arguments, StepText::chinese);
    }

    static String english(StepKind kind, ImmutableList<Object> arguments) {
        return fill(kind.english(), arguments, StepText::english);
    }

    private static String fill(String wording, ImmutableList<Object> arguments, Function<Object, String> text) {
        StringBuilder filled = new StringBuilder();
        // By hand, for java.text.MessageFormat would read braces and quotes in the printed words too.
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (c == '{') {
                filled.append(text.apply(arguments.get(wording.charAt(i + 1) - '0')));
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    /** A date as {@code 2024年5月14日（星期二）}, a rule in its standard wording. */
    static String chinese(Object argument) {
        if (argument instanceof LocalDate date) {
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日（"
                    + CHINESE_WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + "）";
        }
        if (argument instanceof DeadlineRule rule) {
            return rule.wording().isBlank() ? "（空白）" : rule.wording();
        }
        if (argument instanceof Gap gap) {
            return gap.chinese();
        }
        if (argument instanceof Article article) {
            return article.chinese();
        }
        return argument instanceof Bilingual text ? text.chinese() : argument.toString();
    }

    /** A date as {@code Tuesday 2024-05-14}, a rule in its standard wording, which is Chinese. */
    static String english(Object argument) {
        if (argument instanceof LocalDate date) {
            return ENGLISH_WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + " " + date;
        }
        if (argument instanceof DeadlineRule rule) {
            return rule.wording().isBlank() ? "(blank)" : rule.wording();
        }
        if (argument instanceof Gap gap) {
            return gap.english();
        }
        if (argument instanceof Article article) {
            return article.english();
        }
        return argument instanceof Bilingual text ? text.english() : argument.toString();
    }
}
