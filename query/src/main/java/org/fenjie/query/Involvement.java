package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Collective;

/**
 * How surely a task reaches a unit: named in its cell, certainly through 各单位, or possibly through 相关单位.
 *
 * <p>A unit that a task names is reached by its name alone: where 区科委牵头，各单位配合 stands, 区科委 leads and is not also one of
 * the supporting 各单位.
 */
public enum Involvement {
    /** The cell names the unit. */
    NAMED("named"),
    /** The cell names a collective that every unit of the plan belongs to: {@link Collective.Kind#ALL}, 各单位. */
    CERTAIN("certain"),
    /**
     * The cell names an open set that the unit may belong to: {@link Collective.Kind#CONCERNED}, 相关单位, or
     * {@link Collective.Kind#DESCRIBED}, 各镇街.
     */
    POSSIBLE("possible");

    private final String code;

    Involvement(String code) {
        this.code = code;
    }

    /**
     * Tells how surely an assignee stands for a unit that belongs to it.
     *
     * @param assignee a unit or a collective
     * @return {@link #NAMED} for a unit, {@link #CERTAIN} for 各单位, {@link #POSSIBLE} for other collectives
     */
    public static Involvement of(Assignee assignee) {
        requireNonNull(assignee, "assignee");
        if (assignee instanceof Collective collective) {
            return collective.kind() == Collective.Kind.ALL ? CERTAIN : POSSIBLE;
        }
        return NAMED;
    }

    /** Returns the degree's stable code, such as {@code certain}. */
    @Override
    public String toString() {
        return code;
    }
}
