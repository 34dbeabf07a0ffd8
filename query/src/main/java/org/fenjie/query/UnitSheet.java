package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.core.plan.WorkPlan;
import org.roaringbitmap.RoaringBitmap;

/**
 * All that plans ask of one unit: its tasks by role and degree of involvement, with their dates.
 *
 * <pre>{@code
 * UnitSheet sheet = UnitSheet.of(plan, "区数据局");
 * sheet.named();     // its cell says 区数据局
 * sheet.certain();   // its cell says 各单位, and every unit of the plan is one
 * sheet.possible();  // its cell says 相关单位, which 区数据局 may be one of
 * }</pre>
 *
 * <p>What the unit must do is {@code named} and {@code certain} together; of what is {@code possible}, the unit has to ask. The three lists {@link #named()}, {@link #certain()} and {@link #possible()} share no duty and are together all duties.
 *
 * @param unit the unit, with all the names that the plans have for it
 * @param duties its duties, in the order of the plans
 * @param unsure the tasks whose unit cell was not surely read and, as far as it was, does not name the unit
 */
public record UnitSheet(Unit unit, ImmutableList<UnitDuty> duties, ImmutableList<PlannedTask> unsure) {

    public UnitSheet {
        requireNonNull(unit, "unit");
        requireNonNull(duties, "duties");
        requireNonNull(unsure, "unsure");
    }

    /**
     * Gets the sheet of a unit of a plan, the deadlines resolved with the plan's own year and without the date of any event.
     *
     * @param plan the plan
     * @param unit any of the unit's names, such as {@code 区商务委} or {@code 区经委（区商务委）}
     * @return the sheet
     * @throws UnknownUnitException if the plan does not name the unit; it carries the nearest names
     */
    public static UnitSheet of(WorkPlan plan, String unit) {
        return of(PlanIndex.of(plan), unit);
    }

    /**
     * Gets the sheet of a unit over all plans of an index that name it.
     *
     * @param index the plans
     * @param unit any of the unit's names
     * @return the sheet
     * @throws UnknownUnitException if no plan names the unit; it carries the nearest names
     */
    public static UnitSheet of(PlanIndex index, String unit) {
        index.checkUnit(unit);
        return find(index, unit).orElseThrow();
    }

    /**
     * Finds the sheet of a unit over all plans of an index that name it.
     *
     * @param index the plans
     * @param unit any of the unit's names
     * @return the sheet, empty if no plan names the unit
     */
    public static Optional<UnitSheet> find(PlanIndex index, String unit) {
        ImmutableSet<String> names = index.units().namesOf(unit);
        return names.isEmpty() ? Optional.empty() : Optional.of(of(index, unit, new Unit(names)));
    }

    private static UnitSheet of(PlanIndex index, String name, Unit unit) {
        UnitCriterion named = Criteria.unit(name);
        ImmutableList<UnitDuty> duties =
                index
                        .table()
                        .list(index.units().reaching(named.involved(Involvement.NAMED, Involvement.values())))
                        .stream()
                        .flatMap(task -> UnitDuty.of(task, name).stream())
                        .collect(ImmutableList.toImmutableList());
        RoaringBitmap unsure =
                RoaringBitmap.andNot(index.units().unsure(), index.units().reaching(named));
        return new UnitSheet(unit, duties, index.table().list(unsure));
    }

    /**
     * Gets the duties of tasks that name the unit.
     *
     * @return the duties, in the order of the plans
     */
    public ImmutableList<UnitDuty> named() {
        return involved(Involvement.NAMED);
    }

    /**
     * Gets the duties that certainly reach the unit through a collective (各单位).
     *
     * @return the duties, in the order of the plans
     */
    public ImmutableList<UnitDuty> certain() {
        return involved(Involvement.CERTAIN);
    }

    /**
     * Gets the duties that possibly reach the unit through a collective (相关单位, 各镇街).
     *
     * @return the duties, in the order of the plans
     */
    public ImmutableList<UnitDuty> possible() {
        return involved(Involvement.POSSIBLE);
    }

    /**
     * Gets the duties that reach the unit to a degree.
     *
     * @param degree the degree
     * @return the duties, in the order of the plans
     */
    public ImmutableList<UnitDuty> involved(Involvement degree) {
        return duties.stream().filter(duty -> duty.involvement() == degree).collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets the duties of tasks that name the unit in a role.
     *
     * @param role the role
     * @return the duties, in the order of the plans
     */
    public ImmutableList<UnitDuty> named(Role role) {
        return duties.stream()
                .filter(duty -> duty.involvement() == Involvement.NAMED && duty.role() == role)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the unit with the number of duties, such as {@code 区数据局: 12 named, 3 certain, 20 possible}. */
    @Override
    public String toString() {
        return unit + ": " + named().size() + " named, " + certain().size() + " certain, "
                + possible().size() + " possible";
    }
}
