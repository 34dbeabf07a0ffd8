package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import org.fenjie.query.PlannedTask;

/** x. */
public final class IndexSize {
    private IndexSize() {}
    /** x. */
    public static void main(String[] args) {
        for (String a : args) {
            int n = Integer.parseInt(a);
            long t0 = System.nanoTime();
            ImmutableList<GeneratedPlan> plans = GeneratedPlans.ofTasks(n);
            System.out.println(n + " generated " + (System.nanoTime() - t0) / 1000000 + " ms, plans B/task "
                    + org.openjdk.jol.info.GraphStats.parseInstance(plans).totalSize() / n);
            ImmutableList<PlannedTask> tasks = Contender.tasks(plans);
            System.out.println("rows B/task " + (double) IndexCosts.bytesBeside(plans, tasks) / n);
            System.out.println(IndexCosts.ofFenjie(plans) + " "
                    + IndexCosts.ofFenjie(plans).bytesPerTask());
            for (Contender c : Contender.values())
                if (c != Contender.FENJIE) {
                    IndexCosts k = IndexCosts.ofPeer(c, tasks);
                    System.out.println(k + " " + k.bytesPerTask());
                }
            for (QuestionKind k : QuestionKind.values())
                System.out.println(k + " " + new ScanFinder(tasks).count(Question.of(k)));
        }
    }
}
