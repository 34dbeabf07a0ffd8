package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fenjie.core.internal.BracketedName;
import org.fenjie.core.internal.NearestText;

/**
 * The units of a plan, found under any of their names.
 *
 * <p>Names are put together over the whole plan by these rules:
 *
 * <ol>
 *   <li>All names of one mention are one unit: 区建设管理委（区重大办） gives two names.
 *   <li>Mentions that share a name are one unit: with 区建设管理委（区交通委） in another row and 区建设管理委 in a third, the three
 *       are one unit of three names.
 *   <li>A register of the plan's own says which names are one unit, and which is the usual one.
 *   <li>Otherwise the usual name is the one printed first, outside brackets, most often; the others follow by how often they are
 *       printed. Where that does not decide, the texts' own order does. So the order of the tasks makes no difference to a
 *       unit, only to the order of the units, which is that of the plan.
 * </ol>
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitRegister {

    private static final int HINTS = 3;

    private final ImmutableList<Unit> units;
    private final ImmutableMap<String, Unit> byName;

    private UnitRegister(ImmutableList<Unit> units) {
        this.units = units;
        ImmutableMap.Builder<String, Unit> index = ImmutableMap.builder();
        units.forEach(unit -> unit.names().forEach(name -> index.put(name, unit)));
        this.byName = index.buildOrThrow();
    }

    /**
     * Puts the names of many mentions together.
     *
     * @param mentions the mentions in the order of the plan
     * @return the register
     */
    public static UnitRegister unify(Iterable<UnitMention> mentions) {
        return unify(ImmutableList.of(), mentions);
    }

    /**
     * Puts the names of many mentions together with those that a plan's own register lists.
     *
     * @param entries the entries; the name of an entry is the usual name of its unit
     * @param mentions the mentions in the order of the plan
     * @return the register, the units of the entries first
     */
    public static UnitRegister unify(Iterable<RegisterEntry> entries, Iterable<UnitMention> mentions) {
        SetMultimap<String, String> linked = LinkedHashMultimap.create();
        Set<String> listed = new LinkedHashSet<>();
        for (RegisterEntry entry : entries) {
            listed.add(entry.name());
            link(entry.name(), entry.names(), linked);
        }
        Multiset<String> asName = HashMultiset.create();
        Multiset<String> printed = HashMultiset.create();
        for (UnitMention mention : mentions) {
            ImmutableSet<String> names = mention.names();
            asName.add(mention.name());
            printed.addAll(names);
            link(mention.name(), names, linked);
        }
        Comparator<String> usualFirst = Comparator.<String>comparingInt(name -> listed.contains(name) ? 1 : 0)
                .thenComparingInt(asName::count)
                .thenComparingInt(printed::count)
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        Set<String> done = new LinkedHashSet<>();
        ImmutableList.Builder<Unit> units = ImmutableList.builder();
        for (String name : linked.keySet()) {
            if (!done.contains(name)) {
                Set<String> names = reachable(name, linked);
                done.addAll(names);
                units.add(new Unit(ImmutableSet.copyOf(ImmutableList.sortedCopyOf(usualFirst, names))));
            }
        }
        return new UnitRegister(units.build());
    }

    private static void link(String name, ImmutableSet<String> names, SetMultimap<String, String> linked) {
        linked.putAll(name, names);
        names.forEach(other -> linked.put(other, name));
    }

    private static Set<String> reachable(String start, SetMultimap<String, String> linked) {
        Set<String> names = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (names.add(name)) {
                open.addAll(linked.get(name));
            }
        }
        return names;
    }

    /**
     * Gets the units.
     *
     * @return the units, in the order in which the plan first names them
     */
    public ImmutableList<Unit> units() {
        return units;
    }

    /**
     * Gets all the names of all the units.
     *
     * @return the names
     */
    public ImmutableSet<String> names() {
        return byName.keySet();
    }

    /**
     * Finds a unit under any of its names, or under its names with the brackets, such as {@code 区经委（区商务委）}.
     *
     * @param name the name
     * @return the unit; empty if no unit has that name, or if the names in brackets are not all of one unit
     */
    public Optional<Unit> find(String name) {
        Unit unit = byName.get(requireNonNull(name, "name"));
        if (unit != null) {
            return Optional.of(unit);
        }
        return BracketedName.parse(name).flatMap(bracketed -> Optional.ofNullable(byName.get(bracketed.name()))
                .filter(found -> found.names().containsAll(bracketed.plates())));
    }

    /**
     * Gets a unit under any of its names.
     *
     * @param name the name, as for {@link #find(String)}
     * @return the unit
     * @throws UnknownUnitException if no unit has that name; it carries the nearest names
     */
    public Unit get(String name) {
        return find(name).orElseThrow(() -> new UnknownUnitException(name, nearest(name)));
    }

    /**
     * Gets the unit that a mention of this plan names.
     *
     * @param mention a mention in this plan
     * @return the unit
     * @throws UnknownUnitException if the plan has no such mention
     */
    public Unit of(UnitMention mention) {
        return get(mention.name());
    }

    /**
     * Finds the names nearest to a misspelt one.
     *
     * @param name the misspelt name
     * @return at most three names, the nearest first; empty if none comes near
     */
    public ImmutableList<String> nearest(String name) {
        return NearestText.find(name, byName.keySet(), HINTS);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof UnitRegister other && units.equals(other.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** Returns the units in brackets, such as {@code [区科委, 区经委（区商务委）]}. */
    @Override
    public String toString() {
        return Iterables.toString(units);
    }
}
