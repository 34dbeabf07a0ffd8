package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final Explanation NO_STEPS = new Explanation(ImmutableList.of());
    private static final Window JUNE = Window.dueOn(LocalDate.of(2024, 6, 30));
    private static final Window DECEMBER =
            Window.dueOn(LocalDate.of(2024, 12, 31)).withOtherDue(LocalDate.of(2024, 12, 30));
    private static final Gap GAP = Gap.of(Gap.Reason.EVENT_DATE_MISSING, "印发");

    @Test
    void theLastWindowIsTheDueDate() {
        Due due = new Due(ImmutableList.of(JUNE, DECEMBER), false, ImmutableList.of(), false, NO_STEPS);
        assertThat(due.dueDate()).hasValue(LocalDate.of(2024, 12, 31));
        assertThat(due.otherDueDate()).hasValue(LocalDate.of(2024, 12, 30));
        assertThat(new NoDueDate(Optional.empty(), NO_STEPS).dueDate()).isEmpty();
        assertThat(new NotKnown(ImmutableList.of(GAP), NO_STEPS).dueDate()).isEmpty();
    }

    @Test
    void refusesAnAnswerThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due(ImmutableList.of(), true, ImmutableList.of(GAP), false, NO_STEPS))
                .withMessage("An answer that is due needs a window");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotKnown(ImmutableList.of(), NO_STEPS))
                .withMessage("An answer that is not known needs a reason");
    }

    @Test
    void contract() {
        Due june = new Due(ImmutableList.of(JUNE), false, ImmutableList.of(), false, NO_STEPS);
        Due all = new Due(ImmutableList.of(JUNE, DECEMBER), true, ImmutableList.of(GAP), true, NO_STEPS);
        assertThat(june).hasToString("due ../2024-06-30");
        assertThat(all)
                .hasToString("due ../2024-06-30, ../2024-12-31 (or 2024-12-30), then in force,"
                        + " not known: [event-date-missing: 印发], provisional");
        assertThat(new NoDueDate(Optional.of(LocalDate.of(2024, 7, 1)), NO_STEPS))
                .hasToString("no due date, in force from 2024-07-01");
        assertThat(new NotKnown(ImmutableList.of(GAP, Gap.of(Gap.Reason.BLANK_CELL, "")), NO_STEPS))
                .hasToString("not known: event-date-missing: 印发; blank-cell");
        new EqualsTester()
                .addEqualityGroup(june, new Due(ImmutableList.of(JUNE), false, ImmutableList.of(), false, NO_STEPS))
                .addEqualityGroup(all)
                .addEqualityGroup(new Due(ImmutableList.of(JUNE), true, ImmutableList.of(), false, NO_STEPS))
                .addEqualityGroup(new Due(ImmutableList.of(JUNE), false, ImmutableList.of(), true, NO_STEPS))
                .addEqualityGroup(new NoDueDate(Optional.empty(), NO_STEPS))
                .addEqualityGroup(new NotKnown(ImmutableList.of(GAP), NO_STEPS))
                .testEquals();
    }
}
