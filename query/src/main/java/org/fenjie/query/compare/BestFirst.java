package org.fenjie.query.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs off the members of two lists, the best candidates first, each member once. */
final class BestFirst {

    /** Two members that may be paired, by their positions. */
    interface Candidate {

        int before();

        int after();
    }

    private BestFirst() {}

    /**
     * Chooses among candidates. Those that rank alike come by how near their positions are, then by the positions. Two that
     * are still alike mirror each other and share no member, so the choice is the same with the lists exchanged.
     */
    static <C extends Candidate> List<C> choose(List<C> candidates, Comparator<C> bestFirst) {
        List<C> ranked = new ArrayList<>(candidates);
        ranked.sort(bestFirst
                .thenComparingInt(candidate -> Math.abs(candidate.before() - candidate.after()))
                .thenComparingInt(candidate -> candidate.before() + candidate.after()));
        Set<Integer> before = new HashSet<>();
        Set<Integer> after = new HashSet<>();
        List<C> chosen = new ArrayList<>();
        for (C candidate : ranked) {
            if (!before.contains(candidate.before()) && !after.contains(candidate.after())) {
                before.add(candidate.before());
                after.add(candidate.after());
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
