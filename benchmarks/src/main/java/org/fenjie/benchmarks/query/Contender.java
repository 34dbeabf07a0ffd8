package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import org.fenjie.query.PlannedTask;

/** Who answers. */
public enum Contender {
    /** Fenjie's index. */
    FENJIE("Fenjie"),
    /** A stream over a list of all tasks. */
    SCAN("scan"),
    /** Guava's multimap and a sorted array. */
    GUAVA("Guava, array"),
    /** CQEngine with two indexes. */
    CQENGINE("CQEngine");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    TaskFinder over(ImmutableList<GeneratedPlan> plans) {
        return this == FENJIE ? new FenjieFinder(GeneratedPlan.index(plans)) : peerOver(tasks(plans));
    }

    /** All but Fenjie begin with a list of dated tasks. */
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
