package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.calendar.WorkCalendar;
import org.fenjie.core.internal.FenjieValue;
import org.immutables.value.Value;

/**
 * All that a deadline hangs on beside its own words: the plan's year, the dates of events, the work calendar, the counting
 * basis and the reading of 前.
 *
 * <pre>{@code
 * DeadlineResolver resolver = DeadlineResolver.ofYear(2024).withEvent("工作要点发布", LocalDate.of(2024, 4, 15));
 * resolver.resolve(rule).dueDate();
 * }</pre>
 *
 * <p>No clock is read. Immutable and thread-safe.
 */
@Value.Immutable
@FenjieValue
public abstract class DeadlineResolver {

    DeadlineResolver() {}

    /**
     * Obtains a resolver for plans of a year, with no events, China's work calendar and the usual conventions.
     *
     * @param planYear the plan's year, from 1949 to 2199
     * @return the resolver
     * @throws IllegalArgumentException if the year is outside these bounds
     */
    public static DeadlineResolver ofYear(int planYear) {
        return builder().planYear(planYear).build();
    }

    /**
     * Obtains a builder with no year, no events, China's work calendar and the usual conventions.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gets the plan's year, which stands where a cell prints none.
     *
     * @return the year, from 1949 to 2199; empty if it is not known
     */
    public abstract OptionalInt planYear();

    /**
     * Gets the dates of events.
     *
     * @return the dates by event
     */
    public abstract ImmutableMap<Event, LocalDate> events();

    /**
     * Gets the work calendar.
     *
     * @return the calendar; China's unless another is set
     */
    @Value.Default
    public WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /**
     * Gets the counting basis.
     *
     * @return the basis; {@link CountingBasis#AS_PRINTED} unless another is set
     */
    @Value.Default
    public CountingBasis basis() {
        return CountingBasis.AS_PRINTED;
    }

    /**
     * Gets the reading of a bare 前.
     *
     * @return the convention; {@link BeforeConvention#USUAL} unless another is set
     */
    @Value.Default
    public BeforeConvention before() {
        return BeforeConvention.USUAL;
    }

    /**
     * Resolves a rule.
     *
     * @param rule the rule
     * @return the answer, never null
     */
    public final Resolution resolve(DeadlineRule rule) {
        return rule.resolve(this);
    }

    /**
     * Resolves the rule that was read from a cell, so that the explanation says how it is printed.
     *
     * <p>For 10月 it begins {@code 1. 时限：“10月”，即10月底前}. The stages of a cell are explained in their printed words anyway.
     * For 12月中旬（视情调整） it ends with {@code “视情调整”未计入，按所列时限确定}, as for every word that {@link Hedges} finds.
     *
     * @param rule the rule
     * @param cell the cell as printed
     * @return the answer, never null
     */
    public final Resolution resolve(DeadlineRule rule, String cell) {
        requireNonNull(rule, "rule");
        requireNonNull(cell, "cell");
        Resolution answer = resolve(rule);
        String printed = CharMatcher.whitespace().trimAndCollapseFrom(cell, ' ');
        String wording = rule.wording();
        if (printed.isEmpty() || printed.equals(wording)) {
            return answer;
        }
        Explanation explanation = answer.explanation();
        if (!(rule instanceof Staged)) {
            explanation = explanation.beginningWith(
                    Explanation.Step.of(StepKind.RULE_AS_PRINTED, Optional.empty(), printed, wording));
        }
        return explained(
                answer,
                explanation.endingWith(Hedges.in(cell, rule).stream()
                        .map(words -> Explanation.Step.of(StepKind.SET_ASIDE, Optional.empty(), words))
                        .collect(ImmutableList.toImmutableList())));
    }

    private static Resolution explained(Resolution answer, Explanation explanation) {
        if (answer instanceof Due due) {
            return new Due(due.windows(), due.openAfterwards(), due.gaps(), due.provisional(), explanation);
        }
        return answer instanceof NoDueDate standing
                ? new NoDueDate(standing.inForceFrom(), explanation)
                : new NotKnown(answer.gaps(), explanation);
    }

    /**
     * Obtains a resolver that knows the date of one more event, or another date for one that it knows.
     *
     * @param event the event's name, such as {@code 工作要点发布}
     * @param date its date
     * @return the changed copy
     */
    public final DeadlineResolver withEvent(String event, LocalDate date) {
        return withEvent(Event.of(event), date);
    }

    /**
     * Obtains a resolver that knows the date of one more event, or another date for one that it knows.
     *
     * @param event the event
     * @param date its date
     * @return the changed copy
     */
    public final DeadlineResolver withEvent(Event event, LocalDate date) {
        return toBuilder()
                .events(ImmutableMap.<Event, LocalDate>builder()
                        .putAll(events())
                        .put(event, date)
                        .buildKeepingLast())
                .build();
    }

    /**
     * Obtains the resolver for plans of another year.
     *
     * @param planYear the year
     * @return the changed copy
     */
    public final DeadlineResolver withPlanYear(int planYear) {
        return toBuilder().planYear(planYear).build();
    }

    /**
     * Obtains a resolver that counts on another work calendar.
     *
     * @param calendar the calendar
     * @return the changed copy
     */
    public final DeadlineResolver withCalendar(WorkCalendar calendar) {
        return toBuilder().calendar(calendar).build();
    }

    /**
     * Obtains a resolver that counts by another basis, such as {@link CountingBasis#CIVIL_CODE}.
     *
     * @param basis the basis
     * @return the changed copy
     */
    public final DeadlineResolver withBasis(CountingBasis basis) {
        return toBuilder().basis(basis).build();
    }

    /**
     * Obtains a resolver that reads a bare 前 by another convention.
     *
     * @param before the convention
     * @return the changed copy
     */
    public final DeadlineResolver withBefore(BeforeConvention before) {
        return toBuilder().before(before).build();
    }

    /**
     * Obtains a builder with all that this resolver holds.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    final void check() {
        planYear()
                .ifPresent(year -> checkArgument(
                        YearRef.isNameable(year), "A year from 1949 to 2199 is expected, found: %s", year));
    }

    final ResolutionSteps begin(DeadlineRule rule) {
        return new ResolutionSteps(this, rule);
    }

    /** Builds a resolver. */
    public static final class Builder extends ImmutableDeadlineResolver.Builder {

        Builder() {}

        /**
         * Adds the date of an event.
         *
         * @param event the event's name
         * @param date its date
         * @return this builder
         */
        public Builder event(String event, LocalDate date) {
            return putEvent(Event.of(event), date);
        }
    }
}
