package org.fenjie.benchmarks;

import java.util.concurrent.TimeUnit;
import org.fenjie.query.compare.PlanComparison;
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

/** Comparing a plan with the next year's: which tasks go on, and what changed in them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
// On a busy machine a compiler in the background comes too late for the warm-up.
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class Comparisons {

    /** How many tasks each of the two plans has. */
    @Param({"79", "300"})
    public int tasks;

    private TwoYears years = TwoYears.of(1);

    /** Makes the plans. */
    @Setup
    public void plans() {
        years = TwoYears.of(tasks);
    }

    /** Compares them with the usual settings. */
    @Benchmark
    public int compare() {
        return PlanComparison.between(years.before(), years.after()).changed().size();
    }
}
