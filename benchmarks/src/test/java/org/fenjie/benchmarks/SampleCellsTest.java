package org.fenjie.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.plan.Responsibility;
import org.junit.jupiter.api.Test;

/** The cells that are measured are read, not given up. */
class SampleCellsTest {

    @Test
    void hasDeadlinesOfEveryForm() {
        assertThat(SampleCells.DEADLINES).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(SampleCells.DEADLINES.stream()
                        .map(cell ->
                                DeadlineCellReader.read(cell).rule().getClass().getSimpleName()))
                .contains("Through", "By", "Count", "Recurring", "OpenEnded", "Staged", "NotUnderstood");
    }

    @Test
    void fourDeadlinesHaveNoDate() {
        assertThat(SampleCells.DEADLINES)
                .filteredOn(cell -> DeadlineCellReader.read(cell).rule() instanceof NotUnderstood)
                .containsExactly("根据上级部署确定", "202611", "县水利局", " ");
    }

    @Test
    void readsTheTypicalAndTheLongDeadline() {
        assertThat(DeadlineCellReader.read(SampleCells.TYPICAL_DEADLINE).rule()).hasToString("by 2025-06");
        assertThat(DeadlineCellReader.read(SampleCells.LONG_DEADLINE).rule())
                .hasToString("staged [\"2026年3月底前完成摸底调查\" by 2026-03] [\"2026年9月底前拿出初步方案\" by 2026-09]"
                        + " [\"2027年6月底前全面铺开\" by 2027-06] [\"之后转入常态化管理\" open]");
    }

    @Test
    void readsTheTypicalAndTheLongUnits() {
        assertThat(UnitCellReader.read(SampleCells.TYPICAL_UNITS).responsibility())
                .hasToString("lead 县科技局, supporting 县财政局, supporting 县教育局");
        Responsibility read = UnitCellReader.read(SampleCells.LONG_UNITS).responsibility();
        assertThat(read.isSure()).isTrue();
        assertThat(read.lead()).hasSize(2);
        assertThat(read.responsible()).hasSize(10);
        assertThat(read.collectives()).hasSize(2);
    }

    @Test
    void everyUnitCellIsReadForSure() {
        assertThat(SampleCells.UNITS)
                .hasSize(20)
                .allMatch(cell -> UnitCellReader.read(cell).responsibility().isSure());
    }
}
