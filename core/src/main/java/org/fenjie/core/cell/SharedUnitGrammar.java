package org.fenjie.core.cell;

import java.time.Month;
import java.util.Optional;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.YearRef;
import org.jspecify.annotations.Nullable;

/** Times whose unit is printed with the last of them alone: 7-10月, 2020-2024年, 7、8月, 第二、三季度. */
final class SharedUnitGrammar {

    // A list of months has no more; without a bound each number of a long list would be the start of it anew.
    private static final int MAX_LIST = 12;

    /** The two ends of a range. */
    record Ends(PlanPeriod from, PlanPeriod to) {}

    private final CellCursor cursor;
    private final YearRef inherited;
    private @Nullable YearRef printed;
    private boolean arabic;

    SharedUnitGrammar(CellCursor cursor, YearRef inherited) {
        this.cursor = cursor;
        this.inherited = inherited;
    }

    /** Passes a range whose left end has no unit, 7-10月; stays and returns null if none stands here. */
    @Nullable
    Ends range() {
        int start = cursor.at();
        int number = number();
        if (number >= 0 && cursor.accept(DeadlineWords.RANGE)) {
            PlanPeriod right = new PeriodGrammar(cursor, year()).period();
            if (right == null && printed == null) {
                right = bareYear();
            }
            boolean twoYears = printed != null && right != null && right.kind() == PlanPeriod.Kind.YEAR;
            if (right != null && !twoYears) {
                Optional<PlanPeriod> left = leftEnd(right.kind(), number);
                if (left.isPresent()) {
                    return new Ends(left.get(), right);
                }
            }
        }
        cursor.to(start);
        return null;
    }

    /** Passes the first of a list, the 7 of 7、8月; stays and returns null if none stands here. */
    @Nullable
    PlanPeriod firstOfList() {
        int start = cursor.at();
        int number = number();
        int afterNumber = cursor.at();
        PlanPeriod last = number > 0 ? lastOfList() : null;
        if (last != null && last.year().equals(year())) {
            cursor.to(afterNumber);
            PlanPeriod first = sameKind(last, number);
            if (first != null) {
                return first;
            }
        }
        cursor.to(start);
        return null;
    }

    private @Nullable PlanPeriod lastOfList() {
        for (int i = 0; i < MAX_LIST && cursor.accept("、"); i++) {
            // 一、6月 is an item and its month.
            if (CellCursor.isDigit(cursor.peek()) != arabic) {
                return null;
            }
            int begin = cursor.at();
            boolean goesOn = cursor.number() > 0 && cursor.isAt("、");
            if (!goesOn) {
                cursor.to(begin);
                return new PeriodGrammar(cursor, year()).period();
            }
        }
        return null;
    }

    /** Passes a year, if one is printed, and a number. */
    private int number() {
        printed = new PeriodGrammar(cursor, inherited).year();
        cursor.accept("第");
        arabic = CellCursor.isDigit(cursor.peek());
        return cursor.number();
    }

    private YearRef year() {
        return printed == null ? inherited : printed;
    }

    /** The 2026 of 2024-2026, which nothing follows. */
    private @Nullable PlanPeriod bareYear() {
        int year = cursor.arabic(4);
        return YearRef.isNameable(year) && (cursor.isAtEnd() || cursor.isAt(DeadlineWords.END_BEFORE))
                ? PlanPeriod.ofYear(YearRef.of(year))
                : null;
    }

    /** 6 before 12月15日 is the 15th of June. */
    private @Nullable PlanPeriod sameKind(PlanPeriod last, int number) {
        boolean fits = last.kind() != PlanPeriod.Kind.DAY
                || (number <= 12 && last.part() <= Month.of(number).maxLength());
        return switch (last.kind()) {
            case YEAR, HALF, QUARTER, MONTH -> leftEnd(last.kind(), number).orElse(null);
            case TEN_DAYS, DAY ->
                fits && number <= 12 ? new PlanPeriod(last.year(), last.kind(), number, last.part()) : null;
        };
    }

    /** The left end of a range in the unit of the right one. */
    private Optional<PlanPeriod> leftEnd(PlanPeriod.Kind kind, int number) {
        return switch (kind) {
            case YEAR ->
                YearRef.isNameable(number) ? Optional.of(PlanPeriod.ofYear(YearRef.of(number))) : Optional.empty();
            case QUARTER ->
                number >= 1 && number <= 4 ? Optional.of(PlanPeriod.ofQuarter(year(), number)) : Optional.empty();
            case MONTH, TEN_DAYS, DAY ->
                number >= 1 && number <= 12 ? Optional.of(PlanPeriod.ofMonth(year(), number)) : Optional.empty();
            case HALF -> Optional.empty();
        };
    }
}
