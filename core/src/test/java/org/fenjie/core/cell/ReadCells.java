package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.Resolution;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Window;

/** Rows of tables: a cell, the rule read from it, and the answer in a plan of 2024 with every event on 2024-04-15. */
final class ReadCells {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 15);
    private static final int MANY = 4;

    private ReadCells() {}

    static void assertRead(String cell, String rule, String answer) {
        DeadlineReading reading = DeadlineCellReader.read(cell);
        assertThat(reading.text()).isEqualTo(cell);
        assertThat(notation(reading.rule())).as(cell).isEqualTo(rule);
        DeadlineResolver plan = DeadlineResolver.ofYear(2024);
        DeadlineResolver resolver =
                reading.rule() instanceof Count count ? plan.withEvent(count.event(), MONDAY) : plan;
        assertThat(summary(resolver.resolve(reading.rule()))).as(cell).isEqualTo(answer);
    }

    /** The rule; of stages the rules, without the words. */
    private static String notation(DeadlineRule rule) {
        return rule instanceof Staged staged
                ? staged.stages().stream()
                        .map(stage -> stage.rule() instanceof NotUnderstood
                                ? "?"
                                : stage.rule().toString())
                        .collect(Collectors.joining("; "))
                : rule.toString();
    }

    private static String summary(Resolution answer) {
        ImmutableList<Window> windows = answer.windows();
        return windows.size() > MANY
                ? windows.size() + " times, " + windows.get(0) + " to " + windows.get(windows.size() - 1)
                : answer.toString().replaceFirst("^due ", "").replaceFirst("^no due date(, in force)?", "open");
    }
}
