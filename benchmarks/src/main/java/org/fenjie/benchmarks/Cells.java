package org.fenjie.benchmarks;

import com.google.common.collect.ImmutableList;
import com.xkzhangsan.time.nlp.TimeNLP;
import com.xkzhangsan.time.nlp.TimeNLPUtil;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.DeadlineReading;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.cell.UnitReading;
import org.jspecify.annotations.Nullable;
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

/**
 * Reading one printed cell, such as {@code 2025年6月底前} or {@code 县科技局牵头，县财政局、县教育局配合}.
 *
 * <p>The time is that of one cell. Over all cells, each call reads the next one, and p0.50 is the median cell's.
 *
 * <p>xk-time is asked for the times in the same deadline cells: it answers with instants, not with rules, and has no
 * reader of unit cells.
 */
@State(Scope.Thread)
// Samples, not averages: the goal is on the median, and a busy machine hardly moves it.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// On a busy machine a compiler in the background comes too late for the warm-up.
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Cells {

    /** The day that xk-time counts from. Without one it takes the clock's. */
    private static final String XK_TIME_BASE = "2025-01-01-00-00-00";

    /** Which of the sample cells are read. */
    public enum Sample {
        /** Every shape in turn. */
        ALL(SampleCells.DEADLINES, SampleCells.UNITS),
        /** One cell as most are printed. */
        TYPICAL(ImmutableList.of(SampleCells.TYPICAL_DEADLINE), ImmutableList.of(SampleCells.TYPICAL_UNITS)),
        /** One cell of several stages, or of many units. */
        LONG(ImmutableList.of(SampleCells.LONG_DEADLINE), ImmutableList.of(SampleCells.LONG_UNITS));

        private final ImmutableList<String> deadlines;
        private final ImmutableList<String> units;

        Sample(ImmutableList<String> deadlines, ImmutableList<String> units) {
            this.deadlines = deadlines;
            this.units = units;
        }
    }

    /** Which cells are read. */
    @Param
    public Sample cells = Sample.ALL;

    private String[] deadlines = {};
    private String[] units = {};
    private int next;

    /** Chooses the cells. */
    @Setup
    public void choose() {
        deadlines = cells.deadlines.toArray(new String[0]);
        units = cells.units.toArray(new String[0]);
    }

    /** A deadline cell (完成时间). */
    @Benchmark
    public DeadlineReading fenjieDeadline() {
        return DeadlineCellReader.read(next(deadlines));
    }

    /** The times in a deadline cell; null where it finds none. */
    @Benchmark
    @Nullable
    public List<TimeNLP> xkTimeDeadline() {
        return TimeNLPUtil.parse(next(deadlines), XK_TIME_BASE);
    }

    /** A unit cell (责任单位). */
    @Benchmark
    public UnitReading fenjieUnits() {
        return UnitCellReader.read(next(units));
    }

    private String next(String[] texts) {
        next = next + 1 < texts.length ? next + 1 : 0;
        return texts[next];
    }
}
