package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fenjie.query.PlannedTask;

/** Writes how questions, builds and bytes grow from 1,000 to 1,000,000 tasks: a table, and a plot of each. */
public final class Growth {

    private static final ImmutableList<Integer> SIZES =
            ImmutableList.of(1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000);
    private static final Duration TIME = Duration.ofMillis(500);
    private static final int RUNS = 11;

    private final ImmutableTable.Builder<String, Integer, Double> questions = ImmutableTable.builder();
    private final ImmutableTable.Builder<String, Integer, Double> builds = ImmutableTable.builder();
    private final ImmutableTable.Builder<String, Integer, Double> bytes = ImmutableTable.builder();

    private Growth() {}

    /**
     * Measures and writes.
     *
     * @param args the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Growth growth = new Growth();
        SIZES.forEach(growth::measure);
        growth.write(Files.createDirectories(Path.of(args[0])));
    }

    private void measure(int size) {
        ImmutableList<GeneratedPlan> plans = GeneratedPlans.ofTasks(size);
        ImmutableList<PlannedTask> tasks = Contender.tasks(plans);
        IndexCosts costs = new IndexCosts(plans, tasks);
        for (Contender contender : Contender.values()) {
            if (contender != Contender.CQENGINE) {
                TaskFinder finder = contender == Contender.FENJIE ? contender.over(plans) : contender.peerOver(tasks);
                measureQuestions(contender, finder, size);
            }
            if (contender != Contender.SCAN) {
                IndexCosts.Cost cost = costs.of(contender);
                builds.put(contender.title(), size, cost.build().toNanos() / 1e6);
                bytes.put(contender.title(), size, cost.bytes() / 1e6);
            }
        }
    }

    private void measureQuestions(Contender contender, TaskFinder finder, int size) {
        for (QuestionKind kind : QuestionKind.values()) {
            Question question = Question.of(kind);
            Walk walk = new Walk();
            Duration median = Timing.median(RUNS, TIME, () -> finder.forEach(question, walk));
            questions.put(contender.title() + ", " + kind.title(), size, median.toNanos() / 1e3);
        }
    }

    private void write(Path folder) throws IOException {
        write(folder, "questions", "µs a question, listed and walked through", questions.buildOrThrow());
        write(folder, "build", "ms to build the index", builds.buildOrThrow());
        write(folder, "memory", "MB of index", bytes.buildOrThrow());
    }

    private static void write(Path folder, String name, String unit, Table<String, Integer, Double> values)
            throws IOException {
        Files.writeString(folder.resolve("growth-" + name + ".svg"), LogLogPlot.svg("tasks", unit, values));
        Files.writeString(folder.resolve("growth-" + name + ".csv"), csv(values));
    }

    private static String csv(Table<String, Integer, Double> values) {
        String head = "tasks;" + String.join(";", values.rowKeySet()) + "\n";
        return head + values.columnMap().entrySet().stream().map(Growth::line).collect(Collectors.joining());
    }

    private static String line(Map.Entry<Integer, Map<String, Double>> column) {
        return column.getValue().values().stream()
                .map(value -> String.format(Locale.ROOT, "%.4g", value))
                .collect(Collectors.joining(";", column.getKey() + ";", "\n"));
    }

    /** Looks at what {@link Queries} looks at. */
    private static final class Walk implements Consumer<PlannedTask> {

        private long sum;

        @Override
        public void accept(PlannedTask task) {
            sum += task.number();
            if (!task.dueDates().isEmpty()) {
                sum += task.dueDates().first().hashCode();
            }
        }

        @Override
        public String toString() {
            return Long.toString(sum);
        }
    }
}
