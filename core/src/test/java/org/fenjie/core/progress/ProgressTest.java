package org.fenjie.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class ProgressTest {

    private static final WorkPlan PLAN =
            WorkPlan.builder().title("2025年港口工作要点任务分解表").issuer("港区").year(2025).build();
    private static final LocalDate DONE = LocalDate.of(2025, 6, 27);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final Completion WHOLE = Completion.of(3, DONE);
    private static final Completion TURN = Completion.of(7, DONE).forDue(DUE).withNote("港办发〔2025〕4号");
    private static final Completion STAGE = Completion.of(9, DONE).forStage("6月底前报方案");

    @Test
    void keepsTheEntriesInTheirOrder() {
        Progress progress = Progress.of(PLAN).with(TURN).with(WHOLE).with(STAGE).with(Completion.of(7, DUE));
        assertThat(progress.entries()).containsExactly(TURN, WHOLE, STAGE, Completion.of(7, DUE));
        assertThat(progress.entriesOf(7)).containsExactly(TURN, Completion.of(7, DUE));
        assertThat(progress.entriesOf(8)).isEmpty();
        assertThat(progress.plan()).isEqualTo(PlanRef.of(PLAN));
        assertThat(progress.toBuilder().build()).isEqualTo(progress);
    }

    @Test
    void doesNotSayTheSameTwice() {
        RepeatedEntryException refused = catchThrowableOfType(RepeatedEntryException.class, () -> Progress.builder()
                .plan(PlanRef.of(PLAN))
                .addEntry(TURN)
                .addEntry(WHOLE)
                .addEntry(TURN.withNote("另一说明"))
                .addEntry(WHOLE)
                .build());
        assertThat(refused.entries()).containsExactly(TURN.withNote("另一说明"), WHOLE);
        assertThat(refused)
                .hasMessage("task 7: the entry stands twice: 7 due 2025-06-30: done 2025-06-27 (另一说明)\n"
                        + "task 3: the entry stands twice: 3: done 2025-06-27");
        RepeatedEntryException copy = SerializableTester.reserialize(refused);
        assertThat(copy).hasMessage(refused.getMessage());
        assertThat(copy.entries()).isEmpty();
    }

    @Test
    void takesOtherDaysAndOtherParts() {
        Progress progress = Progress.of(PLAN)
                .with(TURN)
                .with(Completion.of(7, DONE))
                .with(Completion.of(7, DONE).forDue(DUE.plusDays(1)))
                .with(Completion.of(7, DONE).forStage("2025-06-30"))
                .with(Completion.of(7, DUE).forDue(DUE))
                .with(TURN.byUnit("海事处"))
                .with(TURN.byUnit("港务局"));
        assertThat(progress.entries()).hasSize(7);
    }

    private static Arguments text(String what, Function<String, Object> value) {
        return Arguments.of(what, value);
    }

    static final ImmutableList<Arguments> TEXTS = ImmutableList.of(
            text("note of task 3", WHOLE::withNote),
            text("unit of task 3", WHOLE::byUnit),
            text("stage", WHOLE::forStage),
            text("title", title -> new PlanRef(title, "港区", 2025)),
            text("issuer", issuer -> new PlanRef("分解表", issuer, 2025)));

    @ParameterizedTest
    @FieldSource("TEXTS")
    void refusesTextsThatNobodyWrites(String what, Function<String, Object> value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.apply("\u3000\n"))
                .withMessage("The %s is blank", what);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.apply("已办\u0007"))
                .withMessage("The %s has the control character U+0007 at index 2", what);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.apply("已\uD842"))
                .withMessage("The %s has half a character, U+D842, at index 1", what);
        assertThat(value.apply("甲\n\t乙𠮷")).isNotNull();
    }

    @Test
    void refusesNumbersAndYearsOutOfBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completion.of(0, DONE))
                .withMessage("A task's number is expected from 1 on, found: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanRef("分解表", "港区", 1948))
                .withMessage("A year from 1949 to 2199 is expected, found: 1948");
        assertThatIllegalStateException()
                .isThrownBy(() -> Progress.builder().addEntry(WHOLE).build())
                .withMessageContaining("plan");
    }

    static final ImmutableList<Object> VALUES = ImmutableList.of(
            PlanRef.of(PLAN), PartRef.dueOn(DUE), PartRef.stage("9月底前建成"), TURN, Progress.of(PLAN), Progress.builder());

    @ParameterizedTest
    @FieldSource("VALUES")
    void refusesNull(Object value) {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(String.class, "甲")
                .setDefault(int.class, 2025)
                .setDefault(WorkPlan.class, PLAN)
                .setDefault(Completion.class, STAGE)
                .setDefault(LocalDate.class, DUE);
        tester.testAllPublicConstructors(value.getClass());
        tester.testAllPublicStaticMethods(value.getClass());
        tester.testAllPublicInstanceMethods(value);
        tester.testAllPublicStaticMethods(PartRef.class);
    }

    @Test
    void contractOfCompletions() {
        assertThat(WHOLE).hasToString("3: done 2025-06-27");
        assertThat(TURN).hasToString("7 due 2025-06-30: done 2025-06-27 (港办发〔2025〕4号)");
        assertThat(STAGE).hasToString("9 stage \"6月底前报方案\": done 2025-06-27");
        assertThat(TURN.byUnit("海事处")).hasToString("7 海事处 due 2025-06-30: done 2025-06-27 (港办发〔2025〕4号)");
        new EqualsTester()
                .addEqualityGroup(TURN.byUnit("海事处"), TURN.byUnit("港务局").byUnit("海事处"))
                .addEqualityGroup(
                        TURN.byUnit("港务局"),
                        Completion.of(7, DONE)
                                .byUnit("港务局")
                                .withNote("港办发〔2025〕4号")
                                .forDue(DUE))
                .addEqualityGroup(WHOLE, new Completion(3, Optional.empty(), Optional.empty(), DONE, Optional.empty()))
                .addEqualityGroup(
                        TURN,
                        Completion.of(7, DONE)
                                .forStage("不是它")
                                .withNote("港办发〔2025〕4号")
                                .forDue(DUE))
                .addEqualityGroup(TURN.withNote("港办发〔2025〕5号"))
                .addEqualityGroup(TURN.forDue(DUE.minusDays(1)))
                .addEqualityGroup(Completion.of(7, DONE))
                .addEqualityGroup(Completion.of(7, DUE))
                .addEqualityGroup(STAGE, Completion.of(9, DONE).forDue(DUE).forStage("6月底前报方案"))
                .addEqualityGroup(Completion.of(9, DONE).forStage("9月底前报方案"))
                .testEquals();
    }

    @Test
    void contractOfReferences() {
        assertThat(PlanRef.of(PLAN)).hasToString("2025年港口工作要点任务分解表 (港区, 2025)");
        new EqualsTester()
                .addEqualityGroup(PlanRef.of(PLAN), new PlanRef("2025年港口工作要点任务分解表", "港区", 2025))
                .addEqualityGroup(new PlanRef("2025年港口工作要点任务分解表", "港区", 2026))
                .addEqualityGroup(new PlanRef("2025年港口工作要点任务分解表", "新港区", 2025))
                .addEqualityGroup(new PlanRef("2025年港口工作要点任务分解表（修订）", "港区", 2025))
                .addEqualityGroup(PartRef.dueOn(DUE), new PartRef.DueOn(DUE))
                .addEqualityGroup(PartRef.dueOn(DONE))
                .addEqualityGroup(PartRef.stage("2025-06-30"), new PartRef.Stage("2025-06-30"))
                .testEquals();
    }

    @Test
    void contractOfProgress() {
        Progress progress = Progress.of(PLAN).with(WHOLE).with(TURN);
        assertThat(progress).hasToString("2025年港口工作要点任务分解表 (港区, 2025): 2 recorded");
        new EqualsTester()
                .addEqualityGroup(
                        progress,
                        Progress.builder()
                                .plan(PlanRef.of(PLAN))
                                .addEntry(WHOLE)
                                .addEntry(TURN)
                                .build())
                .addEqualityGroup(Progress.of(PLAN).with(TURN).with(WHOLE))
                .addEqualityGroup(Progress.of(PLAN).with(WHOLE))
                .addEqualityGroup(Progress.of(PLAN))
                .addEqualityGroup(Progress.of(PLAN.toBuilder().year(2026).build())
                        .with(WHOLE)
                        .with(TURN))
                .testEquals();
    }
}
