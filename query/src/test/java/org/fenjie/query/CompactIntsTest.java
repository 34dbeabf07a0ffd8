package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactIntsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 127, 128, 255, 256, 32_768, 65_535, 65_536, Integer.MAX_VALUE})
    void givesBackNumbersOfEachWidth(int largest) {
        CompactInts numbers = CompactInts.of(new int[] {3, largest, 0, largest / 2});
        assertThat(numbers.length()).isEqualTo(4);
        assertThat(new int[] {numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)})
                .containsExactly(3, largest, 0, largest / 2);
    }

    @Test
    void mayBeEmpty() {
        assertThat(CompactInts.of(new int[0]).length()).isZero();
    }
}
