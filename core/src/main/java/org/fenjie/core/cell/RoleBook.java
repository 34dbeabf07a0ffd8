package org.fenjie.core.cell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fenjie.core.cell.UnitLabels.Label;
import org.fenjie.core.cell.UnitMarkers.Meaning;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Role;
import org.jspecify.annotations.Nullable;

/**
 * The assignees of a cell while it is read, each with its role as soon as a marker, a label or the end of its clause gives
 * one.
 *
 * <p>A marker gives its role to all that stand before it and have none yet. What no marker reaches has the role of its
 * label, or of its column.
 */
final class RoleBook {

    /** An assignee and where it stands. */
    static final class Entry {
        final int start;
        final int run;
        final int clause;
        final List<String> plates = new ArrayList<>();
        int end;
        Optional<Collective.Kind> set;

        @Nullable
        Role role;

        boolean unread;
        boolean starred;

        private Entry(int start, int end, Optional<Collective.Kind> set, int run, int clause) {
            this.start = start;
            this.end = end;
            this.set = set;
            this.run = run;
            this.clause = clause;
        }
    }

    private final Role column;
    private final Doubts doubts;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<List<Entry>> frames = new ArrayDeque<>();
    private List<Entry> pending = new ArrayList<>();
    private @Nullable Label label;
    private boolean leadMarked;
    private boolean ownRoles;
    private boolean together;
    private int run;
    private int clause;

    RoleBook(Role column, Doubts doubts) {
        this.column = column;
        this.doubts = doubts;
    }

    List<Entry> entries() {
        return entries;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean hasPending() {
        return !pending.isEmpty();
    }

    Entry last() {
        return entries.get(entries.size() - 1);
    }

    Entry add(int start, int end, Optional<Collective.Kind> set) {
        Entry entry = new Entry(start, end, set, run, clause);
        entries.add(entry);
        pending.add(entry);
        return entry;
    }

    /** Ends a row of names that share a beginning or an end. */
    void endRun() {
        run++;
    }

    /** A comma or a blank: a clause may end here, or not. */
    void endClause() {
        run++;
        clause++;
    }

    /** A semicolon or a full stop: no marker behind it reaches what stands before it. */
    void endSentence() {
        endClause();
        flush();
    }

    /** What stands in brackets behind a unit has its own markers. */
    void openFrame() {
        frames.push(pending);
        pending = new ArrayList<>();
        run++;
    }

    void closeFrame(@Nullable Label outer) {
        flush();
        label = outer;
        pending = frames.pop();
        run++;
    }

    @Nullable
    Label label() {
        return label;
    }

    void setLabel(@Nullable Label newLabel) {
        flush();
        label = newLabel;
        endClause();
    }

    private Role base() {
        if (label == null) {
            return column;
        }
        return switch (label) {
            case LEAD -> Role.LEAD;
            case SUPPORTING -> Role.SUPPORTING;
            case RESPONSIBLE -> Role.RESPONSIBLE;
            case PLAIN, MIXED, OTHER, FIELD -> column;
        };
    }

    void mark(Meaning meaning) {
        endRun();
        switch (meaning) {
            case LEAD -> markLead();
            case SUPPORTING -> markSupporting();
            // 负责 says no more than a column or label of its own does: in a column of leads, those responsible lead.
            case RESPONSIBLE -> give(ownRoles || together ? Role.RESPONSIBLE : base());
            case TOGETHER -> markTogether();
            default -> markOther();
        }
    }

    private void markLead() {
        if (together && !pending.isEmpty()) {
            doubts.add("会同 and 牵头 stand side by side, so who leads is not clear");
        } else if (spansClauses()) {
            doubts.add("牵头 may reach all units before it or those of its own clause");
        }
        leadMarked = true;
        ownRoles = true;
        give(Role.LEAD);
    }

    private void markSupporting() {
        ownRoles = true;
        if (spansClauses() && entries.stream().allMatch(entry -> entry.role == null || entry.role == Role.SUPPORTING)) {
            // Nobody else does what these support, so 市教育局，市财政局配合 names the one that is supported.
            int first = pending.get(0).clause;
            int last = pending.get(pending.size() - 1).clause;
            Role role = base();
            int clauses = 1;
            int seen = first;
            for (Entry entry : pending) {
                clauses += entry.clause == seen ? 0 : 1;
                seen = entry.clause;
                if (entry.role == null && entry.clause == first && first != last) {
                    entry.role = role;
                }
            }
            if (clauses > 2) {
                doubts.add("配合 may reach all units before it or those of its own clause");
            }
        }
        give(Role.SUPPORTING);
    }

    private void markTogether() {
        if (pending.isEmpty() && !leadMarked) {
            doubts.add("nobody stands before 会同");
        }
        leadMarked = true;
        ownRoles = true;
        give(Role.LEAD);
        together = true;
    }

    private void markOther() {
        if (pending.isEmpty()) {
            return;
        }
        doubts.add("a unit has a part in the task that is neither to lead nor to support nor to be responsible");
        pending.forEach(entry -> entry.unread = entry.role == null);
        give(column);
    }

    /** A marker in brackets behind a unit, such as 市教育局（牵头）、市财政局. */
    void markLast(Meaning meaning) {
        Entry entry = last();
        ownRoles = true;
        switch (meaning) {
            case LEAD -> entry.role = Role.LEAD;
            case SUPPORTING -> entry.role = Role.SUPPORTING;
            case RESPONSIBLE -> entry.role = Role.RESPONSIBLE;
            default -> {
                entry.unread = true;
                doubts.add(
                        "a unit has a part in the task that is neither to lead nor to support nor to be responsible");
            }
        }
        boolean first = pending.get(0) == entry;
        if (!first
                && pending.get(pending.size() - 2).role == null
                && pending.get(pending.size() - 2).clause == entry.clause) {
            doubts.add("a marker in brackets may be meant for one unit or for all before it");
        }
    }

    private boolean spansClauses() {
        return !pending.isEmpty() && pending.get(0).clause != pending.get(pending.size() - 1).clause;
    }

    private void give(Role role) {
        for (Entry entry : pending) {
            if (entry.role == null) {
                entry.role = role;
            }
        }
        pending.clear();
        together = false;
        endClause();
    }

    /** Gives those that no marker reaches the role of their label or column. */
    void flush() {
        if (pending.isEmpty()) {
            return;
        }
        if (label == Label.OTHER) {
            markOther();
            return;
        }
        if (label == Label.MIXED) {
            doubts.add("a label gives several roles at once");
        }
        boolean unmarked = pending.stream().anyMatch(entry -> entry.role == null);
        if (unmarked && leadMarked && !together && base() == Role.RESPONSIBLE && label == null) {
            doubts.add("a unit without a marker stands beside a lead");
        }
        give(together ? Role.RESPONSIBLE : base());
    }

    /** The rule that the first unit leads, with the rest supporting if the rule says so. */
    void applyFirstLeads(boolean restSupports) {
        boolean first = true;
        for (Entry entry : entries) {
            if (first && entry.set.isEmpty()) {
                if (entry.role == Role.SUPPORTING) {
                    doubts.add("the first unit leads by rule and supports by its marker");
                } else {
                    entry.role = Role.LEAD;
                }
                first = false;
            } else if (restSupports && entry.role == Role.RESPONSIBLE) {
                entry.role = Role.SUPPORTING;
            }
        }
    }
}
