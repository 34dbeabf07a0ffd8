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

    private static final String OTHER_PART =
            "a unit has a part in the task that is neither to lead nor to support nor to be responsible";

    /** An assignee and where it stands. */
    static final class Entry {
        final int start;
        /** Names of one run may share a beginning or an end. */
        final int run;
        /** Names of one clause have one role. */
        final int clause;

        final List<String> plates = new ArrayList<>();
        int end;
        Optional<Collective.Kind> set;

        @Nullable
        Role role;

        boolean unread;

        private Entry(int start, int end, Optional<Collective.Kind> set, int run, int clause) {
            this.start = start;
            this.end = end;
            this.set = set;
            this.run = run;
            this.clause = clause;
        }
    }

    /** What stands before a bracket with markers of its own, and waits for what stands behind it. */
    private record Frame(List<Entry> pending, @Nullable Label label, boolean together) {}

    private final Role column;
    private final Doubts doubts;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>(1);
    private List<Entry> pending = new ArrayList<>();
    private @Nullable Label label;
    /** Whether 会同 stands before the pending ones. */
    private boolean together;
    /** Whether a marker has told a lead. */
    private boolean leadMarked;
    /** Whether the cell tells roles apart, so that 负责 says more than the column. */
    private boolean ownRoles;
    /** Whether anybody leads or is responsible. */
    private boolean owned;
    /** Whether a label has given a role. */
    private boolean labelled;

    private int run;
    private int clause;

    RoleBook(Role column, Doubts doubts) {
        this.column = column;
        this.doubts = doubts;
    }

    List<Entry> entries() {
        return entries;
    }

    int size() {
        return entries.size();
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
        frames.push(new Frame(pending, label, together));
        pending = new ArrayList<>();
        together = false;
        run++;
    }

    void closeFrame() {
        flush();
        Frame frame = frames.pop();
        pending = frame.pending();
        label = frame.label();
        together = frame.together();
        run++;
    }

    @Nullable
    Label label() {
        return label;
    }

    boolean isLabelled() {
        return labelled;
    }

    void setLabel(@Nullable Label newLabel) {
        flush();
        labelled |= newLabel != null && newLabel != Label.PLAIN && newLabel != Label.FIELD;
        label = newLabel;
        endClause();
    }

    void restoreLabel(@Nullable Label outer) {
        if (label != outer) {
            setLabel(outer);
        }
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

    // Markers

    void mark(Meaning meaning) {
        switch (meaning) {
            case LEAD -> markLead();
            case SUPPORTING -> markSupporting();
            // 负责 says no more than a column or label of its own does: in a column of leads, those responsible lead.
            case RESPONSIBLE -> give(ownRoles ? Role.RESPONSIBLE : base());
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
        if (spansClauses() && !owned) {
            // Nobody yet does what these support, so 市教育局，市财政局配合 names the one that is supported.
            supportFirstClause();
        }
        give(Role.SUPPORTING);
    }

    private void supportFirstClause() {
        int clauses = 1;
        int before = pending.get(0).clause;
        for (Entry entry : pending) {
            clauses += entry.clause == before ? 0 : 1;
            before = entry.clause;
            if (entry.role == null && clauses == 1) {
                entry.role = base();
            }
        }
        if (clauses > 2) {
            doubts.add("配合 may reach all units before it or those of its own clause");
        }
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
        if (!pending.isEmpty()) {
            doubts.add(OTHER_PART);
            pending.forEach(entry -> entry.unread |= entry.role == null);
            give(column);
        }
    }

    /**
     * A marker in brackets behind a unit, such as 市教育局（牵头）、市财政局.
     *
     * @param marker the role
     * @param openEnd whether the marker stands behind 等, and so is meant for the row
     */
    void markLast(@Nullable Label marker, boolean openEnd) {
        if (openEnd && marker == Label.LEAD) {
            markLead();
            return;
        }
        if (openEnd && marker == Label.SUPPORTING) {
            markSupporting();
            return;
        }
        Entry entry = last();
        ownRoles = true;
        if (marker == Label.LEAD) {
            entry.role = Role.LEAD;
        } else if (marker == Label.SUPPORTING) {
            entry.role = Role.SUPPORTING;
        } else if (marker == Label.RESPONSIBLE) {
            entry.role = Role.RESPONSIBLE;
        } else {
            entry.unread = true;
            doubts.add(OTHER_PART);
        }
        owned |= entry.role != Role.SUPPORTING;
        int before = pending.size() - 2;
        if (before >= 0 && pending.get(before).role == null && pending.get(before).clause == entry.clause) {
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
            owned |= entry.role != Role.SUPPORTING;
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
        boolean besideLead = leadMarked && !together && label == null && column == Role.RESPONSIBLE;
        if (besideLead && pending.stream().anyMatch(entry -> entry.role == null)) {
            doubts.add("a unit without a marker stands beside a lead");
        }
        give(together ? Role.RESPONSIBLE : base());
    }
}
