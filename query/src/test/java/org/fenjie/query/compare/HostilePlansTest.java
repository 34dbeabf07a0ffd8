package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.IntStream;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;

/** Plans that nobody printed. They run in a second or two; with work that grew by the square of a length, for minutes. */
class HostilePlansTest {

    private static final int LENGTH = 10_000;

    private static WorkPlan plan(int tasks, int length, int alphabet, int seed) {
        Random random = new Random(seed);
        return WorkPlan.builder()
                .title("表")
                .issuer("某区")
                .year(2024)
                .addAllTasks(IntStream.rangeClosed(1, tasks)
                        .mapToObj(number -> Task.builder()
                                .number(number)
                                .content(text(length, alphabet, random))
                                .build())
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static String text(int length, int alphabet, Random random) {
        return random.ints(length, 0, alphabet)
                .collect(StringBuilder::new, (text, sign) -> text.append((char) ('一' + sign)), StringBuilder::append)
                .toString();
    }

    @Test
    void longContentsOfFewSigns() {
        PlanComparison comparison = PlanComparison.between(plan(30, LENGTH, 2, 1), plan(30, LENGTH, 2, 2));

        assertThat(comparison.pairs()).hasSize(30);
        assertThat(comparison.pairs()).allMatch(pair -> pair.likeness() > 0.9 && pair.likeness() < 1);
        assertThat(comparison.pairs().get(0).wording().orElseThrow().diff().after())
                .isEqualTo(comparison.pairs().get(0).after().content());
    }

    @Test
    void longContentsOfManySigns() {
        assertThat(PlanComparison.between(plan(60, LENGTH, 20_000, 1), plan(60, LENGTH, 20_000, 2)))
                .hasToString("0 of 60 tasks go on (0 unchanged), 60 gone, 60 new");
    }

    @Test
    void oneSentenceInEveryRow() {
        WorkPlan plan = WorkPlan.builder()
                .title("表")
                .issuer("某区")
                .year(2024)
                .addAllTasks(IntStream.rangeClosed(1, 3_000)
                        .mapToObj(number -> Task.builder()
                                .number(2 * number)
                                .content("各单位按职责落实")
                                .build())
                        .collect(ImmutableList.toImmutableList()))
                .build();

        assertThat(PlanComparison.between(plan, plan))
                .hasToString("3000 of 3000 tasks go on (3000 unchanged), 0 gone, 0 new");
    }

    @Test
    void headingsOfGreatDepth() {
        Category deep = Category.ofPath(
                IntStream.range(0, 300).mapToObj(level -> "第" + level + "级").toList());
        WorkPlan before = Rows.plan(2024, "1 | | 公布办事指南");
        WorkPlan after = before.toBuilder()
                .tasks(ImmutableList.of(
                        before.tasks().get(0).toBuilder().category(deep).build()))
                .build();

        assertThat(PlanComparison.between(after, after).headings().pairs()).hasSize(300);
        assertThat(PlanComparison.between(before, after).headings().added()).hasSize(300);
    }

    @Test
    void marksOfTheNotationInTheTextAreKeptAsTheyAre() {
        TextDiff diff = TextDiff.of("甲[-乙-]丙", "甲{+乙+}丙");

        assertThat(diff.before()).isEqualTo("甲[-乙-]丙");
        assertThat(diff.after()).isEqualTo("甲{+乙+}丙");
    }
}
