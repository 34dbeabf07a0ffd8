package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCellReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            区民政局、区医保局              | responsible 区民政局, responsible 区医保局
            区科委牵头 相关单位配合          | lead 区科委, supporting 相关单位
            区政府办、区司法局牵头，各相关单位配合 | lead 区政府办, lead 区司法局, supporting 各相关单位
            """)
    void readsRolesFromMarkers(String cell, String expected) {
        assertThat(UnitCellReader.read(cell).responsibility()).hasToString(expected);
    }
}
