package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenjie.core.calendar.CalendarDay;
import org.fenjie.core.calendar.DateRange;
import org.fenjie.core.calendar.DayKind;
import org.fenjie.core.calendar.HolidayNotice;
import org.fenjie.core.calendar.WorkCalendar;

/** Says which days a count of working days passed over or took in, and the notices that made them so. */
final class SkippedDays {

    /** The days of one holiday under one notice, off or worked. */
    private record Holiday(String name, HolidayNotice notice, boolean worked) {}

    private SkippedDays() {}

    /** The steps for a stretch of days: a line for each holiday, then the weekends that no notice names. */
    static ImmutableList<Explanation.Step> in(DateRange way, WorkCalendar calendar) {
        ImmutableList<CalendarDay> named = calendar.namedDays(way);
        ImmutableList.Builder<Explanation.Step> steps = ImmutableList.builder();
        holidays(named).asMap().forEach((holiday, days) -> {
            ImmutableList<LocalDate> dates =
                    days.stream().map(CalendarDay::date).sorted().collect(ImmutableList.toImmutableList());
            steps.add(step(holiday, dates));
        });
        long worked = calendar.workDaysBetween(way.start(), way.end().plusDays(1));
        long off = named.stream().filter(day -> !day.isWorkDay()).count();
        long weekends = way.lengthInDays() - worked - off;
        if (weekends > 0) {
            steps.add(Explanation.Step.of(StepKind.WEEKENDS, Optional.empty(), weekends));
        }
        return steps.build();
    }

    private static ImmutableListMultimap<Holiday, CalendarDay> holidays(ImmutableList<CalendarDay> named) {
        // A weekday that an amended notice gave back is worked as any other and needs no line.
        ImmutableList<CalendarDay> unusual =
                named.stream().filter(day -> day.kind() != DayKind.WEEKDAY).collect(ImmutableList.toImmutableList());
        return Multimaps.index(
                unusual,
                day -> new Holiday(day.holidayName().orElseThrow(), day.notice().orElseThrow(), day.isWorkDay()));
    }

    private static Explanation.Step step(Holiday holiday, ImmutableList<LocalDate> dates) {
        StepText.Bilingual days = new StepText.Bilingual(
                list(dates, "、", "至", StepText::chinese), list(dates, ", ", " to ", StepText::english));
        StepText.Bilingual notice = notice(holiday.notice());
        return holiday.worked()
                ? Explanation.Step.of(StepKind.MAKE_UP_DAYS, Optional.empty(), holiday.name(), days, notice)
                : Explanation.Step.of(StepKind.DAYS_OFF, Optional.empty(), holiday.name(), days, notice);
    }

    private static StepText.Bilingual notice(HolidayNotice notice) {
        String title = "《" + notice.title() + "》";
        return new StepText.Bilingual(
                title + notice.documentNumber().map(number -> "，" + number).orElse(""),
                "holiday notice for " + notice.year() + ", "
                        + notice.documentNumber().orElse(title));
    }

    /** Dates with runs drawn together: 5月1日至5月5日. */
    private static String list(
            ImmutableList<LocalDate> dates, String comma, String dash, Function<Object, String> text) {
        ImmutableList.Builder<ImmutableList<LocalDate>> runs = ImmutableList.builder();
        int start = 0;
        for (int i = 1; i <= dates.size(); i++) {
            if (i == dates.size() || !dates.get(i).equals(dates.get(i - 1).plusDays(1))) {
                runs.add(dates.subList(start, i));
                start = i;
            }
        }
        return runs.build().stream()
                .map(run -> run.size() == 1
                        ? text.apply(run.get(0))
                        : text.apply(run.get(0)) + dash + text.apply(Iterables.getLast(run)))
                .collect(Collectors.joining(comma));
    }
}
