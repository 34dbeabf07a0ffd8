package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.fenjie.core.calendar.DateRange;

/**
 * A duty that comes round, such as {@code 每季度末月20日前} or {@code 2020年起，每年1月底前}: a series of windows in the plan's
 * year.
 *
 * <ol>
 *   <li>{@link Mode#BY}: due at the latest on the day ({@code 每月5日前}). The window opens with the cycle, or on the day
 *       after the point before.
 *   <li>{@link Mode#ON}: to be done on the very day ({@code 每月5日}).
 * </ol>
 *
 * <p>The last day of a turn is included whatever the {@link BeforeConvention}, and no other date is carried: 前, 底 and 内 are all
 * {@link Mode#BY}, so the rule does not know which of them was printed.
 *
 * <p>Example: {@code 每季度末月20日前} in 2024 is due on Wednesday 03-20, Thursday 06-20, Friday 09-20 and Friday 12-20.
 *
 * @param cycle how often
 * @param mode by the day, or on it
 * @param points the days of the cycle, ascending, at least one
 * @param from the period whose first day opens the series, or empty if none is printed
 */
public record Recurring(Cycle cycle, Mode mode, ImmutableList<CyclePoint> points, Optional<PlanPeriod> from)
        implements DeadlineRule {

    /** Whether a day is a limit or the day itself. */
    public enum Mode {
        /** At the latest on the day (前, 底, 内). */
        BY,
        /** On the day. */
        ON
    }

    public Recurring {
        requireNonNull(cycle, "cycle");
        requireNonNull(mode, "mode");
        requireNonNull(points, "points");
        Cycle checked = cycle;
        points = points.stream().map(point -> point.normalIn(checked)).collect(ImmutableList.toImmutableList());
        requireNonNull(from, "from");
        // A cycle of one day has its limit on the day.
        mode = cycle == Cycle.DAY ? Mode.BY : mode;
        checkArgument(!points.isEmpty(), "A recurring duty needs a day to be due on");
        points.forEach(point -> point.checkIn(checked));
        if (points.size() > 1) {
            ImmutableList<CyclePoint> days = points;
            DateRange sample = cycle.firstIn(2024);
            checkArgument(
                    Comparators.isInStrictOrder(days, Comparator.comparing(point -> point.in(sample))),
                    "The days of a cycle are expected in order, found: %s",
                    days);
        }
    }

    /**
     * Obtains a duty due by the end of every cycle (每月, 每季度末).
     *
     * @param cycle how often
     * @return the rule
     */
    public static Recurring every(Cycle cycle) {
        return by(cycle, CyclePoint.END);
    }

    /**
     * Obtains a duty due at the latest on some days of every cycle (每月5日前).
     *
     * @param cycle how often
     * @param points the days, ascending
     * @return the rule
     */
    public static Recurring by(Cycle cycle, CyclePoint... points) {
        return new Recurring(cycle, Mode.BY, ImmutableList.copyOf(points), Optional.empty());
    }

    /**
     * Obtains a duty to be done on some days of every cycle (每月5日、20日).
     *
     * @param cycle how often
     * @param points the days, ascending
     * @return the rule
     */
    public static Recurring on(Cycle cycle, CyclePoint... points) {
        return new Recurring(cycle, Mode.ON, ImmutableList.copyOf(points), Optional.empty());
    }

    /**
     * Obtains the same duty with a beginning (2020年起).
     *
     * @param period the period whose first day opens the series
     * @return the changed copy
     */
    public Recurring startingFrom(PlanPeriod period) {
        return new Recurring(cycle, mode, points, Optional.of(period));
    }

    @Override
    public Form form() {
        return Form.RECURRING;
    }

    @Override
    public Resolution resolve(DeadlineResolver resolver) {
        ResolutionSteps steps = resolver.begin(this);
        OptionalInt year = steps.planYear(wording());
        Optional<LocalDate> opening = from.flatMap(steps::firstDay);
        if (year.isEmpty() || opening.isEmpty() != from.isEmpty()) {
            return steps.notKnown();
        }
        LocalDate earliest = opening.orElse(LocalDate.MIN);
        ImmutableList<Window> windows = windowsIn(year.getAsInt(), earliest);
        if (windows.isEmpty()) {
            steps.add(StepKind.NOT_DUE_YET, earliest, year.getAsInt());
            return steps.noDueDate(Optional.of(earliest));
        }
        LocalDate first = windows.get(0).due();
        if (windows.size() == 1) {
            steps.add(StepKind.RECURS_ONCE, year.getAsInt(), first);
        } else {
            LocalDate last = windows.get(windows.size() - 1).due();
            steps.add(StepKind.RECURS, year.getAsInt(), windows.size(), first, last);
        }
        return steps.due(windows);
    }

    private ImmutableList<Window> windowsIn(int year, LocalDate earliest) {
        ImmutableList.Builder<Window> windows = ImmutableList.builder();
        for (DateRange turn : cycle.in(year)) {
            LocalDate start = turn.start();
            for (CyclePoint point : points) {
                LocalDate due = point.in(turn);
                // Two points of a short month can fall on one day (the 30th and the 31st); the duty is then due once.
                // A week can lie in two years; its day lies in one.
                boolean inYear = cycle != Cycle.WEEK || due.getYear() == year;
                if (inYear && !due.isBefore(earliest) && !due.isBefore(start)) {
                    windows.add(Window.between(mode == Mode.ON ? due : later(start, earliest), due));
                }
                start = due.plusDays(1);
            }
        }
        return windows.build();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    @Override
    public String wording() {
        return wording(false);
    }

    String wording(boolean yearsNamedBefore) {
        return from.map(period -> period.wording(yearsNamedBefore) + "起").orElse("") + RecurringWording.of(this);
    }

    /** Returns {@code every quarter by 3-20} or {@code every month on 1-5,1-20 from 2020}. */
    @Override
    public String toString() {
        return points.stream()
                        .map(CyclePoint::toString)
                        .collect(Collectors.joining(",", "every " + cycle + (mode == Mode.BY ? " by " : " on "), ""))
                + from.map(period -> " from " + period).orElse("");
    }
}
