package org.fenjie.query.progress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.Progress;

/** A plan of 2025 with a task of every kind, and records of it. */
final class RecordedPlan {

    static final Category HARBOUR = Category.of("港口建设");
    static final Category QUAY = HARBOUR.child("码头");
    static final Category SAFETY = Category.of("安全生产");

    static final int BY = 1;
    static final int STAGED = 2;
    static final int MONTHLY = 3;
    static final int ALL_YEAR = 4;
    static final int ALWAYS = 5;
    static final int COUNTED = 6;
    static final int NOT_UNDERSTOOD = 7;
    static final int STAGED_AND_OPEN = 8;
    static final int STAGED_AND_COUNTED = 9;
    static final int STAGED_AND_ALL_YEAR = 10;

    /** Task 1 is due on Thursday 2025-07-31. */
    static final LocalDate DUE = LocalDate.of(2025, 7, 31);

    static final WorkPlan PLAN = WorkPlan.builder()
            .title("2025年港区工作要点任务分解表")
            .issuer("港区")
            .year(2025)
            .addTask(task(BY, QUAY, "扩建三号码头", "by 07", lead("港务局"), supporting("海事处")))
            .addTask(task(
                    STAGED,
                    QUAY,
                    "改造堆场",
                    "staged [\"6月底前报方案\" by 06] [\"12月底前完工\" by 12]",
                    lead("海事处"),
                    supporting("港务局")))
            .addTask(task(MONTHLY, HARBOUR, "通报吞吐量", "every month by 1-5", responsible("统计站")))
            .addTask(task(ALL_YEAR, SAFETY, "巡查岸线", "through year", responsible(allUnits())))
            .addTask(task(ALWAYS, SAFETY, "宣传安全知识", "open", responsible("海事处")))
            .addTask(task(COUNTED, SAFETY, "分解任务", "within 30 days after 要点印发", responsible(allUnits())))
            .addTask(task(NOT_UNDERSTOOD, SAFETY, "开展演练", "not-understood \"视汛情确定\"", lead("港务局")))
            .addTask(task(
                    STAGED_AND_OPEN, SAFETY, "建立台账", "staged [\"3月底前\" by 03] [\"长期坚持\" open]", responsible("统计站")))
            .addTask(task(
                    STAGED_AND_COUNTED,
                    SAFETY,
                    "验收泊位",
                    "staged [\"4月底前开工\" by 04] [\"竣工后10日内验收\" within 10 days after 竣工]",
                    responsible("港务局")))
            .addTask(task(
                    STAGED_AND_ALL_YEAR,
                    SAFETY,
                    "更新海图",
                    "staged [\"5月底前更新\" by 05] [\"全年维护\" through year]",
                    responsible("海事处")))
            .build();

    static final DeadlineResolver RESOLVER = PLAN.resolver();

    private RecordedPlan() {}

    private static Collective allUnits() {
        return Collective.of("各单位", Collective.Kind.ALL);
    }

    private static Task task(int number, Category category, String content, String rule, Assignment... assignments) {
        return Task.builder()
                .number(number)
                .category(category)
                .content(content)
                .responsibility(Responsibility.of(assignments))
                .deadline(DeadlineRule.parse(rule))
                .build();
    }

    private static Assignment lead(String unit) {
        return Assignment.of(Role.LEAD, UnitMention.of(unit));
    }

    private static Assignment supporting(String unit) {
        return Assignment.of(Role.SUPPORTING, UnitMention.of(unit));
    }

    private static Assignment responsible(String unit) {
        return Assignment.of(Role.RESPONSIBLE, UnitMention.of(unit));
    }

    private static Assignment responsible(Collective collective) {
        return Assignment.of(Role.RESPONSIBLE, collective);
    }

    static Progress record(Completion... entries) {
        return Progress.of(PLAN).toBuilder().addEntries(entries).build();
    }

    static PlanProgress on(String day, Completion... entries) {
        return on(LocalDate.parse(day), entries);
    }

    static PlanProgress on(LocalDate day, Completion... entries) {
        return PlanProgress.of(PLAN, RESOLVER, record(entries), day, 7);
    }

    static TaskProgress task(PlanProgress progress, int number) {
        return progress.tasks().stream()
                .filter(task -> task.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static ImmutableList<String> parts(TaskProgress task) {
        return task.parts().stream().map(PartProgress::toString).collect(ImmutableList.toImmutableList());
    }

    /** Entries written as {@code 06-28 due 06-30; 12-20 stage 12月底前完工; 01-10+1 by 海事处}, where +1 is a day of the year after. */
    static Completion[] entries(int task, String written) {
        return written.isEmpty()
                ? new Completion[0]
                : Arrays.stream(written.split("; "))
                        .map(each -> entry(task, each))
                        .toArray(Completion[]::new);
    }

    private static Completion entry(int task, String written) {
        String[] words = written.split(" ");
        Completion entry = Completion.of(task, day(words[0]));
        for (int i = 1; i < words.length; i += 2) {
            entry = switch (words[i]) {
                case "due" -> entry.forDue(day(words[i + 1]));
                case "stage" -> entry.forStage(words[i + 1]);
                default -> entry.byUnit(words[i + 1]);
            };
        }
        return entry;
    }

    static LocalDate day(String written) {
        return written.endsWith("+1")
                ? LocalDate.parse("2026-" + written.substring(0, 5))
                : LocalDate.parse("2025-" + written);
    }
}
