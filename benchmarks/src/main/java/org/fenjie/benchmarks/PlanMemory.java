package org.fenjie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.fenjie.benchmarks.JsonPlans.Text;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.fenjie.json.PlanJsonReader;
import org.openjdk.jol.info.GraphLayout;
import tools.jackson.databind.ObjectReader;

/**
 * The memory of 1,000 loaded plans beside that of Jackson's records of the same documents, measured by JOL.
 *
 * <p>{@code java -Djol.magicFieldOffset=true -cp benchmarks/target/fenjie-benchmarks.jar org.fenjie.benchmarks.PlanMemory}
 */
public final class PlanMemory {

    private PlanMemory() {}

    /**
     * Prints a line for each kind of text.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (Text text : Text.values()) {
            ImmutableList<byte[]> documents = JsonPlans.documents(text);
            ObjectReader jackson = JsonPlans.records();
            PlanJsonReader sharing = PlanJsonReader.usual().withSharing();
            ImmutableList<PlanRecord> records = documents.stream()
                    .map(document -> jackson.<PlanRecord>readValue(document))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<WorkPlan> alone =
                    documents.stream().map(PlanJson::read).collect(ImmutableList.toImmutableList());
            ImmutableList<WorkPlan> shared = documents.stream()
                    .map(document -> sharing.read(document).plan())
                    .collect(ImmutableList.toImmutableList());
            out.printf(
                    "%s: records %,d; plans, a document at a time %,d; plans, shared %,d; contents alone %,d%n",
                    text, bytes(records), bytes(alone), bytes(shared), bytes(contents(records)));
        }
    }

    /** The texts that no reader can leave out, each as often as it is printed. */
    private static ImmutableList<String> contents(ImmutableList<PlanRecord> records) {
        return records.stream()
                .flatMap(plan -> plan.categories().stream())
                .flatMap(heading -> heading.categories().stream())
                .flatMap(group -> group.tasks().stream())
                .map(PlanRecord.Row::content)
                .collect(ImmutableList.toImmutableList());
    }

    private static long bytes(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }
}
