package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fenjie.core.plan.SamplePlan.plan;
import static org.fenjie.core.plan.SamplePlan.responsible;
import static org.fenjie.core.plan.SamplePlan.task;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.fenjie.core.internal.NearestText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Time grows with the plan, not with its square: each takes a fraction of a second, and would take minutes otherwise. The limit
 * leaves room for a machine that other work has.
 */
@Timeout(60)
class PlanSizeTest {

    private static final int MANY = 50_000;

    /** Names as like one another as names of units are. */
    private static ImmutableList<String> names(String before, int count) {
        return IntStream.range(0, count).mapToObj(i -> before + i + "局").collect(ImmutableList.toImmutableList());
    }

    private static UnitMention mention(String name, ImmutableList<String> plates) {
        return UnitMention.of(name, plates.toArray(String[]::new));
    }

    @Test
    void aPlanOfManyTasks() {
        ImmutableList<String> names = names("县", 10_000);
        WorkPlan.Builder builder = plan().firstListedLeads(true).addEveryTask(responsible(UnitMention.of("市科技局")));
        for (int i = 0; i < names.size(); i++) {
            builder.addTask(
                    task(i + 1, UnitMention.of(names.get(i), "办" + i), UnitMention.of("办" + (i + 1))).toBuilder()
                            .category(Category.of("第" + i / 100 + "类", "第" + i + "项"))
                            .build());
        }
        WorkPlan plan = builder.build();
        assertThat(plan.units().units()).hasSize(10_002);
        assertThat(plan.categories()).hasSize(10_100);
        assertThat(plan.tasks())
                .allMatch(task -> plan.responsibilityOf(task).assignments().size() == 3);
        assertThat(plan.tasks()).allMatch(task -> plan.findTask(task.number()).isPresent());
    }

    @Test
    void aCellOfManyUnits() {
        ImmutableList<String> names = names("县", MANY);
        Responsibility.Builder responsibility = Responsibility.builder();
        WorkPlan.Builder plan = plan();
        for (String name : names) {
            responsibility.assign(Role.RESPONSIBLE, UnitMention.of(name));
            plan.addEveryTask(responsible(UnitMention.of(name)));
        }
        Task task = task(1).responsibility(responsibility.build()).build();
        assertThat(plan.addTask(task).build().responsibilityOf(task).assignments())
                .hasSize(MANY);
    }

    /** Every plate is printed behind the other name as well. */
    @Test
    void namesOfManyPlates() {
        ImmutableList<String> plates = names("办", MANY);
        WorkPlan.Builder plan = plan().addTasks(task(1, mention("甲局", plates)), task(2, mention("乙局", plates)));
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(plan::build)
                .satisfies(e -> assertThat(e.violations()).hasSize(MANY));
        assertThat(plan.addTask(task(3, UnitMention.of("甲局", "乙局")))
                        .build()
                        .units()
                        .units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.names()).hasSize(MANY + 2));
    }

    /** Each of the first half names a unit twice, by two names that one of the second half joins. */
    @Test
    void manyUnitsThatStandTwiceByTwoNames() {
        WorkPlan.Builder plan = plan();
        for (int i = 0; i < MANY; i++) {
            plan.addTask(task(i + 1, UnitMention.of("甲办" + i), UnitMention.of("乙办" + i)));
        }
        for (int i = 0; i < MANY; i++) {
            plan.addTask(task(MANY + i + 1, UnitMention.of("甲办" + i, "乙办" + i)));
        }
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(plan::build)
                .satisfies(e -> {
                    assertThat(e.violations()).hasSize(MANY);
                    assertThat(e.violations().get(99).message()).endsWith("; they are names of one unit by 甲办99（乙办99）");
                    assertThat(e.violations().get(100).message()).endsWith("as responsible 乙办100");
                });
    }

    @Test
    void aRegisterThatListsNoneOfTheNames() {
        WorkPlan.Builder plan = plan();
        names("县", 10_000).forEach(name -> plan.addRegister(RegisterEntry.of(name)));
        ImmutableList<String> unknown = names("区", 10_000);
        for (int i = 0; i < unknown.size(); i++) {
            plan.addTask(task(i + 1, UnitMention.of(unknown.get(i))));
        }
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(plan::build)
                .satisfies(e -> {
                    assertThat(e.violations()).hasSize(10_000);
                    assertThat(e.violations().get(0).message()).contains("the nearest: 县0局");
                });
    }

    @Test
    void aNameOfAMegabyte() {
        String name = "局".repeat(1 << 20);
        String brackets = "（".repeat(1 << 19) + "）".repeat(1 << 19);
        UnitRegister register = UnitRegister.unify(ImmutableList.of(UnitMention.of(name), UnitMention.of("区科委")));
        assertThat(register.find(name)).isPresent();
        assertThat(register.find(brackets)).isEmpty();
        assertThat(register.find("（".repeat(1 << 20) + "）")).isEmpty();
        assertThat(register.nearest(name.substring(1) + "办")).isEmpty();
        assertThat(NearestText.find("局".repeat(150) + "区", ImmutableList.of(name, "局".repeat(151)), 2))
                .containsExactly("局".repeat(151));
    }

    @Test
    void theNearestOfAMegabyteOfNames() {
        UnitRegister register = UnitRegister.unify(
                names("县", MANY).stream().map(UnitMention::of).collect(ImmutableList.toImmutableList()));
        assertThat(register.nearest("区44444局")).startsWith("县44444局").hasSize(3);
    }
}
