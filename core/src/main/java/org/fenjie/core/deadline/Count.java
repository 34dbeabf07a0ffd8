package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.fenjie.core.calendar.NoticeMissingException;

/**
 * A limit counted from a named event, such as {@code 工作要点发布后30日内}, or back from one, such as
 * {@code 投入运行之日30个工作日前}.
 *
 * <p>The count goes by these steps:
 *
 * <ol>
 *   <li>The event's date comes from the resolver; without it the answer is not known.
 *   <li>The day of the event does not count: 民法典 (Civil Code) art. 201. A {@link CountingBasis} can say otherwise, or cite
 *       another law.
 *   <li>Calendar days and weeks are added. Working days are counted on the work calendar, make-up work days included.
 *       Months and years end on the corresponding day, else on the month's last: art. 202.
 *   <li>The last day belongs to the limit, for 以内 includes the number: art. 1259.
 *   <li>A last day on a day off moves to the next work day where the basis says so: art. 203. It does not by default.
 * </ol>
 *
 * <p>Example: 20 working days after Monday 2024-04-15 end on Tuesday 2024-05-14. Weekends alone would give Monday
 * 05-13; holidays without the make-up work days 04-28 and 05-11, Thursday 05-16.
 *
 * @param amount how many, from 1 to 9999; of years, none that is a year (2024年)
 * @param unit what is counted
 * @param direction after or before the event
 * @param event the event; {@link Event#UNNAMED} where the cell names none
 */
public record Count(int amount, CountUnit unit, Direction direction, Event event) implements DeadlineRule {

    /** Which way a limit is counted. */
    public enum Direction {
        /** From the event on: due at the latest at the end of the limit (后…内). */
        AFTER,
        /** Back from the event: due at the latest so long before it (…前). */
        BEFORE
    }

    /** The greatest number that a limit can count. */
    public static final int MAX_AMOUNT = 9999;

    public Count {
        checkArgument(
                amount >= 1 && amount <= MAX_AMOUNT,
                "A number from 1 to %s is expected, found: %s",
                MAX_AMOUNT,
                amount);
        requireNonNull(unit, "unit");
        checkArgument(
                unit != CountUnit.YEARS || !YearRef.isNameable(amount),
                "A number of years is expected, found one that is a year: %s",
                amount);
        requireNonNull(direction, "direction");
        requireNonNull(event, "event");
        checkArgument(
                event.isNamed() || direction == Direction.AFTER, "A count back needs the event that it counts from");
    }

    /**
     * Obtains a limit that runs from an event.
     *
     * @param amount how many
     * @param unit what is counted
     * @param event the event
     * @return the rule
     * @throws IllegalArgumentException if the number is out of bounds, or is a year (2024年)
     */
    public static Count after(int amount, CountUnit unit, Event event) {
        return new Count(amount, unit, Direction.AFTER, event);
    }

    /**
     * Obtains a limit counted back from an event.
     *
     * @param amount how many
     * @param unit what is counted
     * @param event the event, which must be named
     * @return the rule
     */
    public static Count before(int amount, CountUnit unit, Event event) {
        return new Count(amount, unit, Direction.BEFORE, event);
    }

    @Override
    public Form form() {
        return Form.COUNT;
    }

    @Override
    public ImmutableSet<Event> events() {
        return event.isNamed() ? ImmutableSet.of(event) : ImmutableSet.of();
    }

    @Override
    public Resolution resolve(DeadlineResolver resolver) {
        ResolutionSteps steps = resolver.begin(this);
        LocalDate date = resolver.events().get(event);
        if (date == null) {
            return steps.notKnown(
                    event.isNamed()
                            ? Gap.of(Gap.Reason.EVENT_DATE_MISSING, event.name())
                            : Gap.of(Gap.Reason.EVENT_NOT_NAMED, wording()));
        }
        if (event.isNamed()) {
            steps.add(StepKind.EVENT_DATE, event.name(), date);
        } else {
            steps.add(StepKind.UNNAMED_EVENT_DATE, date);
        }
        try {
            return count(date, resolver, steps);
        } catch (NoticeMissingException e) {
            return steps.notKnown(Gap.of(Gap.Reason.NOTICE_MISSING, Integer.toString(e.year())));
        }
    }

    private Resolution count(LocalDate date, DeadlineResolver resolver, ResolutionSteps steps) {
        CountingBasis basis = resolver.basis();
        boolean after = direction == Direction.AFTER;
        boolean firstCounts = after && basis.firstDayCounts();
        if (firstCounts) {
            steps.add(StepKind.FIRST_DAY_COUNTS, date);
        } else {
            steps.add(
                    after ? StepKind.FIRST_DAY_NOT_COUNTED : StepKind.FIRST_DAY_NOT_COUNTED_BACK,
                    Optional.of(basis.firstDaySource()),
                    date);
        }
        // The day before the first that counts; a count back starts from the event's own day.
        LocalDate origin = firstCounts ? date.minusDays(1) : date;
        LocalDate last =
                switch (effectiveUnit(basis, steps)) {
                    case DAYS, CALENDAR_DAYS -> steps.plusDays(origin, signed(amount));
                    case WEEKS -> {
                        steps.add(StepKind.WEEKS, 7 * amount);
                        yield steps.plusDays(origin, signed(7 * amount));
                    }
                    case WORKING_DAYS -> steps.plusWorkDays(origin, signed(amount));
                    case MONTHS -> steps.plusMonths(date, signed(amount), firstCounts, unit.length(amount));
                    case YEARS -> steps.plusMonths(date, signed(12 * amount), firstCounts, unit.length(amount));
                };
        if (!after) {
            return steps.due(Window.dueOn(last));
        }
        steps.add(StepKind.WITHIN_INCLUDES, Optional.of(Article.CIVIL_CODE_1259), last);
        LocalDate due = basis.movesCountedLastDay() ? steps.movedUnderLaw(last) : steps.leftOnDayOff(last);
        return steps.due(Window.between(origin.plusDays(1), due));
    }

    private CountUnit effectiveUnit(CountingBasis basis, ResolutionSteps steps) {
        if (unit != CountUnit.DAYS) {
            return unit;
        }
        Optional<Article> source = basis.bareDaySource();
        if (!basis.bareDaysAreWorkingDays(amount)) {
            steps.add(StepKind.BARE_DAYS_CALENDAR, source, amount);
            return CountUnit.CALENDAR_DAYS;
        }
        steps.add(
                StepKind.BARE_DAYS_WORKING, source, amount, source.orElseThrow().workingDayClause());
        return CountUnit.WORKING_DAYS;
    }

    private int signed(int number) {
        return direction == Direction.AFTER ? number : -number;
    }

    @Override
    public String wording() {
        String limit = unit.wording(amount);
        if (direction == Direction.BEFORE) {
            return event.name() + "之日" + limit + "前";
        }
        return event.isNamed() ? event.name() + "后" + limit + "内" : limit + "内";
    }

    /** Returns {@code within 30 days after 工作要点发布} or {@code 30 working-days before 投入运行}. */
    @Override
    public String toString() {
        String limit = amount + " " + unit;
        return direction == Direction.AFTER ? "within " + limit + " after " + event : limit + " before " + event;
    }
}
