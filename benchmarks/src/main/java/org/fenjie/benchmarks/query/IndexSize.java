package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * Prints how long an index takes to build and how many bytes a task it keeps, as a table in Markdown.
 *
 * <p>Fenjie builds from the plans. The others build from a list of dated tasks, such as Fenjie gives; its bytes stand in a
 * column of their own.
 */
public final class IndexSize {

    private static final ImmutableList<Integer> SIZES = ImmutableList.of(79, 1_000, 10_000, 100_000, 1_000_000);

    private IndexSize() {}

    /**
     * Prints the table.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("| Tasks | Fenjie | | Guava, array | | CQEngine | | list of dated tasks |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|");
        SIZES.forEach(size -> System.out.println(row(size)));
    }

    private static String row(int size) {
        ImmutableList<GeneratedPlan> plans = GeneratedPlans.ofTasks(size);
        IndexCosts costs = new IndexCosts(plans, Contender.tasks(plans));
        return String.format(
                Locale.ROOT,
                "| %,d |%s |%s |%s | %.1f B |",
                size,
                cells(costs.of(Contender.FENJIE), size),
                cells(costs.of(Contender.GUAVA), size),
                cells(costs.of(Contender.CQENGINE), size),
                (double) costs.bytesOfDating() / size);
    }

    private static String cells(IndexCosts.Cost cost, int size) {
        return String.format(
                Locale.ROOT, " %,.2f ms | %.1f B", cost.build().toNanos() / 1e6, (double) cost.bytes() / size);
    }
}
