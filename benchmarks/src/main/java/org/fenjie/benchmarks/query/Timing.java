package org.fenjie.benchmarks.query;

import com.google.common.base.Stopwatch;
import com.google.common.math.Quantiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times steps too long, or over too many sizes, for a JVM of their own each. */
final class Timing {

    private Timing() {}

    /**
     * Runs a step over and over, first to warm up, then to time it.
     *
     * @param atLeast how often it is timed at least
     * @param time how long it is run to warm up, and again to be timed
     * @param step the step
     * @return the median time of a run
     */
    static Duration median(int atLeast, Duration time, Runnable step) {
        run(1, time, step);
        // Else the first runs clear away what others left.
        System.gc();
        return Duration.ofNanos((long) Quantiles.median().compute(run(atLeast, time, step)));
    }

    private static List<Long> run(int atLeast, Duration time, Runnable step) {
        List<Long> nanos = new ArrayList<>();
        Stopwatch whole = Stopwatch.createStarted();
        while (nanos.size() < atLeast || whole.elapsed().compareTo(time) < 0) {
            long start = System.nanoTime();
            step.run();
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }
}
