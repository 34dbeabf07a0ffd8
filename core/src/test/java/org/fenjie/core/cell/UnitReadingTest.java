package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.testing.EqualsTester;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.junit.jupiter.api.Test;

class UnitReadingTest {

    @Test
    void refusesPiecesThatDoNotMakeUpTheCell() {
        ImmutableList<UnitPiece> pieces = ImmutableList.of(new UnitPiece(UnitPiece.Kind.NAME, "区档案局"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitReading(
                        "区档案局。", Responsibility.nobody(), pieces, ImmutableListMultimap.of(), ImmutableList.of()))
                .withMessageContaining("区档案局。");
    }

    @Test
    void contract() {
        assertThat(UnitCellReader.read("区科委牵头")).hasToString("区科委牵头 -> lead 区科委");
        assertThat(new UnitPiece(UnitPiece.Kind.MARKER, "牵头")).hasToString("MARKER 牵头");
        new EqualsTester()
                .addEqualityGroup(UnitCellReader.read("区科委"), UnitCellReader.read("区科委", Role.RESPONSIBLE))
                .addEqualityGroup(UnitCellReader.read("区科委", Role.LEAD))
                .addEqualityGroup(UnitCellReader.read("区科委。"))
                .testEquals();
    }
}
