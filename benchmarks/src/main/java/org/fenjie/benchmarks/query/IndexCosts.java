package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.function.Supplier;
import org.fenjie.query.PlannedTask;
import org.openjdk.jol.info.GraphStats;

/** What the indexes of the same plans cost: the time to build each and the bytes that it keeps. */
final class IndexCosts {

    private static final int BUILDS = 5;

    static {
        // Otherwise JOL looks into no record. It reads the property when it is first used.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    /**
     * What one index costs.
     *
     * @param build the median time of a build
     * @param bytes what it keeps beside what it was built from
     */
    record Cost(Duration build, long bytes) {}

    private final ImmutableList<GeneratedPlan> plans;
    private final ImmutableList<PlannedTask> tasks;
    private final long bytesOfPlans;
    private final long bytesOfTasks;

    /**
     * Prepares to build.
     *
     * @param plans the plans, from which Fenjie builds
     * @param tasks the same tasks dated already, from which its peers build
     */
    IndexCosts(ImmutableList<GeneratedPlan> plans, ImmutableList<PlannedTask> tasks) {
        this.plans = plans;
        this.tasks = tasks;
        this.bytesOfPlans = bytes(plans);
        this.bytesOfTasks = bytes(tasks);
    }

    /** What the list of dated tasks keeps beside the plans. */
    long bytesOfDating() {
        return bytes(plans, tasks) - bytesOfPlans;
    }

    Cost of(Contender contender) {
        return contender == Contender.FENJIE
                ? measure(() -> contender.over(plans), plans, bytesOfPlans)
                : measure(() -> contender.peerOver(tasks), tasks, bytesOfTasks);
    }

    private static Cost measure(Supplier<TaskFinder> builder, Object source, long bytesOfSource) {
        Duration build = Timing.median(BUILDS, Duration.ofSeconds(1), () -> keep(builder.get()));
        return new Cost(build, bytes(source, builder.get()) - bytesOfSource);
    }

    private static void keep(TaskFinder built) {
        if (built.count(Question.of(QuestionKind.DUE_WITHIN_WEEK)) < 0) {
            throw new AssertionError("A count is never negative");
        }
    }

    /** The bytes of all objects that can be reached from some. */
    static long bytes(Object... roots) {
        return GraphStats.parseInstance(roots).totalSize();
    }
}
