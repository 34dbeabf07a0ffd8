package org.fenjie.benchmarks.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableTable;
import org.junit.jupiter.api.Test;

class LogLogPlotTest {

    private static final String SVG = LogLogPlot.svg(
            "tasks",
            "ms",
            ImmutableTable.<String, Integer, Double>builder()
                    .put("a < b", 10, 0.1)
                    .put("a < b", 100, 1.0)
                    .put("a < b", 1_000, 100.0)
                    .put("c", 10, 20.0)
                    .build());

    /** Two powers of ten lie between 70 and 490 to the right, three between 365 and 20 upwards. */
    @Test
    void placesPointsByTheirLogarithms() {
        assertThat(SVG).contains("<path d=\"M70.0 365.0L280.0 250.0L490.0 20.0\" fill=\"none\"");
        assertThat(SVG).contains("<path d=\"M70.0 100.4\" fill=\"none\"");
    }

    @Test
    void labelsPowersAxesAndLines() {
        assertThat(SVG).contains(">0.1<", ">1<", ">10<", ">100<", ">1,000<", ">tasks<", ">ms<", ">a &lt; b<", ">c<");
        assertThat(SVG).doesNotContain(">10,000<", ">0.0<");
    }
}
