package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown when a plan that breaks rules of the model is built; carries all the violations. */
public final class InvalidPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // Not serialized: the message has it all.
    private final transient ImmutableList<PlanViolation> violations;

    InvalidPlanException(ImmutableList<PlanViolation> violations) {
        super(violations.stream().map(PlanViolation::toString).collect(Collectors.joining("\n")));
        this.violations = violations;
    }

    /**
     * Gets the violations.
     *
     * @return all of them, in the order of the tasks
     */
    public ImmutableList<PlanViolation> violations() {
        return violations;
    }
}
