package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Category;

/** Criteria that look at what is printed, and can always be decided. */
final class TextCriteria {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private TextCriteria() {}

    private static void checkName(String name, String what) {
        checkArgument(!CharMatcher.whitespace().matchesAllOf(requireNonNull(name, "name")), "The %s is blank", what);
    }

    /** A heading of this name, at any level above the task. */
    record HeadingNamed(String name) implements Criterion {

        HeadingNamed {
            checkName(name, "heading");
        }

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(task.task()
                    .category()
                    .filter(category -> category.path().contains(name))
                    .isPresent());
        }

        @Override
        public String toString() {
            return "heading " + name;
        }
    }

    /** Under this very heading. */
    record Within(Category heading) implements Criterion {

        Within {
            requireNonNull(heading, "heading");
        }

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(task.task()
                    .category()
                    .filter(category -> category.isWithin(heading))
                    .isPresent());
        }

        @Override
        public String toString() {
            return "within " + heading;
        }
    }

    /** All of the words in the content. */
    record Mentions(ImmutableSet<String> words) implements Criterion {

        Mentions {
            checkArgument(!words.isEmpty(), "A word is expected, found only white space");
        }

        static Mentions of(String words) {
            return new Mentions(ImmutableSet.copyOf(
                    WORDS.split(requireNonNull(words, "words").toLowerCase(Locale.ROOT))));
        }

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(matcher().test(task.task().content()));
        }

        /** Most words are Chinese, which has no cases: the contents are then searched as they are. */
        Predicate<String> matcher() {
            boolean hasCases = words.stream()
                    .anyMatch(word -> !word.toUpperCase(Locale.ROOT).equals(word));
            return content -> {
                String searched = hasCases ? content.toLowerCase(Locale.ROOT) : content;
                for (String word : words) {
                    if (!searched.contains(word)) {
                        return false;
                    }
                }
                return true;
            };
        }

        @Override
        public String toString() {
            return "mentioning " + String.join(" ", words);
        }
    }

    /** One of the forms of deadline. */
    record FormIs(ImmutableSet<DeadlineRule.Form> forms) implements Criterion {

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(forms.contains(task.task().deadline().form()));
        }

        @Override
        public String toString() {
            return forms.stream().map(DeadlineRule.Form::toString).collect(Collectors.joining(" or ", "form ", ""));
        }
    }

    /** A number in the range. */
    record NumberIn(Range<Integer> numbers) implements Criterion {

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(numbers.contains(task.number()));
        }

        @Override
        public String toString() {
            return numbers.lowerEndpoint().equals(numbers.upperEndpoint())
                    ? "number " + numbers.lowerEndpoint()
                    : "number " + numbers.lowerEndpoint() + " to " + numbers.upperEndpoint();
        }
    }

    /** The plan's year. */
    record YearIs(int year) implements Criterion {

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(task.plan().year() == year);
        }

        @Override
        public String toString() {
            return "year " + year;
        }
    }

    /** The plan's issuer. */
    record IssuerIs(String issuer) implements Criterion {

        IssuerIs {
            checkName(issuer, "issuer");
        }

        @Override
        public Answer test(PlannedTask task) {
            return Answer.of(task.plan().issuer().equals(issuer));
        }

        @Override
        public String toString() {
            return "issuer " + issuer;
        }
    }
}
