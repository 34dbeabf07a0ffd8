package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A deadline in stages, such as {@code 2024年底前，并长期坚持}: each stage with its words and its own rule, in order.
 *
 * <p>The answer puts the windows of all stages together. If the last stages never end, it says so; if a stage cannot be
 * dated, it carries the gap beside the dates of the others.
 *
 * @param stages the stages in the order printed, at least two
 */
public record Staged(ImmutableList<Stage> stages) implements DeadlineRule {

    /**
     * A stage of a deadline, such as {@code 12月底前完成竣工验收}.
     *
     * @param words the stage as printed, with what is to be done
     * @param rule the rule that the words give; never itself {@link Staged}
     */
    public record Stage(String words, DeadlineRule rule) {

        public Stage {
            requireNonNull(words, "words");
            requireNonNull(rule, "rule");
            checkArgument(!PrintedTexts.isBlank(words), "A stage needs its words");
            PrintedTexts.checkPrintable(words, "stage");
            checkArgument(!(rule instanceof Staged), "A stage is not staged in turn: %s", rule);
        }

        /**
         * Obtains a stage.
         *
         * @param words the stage as printed
         * @param rule the rule
         * @return the stage
         */
        public static Stage of(String words, DeadlineRule rule) {
            return new Stage(words, rule);
        }

        /** Returns {@code ["12月底前" by 12]}. */
        @Override
        public String toString() {
            return "[" + DeadlineNotation.quote(words) + " " + rule + "]";
        }
    }

    public Staged {
        requireNonNull(stages, "stages");
        checkArgument(stages.size() >= 2, "At least two stages are expected, found: %s", stages);
    }

    /**
     * Obtains a rule of several stages.
     *
     * @param stages at least two stages, in order
     * @return the rule
     */
    public static Staged of(Stage... stages) {
        return new Staged(ImmutableList.copyOf(stages));
    }

    @Override
    public Form form() {
        return Form.STAGED;
    }

    @Override
    public ImmutableSet<Event> events() {
        return stages.stream().flatMap(stage -> stage.rule().events().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Resolution resolve(DeadlineResolver resolver) {
        ResolutionSteps steps = resolver.begin(this);
        for (Stage stage : stages) {
            steps.stage(stage.words(), stage.rule().resolve(resolver));
        }
        return steps.merged();
    }

    @Override
    public String wording() {
        boolean yearsNamed = false;
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (Stage stage : stages) {
            String wording = StageWording.of(stage.rule(), yearsNamed);
            words.add(wording);
            yearsNamed |= StageWording.namesAYear(wording);
        }
        return String.join("；", words.build());
    }

    /** Returns {@code staged ["6月底前" by 06] ["12月底前" by 12]}. */
    @Override
    public String toString() {
        return stages.stream().map(Stage::toString).collect(Collectors.joining(" ", "staged ", ""));
    }
}
