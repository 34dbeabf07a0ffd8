package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.fenjie.core.deadline.BeforeConvention;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.CountingBasis;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.fenjie.json.PlanJsonReader;
import org.fenjie.query.PlanIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that say which plan, and what is known of its events. */
final class PlanSource {

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

    private static final String FIRST_PLAN = "/org/fenjie/seeds/shanghai-fengxian-2024.json";

    @Option(
            names = "--plan",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "the plan's JSON file; without it, the first plan that comes with Fenjie")
    private @Nullable Path file;

    @Option(
            names = "--event",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME=DATE",
            description = "the date of an event that deadlines count from, such as 工作要点发布=2024-04-15; may be repeated")
    private Map<String, String> events = ImmutableMap.of();

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

    WorkPlan plan() {
        if (file == null) {
            return PlanJsonReader.usual()
                    .readResource(PlanSource.class, FIRST_PLAN)
                    .plan();
        }
        if (Files.isDirectory(file) || !Files.exists(file)) {
            throw new UserException("--plan: the file of a plan is expected, found "
                    + (Files.exists(file) ? "a folder: " : "no such file: ") + file);
        }
        return PlanJson.read(file);
    }

    PlanIndex index() {
        WorkPlan plan = plan();
        return PlanIndex.of(plan, resolver(plan));
    }

    DeadlineResolver resolver(WorkPlan plan) {
        DeadlineResolver.Builder resolver = plan.resolver().toBuilder()
                .basis(named(basis, "--basis", BASES))
                .before(named(before, "--before", CONVENTIONS));
        ImmutableSet<String> counted = eventsOf(plan);
        events.forEach((name, date) -> {
            Event event = event(CommandLines.checkReadable(name));
            if (!counted.contains(event.name())) {
                throw new UserException("No deadline of the plan counts from " + name
                        + (counted.isEmpty() ? "" : "; those that it has: " + String.join("、", counted)));
            }
            resolver.putEvent(event, CommandLines.date(date));
        });
        return resolver.build();
    }

    private static Event event(String name) {
        try {
            return Event.of(name);
        } catch (IllegalArgumentException e) {
            throw new UserException("an event's name is expected, such as 工作要点发布, found: " + name);
        }
    }

    /** The events that deadlines of the plan count from, for a misspelt one would date nothing and say nothing. */
    private static ImmutableSet<String> eventsOf(WorkPlan plan) {
        return plan.tasks().stream()
                .map(Task::deadline)
                .flatMap(rule -> rule instanceof Staged staged
                        ? staged.stages().stream().map(Staged.Stage::rule)
                        : Stream.of(rule))
                .filter(Count.class::isInstance)
                .map(rule -> ((Count) rule).event())
                .filter(Event::isNamed)
                .map(Event::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The constant of this name; a name stands before the choices that its text adds in brackets. */
    private static <T> T named(String name, String option, ImmutableList<T> constants) {
        return constants.stream()
                .filter(constant -> constant.toString().split(" ", 2)[0].equals(name))
                .findFirst()
                .orElseThrow(() -> new UserException(option + ": no such name: " + name));
    }
}
