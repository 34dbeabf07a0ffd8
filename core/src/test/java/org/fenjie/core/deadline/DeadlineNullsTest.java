package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No public method of the package takes null, and each says which parameter it was. */
class DeadlineNullsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);
    private static final Explanation NO_STEPS = new Explanation(ImmutableList.of());
    private static final Gap GAP = Gap.of(Gap.Reason.NOTICE_MISSING, "2027");
    private static final By OCTOBER = By.endOf(PlanPeriod.ofMonth(YearRef.PLAN, 10));

    static final ImmutableList<Object> VALUES = ImmutableList.of(
            YearRef.PLAN,
            PlanPeriod.PLAN_YEAR,
            Event.UNNAMED,
            CyclePoint.END,
            GAP,
            Window.dueOn(DAY),
            BeforeConvention.USUAL,
            CountingBasis.AS_PRINTED,
            Through.ALL_YEAR,
            OCTOBER,
            Count.after(30, CountUnit.DAYS, Event.UNNAMED),
            Recurring.every(Cycle.MONTH),
            OpenEnded.ALWAYS,
            Staged.of(Staged.Stage.of("10月", OCTOBER), Staged.Stage.of("长期", OpenEnded.ALWAYS)),
            Staged.Stage.of("10月", OCTOBER),
            NotUnderstood.BLANK,
            DeadlineResolver.ofYear(2024),
            new Due(ImmutableList.of(Window.dueOn(DAY)), false, ImmutableList.of(), false, NO_STEPS),
            new NoDueDate(Optional.empty(), NO_STEPS),
            new NotKnown(ImmutableList.of(GAP), NO_STEPS),
            NO_STEPS,
            Explanation.Step.of(StepKind.NEVER_DUE, Optional.empty()));

    @ParameterizedTest
    @FieldSource("VALUES")
    void refusesNull(Object value) {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(YearRef.class, YearRef.PLAN)
                .setDefault(PlanPeriod.class, PlanPeriod.PLAN_YEAR)
                .setDefault(Event.class, Event.of("印发"))
                .setDefault(Window.class, Window.dueOn(DAY))
                .setDefault(LocalDate.class, DAY)
                .setDefault(Explanation.class, NO_STEPS)
                .setDefault(DeadlineRule.class, OCTOBER)
                .setDefault(Staged.Stage.class, Staged.Stage.of("10月", OCTOBER))
                .setDefault(ImmutableMap.class, ImmutableMap.of())
                .setDefault(DeadlineResolver.class, DeadlineResolver.ofYear(2024))
                .setDefault(CyclePoint[].class, new CyclePoint[] {CyclePoint.END})
                .setDefault(
                        Staged.Stage[].class,
                        new Staged.Stage[] {Staged.Stage.of("10月", OCTOBER), Staged.Stage.of("长期", OpenEnded.ALWAYS)})
                .setDefault(String.class, "印发")
                .setDefault(int.class, 1);
        tester.testAllPublicConstructors(value.getClass());
        tester.testAllPublicStaticMethods(value.getClass());
        tester.testAllPublicInstanceMethods(value);
        assertThat(value).isNotEqualTo(null);
    }
}
