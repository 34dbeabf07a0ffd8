package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;

/** The unit cells of the plans of one issuer on one subject: the same few units answer for most of the tasks. */
final class PlanOffices {

    private static final int UNITS = 25;
    /** These have a part in every plan. */
    private static final int EVERYWHERE = 5;

    private static final int CELLS = 40;
    private static final int MAX_SUPPORTING = 5;

    /** A unit in both roles: each assignment once, for a million tasks share them. */
    private record Office(Assignment leading, Assignment supporting) {

        static Office of(String name) {
            UnitMention unit = UnitMention.of(name, PlanWords.PLATES.get(name).toArray(new String[0]));
            return new Office(Assignment.of(Role.LEAD, unit), Assignment.of(Role.SUPPORTING, unit));
        }
    }

    private static final ImmutableList<Office> OFFICES =
            PlanWords.UNITS.stream().map(Office::of).collect(ImmutableList.toImmutableList());
    private static final Assignment CONCERNED =
            Assignment.of(Role.SUPPORTING, Collective.of("相关单位", Collective.Kind.CONCERNED));
    private static final Responsibility OF_ALL =
            Responsibility.of(Assignment.of(Role.RESPONSIBLE, Collective.of("各单位", Collective.Kind.ALL)));

    private PlanOffices() {}

    /** The cells from which the tasks of the plans draw. */
    static ImmutableList<Responsibility> cells(Random random) {
        ImmutableList<Office> offices = offices(random);
        ImmutableList.Builder<Responsibility> cells = ImmutableList.builder();
        for (int i = 0; i < CELLS; i++) {
            cells.add(i % 10 == 0 ? OF_ALL : cell(offices, random));
        }
        return cells.build();
    }

    private static ImmutableList<Office> offices(Random random) {
        Set<Office> drawn = new LinkedHashSet<>(OFFICES.subList(0, EVERYWHERE));
        while (drawn.size() < UNITS) {
            drawn.add(skewed(random, OFFICES));
        }
        return ImmutableList.copyOf(drawn);
    }

    private static Responsibility cell(ImmutableList<Office> offices, Random random) {
        Office lead = skewed(random, offices);
        Responsibility.Builder cell = Responsibility.builder().addAssignment(lead.leading);
        ImmutableSet.Builder<Office> supporting = ImmutableSet.builder();
        for (int i = random.nextInt(MAX_SUPPORTING + 1); i > 0; i--) {
            supporting.add(skewed(random, offices));
        }
        supporting.build().stream()
                .filter(office -> !office.equals(lead))
                .forEach(office -> cell.addAssignment(office.supporting));
        if (random.nextInt(4) == 0) {
            cell.addAssignment(CONCERNED);
        }
        return cell.build();
    }

    /** One of a list, the first ones more often: one of the first tenth about three times in ten. */
    private static <T> T skewed(Random random, List<T> list) {
        double uniform = random.nextDouble();
        return list.get((int) (uniform * uniform * list.size()));
    }
}
