package org.fenjie.benchmarks.query;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fenjie.query.PlannedTask;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Lead = X, due within a week, and both: listed and walked through, or counted.
 *
 * <p>The time is that of one question, asked anew in each call. A walk looks at the number and the first due date of
 * each task that matches.
 */
@State(Scope.Benchmark)
// Samples, not averages: a busy machine hardly moves the median.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xbatch", "-Xmx6g"})
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Queries {

    /** How many tasks the plans have together: those of one plan, of an area over twenty years, of many areas. */
    @Param({"79", "100000", "1000000"})
    public int tasks;

    /** What is asked. */
    @Param
    public QuestionKind question = QuestionKind.LEAD;

    /** Who answers. */
    @Param
    public Contender contender = Contender.FENJIE;

    private Question asked = Question.of(question);
    private TaskFinder finder = Contender.FENJIE.over(GeneratedPlans.ofTasks(1));

    /** Makes the plans and the index. */
    @Setup
    public void index() {
        asked = Question.of(question);
        finder = contender.over(GeneratedPlans.ofTasks(tasks));
    }

    /** Goes through all tasks that match. */
    @Benchmark
    public void list(Blackhole hole) {
        finder.forEach(asked, walk(hole));
    }

    private static Consumer<PlannedTask> walk(Blackhole hole) {
        return task -> {
            hole.consume(task.number());
            if (!task.dueDates().isEmpty()) {
                hole.consume(task.dueDates().first());
            }
        };
    }

    /** Counts all tasks that match. */
    @Benchmark
    public int count() {
        return finder.count(asked);
    }
}
