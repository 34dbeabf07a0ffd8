package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingBasisTest {

    private static final ImmutableMap<String, CountingBasis> PRESETS = ImmutableMap.<String, CountingBasis>builder()
            .put("as-printed", CountingBasis.AS_PRINTED)
            .put("civil-code", CountingBasis.CIVIL_CODE)
            .put("administrative-reconsideration", CountingBasis.ADMINISTRATIVE_RECONSIDERATION)
            .put("administrative-penalty", CountingBasis.ADMINISTRATIVE_PENALTY)
            .put("administrative-coercion", CountingBasis.ADMINISTRATIVE_COERCION)
            .put("administrative-licensing", CountingBasis.ADMINISTRATIVE_LICENSING)
            .put("government-information", CountingBasis.GOVERNMENT_INFORMATION)
            .buildOrThrow();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            basis,                          workingUpTo60,        moves, text
            as-printed,                     '',                   false, as-printed
            civil-code,                     '',                   true,  civil-code (moves the last day)
            administrative-reconsideration, 3 5 7 10,             true,  administrative-reconsideration (moves the last day)
            administrative-penalty,         2 3 5 7,              false, administrative-penalty
            administrative-coercion,        1 2 3 4 5 6 7 8 9 10, false, administrative-coercion
            government-information,         '',                   false, government-information
            """)
    void presetsSayWhichNumbersAreWorkingDays(String name, String numbers, boolean moves, String text) {
        CountingBasis basis = preset(name);
        assertThat(IntStream.rangeClosed(1, 60)
                        .filter(basis::bareDaysAreWorkingDays)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
        assertThat(basis.movesCountedLastDay()).isEqualTo(moves);
        assertThat(basis.movesPrintedDates()).isFalse();
        assertThat(basis.firstDayCounts()).isFalse();
        assertThat(basis).hasToString(text);
    }

    @Test
    void underTheLicensingLawEveryNumberIsWorkingDays() {
        assertThat(IntStream.rangeClosed(1, Count.MAX_AMOUNT))
                .allMatch(CountingBasis.ADMINISTRATIVE_LICENSING::bareDaysAreWorkingDays);
        assertThat(CountingBasis.ADMINISTRATIVE_LICENSING.movesCountedLastDay()).isFalse();
    }

    @Test
    void refusesACountOfNoDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountingBasis.AS_PRINTED.bareDaysAreWorkingDays(0))
                .withMessage("A number of days from 1 on is expected, found: 0");
    }

    /** Seven days from Friday 2024-04-26. 04-28 is a Sunday worked; 05-01 to 05-05 are off. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            basis,                          days, due,        why
            as-printed,                     7,    2024-05-03, Fri; in the holiday
            civil-code,                     7,    2024-05-06, Mon; moved to the first work day after it
            administrative-reconsideration, 7,    2024-05-09, Thu; working days
            administrative-reconsideration, 8,    2024-05-06, Mon; calendar days to Sat 05-04 and moved
            administrative-reconsideration, 6,    2024-05-06, Mon; calendar days to Thu 05-02 and moved
            administrative-penalty,         7,    2024-05-09, Thu; working days
            administrative-penalty,         8,    2024-05-04, Sat; calendar days and not moved
            administrative-coercion,        10,   2024-05-13, Mon; working days over Sat 05-11 worked
            administrative-coercion,        11,   2024-05-07, Tue; calendar days
            administrative-licensing,       20,   2024-05-27, Mon; working days
            government-information,         7,    2024-05-03, Fri; calendar days
            """)
    void presetsGiveTheirDates(String name, int days, LocalDate due, String why) {
        assertThat(due(Count.after(days, CountUnit.DAYS, Event.of("受理")), preset(name)))
                .as(why)
                .isEqualTo(due);
    }

    @Test
    void aBasisDecidesOnBareDaysAlone() {
        LocalDate friday = LocalDate.of(2024, 5, 3);
        CountingBasis licensing = CountingBasis.ADMINISTRATIVE_LICENSING;
        assertThat(due(Count.after(7, CountUnit.CALENDAR_DAYS, Event.of("受理")), licensing))
                .isEqualTo(friday);
        assertThat(due(Count.after(1, CountUnit.WEEKS, Event.of("受理")), licensing))
                .isEqualTo(friday);
        assertThat(due(Count.after(7, CountUnit.WORKING_DAYS, Event.of("受理")), CountingBasis.AS_PRINTED))
                .isEqualTo(LocalDate.of(2024, 5, 9));
    }

    @Test
    void aCountBackIsNotMoved() {
        Count back = Count.before(2, CountUnit.DAYS, Event.of("受理"));
        DeadlineResolver resolver = DeadlineResolver.builder()
                .event("受理", LocalDate.of(2024, 5, 6))
                .basis(CountingBasis.CIVIL_CODE)
                .build();
        assertThat(back.resolve(resolver)).hasToString("due ../2024-05-04");
    }

    @Test
    void printedDatesMoveOnlyWhereThatIsChosen() {
        DeadlineRule rule = DeadlineRule.parse("before 05-01");
        DeadlineResolver resolver = DeadlineResolver.ofYear(2024);
        CountingBasis moving = CountingBasis.CIVIL_CODE.withPrintedDatesMoved(true);
        assertThat(rule.resolve(
                        resolver.toBuilder().basis(CountingBasis.CIVIL_CODE).build()))
                .hasToString("due ../2024-05-01 (or 2024-04-30)");
        assertThat(rule.resolve(resolver.toBuilder().basis(moving).build()))
                .hasToString("due ../2024-05-06 (or 2024-04-30)");
        assertThat(DeadlineRule.parse("by 06")
                        .resolve(resolver.toBuilder().basis(moving).build()))
                .as("Sun 2024-06-30 moves to Mon")
                .hasToString("due ../2024-07-01");
        assertThat(DeadlineRule.parse("by 2028")
                        .resolve(resolver.toBuilder().basis(moving).build()))
                .hasToString("not known: notice-missing: 2028");
    }

    @Test
    void contract() {
        CountingBasis all = CountingBasis.CIVIL_CODE.withFirstDayCounted(true).withPrintedDatesMoved(true);
        assertThat(all).hasToString("civil-code (counts the first day, moves the last day, moves printed dates)");
        assertThat(CountingBasis.AS_PRINTED.withFirstDayCounted(true)).hasToString("as-printed (counts the first day)");
        EqualsTester tester = new EqualsTester();
        PRESETS.values().forEach(preset -> tester.addEqualityGroup(preset, preset.withFirstDayCounted(false)));
        tester.addEqualityGroup(
                        CountingBasis.AS_PRINTED.withCountedLastDayMoved(true),
                        CountingBasis.AS_PRINTED.withCountedLastDayMoved(true))
                .addEqualityGroup(CountingBasis.CIVIL_CODE.withCountedLastDayMoved(false))
                .addEqualityGroup(CountingBasis.AS_PRINTED.withPrintedDatesMoved(true))
                .addEqualityGroup(all)
                .testEquals();
    }

    private static CountingBasis preset(String name) {
        return requireNonNull(PRESETS.get(name));
    }

    private static LocalDate due(Count count, CountingBasis basis) {
        return count.resolve(DeadlineResolver.builder()
                        .event("受理", LocalDate.of(2024, 4, 26))
                        .basis(basis)
                        .build())
                .dueDate()
                .orElseThrow();
    }
}
