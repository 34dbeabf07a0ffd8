package org.fenjie.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenjie.query.compare.ChangeKind;
import org.fenjie.query.compare.PlanComparison;
import org.junit.jupiter.api.Test;

/** What is compared is a plan of which most goes on, not two strangers. */
class TwoYearsTest {

    @Test
    void mostTasksGoOnAndSomeAreNew() {
        TwoYears years = TwoYears.of(100);
        PlanComparison comparison = PlanComparison.between(years.before(), years.after());
        assertThat(years.before().tasks()).hasSize(100);
        assertThat(years.after().tasks()).hasSize(100);
        assertThat(comparison.pairs()).hasSizeBetween(70, 90);
        assertThat(comparison.gone()).hasSameSizeAs(comparison.added()).hasSizeBetween(10, 30);
        assertThat(comparison.unchanged()).hasSizeBetween(20, 30);
        assertThat(comparison.changed(ChangeKind.WORDING)).hasSizeBetween(20, 40);
        assertThat(comparison.changed(ChangeKind.DEADLINE)).hasSizeBetween(10, 40);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(TwoYears.of(79)).isEqualTo(TwoYears.of(79));
    }
}
