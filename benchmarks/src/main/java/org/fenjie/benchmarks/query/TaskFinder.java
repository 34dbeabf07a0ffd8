package org.fenjie.benchmarks.query;

import java.util.function.Consumer;
import org.fenjie.query.PlannedTask;

/** Answers a question about tasks, each kind of finder in the way that its users would. */
sealed interface TaskFinder permits FenjieFinder, ScanFinder, GuavaFinder, CqEngineFinder {

    /** Hands on each task that matches, once, in whatever order. */
    void forEach(Question question, Consumer<PlannedTask> consumer);

    /** Counts the tasks that match. */
    int count(Question question);
}
