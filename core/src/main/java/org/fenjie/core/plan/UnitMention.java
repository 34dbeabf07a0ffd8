package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A unit as one cell names it, such as {@code 区经委（区商务委）}: its name, and the further names of the same unit printed in
 * brackets behind it (挂牌, "name plates").
 *
 * <p>Another cell may name the same unit otherwise. The {@link UnitRegister} of the plan tells which mentions are one
 * {@link Unit}.
 *
 * <p>Immutable and thread-safe. There is no natural order.
 *
 * @param name the name printed first
 * @param plates the names in brackets, in the order printed; often none
 * @param fullName the name written out, where the cell shares its beginning or end with its neighbours: 省科技厅 for the
 *     科技厅 in 省工业和信息化厅、科技厅
 */
public record UnitMention(String name, ImmutableList<String> plates, Optional<String> fullName) implements Assignee {

    public UnitMention {
        PrintedTexts.checkText(name, "unit name");
        requireNonNull(plates, "plates");
        plates.forEach(plate -> PrintedTexts.checkText(plate, "name plate"));
        requireNonNull(fullName, "fullName");
        fullName.ifPresent(full -> PrintedTexts.checkText(full, "full name"));
        ImmutableSet<String> distinct = plates.isEmpty()
                ? ImmutableSet.of(name)
                : ImmutableSet.<String>builder().add(name).addAll(plates).build();
        checkArgument(distinct.size() == plates.size() + 1, "A name stands twice in %s（%s）", name, plates);
        checkArgument(
                fullName.isEmpty() || !distinct.contains(fullName.get()), "The full name of %s is no other name", name);
    }

    /**
     * Obtains a mention of a unit.
     *
     * @param name the name printed first
     * @param plates the names in brackets behind it
     * @return the mention
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public static UnitMention of(String name, String... plates) {
        return new UnitMention(name, ImmutableList.copyOf(plates), Optional.empty());
    }

    /**
     * Obtains the mention with its name written out.
     *
     * @param full the name written out
     * @return the changed copy
     */
    public UnitMention withFullName(String full) {
        return new UnitMention(name, plates, Optional.of(full));
    }

    /**
     * Gets all the names that the mention gives for the unit.
     *
     * @return the name, the plates, and the full name if there is one
     */
    public ImmutableSet<String> names() {
        ImmutableSet.Builder<String> names =
                ImmutableSet.<String>builder().add(name).addAll(plates);
        fullName.ifPresent(names::add);
        return names.build();
    }

    /** Returns the mention as printed, such as {@code 区经委（区商务委）}. */
    @Override
    public String toString() {
        return plates.isEmpty() ? name : name + "（" + String.join("、", plates) + "）";
    }
}
