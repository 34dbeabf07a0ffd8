package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A responsible unit (责任单位) with all the names that a plan has for it, such as {@code 区经委（区商务委）}.
 *
 * <p>A unit is its set of names. The first is the one that the plan prints most; {@link UnitRegister} says how names are
 * put together.
 *
 * <p>Immutable and thread-safe. There is no natural order.
 *
 * @param names the names, the usual one first; never empty
 */
public record Unit(ImmutableSet<String> names) {

    public Unit {
        requireNonNull(names, "names");
        checkArgument(!names.isEmpty(), "A unit needs a name");
        names.forEach(name -> PrintedTexts.checkText(name, "unit name"));
    }

    /**
     * Obtains a unit.
     *
     * @param name its usual name
     * @param aliases its other names
     * @return the unit
     */
    public static Unit of(String name, String... aliases) {
        return new Unit(ImmutableSet.<String>builder().add(name).add(aliases).build());
    }

    /**
     * Gets the usual name.
     *
     * @return the first of the names
     */
    public String name() {
        return names.iterator().next();
    }

    /**
     * Gets the other names.
     *
     * @return the names but the first; often none
     */
    public ImmutableSet<String> aliases() {
        return names.stream().skip(1).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the usual name with the others in brackets, such as {@code 区经委（区商务委）}. */
    @Override
    public String toString() {
        return names.size() == 1 ? name() : names.stream().skip(1).collect(Collectors.joining("、", name() + "（", "）"));
    }
}
