package org.fenjie.query.compare;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.deadline.YearRef;

/** Writes the years of a deadline rule out, moved on by some years, so that rules of plans of two years can be compared. */
final class MovedRule {

    private static final Pattern PRINTED_YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?=年)");

    private final int planYear;
    private final int years;

    private MovedRule(int planYear, int years) {
        this.planYear = planYear;
        this.years = years;
    }

    /**
     * The rule with every year written out, and years later.
     *
     * @return the rule; empty if a year would leave the bounds, or a range that hangs on two years run backwards
     */
    static Optional<DeadlineRule> of(DeadlineRule rule, int planYear, int years) {
        try {
            return Optional.of(new MovedRule(planYear, years).move(rule));
        } catch (IllegalArgumentException e) {
            // The rules check their bounds themselves, and say no more than that.
            return Optional.empty();
        }
    }

    private DeadlineRule move(DeadlineRule rule) {
        if (rule instanceof By by) {
            return new By(move(by.period()), by.edge());
        }
        if (rule instanceof Through through) {
            return new Through(move(through.from()), move(through.to()));
        }
        if (rule instanceof Count count) {
            return new Count(count.amount(), count.unit(), count.direction(), move(count.event()));
        }
        if (rule instanceof Recurring recurring) {
            return new Recurring(
                    recurring.cycle(),
                    recurring.mode(),
                    recurring.points(),
                    recurring.from().map(this::move));
        }
        if (rule instanceof OpenEnded open) {
            return new OpenEnded(open.from().map(this::move));
        }
        if (rule instanceof Staged staged) {
            return new Staged(staged.stages().stream()
                    .map(stage -> new Staged.Stage(move(stage.words()), move(stage.rule())))
                    .collect(ImmutableList.toImmutableList()));
        }
        return new NotUnderstood(move(((NotUnderstood) rule).text()));
    }

    private PlanPeriod move(PlanPeriod period) {
        int year = period.year().in(OptionalInt.of(planYear)).orElseThrow();
        return period.withYear(YearRef.of(year + years));
    }

    private Event move(Event event) {
        return event.isNamed() ? Event.of(move(event.name())) : event;
    }

    private String move(String words) {
        return PRINTED_YEAR
                .matcher(Signs.solid(words))
                .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years));
    }
}
