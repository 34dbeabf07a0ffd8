package org.fenjie.benchmarks;

import com.google.common.base.Stopwatch;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.fenjie.benchmarks.JsonPlans.Text;
import org.fenjie.json.PlanLines;
import tools.jackson.databind.json.JsonMapper;

/**
 * 100,000 plans of 79 tasks as gzipped JSON Lines, written to a temporary file and read again one at a time.
 *
 * <p>{@code java -Xmx256m -cp benchmarks/target/fenjie-benchmarks.jar org.fenjie.benchmarks.PlanStream}
 */
public final class PlanStream {

    private static final int PLANS = 100_000;

    private PlanStream() {}

    /**
     * Prints the time and the most heap that was in use.
     *
     * @param args the number of plans, 100,000 unless given
     * @throws IOException if the temporary file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int count = args.length == 0 ? PLANS : Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (Text text : Text.values()) {
            Path file = Files.createTempFile("plans", ".jsonl.gz");
            try {
                write(count, text, file);
                out.printf("%s: %,d plans, %,d bytes of gzip%n", text, count, Files.size(file));
                read(count, file, out);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void write(int count, Text text, Path file) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(mapper.writeValueAsBytes(SamplePlans.of(i, text)));
                out.write('\n');
            }
        }
    }

    private static void read(int count, Path file, PrintStream out) {
        resetPeaks();
        Stopwatch watch = Stopwatch.createStarted();
        int plans = 0;
        long tasks = 0;
        try (PlanLines lines = PlanLines.open(file)) {
            while (lines.hasNext()) {
                tasks += lines.next().plan().tasks().size();
                plans++;
            }
        }
        out.printf(
                "  read %,d plans with %,d tasks in %s; most heap %,d MB of %,d MB; GC %,d ms%n",
                plans, tasks, watch.stop(), peak() >> 20, Runtime.getRuntime().maxMemory() >> 20, collecting());
        if (plans != count || tasks != (long) count * SamplePlans.TASKS) {
            throw new IllegalStateException("Plans were lost");
        }
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The sum of the heap pools' peaks: at least what was in use at any moment. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
