package org.fenjie.core.progress;

import static com.google.common.base.Preconditions.checkArgument;

import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.internal.PrintedTexts;
import org.fenjie.core.plan.WorkPlan;

/**
 * Which plan is meant, by its title, issuer and year, such as {@code 2024年政务公开工作要点任务分解表 (某区, 2024)}.
 *
 * @param title the title as printed
 * @param issuer the issuer
 * @param year the plan's year, from 1949 to 2199
 */
public record PlanRef(String title, String issuer, int year) {

    public PlanRef {
        PrintedTexts.checkText(title, "title");
        PrintedTexts.checkText(issuer, "issuer");
        checkArgument(YearRef.isNameable(year), "A year from 1949 to 2199 is expected, found: %s", year);
    }

    /**
     * Obtains the reference to a plan.
     *
     * @param plan the plan
     * @return the reference
     */
    public static PlanRef of(WorkPlan plan) {
        return new PlanRef(plan.title(), plan.issuer(), plan.year());
    }

    /** Returns the title with the issuer and the year. */
    @Override
    public String toString() {
        return title + " (" + issuer + ", " + year + ")";
    }
}
