package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.core.plan.SamplePlan.FINANCE;
import static org.fenjie.core.plan.SamplePlan.SCIENCE;
import static org.fenjie.core.plan.SamplePlan.lead;
import static org.fenjie.core.plan.SamplePlan.responsible;
import static org.fenjie.core.plan.SamplePlan.supporting;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final UnitMention CULTURE = UnitMention.of("市文旅局", "市文物局");
    private static final UnitMention HEALTH = UnitMention.of("市卫生健康委");
    private static final Collective CONCERNED = Collective.of("有关单位", Collective.Kind.CONCERNED);
    private static final Collective ALL = Collective.of("各单位", Collective.Kind.ALL);

    @Test
    void listsUnitsAndCollectivesInTheOrderPrinted() {
        Responsibility all = Responsibility.of(
                supporting(HEALTH),
                lead(CULTURE),
                supporting(CONCERNED),
                responsible(FINANCE),
                lead(SCIENCE),
                responsible(ALL));
        assertThat(all.lead()).containsExactly(CULTURE, SCIENCE);
        assertThat(all.responsible()).containsExactly(FINANCE);
        assertThat(all.supporting()).containsExactly(HEALTH);
        assertThat(all.units()).containsExactly(HEALTH, CULTURE, FINANCE, SCIENCE);
        assertThat(all.collectives()).containsExactly(CONCERNED, ALL);
        for (Role role : Role.values()) {
            assertThat(all.units()).containsAll(all.units(role));
        }
        assertThat(all.isSure()).isTrue();
    }

    @Test
    void nobodyHasNoAssignment() {
        Responsibility nobody = Responsibility.nobody();
        assertThat(nobody).isEqualTo(Responsibility.of()).isSameAs(Responsibility.nobody());
        assertThat(nobody.assignments()).isEmpty();
        assertThat(nobody.isSure()).isTrue();
        assertThat(nobody.wording()).isEqualTo("无");
    }

    @Test
    void whatWasNotUnderstoodIsKept() {
        Responsibility unread = Responsibility.notUnderstood("由牵头部门另定", "no unit is known by these words");
        assertThat(unread.unread()).containsExactly("由牵头部门另定");
        assertThat(unread.doubt()).contains("no unit is known by these words");
        assertThat(unread.isSure()).isFalse();
        assertThat(unread.units()).isEmpty();
        assertThat(unread).isNotEqualTo(Responsibility.nobody());
    }

    @Test
    void refusesWhatWasLeftUnreadWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(Responsibility.builder().addUnread("另定")::build)
                .withMessage("Pieces were left unread without a reason: [另定]");
    }

    /** A document could not hold them, so what is written would not be what is read back. */
    @Test
    void refusesDamagedTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responsibility.notUnderstood("另\u0007定", "unknown words"))
                .withMessage("The unread piece has the control character U+0007 at index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responsibility.notUnderstood("另定", "unknown words \uDFB7"))
                .withMessage("The doubt has half a character, U+DFB7, at index 14");
    }

    @Test
    void contract() {
        Responsibility two = Responsibility.of(lead(CULTURE), supporting(CONCERNED));
        assertThat(two).hasToString("lead 市文旅局（市文物局）, supporting 有关单位");
        assertThat(Responsibility.nobody()).hasToString("nobody");
        assertThat(Responsibility.notUnderstood("另定", "unknown words")).hasToString("nobody (not sure: unknown words)");
        assertThat(Responsibility.builder()
                        .assign(Role.RESPONSIBLE, HEALTH)
                        .doubt("half a cell")
                        .build())
                .hasToString("responsible 市卫生健康委 (not sure: half a cell)");
        new EqualsTester()
                .addEqualityGroup(
                        two,
                        Responsibility.builder()
                                .assign(Role.LEAD, CULTURE)
                                .assign(Role.SUPPORTING, CONCERNED)
                                .build())
                .addEqualityGroup(Responsibility.of(supporting(CONCERNED), lead(CULTURE)))
                .addEqualityGroup(
                        Responsibility.nobody(), Responsibility.builder().build())
                .addEqualityGroup(Responsibility.notUnderstood("另定", "unknown words"))
                .addEqualityGroup(Responsibility.notUnderstood("待定", "unknown words"))
                .addEqualityGroup(Responsibility.notUnderstood("另定", "other words"))
                .addEqualityGroup(Responsibility.builder().doubt("other words").build())
                .testEquals();
    }
}
