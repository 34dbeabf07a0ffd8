package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.internal.FenjieValue;
import org.fenjie.core.internal.PrintedTexts;
import org.immutables.value.Value;

/**
 * Who answers for a task (责任单位), in which role, in the order printed, such as {@code lead 区科委, supporting 相关单位}.
 *
 * <p>No role is invented: where the cell marks no lead, its units are {@link Role#RESPONSIBLE}. Where the reader of the cell
 * was not sure, {@link #doubt()} says why, and what it could not place stands in {@link #unread()}.
 *
 * <p>Immutable and thread-safe; no natural order.
 */
@Value.Immutable
@FenjieValue
public abstract class Responsibility {

    private static final Responsibility NOBODY = builder().build();

    Responsibility() {}

    /**
     * Obtains the responsibility of nobody: a blank cell, or 无.
     *
     * @return the empty responsibility
     */
    public static Responsibility nobody() {
        return NOBODY;
    }

    /**
     * Obtains a responsibility from its parts.
     *
     * @param assignments the assignments in the order printed
     * @return the responsibility
     */
    public static Responsibility of(Assignment... assignments) {
        return builder().addAssignments(assignments).build();
    }

    /**
     * Obtains the responsibility of a cell that could not be read.
     *
     * @param text the words as printed
     * @param doubt why they could not be read
     * @return a responsibility without assignments
     */
    public static Responsibility notUnderstood(String text, String doubt) {
        return builder().addUnread(text).doubt(doubt).build();
    }

    /**
     * Obtains a builder.
     *
     * @return the builder, empty
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gets the assignments.
     *
     * @return the assignments in the order printed
     */
    public abstract ImmutableList<Assignment> assignments();

    /**
     * Gets the pieces of the cell that could not be placed, as printed.
     *
     * @return the pieces; empty for a cell that was understood
     */
    public abstract ImmutableList<String> unread();

    /**
     * Finds why the reader was not sure.
     *
     * @return the reason, in English; empty if it was sure
     */
    public abstract Optional<String> doubt();

    /**
     * Tells whether all of the cell was understood.
     *
     * @return true if there is no doubt
     */
    public final boolean isSure() {
        return doubt().isEmpty();
    }

    /**
     * Gets the leading units (牵头).
     *
     * @return the units marked as leading, in the order printed
     */
    public final ImmutableList<UnitMention> lead() {
        return units(Role.LEAD);
    }

    /**
     * Gets the supporting units (配合).
     *
     * @return the units marked as supporting, in the order printed; collectives stand in {@link #collectives()}
     */
    public final ImmutableList<UnitMention> supporting() {
        return units(Role.SUPPORTING);
    }

    /**
     * Gets the units responsible without being marked as leading.
     *
     * @return the sole or joint owners, in the order printed
     */
    public final ImmutableList<UnitMention> responsible() {
        return units(Role.RESPONSIBLE);
    }

    /**
     * Gets the units in a role.
     *
     * @param role the role
     * @return the units in the order printed
     */
    public final ImmutableList<UnitMention> units(Role role) {
        requireNonNull(role, "role");
        return assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::assignee)
                .filter(UnitMention.class::isInstance)
                .map(UnitMention.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets all the units named, whatever their role.
     *
     * @return the units in the order printed
     */
    public final ImmutableList<UnitMention> units() {
        return assignments().stream()
                .map(Assignment::assignee)
                .filter(UnitMention.class::isInstance)
                .map(UnitMention.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets the collectives, whatever their role.
     *
     * @return the collectives in the order printed
     */
    public final ImmutableList<Collective> collectives() {
        return assignments().stream()
                .map(Assignment::assignee)
                .filter(Collective.class::isInstance)
                .map(Collective.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the standard wording of the assignments, such as {@code A、B牵头，C负责，D、各相关单位配合}; {@code A、B} where no role
     * is marked, {@code 无} for nobody.
     *
     * <p>The unit cell reader reads it back, in a column of all responsible units, as these assignments, provided that the
     * names end as names of units do and share nothing with their neighbours. What was left unread is not worded.
     *
     * @return the wording
     */
    public final String wording() {
        return ResponsibilityWording.of(assignments());
    }

    @Value.Check
    final void check() {
        unread().forEach(piece -> PrintedTexts.checkPrintable(piece, "unread piece"));
        doubt().ifPresent(reason -> PrintedTexts.checkPrintable(reason, "doubt"));
        checkArgument(
                unread().isEmpty() || doubt().isPresent(), "Pieces were left unread without a reason: %s", unread());
    }

    /** Returns the assignments, such as {@code lead 区科委, supporting 相关单位}; {@code nobody} if there is none. */
    @Override
    public final String toString() {
        String text = assignments().isEmpty()
                ? "nobody"
                : assignments().stream().map(Assignment::toString).collect(Collectors.joining(", "));
        return text + doubt().map(reason -> " (not sure: " + reason + ")").orElse("");
    }

    /** Builds a responsibility. */
    public static final class Builder extends ImmutableResponsibility.Builder {

        Builder() {}

        /**
         * Adds an assignment.
         *
         * @param role the role
         * @param assignee the unit or collective
         * @return this builder
         */
        public Builder assign(Role role, Assignee assignee) {
            return addAssignment(Assignment.of(role, assignee));
        }
    }
}
