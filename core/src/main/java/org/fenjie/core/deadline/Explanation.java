package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
     * A step of an explanation. It is put into words when it is asked for: most answers are never asked why.
     *
     * <p>Equal by what it says and the article. Immutable and thread-safe; no natural order.
     */
    public static final class Step {

        private final StepKind kind;
        private final ImmutableList<Object> arguments;
        private final Optional<Article> article;

        private Step(StepKind kind, ImmutableList<Object> arguments, Optional<Article> article) {
            this.kind = kind;
            this.arguments = arguments;
            this.article = article;
        }

        /** A step with what stands for {@code {0}}, {@code {1}}, … in its wording: values that do not change. */
        static Step of(StepKind kind, Optional<Article> article, Object... arguments) {
            return new Step(kind, ImmutableList.copyOf(arguments), article);
        }

        /**
         * Gives the step in Chinese.
         *
         * @return the step without its article
         */
        public String chinese() {
            return StepText.chinese(kind, arguments);
        }

        /**
         * Gives the step in English.
         *
         * @return the step without its article
         */
        public String english() {
            return StepText.english(kind, arguments);
        }

        /**
         * Finds the article that the step follows.
         *
         * @return the article; empty for a step that follows none
         */
        public Optional<Article> article() {
            return article;
        }

        private String inChinese() {
            return article.map(a -> chinese() + "【" + a.chinese() + "】").orElseGet(this::chinese);
        }

        private String inEnglish() {
            return article.map(a -> english() + " [" + a.english() + "]").orElseGet(this::english);
        }

        @Override
        public boolean equals(@Nullable Object obj) {
            return obj instanceof Step other
                    && kind == other.kind
                    && arguments.equals(other.arguments)
                    && article.equals(other.article);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, arguments, article);
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

    /** The explanation with steps behind it. */
    Explanation endingWith(ImmutableList<Step> last) {
        return new Explanation(
                ImmutableList.<Step>builder().addAll(steps).addAll(last).build());
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
