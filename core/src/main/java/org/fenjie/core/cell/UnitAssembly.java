package org.fenjie.core.cell;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenjie.core.cell.RoleBook.Entry;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;

/** Makes the responsibility of the assignees that were found in a cell. */
final class UnitAssembly {

    private UnitAssembly() {}

    static Responsibility responsibility(CellShape cell, List<Entry> entries, List<String> unread, Doubts doubts) {
        List<String> names = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            names.add(cell.printed(entry.start, entry.end));
        }
        List<String> full = SharedNames.writeOut(entries, names);
        Responsibility.Builder builder = Responsibility.builder().addAllUnread(unread);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String name = names.get(i);
            Role role = entry.role == null ? Role.RESPONSIBLE : entry.role;
            if (entry.unread) {
                builder.addUnread(name);
            } else if (entry.set.isPresent()) {
                builder.assign(role, Collective.of(name, entry.set.get()));
            } else {
                builder.assign(role, mention(name, entry, full.get(i), doubts));
            }
        }
        return builder.doubt(doubts.reason()).build();
    }

    private static UnitMention mention(String name, Entry entry, String full, Doubts doubts) {
        ImmutableSet<String> plates = ImmutableSet.copyOf(entry.plates);
        if (plates.size() < entry.plates.size() || plates.contains(name)) {
            doubts.add("a name stands twice, before and in brackets");
            plates = plates.stream().filter(plate -> !plate.equals(name)).collect(ImmutableSet.toImmutableSet());
        }
        boolean other = !full.equals(name) && !plates.contains(full);
        return new UnitMention(name, plates.asList(), other ? Optional.of(full) : Optional.empty());
    }
}
