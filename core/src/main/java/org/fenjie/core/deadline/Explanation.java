package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why an answer is the answer: numbered steps in Chinese and in English, with the articles of law and the holiday notices
 * that they follow.
 *
 * <p>For 工作要点发布后30日内 with the event on Monday 2024-04-15 the second step reads
 * {@code 2. “工作要点发布”之日为2024年4月15日（星期一）}.
 *
 * @param steps the steps in order
 */
public record Explanation(ImmutableList<Step> steps) {

    /**
     * A step of an explanation.
     *
     * @param chinese the step in Chinese
     * @param english the step in English
     * @param article the article that it follows, if it follows one
     */
    public record Step(String chinese, String english, Optional<Article> article) {

        public Step {
            requireNonNull(chinese, "chinese");
            requireNonNull(english, "english");
            requireNonNull(article, "article");
        }

        private String inChinese() {
            return article.map(a -> chinese + "【" + a.chinese() + "】").orElse(chinese);
        }

        private String inEnglish() {
            return article.map(a -> english + " [" + a.english() + "]").orElse(english);
        }

        /** Returns the step in English with its article. */
        @Override
        public String toString() {
            return inEnglish();
        }
    }

    public Explanation {
        requireNonNull(steps, "steps");
    }

    /** The explanation with another first step. */
    Explanation beginningWith(Step first) {
        return new Explanation(ImmutableList.<Step>builder()
                .add(first)
                .addAll(steps.subList(1, steps.size()))
                .build());
    }

    /**
     * Gives the steps in Chinese.
     *
     * @return a line a step, numbered from 1, with LF between
     */
    public String chinese() {
        return numbered(Step::inChinese);
    }

    /**
     * Gives the steps in English.
     *
     * @return a line a step, numbered from 1, with LF between
     */
    public String english() {
        return numbered(Step::inEnglish);
    }

    private String numbered(Function<Step, String> text) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int i = 0; i < steps.size(); i++) {
            lines.add((i + 1) + ". " + text.apply(steps.get(i)));
        }
        return Joiner.on('\n').join(lines.build());
    }

    /** Returns the steps in English. */
    @Override
    public String toString() {
        return english();
    }
}
