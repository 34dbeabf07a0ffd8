package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A unit as a plan's own register lists it, such as 区经委 with the alias 区商务委 and the full name 某区经济委员会.
 *
 * @param name the usual name
 * @param aliases the other names
 * @param fullName the name in full, if it is listed
 * @param kind what kind of unit it is (区级部门, 镇, 街道), in the plan's own words, if it is listed
 */
public record RegisterEntry(
        String name, ImmutableList<String> aliases, Optional<String> fullName, Optional<String> kind) {

    public RegisterEntry {
        PrintedTexts.checkText(name, "unit name");
        requireNonNull(aliases, "aliases");
        aliases.forEach(alias -> PrintedTexts.checkText(alias, "alias"));
        requireNonNull(fullName, "fullName");
        requireNonNull(kind, "kind");
        fullName.ifPresent(text -> PrintedTexts.checkText(text, "full name"));
        kind.ifPresent(text -> PrintedTexts.checkText(text, "kind"));
    }

    /**
     * Obtains an entry.
     *
     * @param name the usual name
     * @param aliases the other names
     * @return the entry
     */
    public static RegisterEntry of(String name, String... aliases) {
        return new RegisterEntry(name, ImmutableList.copyOf(aliases), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains the entry with a full name.
     *
     * @param full the name in full
     * @return the changed copy
     */
    public RegisterEntry withFullName(String full) {
        return new RegisterEntry(name, aliases, Optional.of(full), kind);
    }

    /**
     * Obtains the entry with a kind.
     *
     * @param newKind the kind of unit
     * @return the changed copy
     */
    public RegisterEntry withKind(String newKind) {
        return new RegisterEntry(name, aliases, fullName, Optional.of(newKind));
    }

    /**
     * Gets all the names.
     *
     * @return the usual name, the aliases, and the full name if there is one
     */
    public ImmutableSet<String> names() {
        ImmutableSet.Builder<String> names =
                ImmutableSet.<String>builder().add(name).addAll(aliases);
        fullName.ifPresent(names::add);
        return names.build();
    }

    /** Returns the usual name with the others in brackets. */
    @Override
    public String toString() {
        return new Unit(names()).toString();
    }
}
