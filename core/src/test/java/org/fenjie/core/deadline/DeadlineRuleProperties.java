package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fenjie.core.calendar.DateRange;

class DeadlineRuleProperties {

    @Provide
    Arbitrary<DeadlineRule> rules() {
        return DeadlineRules.all();
    }

    @Provide
    Arbitrary<DeadlineRule> simpleRules() {
        return DeadlineRules.simple();
    }

    @Provide
    Arbitrary<PlanPeriod> periods() {
        return DeadlineRules.periods();
    }

    @Provide
    Arbitrary<DeadlineResolver> resolvers() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 20 * 365).map(days -> LocalDate.of(2007, 1, 1)
                .plusDays(days));
        Arbitrary<CountingBasis> bases = Arbitraries.of(
                CountingBasis.AS_PRINTED,
                CountingBasis.CIVIL_CODE,
                CountingBasis.ADMINISTRATIVE_LICENSING.withFirstDayCounted(true),
                CountingBasis.ADMINISTRATIVE_RECONSIDERATION.withPrintedDatesMoved(true));
        Arbitrary<BeforeConvention> conventions =
                Arbitraries.of(BeforeConvention.USUAL, BeforeConvention.INCLUSIVE, BeforeConvention.EXCLUSIVE);
        return Combinators.combine(
                        dates, Arbitraries.integers().between(2007, 2026).optional(0.9), bases, conventions)
                .as((date, year, basis, convention) -> {
                    DeadlineResolver.Builder builder =
                            DeadlineResolver.builder().basis(basis).before(convention);
                    year.ifPresent(builder::planYear);
                    return builder.event("印发", date)
                            .event("工作要点发布", date.plusDays(40))
                            .event("系统上线", date.minusDays(40))
                            .putEvent(Event.UNNAMED, date)
                            .build();
                });
    }

    @Property
    void theNotationReadsBack(@ForAll("rules") DeadlineRule rule) {
        assertThat(DeadlineRule.parse(rule.toString())).isEqualTo(rule).hasSameHashCodeAs(rule);
    }

    @Property
    void theNotationOfPeriodsReadsBack(@ForAll("periods") PlanPeriod period) {
        assertThat(PlanPeriod.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Property
    void onlyEqualRulesShareANotation(@ForAll("rules") DeadlineRule a, @ForAll("rules") DeadlineRule b) {
        assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
    }

    @Property
    void aResolverAndARuleGiveTheSameAnswer(
            @ForAll("rules") DeadlineRule rule, @ForAll("resolvers") DeadlineResolver resolver) {
        assertThat(resolver.resolve(rule)).isEqualTo(rule.resolve(resolver));
    }

    @Property
    void aWindowNeverEndsBeforeItStarts(
            @ForAll("rules") DeadlineRule rule, @ForAll("resolvers") DeadlineResolver resolver) {
        Resolution answer = rule.resolve(resolver);
        for (Window window : answer.windows()) {
            assertThat(window.due()).isAfterOrEqualTo(window.start().orElse(LocalDate.MIN));
        }
    }

    /** An answer is due, or has no due date, or says what is missing: never none of these, and always why. */
    @Property
    void everyAnswerIsExplained(@ForAll("rules") DeadlineRule rule, @ForAll("resolvers") DeadlineResolver resolver) {
        Resolution answer = rule.resolve(resolver);
        assertThat(answer instanceof Due).isEqualTo(!answer.windows().isEmpty());
        assertThat(answer instanceof NotKnown)
                .isEqualTo(answer.windows().isEmpty() && !answer.gaps().isEmpty());
        assertThat(answer.explanation().steps()).hasSizeGreaterThan(1).allSatisfy(step -> {
            assertThat(step.chinese()).isNotBlank().doesNotContainPattern("\\{[0-9]}");
            assertThat(step.english()).isNotBlank().doesNotContainPattern("\\{[0-9]}");
        });
        assertThat(answer.explanation().chinese().lines())
                .hasSizeGreaterThanOrEqualTo(answer.explanation().steps().size());
    }

    /** Neither reading of 前 is lost, whichever is chosen. */
    @Property
    void theConventionSwapsTheTwoDates(
            @ForAll("periods") PlanPeriod period, @ForAll("resolvers") DeadlineResolver resolver) {
        DeadlineResolver printed =
                resolver.toBuilder().basis(CountingBasis.AS_PRINTED).build();
        Resolution inclusive = By.before(period)
                .resolve(printed.toBuilder().before(BeforeConvention.INCLUSIVE).build());
        Resolution exclusive = By.before(period)
                .resolve(printed.toBuilder().before(BeforeConvention.EXCLUSIVE).build());
        Assume.that(inclusive instanceof Due);
        assertThat(inclusive.dueDate()).isEqualTo(((Due) exclusive).otherDueDate());
        assertThat(exclusive.dueDate()).isEqualTo(((Due) inclusive).otherDueDate());
        assertThat(exclusive.dueDate().orElseThrow())
                .isBefore(inclusive.dueDate().orElseThrow());
    }

    @Property
    void dueDatesGrowWithThePlansYear(
            @ForAll("simpleRules") DeadlineRule rule, @ForAll @IntRange(min = 1949, max = 2198) int year) {
        Assume.that(!(rule instanceof Count) && !rule.toString().matches(".*[0-9]{4}.*"));
        Resolution now = rule.resolve(DeadlineResolver.ofYear(year));
        Resolution later = rule.resolve(DeadlineResolver.ofYear(year + 1));
        Assume.that(now instanceof Due && later instanceof Due);
        assertThat(later.dueDate().orElseThrow()).isAfter(now.dueDate().orElseThrow());
        assertThat(later.windows().get(0).due()).isAfter(now.windows().get(0).due());
    }

    @Property
    void aPeriodsDaysLieInItsYearAndGrowWithIt(
            @ForAll("periods") PlanPeriod period, @ForAll @IntRange(min = 1949, max = 2198) int planYear) {
        Optional<DateRange> days = period.in(OptionalInt.of(planYear));
        Assume.that(days.isPresent());
        int year = period.year().in(OptionalInt.of(planYear)).orElseThrow();
        assertThat(DateRange.ofYear(year).encloses(days.get())).isTrue();
        if (!period.year().isAbsolute()) {
            period.in(OptionalInt.of(planYear + 1)).ifPresent(later -> assertThat(later.start())
                    .isAfter(days.get().end()));
        }
    }
}
