package org.fenjie.benchmarks;

import com.google.common.base.Stopwatch;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
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
     * Prints the time, how much of it went to the collector, and what the reader keeps.
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
        long collectedBefore = collecting();
        Stopwatch watch = Stopwatch.createStarted();
        int plans = 0;
        long tasks = 0;
        long kept = 0;
        try (PlanLines lines = PlanLines.open(file)) {
            while (lines.hasNext()) {
                tasks += lines.next().plan().tasks().size();
                plans++;
                if (plans == count) {
                    kept = inUse();
                }
            }
        }
        out.printf(
                "  read %,d plans with %,d tasks in %s, %,d ms of it the collector's; kept at the end %,d MB, heap %,d MB%n",
                plans,
                tasks,
                watch.stop(),
                collecting() - collectedBefore,
                kept >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        if (plans != count || tasks != (long) count * SamplePlans.TASKS) {
            throw new IllegalStateException("Plans were lost");
        }
    }

    /** What the reader and its pool hold once the heap is cleared of all else. */
    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
