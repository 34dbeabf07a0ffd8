package org.fenjie.query.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Unit;
import org.fenjie.query.Grouping;

/**
 * The yearly report of fulfilment (年度落实情况报告) of a plan, or of one unit's part of it, as data and as text.
 *
 * <p>Plans ask for it themselves: 工作要点的落实情况纳入各行政机关政府信息公开工作年度报告. By 政府信息公开条例 (as revised in 2019) art. 49 a
 * department of a government at county level or above submits and publishes that yearly report by 31 January of the next
 * year, and the government's own is published by 31 March. What a report has to contain is in art. 50, which does not name
 * the fulfilment of plans: this is the part that the plan adds, and no form of the whole report.
 *
 * <pre>{@code
 * PlanProgress atYearsEnd = PlanProgress.of(plan, resolver, record, LocalDate.of(2024, 12, 31), 0);
 * FulfilmentReport.of(atYearsEnd).chinese();
 * FulfilmentReport.of(atYearsEnd.forUnit("区数据局")).overdue();
 * }</pre>
 *
 * <p>The totals count tasks, each once by its {@link TaskProgress#status()}. The lists are of parts, stage by stage and turn
 * by turn, and each part stands in exactly one of them.
 *
 * @param progress how far the plan is, or a unit's part of it, on the day of the report
 */
public record FulfilmentReport(PlanProgress progress) {

    public FulfilmentReport {
        requireNonNull(progress, "progress");
    }

    /**
     * Obtains the report on how far a plan is.
     *
     * @param progress the plan, or a unit's part of it, on the day of the report
     * @return the report
     */
    public static FulfilmentReport of(PlanProgress progress) {
        return new FulfilmentReport(progress);
    }

    /**
     * Gets the year reported on.
     *
     * @return the plan's year
     */
    public int year() {
        return progress.plan().year();
    }

    /**
     * Counts the tasks.
     *
     * @return the tasks by status
     */
    public Tally totals() {
        return progress.totals();
    }

    /**
     * Counts the tasks under each outermost heading.
     *
     * @return the tallies in the order of the plan
     */
    public ImmutableMap<Category, Tally> byHeading() {
        return progress.by(Grouping.byHeading(1));
    }

    /**
     * Counts the tasks that name each unit, as they stand for the unit.
     *
     * @return the tallies in the order in which the plan names the units
     */
    public ImmutableMap<Unit, Tally> byUnit() {
        return progress.by(Grouping.byUnit());
    }

    /**
     * Gets what is overdue (逾期未完成); {@link PartProgress#daysLate()} says by how many days.
     *
     * @return the parts, the longest overdue first
     */
    public ImmutableList<PartProgress> overdue() {
        return progress.parts(ProgressStatus.OVERDUE);
    }

    /**
     * Gets what was done late (逾期完成); {@link PartProgress#daysLate()} says by how many days.
     *
     * @return the parts by due date
     */
    public ImmutableList<PartProgress> late() {
        return progress.parts(ProgressStatus.DONE_LATE);
    }

    /**
     * Gets what is still open (即将到期, 未到期); {@link PartProgress#daysLeft()} says for how many days.
     *
     * @return the parts by due date
     */
    public ImmutableList<PartProgress> open() {
        return Streams.concat(
                        progress.parts(ProgressStatus.DUE_SOON).stream(), progress.parts(ProgressStatus.OPEN).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets what cannot be told (时限不明): not done, and not dated; the {@link TaskPart#gaps()} say why.
     *
     * @return the parts in the order of the plan
     */
    public ImmutableList<PartProgress> notKnown() {
        return progress.parts(ProgressStatus.NOT_KNOWN);
    }

    /**
     * Gets what is done and not known to be late (按时完成, 已完成).
     *
     * @return the parts by due date, those without one last
     */
    public ImmutableList<PartProgress> done() {
        return Streams.concat(
                        progress.parts(ProgressStatus.DONE_ON_TIME).stream(),
                        progress.parts(ProgressStatus.DONE).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets what is standing (持续推进).
     *
     * @return the tasks with a standing part, their notes in {@link TaskProgress#entries()}, in the order of the plan
     */
    public ImmutableList<TaskProgress> standing() {
        return progress.tasks().stream()
                .filter(task -> !task.parts(ProgressStatus.STANDING).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Words the report in Chinese: the totals, by heading and, of a whole plan, by unit, then what stands in each status, with
     * days and notes.
     *
     * @return lines with LF between
     */
    public String chinese() {
        return new ReportText(this).chinese();
    }

    /** Returns what was reported on and the shares, such as {@code …: 18 of 22 done, 17 of 19 in time; 1 overdue, …}. */
    @Override
    public String toString() {
        Tally totals = totals();
        return progress.plan().title() + " (" + progress.plan().issuer() + ", " + year() + ")"
                + progress.unit().map(unit -> ", " + unit).orElse("") + " on " + progress.day() + ": "
                + totals.fulfilled() + " done, " + totals.inTime() + " in time; " + totals;
    }
}
