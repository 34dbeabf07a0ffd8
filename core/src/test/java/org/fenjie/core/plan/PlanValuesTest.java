package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fenjie.core.plan.SamplePlan.SCIENCE;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The small values that plans are made of. */
class PlanValuesTest {

    private static Arguments text(String what, Function<String, Object> value) {
        return Arguments.of(what, value);
    }

    static final ImmutableList<Arguments> TEXTS = ImmutableList.of(
            text("unit name", UnitMention::of),
            text("name plate", plate -> UnitMention.of("区经委", plate)),
            text("full name", UnitMention.of("区科委")::withFullName),
            text("unit name", Unit::of),
            text("unit name", alias -> Unit.of("区民政局", alias)),
            text("unit name", RegisterEntry::of),
            text("alias", alias -> RegisterEntry.of("区教育局", alias)),
            text("full name", RegisterEntry.of("区水务局")::withFullName),
            text("kind", RegisterEntry.of("区司法局")::withKind),
            text("collective", words -> Collective.of(words, Collective.Kind.ALL)),
            text("unit cell", UnitCell::of),
            text("heading", Category::of));

    @ParameterizedTest
    @FieldSource("TEXTS")
    void refusesTextsThatNobodyPrints(String what, Function<String, Object> value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.apply("\u3000"))
                .withMessage("The %s is blank", what);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.apply("办\u0085"))
                .withMessage("The %s has the control character U+0085 at index 1", what);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.apply("\uDC00办"))
                .withMessage("The %s has half a character, U+DC00, at index 0", what);
        assertThatCode(() -> value.apply("𠮷办")).doesNotThrowAnyException();
    }

    @Test
    void aMentionNamesAUnitOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitMention.of("区经委", "区经委"))
                .withMessage("A name stands twice in 区经委（[区经委]）");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitMention.of("区经委", "区商务委", "区粮食局", "区商务委"))
                .withMessageStartingWith("A name stands twice in 区经委");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitMention.of("区科委").withFullName("区科委"))
                .withMessage("The full name of 区科委 is no other name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitMention.of("区经委", "区商务委").withFullName("区商务委"))
                .withMessage("The full name of 区经委 is no other name");
    }

    @Test
    void mentions() {
        UnitMention mention = UnitMention.of("经委", "商务委", "粮食局").withFullName("区经委");
        assertThat(mention.names()).containsExactly("经委", "商务委", "粮食局", "区经委");
        assertThat(mention).hasToString("经委（商务委、粮食局）");
        assertThat(UnitMention.of("区科委")).hasToString("区科委");
        new EqualsTester()
                .addEqualityGroup(
                        mention,
                        new UnitMention("经委", ImmutableList.of("商务委", "粮食局"), Optional.of("区经委")),
                        mention.withFullName("市经委").withFullName("区经委"))
                .addEqualityGroup(UnitMention.of("经委", "商务委", "粮食局"))
                .addEqualityGroup(UnitMention.of("经委", "粮食局", "商务委"))
                .addEqualityGroup(UnitMention.of("商务委", "经委", "粮食局"))
                .addEqualityGroup(UnitMention.of("经委"))
                .testEquals();
    }

    /** The usual name is how a unit is called in one plan, not what it is. */
    @Test
    void aUnitIsItsSetOfNames() {
        Unit unit = Unit.of("区经委", "区商务委", "区粮食局");
        assertThat(unit.name()).isEqualTo("区经委");
        assertThat(unit.aliases()).containsExactly("区商务委", "区粮食局");
        assertThat(unit).hasToString("区经委（区商务委、区粮食局）");
        assertThat(Unit.of("区科委").aliases()).isEmpty();
        assertThat(Unit.of("区科委")).hasToString("区科委");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit(ImmutableSet.of()))
                .withMessage("A unit needs a name");
        new EqualsTester()
                .addEqualityGroup(unit, Unit.of("区粮食局", "区经委", "区商务委"), Unit.of("区经委", "区商务委", "区粮食局", "区经委"))
                .addEqualityGroup(Unit.of("区经委", "区商务委"))
                .addEqualityGroup(Unit.of("区科委"))
                .testEquals();
    }

    @Test
    void registerEntries() {
        RegisterEntry entry =
                RegisterEntry.of("区经委", "区商务委").withFullName("某区经济委员会").withKind("区级部门");
        assertThat(entry.names()).containsExactly("区经委", "区商务委", "某区经济委员会");
        assertThat(entry).hasToString("区经委（区商务委、某区经济委员会）");
        assertThat(RegisterEntry.of("某镇")).hasToString("某镇");
        new EqualsTester()
                .addEqualityGroup(
                        entry,
                        new RegisterEntry("区经委", ImmutableList.of("区商务委"), Optional.of("某区经济委员会"), Optional.of("区级部门")),
                        entry.withKind("镇").withKind("区级部门"))
                .addEqualityGroup(entry.withKind("街道"))
                .addEqualityGroup(entry.withFullName("某市某区经济委员会"))
                .addEqualityGroup(RegisterEntry.of("区经委", "区商务委"))
                .addEqualityGroup(RegisterEntry.of("区商务委", "区经委"))
                .addEqualityGroup(RegisterEntry.of("区经委"))
                .testEquals();
    }

    @Test
    void collectives() {
        assertThat(Collective.of("等有关单位", Collective.Kind.CONCERNED)).hasToString("等有关单位");
        new EqualsTester()
                .addEqualityGroup(Collective.of("各单位", Collective.Kind.ALL), new Collective("各单位", Collective.Kind.ALL))
                .addEqualityGroup(Collective.of("各单位", Collective.Kind.DESCRIBED))
                .addEqualityGroup(Collective.of("各部门", Collective.Kind.ALL))
                .testEquals();
    }

    @Test
    void unitCells() {
        UnitCell cell = UnitCell.of(Role.LEAD, "区科委\n区经委");
        assertThat(cell).hasToString("牵头：区科委\n区经委");
        assertThat(UnitCell.of("区科委牵头")).hasToString("区科委牵头");
        new EqualsTester()
                .addEqualityGroup(cell, new UnitCell("区科委\n区经委", Optional.of(Role.LEAD)))
                .addEqualityGroup(UnitCell.of(Role.SUPPORTING, "区科委\n区经委"))
                .addEqualityGroup(UnitCell.of("区科委\n区经委"))
                .addEqualityGroup(UnitCell.of(Role.LEAD, "区科委"))
                .testEquals();
    }

    @Test
    void assignments() {
        Assignment printed = Assignment.of(Role.LEAD, SCIENCE);
        Assignment byRule = Assignment.byRule(Role.LEAD, SCIENCE);
        assertThat(printed.source()).isEqualTo(Assignment.Source.CELL);
        assertThat(printed).hasToString("lead 市科技局");
        assertThat(byRule).hasToString("lead 市科技局 by plan rule");
        new EqualsTester()
                .addEqualityGroup(printed, new Assignment(Role.LEAD, SCIENCE, Assignment.Source.CELL))
                .addEqualityGroup(byRule, new Assignment(Role.LEAD, SCIENCE, Assignment.Source.PLAN_RULE))
                .addEqualityGroup(Assignment.of(Role.SUPPORTING, SCIENCE))
                .addEqualityGroup(Assignment.of(Role.LEAD, Collective.of("市科技局", Collective.Kind.DESCRIBED)))
                .testEquals();
    }

    @Test
    void violations() {
        PlanViolation violation =
                new PlanViolation(PlanViolation.Kind.NUMBER_ORDER, OptionalInt.of(7), "7", "the number stands twice");
        assertThat(violation).hasToString("task 7: the number stands twice");
        assertThat(new PlanViolation(PlanViolation.Kind.NAME_CONFLICT, OptionalInt.empty(), "区科委", "two units"))
                .hasToString("two units");
        new EqualsTester()
                .addEqualityGroup(
                        violation,
                        new PlanViolation(
                                PlanViolation.Kind.NUMBER_ORDER, OptionalInt.of(7), "7", "the number stands twice"))
                .addEqualityGroup(new PlanViolation(
                        PlanViolation.Kind.NUMBER_ORDER, OptionalInt.of(8), "7", "the number stands twice"))
                .testEquals();
    }

    @ParameterizedTest
    @EnumSource
    void roles(Role role) {
        assertThat(role.toString()).isEqualTo(Ascii.toLowerCase(role.name()));
        assertThat(role.chinese())
                .isEqualTo(
                        switch (role) {
                            case LEAD -> "牵头";
                            case RESPONSIBLE -> "负责";
                            case SUPPORTING -> "配合";
                        });
    }

    @ParameterizedTest
    @EnumSource
    void kindsOfCollectives(Collective.Kind kind) {
        assertThat(kind.toString()).isEqualTo(Ascii.toLowerCase(kind.name()));
    }

    @ParameterizedTest
    @EnumSource
    void sources(Assignment.Source source) {
        assertThat(source.toString()).isEqualTo(Ascii.toLowerCase(source.name()).replace('_', '-'));
    }
}
