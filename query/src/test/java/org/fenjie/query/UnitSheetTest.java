package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnknownUnitException;
import org.junit.jupiter.api.Test;

class UnitSheetTest {

    private static final UnitSheet SHEET = UnitSheet.of(SamplePlans.PLAN, "区口岸办");

    @Test
    void listsWhatNamesTheUnitWithRoleAndDate() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (UnitDuty duty : SHEET.named()) {
            lines.add(duty.number() + " " + duty.role().chinese() + " " + duty.resolution());
        }
        assertThat(lines.build())
                .containsExactly(
                        "1 牵头 due 2025-01-01/2025-12-31 standing",
                        "2 负责 due ../2025-03-31",
                        "3 配合 due ../2025-07-31 (or 2025-06-30)",
                        "8 牵头 due ../2025-09-30, not known: [event-date-missing: 方案印发]");
        assertThat(SHEET.named(Role.LEAD)).extracting(UnitDuty::number).containsExactly(1, 8);
    }

    @Test
    void tellsWhatReachesTheUnitThroughCollectives() {
        assertThat(SHEET.certain())
                .extracting(UnitDuty::toString)
                .containsExactly(
                        "4: responsible (certain, through 各单位), " + resolution(4),
                        "5: supporting (certain, through 各单位), " + resolution(5),
                        "10: supporting (certain, through 各单位), not known: blank-cell");
        assertThat(SHEET.possible())
                .extracting(UnitDuty::toString)
                .containsExactly(
                        "6: supporting (possible, through 各镇街、相关单位), no due date",
                        "10: lead (possible, through 各镇街), not known: blank-cell",
                        "10: supporting (possible, through 相关单位), not known: blank-cell");
        assertThat(SHEET).hasToString("区口岸办（区商贸委）: 4 named, 3 certain, 3 possible");
    }

    private static String resolution(int number) {
        return SamplePlans.INDEX
                .tasks()
                .number(number)
                .list()
                .get(0)
                .resolution()
                .toString();
    }

    @Test
    void keepsTasksWhoseUnitsWereNotSurelyReadApart() {
        assertThat(SamplePlans.numbers(SHEET.unsure())).containsExactly(9);
    }

    @Test
    void findsTheUnitUnderAnyName() {
        assertThat(UnitSheet.of(SamplePlans.PLAN, "区商贸委（区口岸办）")).isEqualTo(SHEET);
        assertThat(UnitSheet.of(SamplePlans.PLAN, "区商贸委")).isEqualTo(SHEET);
    }

    @Test
    void refusesAUnitThatThePlanDoesNotName() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> UnitSheet.of(SamplePlans.PLAN, "区文化局"))
                .withMessageContaining("区文旅局");
    }

    @Test
    void refusesADutyThatContradictsItself() {
        PlannedTask task = SHEET.named().get(0).plannedTask();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new UnitDuty(task, Involvement.CERTAIN, Role.LEAD, Assignment.Source.CELL, ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitDuty(
                        task, Involvement.NAMED, Role.LEAD, Assignment.Source.CELL, ImmutableList.of(SamplePlans.ALL)));
    }

    @Test
    void contract() {
        assertThat(SHEET.named().get(1).toString()).isEqualTo("2: responsible (named), due ../2025-03-31");
        assertThat(SHEET.named().get(1).plan()).isSameAs(SamplePlans.PLAN);
        new EqualsTester()
                .addEqualityGroup(SHEET, UnitSheet.of(SamplePlans.INDEX, "区口岸办"))
                .addEqualityGroup(UnitSheet.of(SamplePlans.DATED, "区口岸办"))
                .addEqualityGroup(UnitSheet.of(SamplePlans.PLAN, "区文旅局"))
                .testEquals();
    }
}
