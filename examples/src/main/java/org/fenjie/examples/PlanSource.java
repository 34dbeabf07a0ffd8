package org.fenjie.examples;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.fenjie.json.PlanJsonReader;
import org.fenjie.query.PlanIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which plan, and what is known of its events. */
final class PlanSource {

    private static final String FIRST_PLAN = "/org/fenjie/seeds/shanghai-fengxian-2024.json";

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "the plan's JSON file; without it, the first plan that comes with Fenjie")
    private @Nullable Path file;

    @Option(
            names = "--event",
            paramLabel = "NAME=DATE",
            description = "the date of an event that deadlines count from, such as 工作要点发布=2024-04-15; may be repeated")
    private Map<String, LocalDate> events = ImmutableMap.of();

    WorkPlan plan() {
        return file == null
                ? PlanJsonReader.usual()
                        .readResource(PlanSource.class, FIRST_PLAN)
                        .plan()
                : PlanJson.read(file);
    }

    PlanIndex index() {
        WorkPlan plan = plan();
        return PlanIndex.of(plan, resolver(plan));
    }

    DeadlineResolver resolver(WorkPlan plan) {
        DeadlineResolver resolver = plan.resolver();
        for (Map.Entry<String, LocalDate> event : events.entrySet()) {
            resolver = resolver.withEvent(CommandLines.checkReadable(event.getKey()), event.getValue());
        }
        return resolver;
    }
}
