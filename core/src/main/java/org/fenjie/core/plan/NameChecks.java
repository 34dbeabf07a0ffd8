package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.fenjie.core.internal.NearestText;

/**
 * The rules of names: a name belongs to one unit, and where a plan has its own register, its cells name units of the
 * register.
 */
final class NameChecks {

    private static final int HINTS = 3;

    /** A hint costs a look at every name listed. Past so many unknown names, the register is the wrong one. */
    private static final int NAMES_WITH_HINTS = 100;

    private record Place(OptionalInt task, UnitMention mention) {

        String text() {
            return (task.isPresent() ? "in task " + task.getAsInt() : "for every task") + " behind " + mention.name();
        }
    }

    private final ImmutableList<RegisterEntry> register;
    private final ImmutableList.Builder<PlanViolation> violations;
    private final Map<String, RegisterEntry> listed = new LinkedHashMap<>();
    private final Map<String, String> hints = new HashMap<>();
    // Printed behind more than one name.
    private final ImmutableSet<String> contested;
    private final UnitRegister apart;
    private final Map<String, Place> firstPlaces = new HashMap<>();

    NameChecks(
            ImmutableList<RegisterEntry> register,
            ImmutableList<UnitMention> mentions,
            UnitRegister units,
            ImmutableList.Builder<PlanViolation> violations) {
        this.register = register;
        this.violations = violations;
        this.contested = contestedPlates(mentions);
        this.apart = contested.isEmpty() ? units : without(contested, mentions);
    }

    private static ImmutableSet<String> contestedPlates(ImmutableList<UnitMention> mentions) {
        Map<String, String> owners = new HashMap<>();
        Set<String> contested = new HashSet<>();
        for (UnitMention mention : mentions) {
            for (String plate : mention.plates()) {
                String owner = owners.putIfAbsent(plate, mention.name());
                if (owner != null && !owner.equals(mention.name())) {
                    contested.add(plate);
                }
            }
        }
        return ImmutableSet.copyOf(contested);
    }

    /** The units as they would be without some plates. */
    private static UnitRegister without(ImmutableSet<String> contested, ImmutableList<UnitMention> mentions) {
        return UnitRegister.unify(mentions.stream()
                .map(mention -> new UnitMention(
                        mention.name(),
                        mention.plates().stream()
                                .filter(plate -> !contested.contains(plate))
                                .collect(ImmutableList.toImmutableList()),
                        mention.fullName()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Names of the register belong to one entry each. */
    void checkRegister() {
        for (RegisterEntry entry : register) {
            for (String name : entry.names()) {
                RegisterEntry other = listed.putIfAbsent(name, entry);
                if (other != null) {
                    add(
                            PlanViolation.Kind.NAME_CONFLICT,
                            OptionalInt.empty(),
                            name,
                            "the register lists " + name + " for " + other.name() + " and for " + entry.name());
                }
            }
        }
    }

    void check(OptionalInt task, UnitMention mention) {
        if (register.isEmpty()) {
            if (!contested.isEmpty()) {
                checkPlates(task, mention);
            }
        } else {
            checkListed(task, mention);
        }
    }

    private void checkListed(OptionalInt task, UnitMention mention) {
        RegisterEntry byName = listed.get(mention.name());
        RegisterEntry byFullName = mention.fullName().map(listed::get).orElse(null);
        RegisterEntry entry = byName == null ? byFullName : byName;
        if (entry == null) {
            addUnknown(task, mention.name());
        } else if (byFullName != null && !byFullName.equals(entry)) {
            addOtherEntry(task, mention.fullName().orElseThrow(), byFullName, entry);
        }
        for (String plate : mention.plates()) {
            RegisterEntry other = listed.get(plate);
            if (other == null) {
                addUnknown(task, plate);
            } else if (entry != null && !entry.equals(other)) {
                addOtherEntry(task, plate, other, entry);
            }
        }
    }

    private void addOtherEntry(OptionalInt task, String name, RegisterEntry other, RegisterEntry entry) {
        add(
                PlanViolation.Kind.NAME_CONFLICT,
                task,
                name,
                "the register lists " + name + " for " + other.name() + ", the cell names it as " + entry.name());
    }

    private void addUnknown(OptionalInt task, String name) {
        String hint = hints.size() < NAMES_WITH_HINTS
                ? hints.computeIfAbsent(name, this::hint)
                : hints.getOrDefault(name, "");
        add(PlanViolation.Kind.UNIT_NOT_REGISTERED, task, name, "the register does not list " + name + hint);
    }

    private String hint(String name) {
        ImmutableList<String> nearest = NearestText.find(name, listed.keySet(), HINTS);
        return nearest.isEmpty() ? "" : "; the nearest: " + String.join("、", nearest);
    }

    /** A name plate is one unit's: printed behind two names that have nothing else in common, it cannot be both. */
    private void checkPlates(OptionalInt task, UnitMention mention) {
        for (String plate : mention.plates()) {
            Place first = firstPlaces.putIfAbsent(plate, new Place(task, mention));
            if (first != null && !apart.of(first.mention()).equals(apart.of(mention))) {
                add(
                        PlanViolation.Kind.NAME_CONFLICT,
                        task,
                        plate,
                        plate + " stands behind " + mention.name() + ", but " + first.text());
            }
        }
    }

    private void add(PlanViolation.Kind kind, OptionalInt task, String value, String message) {
        violations.add(new PlanViolation(kind, task, value, message));
    }
}
