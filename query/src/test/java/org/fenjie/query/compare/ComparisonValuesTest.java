package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Optional;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values hold to: equality, notation, bounds, no null. */
class ComparisonValuesTest {

    private static final WorkPlan PLAN = Rows.plan(2024, "1 | 服务 | 公布办事指南 | 区商贸委 | 3月");
    private static final Task TASK = PLAN.tasks().get(0);
    private static final Assignment LEAD = Assignment.of(Role.LEAD, UnitMention.of("区商贸委"));
    private static final Assignment HELP = Assignment.of(Role.SUPPORTING, UnitMention.of("区商贸委"));
    private static final DeadlineRule MARCH = DeadlineRule.parse("by 03");
    private static final DeadlineRule MAY = DeadlineRule.parse("by 05");

    private static TaskPair pair(double likeness, TaskChange... changes) {
        return new TaskPair(
                TASK, TASK, likeness, MatchBasis.LIKENESS, DeadlineShift.SAME, ImmutableList.copyOf(changes));
    }

    @Test
    void changesPrintInTheDomainsNotation() {
        assertThat(new NumberChange(12, 14)).hasToString("number 12 → 14");
        assertThat(new HeadingChange(Optional.of(Category.of("服务", "窗口")), Optional.empty()))
                .hasToString("heading 服务 / 窗口 → none");
        assertThat(new WordingChange(TextDiff.of("公开甲类", "公开乙类"))).hasToString("wording 公开[-甲-]{+乙+}类");
        assertThat(new DeadlineChange(MARCH, MAY, DeadlineShift.LATER)).hasToString("deadline by 03 → by 05 (later)");
        assertThat(new UnitChange(Optional.of(HELP), Optional.of(LEAD))).hasToString("区商贸委 supporting → lead");
        assertThat(new UnitChange(Optional.empty(), Optional.of(LEAD))).hasToString("+lead 区商贸委");
        assertThat(new UnitChange(Optional.of(HELP), Optional.empty())).hasToString("-supporting 区商贸委");
        assertThat(new UnitsChange(
                        Responsibility.of(HELP),
                        Responsibility.of(LEAD),
                        ImmutableList.of(new UnitChange(Optional.of(HELP), Optional.of(LEAD)))))
                .hasToString("units 区商贸委 supporting → lead");
        assertThat(new UnitsChange(
                        Responsibility.builder().doubt("smudged").build(),
                        Responsibility.of(LEAD),
                        ImmutableList.of(new UnitChange(Optional.empty(), Optional.of(LEAD)))))
                .hasToString("units +lead 区商贸委 (not sure)");
    }

    @Test
    void likenessPrintsCutOffSoThatOneIsOne() {
        assertThat(pair(1)).hasToString("1 → 1 (1.00): unchanged");
        assertThat(pair(0.9999, new NumberChange(1, 1))).hasToString("1 → 1 (0.99): unchanged");
        assertThat(new TaskPart(TASK, TASK, 0.678)).hasToString("1 in 1 (0.67)");
        assertThat(new HeadingPair(Category.of("服务"), Category.of("优化服务"), 0.57, 0.5, true))
                .hasToString("服务 → 优化服务 (0.57, tasks 0.50, moved)");
    }

    @Test
    void settingsPrintWhatDiffersFromTheUsual() {
        assertThat(ComparisonSettings.usual()).hasToString("likeness 0.50, same row 0.30, part 0.60");
        assertThat(ComparisonSettings.usual()
                        .withLikeness(0.65)
                        .withSameRowLikeness(1)
                        .withPartShare(0.75)
                        .without(ChangeKind.NUMBER, ChangeKind.UNITS)
                        .withSameUnit("区数据局", "区大数据中心"))
                .hasToString("likeness 0.65, same row 1.00, part 0.75, without number or units, 区数据局（区大数据中心）");
    }

    @Test
    void whoIsMeantByAChange() {
        assertThat(new UnitChange(Optional.of(HELP), Optional.empty()).assignee())
                .isEqualTo(HELP.assignee());
        assertThat(new UnitChange(Optional.of(HELP), Optional.empty()).isGone()).isTrue();
        assertThat(new UnitChange(Optional.empty(), Optional.of(LEAD)).isAdded())
                .isTrue();
        assertThat(new UnitChange(Optional.of(HELP), Optional.of(LEAD)).isAdded())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesNumbersThatAreNoShares(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair(share))
                .withMessage("A likeness from 0 to 1 is expected, found: " + share);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskPart(TASK, TASK, share))
                .withMessage("A share from 0 to 1 is expected, found: " + share);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeadingPair(Category.of("甲"), Category.of("乙"), 0, share, false))
                .withMessage("A share of tasks from 0 to 1 is expected, found: " + share);
    }

    @Test
    void refusesChangesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineChange(MARCH, MAY, DeadlineShift.SAME_DATES))
                .withMessage("A shift that is a change is expected, found: same dates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitChange(Optional.empty(), Optional.empty()))
                .withMessage("A unit before or after is expected");
    }

    @Test
    void contract() {
        new EqualsTester()
                .addEqualityGroup(new NumberChange(1, 2), new NumberChange(1, 2))
                .addEqualityGroup(new NumberChange(2, 1))
                .addEqualityGroup(pair(0.5), pair(0.5))
                .addEqualityGroup(pair(0.6))
                .addEqualityGroup(pair(0.5, new NumberChange(1, 2)))
                .addEqualityGroup(
                        ComparisonSettings.usual(), ComparisonSettings.usual().withLikeness(0.5))
                .addEqualityGroup(ComparisonSettings.usual().without(ChangeKind.UNITS))
                .addEqualityGroup(ComparisonSettings.usual().withSameUnit("甲局", "乙局"))
                .testEquals();
        assertThat(ChangeKind.values())
                .extracting(ChangeKind::toString)
                .containsExactly("number", "heading", "wording", "units", "deadline");
        assertThat(MatchBasis.values())
                .extracting(MatchBasis::toString)
                .containsExactly("equal content", "likeness", "same row");
    }

    @Test
    void refusesNull() throws Exception {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(WorkPlan.class, PLAN)
                .setDefault(Task.class, TASK)
                .setDefault(Category.class, Category.of("服务"))
                .setDefault(DeadlineRule.class, MARCH)
                .setDefault(DeadlineShift.class, DeadlineShift.LATER)
                .setDefault(Responsibility.class, Responsibility.nobody())
                .setDefault(TextDiff.class, TextDiff.of("甲", "乙"))
                .setDefault(ComparisonSettings.class, ComparisonSettings.usual())
                .setDefault(double.class, 0.5)
                .setDefault(ImmutableSet.class, ImmutableSet.of())
                .setDefault(String.class, "甲");
        for (Class<?> type : new Class<?>[] {
            ComparisonSettings.class,
            DeadlineChange.class,
            HeadingChange.class,
            HeadingComparison.class,
            HeadingPair.class,
            TaskPair.class,
            TaskPart.class,
            TextDiff.class,
            TextDiff.Piece.class,
            UnitChange.class,
            UnitsChange.class,
            WordingChange.class,
        }) {
            tester.testAllPublicConstructors(type);
            tester.testAllPublicStaticMethods(type);
        }
        tester.testAllPublicStaticMethods(PlanComparison.class);
        tester.testAllPublicInstanceMethods(PlanComparison.between(PLAN, PLAN));
        tester.testAllPublicInstanceMethods(pair(0.5));
        tester.testAllPublicInstanceMethods(ComparisonSettings.usual());
        tester.testAllPublicInstanceMethods(PlanComparison.between(PLAN, PLAN).headings());
    }
}
