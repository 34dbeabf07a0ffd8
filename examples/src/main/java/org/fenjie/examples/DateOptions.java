package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.BeforeConvention;
import org.fenjie.core.deadline.CountingBasis;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.plan.WorkPlan;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that deadlines hang on: the dates of events, the law, and the reading of 前. */
final class DateOptions {

    private static final ImmutableList<CountingBasis> BASES = ImmutableList.of(
            CountingBasis.AS_PRINTED,
            CountingBasis.CIVIL_CODE,
            CountingBasis.ADMINISTRATIVE_RECONSIDERATION,
            CountingBasis.ADMINISTRATIVE_PENALTY,
            CountingBasis.ADMINISTRATIVE_COERCION,
            CountingBasis.ADMINISTRATIVE_LICENSING,
            CountingBasis.GOVERNMENT_INFORMATION);
    private static final ImmutableList<BeforeConvention> CONVENTIONS =
            ImmutableList.of(BeforeConvention.USUAL, BeforeConvention.INCLUSIVE, BeforeConvention.EXCLUSIVE);

    @Option(
            names = "--event",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME=DATE",
            description = "the date of an event that deadlines count from, such as 工作要点发布=2024-04-15; may be repeated")
    private List<String> events = ImmutableList.of();

    @Option(
            names = "--basis",
            scope = ScopeType.INHERIT,
            paramLabel = "BASIS",
            description =
                    "how limits are counted: as-printed (the default), civil-code, administrative-reconsideration,"
                            + " administrative-penalty, administrative-coercion, administrative-licensing, government-information")
    private String basis = CountingBasis.AS_PRINTED.toString();

    @Option(
            names = "--before",
            scope = ScopeType.INHERIT,
            paramLabel = "CONVENTION",
            description = "how a bare 前 is read: usual (the default), inclusive, exclusive")
    private String before = BeforeConvention.USUAL.toString();

    /** The resolver of a plan, whose deadlines count from the events given. */
    DeadlineResolver resolver(WorkPlan plan) {
        checkCounted(plan.events(), "the plan's deadlines");
        return applied(plan.resolver());
    }

    /** The resolver with the options applied. */
    DeadlineResolver applied(DeadlineResolver resolver) {
        DeadlineResolver applied = resolver.toBuilder()
                .basis(named(basis, "--basis", BASES))
                .before(named(before, "--before", CONVENTIONS))
                .build();
        for (Map.Entry<Event, LocalDate> event : dated().entrySet()) {
            applied = applied.withEvent(event.getKey(), event.getValue());
        }
        return applied;
    }

    /** Refuses an event that nothing counts from, for a misspelt one would date nothing and say nothing. */
    void checkCounted(ImmutableSet<Event> counted, String where) {
        for (Event event : dated().keySet()) {
            if (!counted.contains(event)) {
                throw new UserException("None of " + where + " counts from " + event.name()
                        + (counted.isEmpty()
                                ? ""
                                : "; they count from: "
                                        + counted.stream().map(Event::name).collect(Collectors.joining("、"))));
            }
        }
    }

    private ImmutableMap<Event, LocalDate> dated() {
        Map<Event, LocalDate> dated = new LinkedHashMap<>();
        for (String text : events) {
            int sign = text.lastIndexOf('=');
            if (sign < 0) {
                throw new UserException(
                        "--event: NAME=DATE is expected, such as 工作要点发布=2024-04-15, found: " + shown(text));
            }
            Event event = event(shown(text.substring(0, sign)));
            if (dated.put(event, CommandLines.date(text.substring(sign + 1))) != null) {
                throw new UserException("--event: " + event.name() + " is given twice");
            }
        }
        return ImmutableMap.copyOf(dated);
    }

    private static String shown(String text) {
        return CommandLines.checkReadable(text);
    }

    private static Event event(String name) {
        try {
            return Event.of(name);
        } catch (IllegalArgumentException e) {
            throw new UserException("--event: an event's name is expected, such as 工作要点发布, found: " + name);
        }
    }

    private static <T> T named(String name, String option, ImmutableList<T> constants) {
        return constants.stream()
                .filter(constant -> name(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new UserException(option + ": one of "
                        + constants.stream().map(DateOptions::name).collect(Collectors.joining(", "))
                        + " is expected, found: " + name));
    }

    /** The name of a constant, which stands before the choices that its text adds in brackets. */
    private static String name(Object constant) {
        return constant.toString().split(" ", 2)[0];
    }
}
