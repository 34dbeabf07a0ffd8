package org.fenjie.benchmarks.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenjie.query.PlannedTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured side by side answers the same. */
class TaskFinderTest {

    private static final ImmutableList<String> LEADS = ImmutableList.of("区数据局", "区商务委", "区经委", "区重大办", "区政府办", "区妇联");

    /** The week that is measured, its days around, a day of many recurring tasks, the turn of a year, and none at all. */
    private static final ImmutableList<LocalDate> DAYS = ImmutableList.of(
            LocalDate.of(2024, 6, 24),
            LocalDate.of(2024, 6, 18),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2015, 3, 31),
            LocalDate.of(2019, 12, 30),
            LocalDate.of(1999, 1, 1),
            LocalDate.of(2040, 1, 1));

    static Stream<ImmutableList<GeneratedPlan>> plans() {
        return Stream.of(1, 79, 200, 5_000).map(GeneratedPlans::ofTasks);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyContenderFindsTheSame(ImmutableList<GeneratedPlan> plans) {
        ImmutableList<TaskFinder> finders = Stream.of(Contender.values())
                .map(contender -> contender.over(plans))
                .collect(ImmutableList.toImmutableList());
        for (Question question : questions(plans)) {
            List<PlannedTask> expected = found(finders.get(0), question);
            for (TaskFinder finder : finders) {
                String as = finder.getClass().getSimpleName() + ": " + question;
                assertThat(found(finder, question)).as(as).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(finder.count(question)).as(as).isEqualTo(expected.size());
            }
        }
    }

    /** Fenjie refuses a unit that no plan names. */
    private static ImmutableList<Question> questions(ImmutableList<GeneratedPlan> plans) {
        return Lists.cartesianProduct(List.of(QuestionKind.values()), LEADS, DAYS).stream()
                .map(parts ->
                        new Question((QuestionKind) parts.get(0), (String) parts.get(1), (LocalDate) parts.get(2)))
                .filter(question -> plans.stream()
                        .anyMatch(generated ->
                                generated.plan().units().find(question.lead()).isPresent()))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<PlannedTask> found(TaskFinder finder, Question question) {
        List<PlannedTask> found = new ArrayList<>();
        finder.forEach(question, found::add);
        return found;
    }
}
