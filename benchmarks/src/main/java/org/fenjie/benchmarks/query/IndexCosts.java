package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.function.Supplier;
import org.fenjie.query.PlannedTask;
import org.openjdk.jol.info.GraphStats;

/**
 * What an index costs: the time to build it and the bytes that it keeps.
 *
 * @param build the median time of a build
 * @param bytes what it keeps beside what it was built from
 */
record IndexCosts(Duration build, long bytes) {

    private static final int BUILDS = 5;

    static {
        // Otherwise JOL looks into no record. It reads the property when it is first used.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    /** Fenjie builds from the plans. What its answers to when they are due take is the index's. */
    static IndexCosts ofFenjie(ImmutableList<GeneratedPlan> plans) {
        return measure(() -> Contender.FENJIE.over(plans), plans);
    }

    /** A peer builds from a list of tasks that are dated already. */
    static IndexCosts ofPeer(Contender peer, ImmutableList<PlannedTask> tasks) {
        return measure(() -> peer.peerOver(tasks), tasks);
    }

    private static IndexCosts measure(Supplier<TaskFinder> builder, Object source) {
        Duration build = Timing.median(BUILDS, Duration.ofSeconds(1), () -> keep(builder.get()));
        return new IndexCosts(build, bytesBeside(source, builder.get()));
    }

    private static void keep(TaskFinder built) {
        if (built.count(Question.of(QuestionKind.DUE_WITHIN_WEEK)) < 0) {
            throw new AssertionError("A count is never negative");
        }
    }

    /** The bytes of all objects that can be reached from another, but not from the source. */
    static long bytesBeside(Object source, Object other) {
        return GraphStats.parseInstance(source, other).totalSize()
                - GraphStats.parseInstance(source).totalSize();
    }
}
