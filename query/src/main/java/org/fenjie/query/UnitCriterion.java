package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;

/**
 * The criterion that a task reaches a unit, such as {@code unit 区数据局 as lead (named)}, in some roles and to some degrees.
 *
 * <p>Without a unit it asks whether anyone at all is assigned so: {@code anyone as supporting (certain)} are the tasks in
 * which 各单位 support.
 *
 * <p>The name is looked up in each plan by that plan's own register, under any name that it has for the unit. A plan that
 * does not name the unit does not reach it, not even through its 各单位: those of another district are other units. Where a
 * task's unit cell was not surely read and what was read does not match, the answer is undecided.
 *
 * @param unit a name of the unit, empty for anyone
 * @param roles the roles that count, in their own order; all of them unless narrowed
 * @param degrees the degrees of involvement that count; {@link Involvement#NAMED} alone unless others are asked for
 */
public record UnitCriterion(Optional<String> unit, ImmutableSet<Role> roles, ImmutableSet<Involvement> degrees)
        implements Criterion {

    private static final ImmutableSet<Role> ALL_ROLES = ImmutableSet.copyOf(Role.values());

    public UnitCriterion {
        requireNonNull(unit, "unit");
        unit.ifPresent(
                name -> checkArgument(!CharMatcher.whitespace().matchesAllOf(name), "The name of the unit is blank"));
        roles = Sets.immutableEnumSet(roles);
        degrees = Sets.immutableEnumSet(degrees);
        checkArgument(!roles.isEmpty(), "A role is expected, found none");
        checkArgument(!degrees.isEmpty(), "A degree of involvement is expected, found none");
    }

    static UnitCriterion of(Optional<String> unit) {
        return new UnitCriterion(unit, ALL_ROLES, ImmutableSet.of(Involvement.NAMED));
    }

    /**
     * Narrows to some of the roles.
     *
     * @param first a role
     * @param more further roles
     * @return the criterion that matches in those of its roles that are among these
     * @throws IllegalArgumentException if none of them is a role of this criterion, so that no task could match
     */
    public UnitCriterion as(Role first, Role... more) {
        ImmutableSet<Role> asked = Sets.immutableEnumSet(first, more);
        ImmutableSet<Role> both = Sets.intersection(roles, asked).immutableCopy();
        checkArgument(!both.isEmpty(), "One of the roles %s is expected, for the criterion is: %s", asked, this);
        return new UnitCriterion(unit, both, degrees);
    }

    /**
     * Sets the degrees of involvement that count.
     *
     * @param first a degree
     * @param more further degrees
     * @return the criterion with these degrees and no others
     */
    public UnitCriterion involved(Involvement first, Involvement... more) {
        return new UnitCriterion(unit, roles, Sets.immutableEnumSet(first, more));
    }

    @Override
    public Answer test(PlannedTask task) {
        Responsibility responsibility = task.responsibility();
        boolean matches = unit.map(name ->
                        UnitDuty.of(task, name).stream().anyMatch(duty -> counts(duty.role(), duty.involvement())))
                .orElseGet(() -> responsibility.assignments().stream()
                        .anyMatch(assignment -> counts(assignment.role(), Involvement.of(assignment.assignee()))));
        if (matches) {
            return Answer.YES;
        }
        return responsibility.isSure() ? Answer.NO : Answer.UNDECIDED;
    }

    private boolean counts(Role role, Involvement degree) {
        return roles.contains(role) && degrees.contains(degree);
    }

    /** Returns {@code unit 区数据局 as lead (named)}, {@code anyone (certain, possible)}. */
    @Override
    public String toString() {
        String as = roles.equals(ALL_ROLES)
                ? ""
                : roles.stream().map(Role::toString).collect(Collectors.joining(" or ", " as ", ""));
        return unit.map(name -> "unit " + name).orElse("anyone")
                + as
                + degrees.stream().map(Involvement::toString).collect(Collectors.joining(", ", " (", ")"));
    }
}
