package org.fenjie.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.core.plan.WorkPlan;

/**
 * Breaks a plan down for one unit (分解到单位): the plan of just what reaches it, for the unit to divide up in turn.
 *
 * <p>A plan often orders this itself: each unit shall make its own breakdown within so many days.
 *
 * <ol>
 *   <li>The tasks keep content, heading and deadline, and are numbered anew from 1;
 *       {@link Task#brokenDownFrom()} is the number in the plan above.
 *   <li>Who answers within the unit is open: {@link Responsibility#nobody()}, to be filled in.
 *   <li>The issuer is the unit, and its name stands behind the title. No publication date is taken over.
 * </ol>
 */
public final class Breakdown {

    private Breakdown() {}

    /**
     * Breaks a plan down to what names the unit or certainly reaches it through a collective (各单位).
     *
     * @param plan the plan
     * @param unit any of the unit's names
     * @return the unit's plan
     * @throws UnknownUnitException if the plan does not name the unit; it carries the nearest names
     */
    public static WorkPlan of(WorkPlan plan, String unit) {
        return of(plan, unit, Involvement.NAMED, Involvement.CERTAIN);
    }

    /**
     * Breaks a plan down to what reaches the unit to some degrees.
     *
     * @param plan the plan
     * @param unit any of the unit's names
     * @param first a degree of involvement that is taken in
     * @param more further degrees
     * @return the unit's plan
     * @throws UnknownUnitException if the plan does not name the unit; it carries the nearest names
     */
    public static WorkPlan of(WorkPlan plan, String unit, Involvement first, Involvement... more) {
        UnitSheet sheet = UnitSheet.of(plan, unit);
        ImmutableSet<Involvement> degrees = Sets.immutableEnumSet(first, more);
        ImmutableSet<Task> reached = sheet.duties().stream()
                .filter(duty -> degrees.contains(duty.involvement()))
                .map(UnitDuty::task)
                .collect(ImmutableSet.toImmutableSet());
        Unit owner = sheet.unit();
        WorkPlan.Builder own = WorkPlan.builder()
                .title(plan.title() + "（" + owner.name() + "）")
                .issuer(owner.name())
                .year(plan.year());
        int number = 0;
        for (Task task : reached) {
            number++;
            own.addTask(Task.builder()
                    .number(number)
                    .brokenDownFrom(task.number())
                    .category(task.category())
                    .content(task.content())
                    .deadlineCell(task.deadlineCell())
                    .deadline(task.deadline())
                    .build());
        }
        return own.build();
    }
}
