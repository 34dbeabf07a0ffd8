package org.fenjie.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import org.fenjie.core.calendar.DateRange;
import org.fenjie.core.calendar.WorkCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side answers the same. */
class WorkDayPeersTest {

    private static final WorkCalendar CHINA = WorkCalendar.china();
    /** A Sunday and a Saturday that the notice for 2013 makes work days; tyme4j does not know them. */
    private static final ImmutableList<LocalDate> LACKING_IN_TYME =
            ImmutableList.of(LocalDate.of(2013, 4, 7), LocalDate.of(2013, 10, 12));

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 250})
    void strataReachesTheSameDay(int n) {
        HolidayCalendar strata = WorkDayPeers.strata(CHINA);
        assertThat(WorkDayPeers.startDays(1024)).hasSize(1024).allSatisfy(start -> assertThat(strata.shift(start, n))
                .isEqualTo(CHINA.plusWorkDays(start, n)));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 250})
    void tymeReachesTheSameDayWhereItHasTheSameDays(int n) {
        assertThat(WorkDayPeers.startDays(64))
                .filteredOn(start -> !lacksOneAfter(start, n))
                .hasSizeGreaterThan(48)
                .allSatisfy(start ->
                        assertThat(WorkDayPeers.plusWorkDaysByTyme(start, n)).isEqualTo(CHINA.plusWorkDays(start, n)));
    }

    private static boolean lacksOneAfter(LocalDate start, int n) {
        DateRange passed = DateRange.ofClosed(start, CHINA.plusWorkDays(start, n));
        return LACKING_IN_TYME.stream().anyMatch(passed::contains);
    }
}
