package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.internal.PrintedTexts;

/**
 * Reads deadline cells (完成时间, 完成时限), such as {@code 10月底前} or {@code 2024年底前，并长期坚持}.
 *
 * <p>A cell is read in these steps:
 *
 * <ol>
 *   <li>White space is passed over, full-width signs and digits are taken as half-width, Chinese numerals as numbers.
 *   <li>The cell is cut at commas, semicolons and stops into clauses; each is read for a time.
 *   <li>One time is the rule; several are the stages of one, each with its words. A year printed in one stage holds for the
 *       stages behind it, and 次年 is told from it.
 *   <li>A clause without a time is what is to be done, and belongs to the stage before it.
 *   <li>A clause whose time is not understood ({@code 每年春节前}, {@code 4月31日前}) is a stage that is not known; a number that
 *       lost a character (202211) is not mended.
 *   <li>No time at all: the cell is not understood.
 * </ol>
 *
 * <p>Of a duty that comes round the last day of a turn is read as included, whatever the {@link
 * org.fenjie.core.deadline.BeforeConvention} that the rule is resolved with: {@code 每年10月前} is by 10-31 every year, for such a
 * rule holds the day alone.
 *
 * <p>The reader never throws on a text and takes time in proportion to its length. The words it knows stand in one table.
 */
public final class DeadlineCellReader {

    private static final String CLAUSE_ENDS = ",;。，；!?";

    private static final CharMatcher SEPARATORS = CharMatcher.whitespace().or(CharMatcher.anyOf(CLAUSE_ENDS + "、！？"));

    private final CellText text;

    private DeadlineCellReader(CellText text) {
        this.text = text;
    }

    /**
     * Reads a cell.
     *
     * @param cell the cell as printed; may be blank. One with what cannot be printed, a control character or half a
     *     surrogate pair, is damaged and not understood; the rule has U+FFFD in its place
     * @return the reading; never an exception, whatever the text
     */
    public static DeadlineReading read(String cell) {
        requireNonNull(cell, "cell");
        if (cell.equals("全年")) {
            return new DeadlineReading(cell, DeadlineRule.allYear());
        }
        if (PrintedTexts.indexOfUnprintable(cell) >= 0) {
            return new DeadlineReading(cell, NotUnderstood.of(withDamageMarked(cell)));
        }
        CellText text = CellText.of(cell);
        DeadlineRule rule = text.length() == 0 ? NotUnderstood.BLANK : new DeadlineCellReader(text).rule();
        return new DeadlineReading(
                cell, rule instanceof NotUnderstood && text.length() > 0 ? NotUnderstood.of(cell) : rule);
    }

    /** The model holds no text that cannot be printed. */
    private static String withDamageMarked(String cell) {
        StringBuilder marked = new StringBuilder(cell);
        for (int i = PrintedTexts.indexOfUnprintable(cell, 0);
                i >= 0;
                i = PrintedTexts.indexOfUnprintable(cell, i + 1)) {
            marked.setCharAt(i, '\uFFFD');
        }
        return marked.toString();
    }

    private DeadlineRule rule() {
        ImmutableList<Found> stages = stages();
        if (stages.stream().noneMatch(stage -> stage.isTime() || stage.kind() == Found.Kind.OPEN)) {
            return NotUnderstood.of("");
        }
        if (stages.size() == 1) {
            return stages.get(0).rule();
        }
        return new Staged(stages.stream().map(this::stage).collect(ImmutableList.toImmutableList()));
    }

    private Staged.Stage stage(Found found) {
        String words = SEPARATORS.trimFrom(text.printedBetween(found.start(), found.end()));
        return Staged.Stage.of(words, found.rule() instanceof NotUnderstood ? NotUnderstood.of(words) : found.rule());
    }

    /** The parts of all clauses, drawn together to stages. */
    private ImmutableList<Found> stages() {
        List<Found> stages = new ArrayList<>();
        YearRef year = YearRef.PLAN;
        int start = opening();
        int end = closing(start);
        while (start < end) {
            int clauseEnd = start;
            while (clauseEnd < end && CLAUSE_ENDS.indexOf(text.at(clauseEnd)) < 0) {
                clauseEnd++;
            }
            if (clauseEnd > start) {
                for (Found part : new ClauseGrammar(text, start, clauseEnd, year).parts()) {
                    year = part.isTime() && !part.year().equals(YearRef.PLAN) ? part.year() : year;
                    add(part, stages);
                }
            }
            start = clauseEnd + 1;
        }
        return ImmutableList.copyOf(stages);
    }

    private void add(Found part, List<Found> stages) {
        int last = stages.size() - 1;
        Found before = last < 0 ? null : stages.get(last);
        if (before == null) {
            stages.add(part);
        } else if (part.kind() == Found.Kind.TEXT || isOpenAgain(before, part)) {
            stages.set(last, before.until(part.end()));
        } else if (before.kind() == Found.Kind.TEXT) {
            // Words that stand before the first time belong to it: 第一阶段，6月底前.
            stages.set(last, part.startingAt(before.start()));
        } else if (before.opens()
                && part.rule() instanceof Recurring recurring
                && recurring.from().isEmpty()) {
            OpenEnded open = (OpenEnded) before.rule();
            Recurring rule = recurring.startingFrom(open.from().orElseThrow());
            stages.set(last, new Found(Found.Kind.MARKED, rule, before.start(), part.end()));
        } else if (before.opens() && endsWhatOpened(before, part)) {
            // 3月1日开始，至6月30日结束: a range.
            PlanPeriod from = ((OpenEnded) before.rule()).from().orElseThrow();
            Through rule = Through.ofRange(from, ((By) part.rule()).period());
            stages.set(last, new Found(Found.Kind.MARKED, rule, before.start(), part.end()));
        } else if (before.opens() && part.kind() == Found.Kind.OPEN) {
            stages.set(last, before.until(part.end()));
        } else {
            stages.add(boundTo(before, part));
        }
    }

    /** A duty that comes round is bound to what stands before it: 6月底前完成，此后每月更新; 6月至12月，每月25日前. */
    private Found boundTo(Found before, Found part) {
        if (!(part.rule() instanceof Recurring recurring) || recurring.from().isPresent()) {
            return part;
        }
        if (DeadlineWords.THEREAFTER.lengthAt(text, part.start()) > 0) {
            return before.rule() instanceof By by
                    ? NextPeriod.of(by.period())
                            .map(next -> part.with(recurring.startingFrom(next)))
                            .orElse(part)
                    : part;
        }
        CycleFrame frame =
                text.at(part.start() - 1) == ',' && before.rule() instanceof Through ? CycleFrame.of(before) : null;
        if (frame == null) {
            return part;
        }
        return frame.endsWithAYear()
                ? part.with(frame.begin(recurring))
                : new Found(Found.Kind.UNDATED, NotUnderstood.of(""), part.start(), part.end());
    }

    /** 至6月30日, 6月30日止: the end of a range that another clause began. */
    private boolean endsWhatOpened(Found before, Found part) {
        boolean end = "至到".indexOf(text.at(part.start())) >= 0 || text.at(part.end() - 1) == '止';
        return end
                && before.rule() instanceof OpenEnded open
                && part.rule() instanceof By by
                && TimeGrammar.runsForward(open.from().orElseThrow(), by.period());
    }

    private static boolean isOpenAgain(Found before, Found part) {
        return before.kind() == Found.Kind.OPEN && part.kind() == Found.Kind.OPEN;
    }

    /** Behind a bracket that opens the cell, if its counterpart closes it. */
    private int opening() {
        return isBracketed() ? 1 : 0;
    }

    private int closing(int opening) {
        return text.length() - opening;
    }

    private boolean isBracketed() {
        int last = text.length() - 1;
        int pair = "([【〔".indexOf(text.at(0));
        if (pair < 0 || text.at(last) != ")]】〕".charAt(pair)) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < last; i++) {
            depth += text.at(i) == text.at(0) ? 1 : text.at(i) == text.at(last) ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return depth == 1;
    }
}
