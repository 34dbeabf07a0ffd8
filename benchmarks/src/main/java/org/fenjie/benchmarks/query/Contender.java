package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import org.fenjie.query.PlannedTask;

/** Who answers. */
public enum Contender {
    /** Fenjie's index. */
    FENJIE,
    /** A stream over a list of all tasks. */
    SCAN,
    /** Guava's multimap and a sorted array. */
    GUAVA,
    /** CQEngine with two indexes. */
    CQENGINE;

    TaskFinder over(ImmutableList<GeneratedPlan> plans) {
        return this == FENJIE ? new FenjieFinder(GeneratedPlan.index(plans)) : peerOver(tasks(plans));
    }

    /** All but Fenjie begin with the generated tasks. */
    TaskFinder peerOver(ImmutableList<PlannedTask> tasks) {
        return switch (this) {
            case FENJIE -> throw new IllegalArgumentException("A peer of Fenjie is expected");
            case SCAN -> new ScanFinder(tasks);
            case GUAVA -> new GuavaFinder(tasks);
            case CQENGINE -> new CqEngineFinder(tasks);
        };
    }

    static ImmutableList<PlannedTask> tasks(ImmutableList<GeneratedPlan> plans) {
        return GeneratedPlan.index(plans).tasks().list();
    }
}
