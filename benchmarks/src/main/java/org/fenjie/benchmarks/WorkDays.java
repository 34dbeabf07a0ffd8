package org.fenjie.benchmarks;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.fenjie.core.calendar.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The N-th work day (工作日) after a day, such as 20 work days after 2024-04-15.
 *
 * <p>The start is another one in each call. Strata has the same days off and make-up work days as Fenjie; tyme4j has
 * its own, which lack two days.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// On a busy machine a compiler in the background comes too late for the warm-up.
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1)
public class WorkDays {

    /** A power of two, so that the next start is found without a division. */
    private static final int STARTS = 1024;

    private final LocalDate[] starts = WorkDayPeers.startDays(STARTS).toArray(new LocalDate[0]);
    private final WorkCalendar china = WorkCalendar.china();
    private final ImmutableHolidayCalendar strata = WorkDayPeers.strata(china);
    private int next;

    /** N, the number of work days to go on. */
    @Param({"5", "20", "60", "250"})
    public int n;

    /** Looks it up in a table counted beforehand. */
    @Benchmark
    public LocalDate fenjie() {
        return china.plusWorkDays(nextStart(), n);
    }

    /** Goes from work day to work day in a bit set for each month. */
    @Benchmark
    public LocalDate strata() {
        return strata.shift(nextStart(), n);
    }

    /** Asks day by day whether a notice names it. */
    @Benchmark
    public LocalDate tyme4j() {
        return WorkDayPeers.plusWorkDaysByTyme(nextStart(), n);
    }

    private LocalDate nextStart() {
        return starts[next++ & (STARTS - 1)];
    }
}
