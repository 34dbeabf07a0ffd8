package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearRefTest {

    @Test
    void relativeYearsAreToldFromThePlans() {
        assertThat(YearRef.PLAN.in(OptionalInt.of(2024))).hasValue(2024);
        assertThat(YearRef.NEXT.in(OptionalInt.of(2024))).hasValue(2025);
        assertThat(YearRef.PREVIOUS.in(OptionalInt.of(2024))).hasValue(2023);
        assertThat(YearRef.NEXT.in(OptionalInt.empty())).isEmpty();
    }

    @Test
    void aPrintedYearNeedsNoPlan() {
        assertThat(YearRef.of(2031).in(OptionalInt.of(2024))).hasValue(2031);
        assertThat(YearRef.of(2031).in(OptionalInt.empty())).hasValue(2031);
        assertThat(YearRef.of(2031).isAbsolute()).isTrue();
        assertThat(YearRef.PLAN.isAbsolute()).isFalse();
    }

    @Test
    void bothBoundsCanBeNamed() {
        assertThat(YearRef.of(1949)).hasToString("1949");
        assertThat(YearRef.of(2199)).hasToString("2199");
    }

    @ParameterizedTest
    @ValueSource(ints = {1948, 2200, 0, 24, -2024, 20240})
    void refusesANumberThatIsMoreLikelyMisprinted(int year) {
        assertThat(YearRef.isNameable(year)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearRef.of(year))
                .withMessage("A year from 1949 to 2199 is expected, found: " + year);
    }

    @Test
    void contract() {
        assertThat(YearRef.PLAN).hasToString("plan");
        assertThat(YearRef.NEXT).hasToString("next");
        assertThat(YearRef.PREVIOUS).hasToString("previous");
        new EqualsTester()
                .addEqualityGroup(YearRef.of(2024), YearRef.of(2024))
                .addEqualityGroup(YearRef.of(2025))
                .addEqualityGroup(YearRef.PLAN)
                .addEqualityGroup(YearRef.NEXT)
                .addEqualityGroup(YearRef.PREVIOUS)
                .testEquals();
    }
}
