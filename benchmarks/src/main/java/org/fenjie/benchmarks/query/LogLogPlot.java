package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import com.google.common.xml.XmlEscapers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plot with powers of ten on both axes, as SVG: a line for each row of a table, its columns along the x axis.
 *
 * <p>Up to nine lines can be told apart, three of a dash.
 */
final class LogLogPlot {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int RIGHT = 490;
    private static final int TOP = 20;
    private static final int BOTTOM = 365;
    private static final int LEGEND_LINE = 24;

    /** Told apart by those who see no red or green, too. */
    private static final ImmutableList<String> COLORS = ImmutableList.of("#0072b2", "#d55e00", "#009e73");

    private static final ImmutableList<String> DASHES = ImmutableList.of("none", "7 4", "2 4");

    private final Axis x;
    private final Axis y;
    private final StringBuilder svg = new StringBuilder();

    private LogLogPlot(Table<String, Integer, Double> values) {
        this.x = Axis.over(values.columnKeySet(), LEFT, RIGHT);
        this.y = Axis.over(values.values(), BOTTOM, TOP);
    }

    static String svg(String xTitle, String yTitle, Table<String, Integer, Double> values) {
        LogLogPlot plot = new LogLogPlot(values);
        plot.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
                WIDTH, HEIGHT);
        plot.addGrid(xTitle, yTitle);
        List<String> names = new ArrayList<>(values.rowKeySet());
        for (int i = 0; i < names.size(); i++) {
            plot.addLine(i, names.get(i), values.row(names.get(i)));
        }
        return plot.svg.append("</svg>\n").toString();
    }

    private void addGrid(String xTitle, String yTitle) {
        for (int power = x.low; power <= x.high; power++) {
            add("<path d=\"M%1$.1f %2$dV%3$d\" stroke=\"#ddd\"/>\n", x.at(power), BOTTOM, TOP);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", x.at(power), BOTTOM + 18, label(power));
        }
        for (int power = y.low; power <= y.high; power++) {
            add("<path d=\"M%1$d %2$.1fH%3$d\" stroke=\"#ddd\"/>\n", LEFT, y.at(power), RIGHT);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", LEFT - 8, y.at(power) + 4, label(power));
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", (LEFT + RIGHT) / 2, BOTTOM + 42, xTitle);
        add(
                "<text transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>\n",
                (TOP + BOTTOM) / 2, yTitle);
    }

    private void addLine(int number, String name, Map<Integer, Double> points) {
        String style = String.format(
                Locale.ROOT,
                "fill=\"none\" stroke-width=\"2\" stroke=\"%s\" stroke-dasharray=\"%s\"",
                COLORS.get(number % COLORS.size()),
                DASHES.get(number / COLORS.size() % DASHES.size()));
        add(
                "<path d=\"M%s\" %s/>\n",
                points.entrySet().stream()
                        .map(point -> String.format(
                                Locale.ROOT, "%.1f %.1f", x.at(log(point.getKey())), y.at(log(point.getValue()))))
                        .collect(Collectors.joining("L")),
                style);
        int line = TOP + 10 + number * LEGEND_LINE;
        add("<path d=\"M%d %dh34\" %s/>\n", RIGHT + 20, line, style);
        add(
                "<text x=\"%d\" y=\"%d\">%s</text>\n",
                RIGHT + 62, line + 4, XmlEscapers.xmlContentEscaper().escape(name));
    }

    private void add(String format, Object... args) {
        svg.append(String.format(Locale.ROOT, format, args));
    }

    private static double log(Number value) {
        return Math.log10(value.doubleValue());
    }

    private static String label(int power) {
        return power < 0
                ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                : String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
    }

    /** From one power of ten to another. */
    private record Axis(int low, int high, int start, int end) {

        static <N extends Number & Comparable<N>> Axis over(Iterable<N> values, int start, int end) {
            List<Double> logs = new ArrayList<>();
            values.forEach(value -> logs.add(log(value)));
            return new Axis(
                    (int) Math.floor(Collections.min(logs)), (int) Math.ceil(Collections.max(logs)), start, end);
        }

        double at(double log) {
            return start + (log - low) / (high - low) * (end - start);
        }
    }
}
