package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;

/** Who works with whom. */
public final class Cooperation {

    private Cooperation() {}

    /**
     * Draws the graph of the units that lead and those that support them, such as 区科委 → 区数据局 with the value 3: in three
     * tasks the one leads and the other supports it.
     *
     * <p>Collectives are not drawn. A unit is its names, as in {@link Grouping#byUnit()}.
     *
     * @param tasks the tasks
     * @return the directed graph; its nodes are all the units named, its values the numbers of tasks
     */
    public static ImmutableValueGraph<Unit, Integer> leadToSupporting(Iterable<PlannedTask> tasks) {
        Multiset<EndpointPair<Unit>> together = LinkedHashMultiset.create();
        ImmutableValueGraph.Builder<Unit, Integer> graph = ValueGraphBuilder.directed()
                .nodeOrder(ElementOrder.<Unit>insertion())
                .<Unit, Integer>immutable();
        for (PlannedTask task : tasks) {
            task.responsibility().units().forEach(mention -> graph.addNode(unit(task, mention)));
            for (Unit lead : units(task, Role.LEAD)) {
                units(task, Role.SUPPORTING)
                        .forEach(supporting -> together.add(EndpointPair.ordered(lead, supporting)));
            }
        }
        together.forEachEntry(graph::putEdgeValue);
        return graph.build();
    }

    private static ImmutableList<Unit> units(PlannedTask task, Role role) {
        return task.responsibility().units(role).stream()
                .map(mention -> unit(task, mention))
                .collect(ImmutableList.toImmutableList());
    }

    private static Unit unit(PlannedTask task, UnitMention mention) {
        return task.plan().units().of(mention);
    }
}
