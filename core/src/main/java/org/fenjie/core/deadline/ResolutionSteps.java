package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.calendar.DateRange;
import org.fenjie.core.calendar.NoticeMissingException;
import org.fenjie.core.calendar.WorkCalendar;

/** The working of one resolution: the steps so far, what turned out to be missing, and the answer in the end. */
final class ResolutionSteps {

    private final DeadlineResolver resolver;
    private final List<Explanation.Step> steps = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();
    private boolean provisional;
    private boolean open;
    private Optional<LocalDate> inForceFrom = Optional.empty();

    ResolutionSteps(DeadlineResolver resolver, DeadlineRule rule) {
        this.resolver = resolver;
        if (!(rule instanceof Staged)) {
            add(StepKind.RULE, rule);
        }
    }

    void add(StepKind kind, Object... arguments) {
        steps.add(Explanation.Step.of(kind, Optional.empty(), arguments));
    }

    void add(StepKind kind, Optional<Article> article, Object... arguments) {
        steps.add(Explanation.Step.of(kind, article, arguments));
    }

    /** The plan's year, or empty with a gap that names the words which need it. */
    OptionalInt planYear(String words) {
        if (resolver.planYear().isEmpty()) {
            gaps.add(Gap.of(Gap.Reason.PLAN_YEAR_MISSING, words));
        }
        return resolver.planYear();
    }

    /** The days of a period, or empty with a gap. */
    Optional<DateRange> period(PlanPeriod period) {
        Optional<DateRange> days = days(period);
        if (days.isPresent()) {
            noteYear(period, period.wording());
            days.filter(range -> range.lengthInDays() > 1)
                    .ifPresent(range -> add(StepKind.PERIOD_DAYS, period.wording(), range.start(), range.end()));
        }
        return days;
    }

    /** The first day of a period, or empty with a gap. */
    Optional<LocalDate> firstDay(PlanPeriod period) {
        Optional<LocalDate> first = days(period).map(DateRange::start);
        if (first.isPresent()) {
            noteYear(period, period.wording());
        }
        return first;
    }

    /** The days from one period to another, or empty with gaps; the last may stand before the first. */
    Optional<Window> range(PlanPeriod from, PlanPeriod to, String words) {
        Optional<DateRange> first = days(from);
        Optional<DateRange> last = from.equals(to) ? first : days(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().end().isBefore(first.get().start())) {
            gaps.add(Gap.of(Gap.Reason.ENDS_BEFORE_START, words));
            return Optional.empty();
        }
        if (from.year().equals(to.year())) {
            noteYear(from, words);
        } else {
            noteYear(from, from.wording());
            noteYear(to, to.wording());
        }
        return Optional.of(Window.standing(first.get().start(), last.get().end()));
    }

    private Optional<DateRange> days(PlanPeriod period) {
        OptionalInt year = period.year().in(resolver.planYear());
        if (year.isEmpty()) {
            gaps.add(Gap.of(Gap.Reason.PLAN_YEAR_MISSING, period.wording()));
        } else if (!period.existsIn(year.getAsInt())) {
            gaps.add(Gap.of(
                    Gap.Reason.NO_SUCH_DAY,
                    year.getAsInt() + "年" + period.withYear(YearRef.PLAN).wording()));
        }
        return period.in(resolver.planYear());
    }

    private void noteYear(PlanPeriod period, String words) {
        YearRef year = period.year();
        int resolved = year.in(resolver.planYear()).orElseThrow();
        if (year.equals(YearRef.PLAN) && period.kind() == PlanPeriod.Kind.YEAR) {
            add(StepKind.PLAN_YEAR_MEANT, resolved);
        } else if (year.equals(YearRef.PLAN)) {
            add(StepKind.PLAN_YEAR_TAKEN, words, resolved);
        } else if (!year.isAbsolute()) {
            add(StepKind.RELATIVE_YEAR, year.prefix(), resolved);
        }
    }

    LocalDate plusDays(LocalDate origin, int days) {
        LocalDate last = origin.plusDays(days);
        add(days > 0 ? StepKind.CALENDAR_DAYS : StepKind.CALENDAR_DAYS_BACK, Math.abs(days), last);
        return last;
    }

    /** Adds months or years to the day that a count starts from. */
    LocalDate plusMonths(LocalDate event, int months, boolean firstDayCounts, StepText.Bilingual length) {
        LocalDate last = event.plusMonths(months);
        boolean corresponds = last.getDayOfMonth() == event.getDayOfMonth();
        StepKind kind = months < 0 ? StepKind.MONTHS_BACK : corresponds ? StepKind.MONTHS : StepKind.MONTHS_NO_SUCH_DAY;
        if (firstDayCounts && corresponds) {
            kind = StepKind.MONTHS_TO_THE_EVE;
            last = last.minusDays(1);
        }
        add(kind, Optional.of(Article.CIVIL_CODE_202), length, last);
        return last;
    }

    /** Counts on the work calendar, naming the days off and the make-up days on the way. */
    LocalDate plusWorkDays(LocalDate origin, int workDays) {
        LocalDate last = resolver.calendar().plusWorkDays(origin, workDays);
        DateRange way = workDays > 0
                ? DateRange.ofClosed(origin.plusDays(1), last)
                : DateRange.ofClosed(last, origin.minusDays(1));
        steps.addAll(SkippedDays.in(way, resolver.calendar()));
        add(workDays > 0 ? StepKind.WORKING_DAYS : StepKind.WORKING_DAYS_BACK, Math.abs(workDays), last);
        noteProvisional(way.end());
        return last;
    }

    /** Moves a counted last day off a day off. */
    LocalDate movedUnderLaw(LocalDate last) {
        Optional<Article> source = Optional.of(resolver.basis().moveSource());
        LocalDate moved = resolver.calendar().nextWorkDayOrSame(last);
        if (moved.equals(last)) {
            add(StepKind.NOT_MOVED, last);
        } else {
            add(StepKind.MOVED, source, last, moved);
        }
        noteProvisional(moved);
        return moved;
    }

    /** Leaves a counted last day where it is, but says so where the law that moves it would give another date. */
    LocalDate leftOnDayOff(LocalDate last) {
        WorkCalendar calendar = resolver.calendar();
        if (calendar.isKnown(last) && !calendar.isProvisional(last) && !calendar.isWorkDay(last)) {
            try {
                LocalDate moved = calendar.nextWorkDay(last);
                // The article is named but not followed.
                add(StepKind.LEFT_ON_DAY_OFF, last, moved, resolver.basis().moveSource());
            } catch (NoticeMissingException e) {
                // The other date is not known, and the answer does not hang on it.
                return last;
            }
        }
        return last;
    }

    private void noteProvisional(LocalDate day) {
        if (resolver.calendar().isProvisional(day) && !provisional) {
            provisional = true;
            add(StepKind.PROVISIONAL, day.getYear());
        }
    }

    /** Answers with a printed date and, where the words allow it, its other reading, moved if the basis says so. */
    Resolution duePrinted(LocalDate day, Optional<LocalDate> other) {
        try {
            boolean moves = resolver.basis().movesPrintedDates();
            Window window = Window.dueOn(moves ? movedUnderLaw(day) : day);
            return due(other.map(date -> moves ? resolver.calendar().nextWorkDayOrSame(date) : date)
                    .map(window::withOtherDue)
                    .orElse(window));
        } catch (NoticeMissingException e) {
            return notKnown(Gap.of(Gap.Reason.NOTICE_MISSING, Integer.toString(e.year())));
        }
    }

    Resolution due(Window window) {
        return due(ImmutableList.of(window));
    }

    Resolution due(ImmutableList<Window> found) {
        windows.addAll(found);
        return merged();
    }

    Resolution noDueDate(Optional<LocalDate> from) {
        return new NoDueDate(from, explanation());
    }

    void miss(Gap gap) {
        gaps.add(gap);
    }

    Resolution notKnown(Gap gap) {
        gaps.add(gap);
        return notKnown();
    }

    Resolution notKnown() {
        gaps.forEach(gap -> add(StepKind.MISSING, gap));
        return new NotKnown(ImmutableList.copyOf(gaps), explanation());
    }

    /** Takes in the answer for a stage. */
    void stage(String words, Resolution answer) {
        add(StepKind.STAGE, words);
        steps.addAll(answer.explanation().steps());
        windows.addAll(answer.windows());
        gaps.addAll(answer.gaps());
        if (answer instanceof Due due) {
            provisional |= due.provisional();
        } else if (answer instanceof NoDueDate standing) {
            open = true;
            inForceFrom = inForceFrom.or(standing::inForceFrom);
        }
    }

    /** The answer of all that was taken in. */
    Resolution merged() {
        if (!windows.isEmpty()) {
            return new Due(ImmutableList.copyOf(windows), open, ImmutableList.copyOf(gaps), provisional, explanation());
        }
        return gaps.isEmpty()
                ? new NoDueDate(inForceFrom, explanation())
                : new NotKnown(ImmutableList.copyOf(gaps), explanation());
    }

    private Explanation explanation() {
        return new Explanation(ImmutableList.copyOf(steps));
    }
}
