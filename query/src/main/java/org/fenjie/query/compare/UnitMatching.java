package org.fenjie.query.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;

/** Finds which units of a task are those of its counterpart; {@link PlanComparison} tells the rules. */
final class UnitMatching {

    private record Same(int before, int after, boolean sameWords, boolean sameRole) implements BestFirst.Candidate {}

    private static final Comparator<Same> BEST_FIRST =
            Comparator.comparing(Same::sameWords).thenComparing(Same::sameRole).reversed();

    private final WorkPlan before;
    private final WorkPlan after;
    private final ImmutableSet<Unit> sameUnits;

    UnitMatching(WorkPlan before, WorkPlan after, ImmutableSet<Unit> sameUnits) {
        this.before = before;
        this.after = after;
        this.sameUnits = sameUnits;
    }

    Optional<UnitsChange> compare(Responsibility from, Responsibility to) {
        ImmutableList<UnitChange> changes = changes(from.assignments(), to.assignments());
        return changes.isEmpty() && from.unread().equals(to.unread())
                ? Optional.empty()
                : Optional.of(new UnitsChange(from, to, changes));
    }

    private ImmutableList<UnitChange> changes(ImmutableList<Assignment> from, ImmutableList<Assignment> to) {
        Map<Integer, Integer> counterparts = Maps.newHashMap();
        BestFirst.choose(candidates(from, to), BEST_FIRST)
                .forEach(same -> counterparts.put(same.before(), same.after()));
        ImmutableList.Builder<UnitChange> changes = ImmutableList.builder();
        for (int i = 0; i < from.size(); i++) {
            Optional<Assignment> found =
                    Optional.ofNullable(counterparts.get(i)).map(to::get);
            if (found.isEmpty() || found.get().role() != from.get(i).role()) {
                changes.add(new UnitChange(Optional.of(from.get(i)), found));
            }
        }
        for (int j = 0; j < to.size(); j++) {
            if (!counterparts.containsValue(j)) {
                changes.add(new UnitChange(Optional.empty(), Optional.of(to.get(j))));
            }
        }
        return changes.build();
    }

    private List<Same> candidates(ImmutableList<Assignment> from, ImmutableList<Assignment> to) {
        List<Same> candidates = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                Assignee was = from.get(i).assignee();
                Assignee is = to.get(j).assignee();
                if (isSame(was, is)) {
                    boolean sameWords = was.toString().equals(is.toString());
                    candidates.add(new Same(
                            i, j, sameWords, from.get(i).role() == to.get(j).role()));
                }
            }
        }
        return candidates;
    }

    private boolean isSame(Assignee was, Assignee is) {
        if (was instanceof UnitMention one && is instanceof UnitMention other) {
            return !Sets.intersection(names(before, one), names(after, other)).isEmpty();
        }
        return was instanceof Collective one && is instanceof Collective other && reachTheSame(one, other);
    }

    /** Whom 各单位 and 各部门 reach is the same; what a description reaches is told by its words alone. */
    private static boolean reachTheSame(Collective one, Collective other) {
        return one.kind() == other.kind()
                && (one.kind() != Collective.Kind.DESCRIBED || one.text().equals(other.text()));
    }

    private Set<String> names(WorkPlan plan, UnitMention mention) {
        ImmutableSet<String> own = plan.units().of(mention).names();
        ImmutableSet.Builder<String> names = ImmutableSet.<String>builder().addAll(own);
        sameUnits.stream()
                .filter(unit -> !Sets.intersection(unit.names(), own).isEmpty())
                .forEach(unit -> names.addAll(unit.names()));
        return names.build();
    }
}
