package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts names together to units, as {@link UnitRegister} says. Each group is a ring of the names that are linked. */
final class NameGroups {

    private static final class Name {

        private final String text;
        private boolean isListed;
        private int timesFirst;
        private int timesPrinted;
        private boolean isDone;
        // The group, as union-find: the way to its root, and the next name of the ring.
        private Name parent = this;
        private Name next = this;

        Name(String text) {
            this.text = text;
        }

        Name root() {
            Name root = this;
            while (root.parent != root) {
                root.parent = root.parent.parent;
                root = root.parent;
            }
            return root;
        }

        void link(Name other) {
            Name root = root();
            Name otherRoot = other.root();
            if (root != otherRoot) {
                otherRoot.parent = root;
                // Swapped, two rings are one.
                Name after = next;
                next = other.next;
                other.next = after;
            }
        }
    }

    private static final Comparator<Name> USUAL_FIRST = Comparator.<Name>comparingInt(name -> name.isListed ? 1 : 0)
            .thenComparingInt(name -> name.timesFirst)
            .thenComparingInt(name -> name.timesPrinted)
            .reversed()
            .thenComparing(name -> name.text);

    private final Map<String, Name> byText = new HashMap<>();
    private final List<Name> inOrder = new ArrayList<>();

    void addListed(RegisterEntry entry) {
        Name first = name(entry.name());
        first.isListed = true;
        entry.names().forEach(other -> first.link(name(other)));
    }

    void add(UnitMention mention) {
        Name first = name(mention.name());
        first.timesFirst++;
        first.timesPrinted++;
        for (String plate : mention.plates()) {
            add(plate, first);
        }
        mention.fullName().ifPresent(full -> add(full, first));
    }

    private void add(String text, Name first) {
        Name name = name(text);
        name.timesPrinted++;
        first.link(name);
    }

    private Name name(String text) {
        Name name = byText.get(text);
        if (name == null) {
            name = new Name(text);
            byText.put(text, name);
            inOrder.add(name);
        }
        return name;
    }

    /** The units, in the order in which one of their names was first added. */
    ImmutableList<Unit> units() {
        ImmutableList.Builder<Unit> units = ImmutableList.builderWithExpectedSize(inOrder.size());
        for (Name name : inOrder) {
            if (!name.isDone) {
                units.add(new Unit(namesOfGroup(name)));
            }
        }
        return units.build();
    }

    private static ImmutableSet<String> namesOfGroup(Name start) {
        start.isDone = true;
        if (start.next == start) {
            return ImmutableSet.of(start.text);
        }
        List<Name> names = new ArrayList<>();
        names.add(start);
        for (Name name = start.next; name != start; name = name.next) {
            name.isDone = true;
            names.add(name);
        }
        names.sort(USUAL_FIRST);
        return names.stream().map(name -> name.text).collect(ImmutableSet.toImmutableSet());
    }
}
