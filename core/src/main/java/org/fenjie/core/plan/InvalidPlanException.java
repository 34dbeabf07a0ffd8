package org.fenjie.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a plan that breaks rules of the model is built; carries all the violations. */
public final class InvalidPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // Not serialized, and then null: the message has it all.
    private final transient @Nullable ImmutableList<PlanViolation> violations;

    InvalidPlanException(ImmutableList<PlanViolation> violations) {
        super(violations.stream().map(PlanViolation::toString).collect(Collectors.joining("\n")));
        this.violations = violations;
    }

    /**
     * Gets the violations.
     *
     * @return all of them: those of the whole plan, then those of each task in the order of the tasks; none in an
     *     exception that was serialized, whose message still has them
     */
    public ImmutableList<PlanViolation> violations() {
        return violations == null ? ImmutableList.of() : violations;
    }
}
