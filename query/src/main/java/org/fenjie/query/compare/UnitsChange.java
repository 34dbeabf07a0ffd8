package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;

/**
 * Another responsibility (责任单位), such as {@code units -lead 区科委, 区财政局 supporting → lead}.
 *
 * <p>Compared is what holds, with the rules that each plan states once for all its tasks, not what the cells print: a lead
 * by plan rule and a printed one are the same lead. The order in which units are listed is no change.
 *
 * @param before who answered before
 * @param after who answers after
 * @param units the changes unit by unit: gone and changed in the order before, then added in the order after; empty if only
 *     what was left unread differs
 */
public record UnitsChange(Responsibility before, Responsibility after, ImmutableList<UnitChange> units)
        implements TaskChange {

    public UnitsChange {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(units, "units");
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.UNITS;
    }

    /**
     * Tells whether both cells were surely read.
     *
     * @return false if a unit may be missing from either
     */
    public boolean isSure() {
        return before.isSure() && after.isSure();
    }

    /**
     * Gets who leads now and did not before.
     *
     * @return the units and collectives added as lead or moved up to it; empty if the lead did not change, or went
     */
    public ImmutableList<Assignee> newLeads() {
        return units.stream()
                .filter(change -> isLead(change.after()))
                .map(UnitChange::assignee)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets who led before and does not now.
     *
     * @return the units and collectives that are gone from the lead, whether they still answer in another role or not
     */
    public ImmutableList<Assignee> formerLeads() {
        return units.stream()
                .filter(change -> isLead(change.before()))
                .map(UnitChange::assignee)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isLead(Optional<Assignment> assignment) {
        return assignment.filter(found -> found.role() == Role.LEAD).isPresent();
    }

    /**
     * Returns {@code units -lead 区科委, 区财政局 supporting → lead}; what was left unread stands behind it, such as
     * {@code units (unread: none → 专班)}.
     */
    @Override
    public String toString() {
        String text = "units"
                + units.stream()
                        .map(UnitChange::toString)
                        .collect(Collectors.joining(", ", units.isEmpty() ? "" : " ", ""));
        if (before.unread().isEmpty() && after.unread().isEmpty()) {
            return text + (isSure() ? "" : " (not sure)");
        }
        return text + " (unread: " + unread(before) + " → " + unread(after) + ")";
    }

    private static String unread(Responsibility responsibility) {
        return responsibility.unread().isEmpty() ? "none" : String.join(" ", responsibility.unread());
    }
}
