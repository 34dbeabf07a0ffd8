package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenjie.core.internal.BracketedName;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;
import org.roaringbitmap.RoaringBitmap;

/** The tasks by those who answer for them: by unit and role, and by collective and role. */
final class UnitIndex {

    /** A unit of one or more plans. Plans that have other names for it have another of these. */
    private record Entry(Unit unit, RoaringBitmap plans, RoleTasks named) {

        Entry(Unit unit) {
            this(unit, new RoaringBitmap(), new RoleTasks());
        }
    }

    private final TaskTable table;
    private final ImmutableListMultimap<String, Entry> byName;
    private final ImmutableMap<Involvement, RoleTasks> byDegree;
    private final RoaringBitmap unsure;

    private UnitIndex(Builder builder) {
        this.table = builder.table;
        ImmutableListMultimap.Builder<String, Entry> names = ImmutableListMultimap.builder();
        for (Entry entry : builder.entries.values()) {
            Bitmaps.pack(entry.plans);
            entry.named.pack();
            entry.unit.names().forEach(name -> names.put(name, entry));
        }
        this.byName = names.build();
        builder.byDegree.values().forEach(RoleTasks::pack);
        this.byDegree = builder.byDegree;
        this.unsure = Bitmaps.pack(builder.unsure);
    }

    static UnitIndex of(TaskTable table) {
        Builder builder = new Builder(table);
        for (int plan = 0; plan < table.plans().size(); plan++) {
            builder.add(plan);
        }
        return new UnitIndex(builder);
    }

    /** Tells whether any plan has a unit of this name. */
    boolean contains(String name) {
        return !find(name).isEmpty();
    }

    /** All the names of all units. */
    ImmutableSet<String> names() {
        return byName.keySet();
    }

    /** The names of all that plans call by this name. */
    ImmutableSet<String> namesOf(String name) {
        return find(name).stream().flatMap(entry -> entry.unit.names().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** Tasks whose units were not surely read. */
    RoaringBitmap unsure() {
        return unsure;
    }

    /** Tasks that surely reach a unit, or anyone. */
    RoaringBitmap reaching(UnitCriterion criterion) {
        if (criterion.unit().isEmpty()) {
            return Bitmaps.union(criterion.degrees().stream()
                    .flatMap(degree -> inRoles(degree, criterion.roles()))
                    .collect(ImmutableList.toImmutableList()));
        }
        ImmutableList<Entry> found = find(criterion.unit().get());
        ImmutableSet<Involvement> degrees = criterion.degrees();
        if (degrees.size() == 1 && degrees.contains(Involvement.NAMED)) {
            List<RoaringBitmap> named = new ArrayList<>();
            found.forEach(entry -> entry.named.in(criterion.roles()).forEach(named::add));
            return Bitmaps.union(named);
        }
        return Bitmaps.union(
                found.stream().map(entry -> reaching(entry, criterion)).collect(ImmutableList.toImmutableList()));
    }

    private Stream<RoaringBitmap> inRoles(Involvement degree, ImmutableSet<Role> roles) {
        return requireNonNull(byDegree.get(degree)).in(roles);
    }

    /** A collective reaches those units of its plan that its task does not name. */
    private RoaringBitmap reaching(Entry entry, UnitCriterion criterion) {
        RoaringBitmap reached = RoaringBitmap.and(
                table.ofPlans(entry.plans),
                Bitmaps.union(criterion.degrees().stream()
                        .filter(degree -> degree != Involvement.NAMED)
                        .flatMap(degree -> inRoles(degree, criterion.roles()))
                        .collect(ImmutableList.toImmutableList())));
        entry.named.all().forEach(reached::andNot);
        if (criterion.degrees().contains(Involvement.NAMED)) {
            entry.named.in(criterion.roles()).forEach(reached::or);
        }
        return reached;
    }

    /** As {@link org.fenjie.core.plan.UnitRegister#find} does in each plan. */
    private ImmutableList<Entry> find(String name) {
        ImmutableList<Entry> exact = byName.get(name);
        Optional<BracketedName> bracketed = BracketedName.parse(name);
        if (bracketed.isEmpty()) {
            return exact;
        }
        RoaringBitmap answered = new RoaringBitmap();
        exact.forEach(entry -> answered.or(entry.plans));
        Stream<Entry> byPlates = byName.get(bracketed.get().name()).stream()
                .filter(entry -> entry.unit.names().containsAll(bracketed.get().plates()))
                .filter(entry -> !answered.contains(entry.plans))
                .map(entry -> RoaringBitmap.intersects(entry.plans, answered) ? outside(answered, entry) : entry);
        return Stream.concat(exact.stream(), byPlates).collect(ImmutableList.toImmutableList());
    }

    /** The unit in other plans alone, for these have another of the very name that was asked for. */
    private Entry outside(RoaringBitmap plans, Entry entry) {
        return new Entry(
                entry.unit, RoaringBitmap.andNot(entry.plans, plans), entry.named.without(table.ofPlans(plans)));
    }

    /** The tasks of each role. */
    private static final class RoleTasks {

        private final Map<Role, RoaringBitmap> byRole = new EnumMap<>(Role.class);

        void add(Role role, int position) {
            byRole.computeIfAbsent(role, unused -> new RoaringBitmap()).add(position);
        }

        Stream<RoaringBitmap> in(ImmutableSet<Role> roles) {
            return roles.stream().map(byRole::get).filter(Objects::nonNull);
        }

        Collection<RoaringBitmap> all() {
            return byRole.values();
        }

        RoleTasks without(RoaringBitmap tasks) {
            RoleTasks rest = new RoleTasks();
            byRole.forEach((role, own) -> rest.byRole.put(role, RoaringBitmap.andNot(own, tasks)));
            return rest;
        }

        void pack() {
            all().forEach(Bitmaps::pack);
        }
    }

    private static final class Builder {

        private final TaskTable table;
        private final Map<Unit, Entry> entries = new HashMap<>();
        private final ImmutableMap<Involvement, RoleTasks> byDegree =
                Maps.toMap(EnumSet.allOf(Involvement.class), unused -> new RoleTasks());
        private final RoaringBitmap unsure = new RoaringBitmap();

        Builder(TaskTable table) {
            this.table = table;
        }

        void add(int number) {
            WorkPlan plan = table.plans().get(number).plan();
            Map<String, Entry> byName = new HashMap<>();
            for (Unit unit : plan.units().units()) {
                Entry entry = entries.computeIfAbsent(unit, Entry::new);
                entry.plans.add(number);
                unit.names().forEach(name -> byName.put(name, entry));
            }
            int position = table.start(number);
            for (Task task : plan.tasks()) {
                add(position++, plan.responsibilityOf(task), byName);
            }
        }

        private void add(int position, Responsibility responsibility, Map<String, Entry> byName) {
            for (Assignment assignment : responsibility.assignments()) {
                Involvement degree = Involvement.of(assignment.assignee());
                requireNonNull(byDegree.get(degree)).add(assignment.role(), position);
                if (assignment.assignee() instanceof UnitMention mention) {
                    // The plan's register has every unit that its tasks mention.
                    requireNonNull(byName.get(mention.name())).named.add(assignment.role(), position);
                }
            }
            if (!responsibility.isSure()) {
                unsure.add(position);
            }
        }
    }
}
