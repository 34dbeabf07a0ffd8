package org.fenjie.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final DateRange MAY_HOLIDAY = DateRange.parse("2024-05-01/2024-05-05");

    @Test
    void bothEndsBelongToTheRange() {
        assertThat(MAY_HOLIDAY.contains(LocalDate.of(2024, 4, 30))).isFalse();
        assertThat(MAY_HOLIDAY.contains(LocalDate.of(2024, 5, 1))).isTrue();
        assertThat(MAY_HOLIDAY.contains(LocalDate.of(2024, 5, 5))).isTrue();
        assertThat(MAY_HOLIDAY.contains(LocalDate.of(2024, 5, 6))).isFalse();
        assertThat(MAY_HOLIDAY.lengthInDays()).isEqualTo(5);
    }

    @Test
    void rangesOverlapWhenTheyShareADay() {
        assertThat(MAY_HOLIDAY.overlaps(DateRange.parse("2024-05-05/2024-05-09")))
                .isTrue();
        assertThat(MAY_HOLIDAY.overlaps(DateRange.parse("2024-04-01/2024-05-01")))
                .isTrue();
        assertThat(MAY_HOLIDAY.overlaps(DateRange.parse("2024-05-06/2024-05-09")))
                .isFalse();
        assertThat(MAY_HOLIDAY.encloses(DateRange.parse("2024-05-02/2024-05-05")))
                .isTrue();
        assertThat(MAY_HOLIDAY.encloses(DateRange.parse("2024-05-02/2024-05-06")))
                .isFalse();
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.ofClosed(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 1)))
                .withMessageContaining("2024-05-01")
                .withMessageContaining("2024-05-02");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse("2024-05-01"));
    }

    @Test
    void contract() {
        assertThat(MAY_HOLIDAY).hasToString("2024-05-01/2024-05-05");
        assertThat(DateRange.ofYear(2024)).isEqualTo(DateRange.parse("2024-01-01/2024-12-31"));
        new EqualsTester()
                .addEqualityGroup(MAY_HOLIDAY, DateRange.ofClosed(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 5)))
                .addEqualityGroup(DateRange.ofDay(LocalDate.of(2024, 5, 1)))
                .testEquals();
    }
}
