package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.NullPointerTester;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No public method of the package takes null. */
class PlanNullsTest {

    private static final UnitMention MENTION = UnitMention.of("市科技局");
    private static final WorkPlan PLAN =
            SamplePlan.plan().addTask(SamplePlan.task(1, MENTION)).build();

    static final ImmutableList<Object> VALUES = ImmutableList.of(
            MENTION,
            Unit.of("市科技局"),
            RegisterEntry.of("市科技局"),
            Collective.of("各单位", Collective.Kind.ALL),
            UnitCell.of("市科技局"),
            Category.of("平台"),
            Assignment.of(Role.LEAD, MENTION),
            Responsibility.nobody(),
            PLAN,
            PLAN.tasks().get(0),
            PLAN.units(),
            WorkPlan.builder(),
            Task.builder(),
            Responsibility.builder(),
            new PlanViolation(PlanViolation.Kind.UNIT_TWICE, OptionalInt.empty(), "", "twice"),
            new UnknownUnitException("市科委", ImmutableList.of()));

    @ParameterizedTest
    @FieldSource("VALUES")
    void refusesNull(Object value) {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(String.class, "市教育局")
                .setDefault(ImmutableSet.class, ImmutableSet.of("市教育局"))
                .setDefault(Assignee.class, MENTION)
                .setDefault(UnitMention.class, MENTION)
                .setDefault(Category.class, Category.of("平台"))
                .setDefault(Task.class, PLAN.tasks().get(0));
        tester.testAllPublicConstructors(value.getClass());
        tester.testAllPublicStaticMethods(value.getClass());
        tester.testAllPublicInstanceMethods(value);
        assertThat(value).isNotEqualTo(null);
    }
}
