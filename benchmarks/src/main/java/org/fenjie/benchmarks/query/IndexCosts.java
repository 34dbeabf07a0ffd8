package org.fenjie.benchmarks.query;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.fenjie.query.PlannedTask;
import org.openjdk.jol.info.GraphStats;

/**
 * What an index costs: the time to build it and the bytes that it keeps.
 *
 * @param tasks how many tasks it has
 * @param contender whose index it is
 * @param build the median time of a build
 * @param bytes what it keeps beside what it was built from: the plans, and for a peer the list of dated tasks too
 */
record IndexCosts(int tasks, Contender contender, Duration build, long bytes) {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final int BUILDS = 7;

    double bytesPerTask() {
        return (double) bytes / tasks;
    }

    /** Fenjie builds from the plans. */
    static IndexCosts ofFenjie(ImmutableList<GeneratedPlan> plans) {
        return measure(
                Contender.FENJIE,
                () -> Contender.FENJIE.over(plans),
                plans,
                Contender.tasks(plans).size());
    }

    /** A peer builds from a list of tasks that are dated already. */
    static IndexCosts ofPeer(Contender peer, ImmutableList<PlannedTask> tasks) {
        return measure(peer, () -> peer.peerOver(tasks), tasks, tasks.size());
    }

    private static IndexCosts measure(Contender contender, Supplier<TaskFinder> builder, Object source, int tasks) {
        Duration build = medianBuild(builder);
        return new IndexCosts(tasks, contender, build, bytesBeside(source, builder.get()));
    }

    private static Duration medianBuild(Supplier<TaskFinder> builder) {
        Stopwatch warmUp = Stopwatch.createStarted();
        do {
            build(builder);
        } while (warmUp.elapsed().compareTo(WARM_UP) < 0);
        List<Duration> builds = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            // The last build's index is not this one's to clear away.
            System.gc();
            builds.add(build(builder));
        }
        Collections.sort(builds);
        return builds.get(BUILDS / 2);
    }

    private static Duration build(Supplier<TaskFinder> builder) {
        Stopwatch stopwatch = Stopwatch.createStarted();
        TaskFinder built = builder.get();
        Duration elapsed = stopwatch.elapsed();
        if (built.count(Question.of(QuestionKind.BOTH)) < 0) {
            throw new AssertionError("A count is never negative");
        }
        return elapsed;
    }

    /** The bytes of all objects that can be reached from another, but not from the first. */
    static long bytesBeside(Object source, Object other) {
        return GraphStats.parseInstance(source, other).totalSize()
                - GraphStats.parseInstance(source).totalSize();
    }
}
