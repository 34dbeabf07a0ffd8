package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.CountUnit;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;

/** A plan with a row of every shape, made up for the tests. */
final class SamplePlans {

    static final Category SERVICE = Category.of("优化政务服务");
    static final Category WINDOWS = SERVICE.child("窗口办理");
    static final Category PUBLICITY = Category.of("宣传引导");
    // The name of a heading under another one, again as an outermost heading.
    static final Category OTHER_WINDOWS = PUBLICITY.child("窗口办理");

    static final Collective ALL = Collective.of("各单位", Collective.Kind.ALL);
    static final Collective CONCERNED = Collective.of("相关单位", Collective.Kind.CONCERNED);
    static final Collective TOWNS = Collective.of("各镇街", Collective.Kind.DESCRIBED);

    /**
     * Ten tasks of 2025. The event 方案印发 dates task 5 and the first stage of task 8.
     */
    static final WorkPlan PLAN = WorkPlan.builder()
            .title("2025年测试区工作要点任务分解表")
            .issuer("测试区")
            .year(2025)
            .addTask(task(
                    1, WINDOWS, "推进“一网通办”，公开办事指南 V2.0", "through year", lead("区商贸委", "区口岸办"), supporting(CONCERNED)))
            .addTask(task(2, WINDOWS, "完善窗口公开目录", "by 03", responsible("区口岸办"), responsible("区档案馆")))
            .addTask(task(3, SERVICE, "发布数据目录", "before 07", lead("区档案馆"), supporting("区商贸委")))
            .addTask(task(4, SERVICE, "按月更新数据", "every month by 1-5", responsible(ALL)))
            .addTask(task(
                    5,
                    SERVICE,
                    "制定实施细则",
                    Count.after(15, CountUnit.CALENDAR_DAYS, Event.of("方案印发")),
                    lead("区档案馆"),
                    supporting(ALL)))
            .addTask(task(6, PUBLICITY, "长期做好宣传", "open", lead("区文旅局"), supporting(TOWNS), supporting(CONCERNED)))
            .addTask(task(7, PUBLICITY, "根据部署开展活动", NotUnderstood.of("根据部署确定"), responsible("区文旅局")))
            .addTask(task(
                    8,
                    OTHER_WINDOWS,
                    "分步建设窗口",
                    "staged [\"方案印发后10日内报方案\" within 10 calendar-days after 方案印发] [\"9月底前建成\" by 09]",
                    lead("区口岸办"),
                    supporting("区文旅局")))
            .addTask(Task.builder()
                    .number(9)
                    .category(OTHER_WINDOWS)
                    .content("维护窗口 app")
                    .responsibility(Responsibility.notUnderstood("专班（另行通知）", "no unit is known by these words"))
                    .deadline(DeadlineRule.parse("by 12-10"))
                    .build())
            .addTask(task(
                    10, OTHER_WINDOWS, "总结", NotUnderstood.BLANK, lead(TOWNS), supporting(ALL), supporting(CONCERNED)))
            .build();

    static final LocalDate ISSUED = LocalDate.of(2025, 2, 10);

    static final PlanIndex INDEX = PlanIndex.of(PLAN);
    static final PlanIndex DATED = PlanIndex.of(PLAN, PLAN.resolver().withEvent("方案印发", ISSUED));

    private SamplePlans() {}

    static Task task(int number, Category category, String content, String rule, Assignment... assignments) {
        return task(number, category, content, DeadlineRule.parse(rule), assignments);
    }

    static Task task(int number, Category category, String content, DeadlineRule rule, Assignment... assignments) {
        return Task.builder()
                .number(number)
                .category(category)
                .content(content)
                .responsibility(Responsibility.of(assignments))
                .deadline(rule)
                .build();
    }

    static Assignment lead(String name, String... plates) {
        return Assignment.of(Role.LEAD, UnitMention.of(name, plates));
    }

    static Assignment lead(Collective collective) {
        return Assignment.of(Role.LEAD, collective);
    }

    static Assignment supporting(String name) {
        return Assignment.of(Role.SUPPORTING, UnitMention.of(name));
    }

    static Assignment supporting(Collective collective) {
        return Assignment.of(Role.SUPPORTING, collective);
    }

    static Assignment responsible(String name) {
        return Assignment.of(Role.RESPONSIBLE, UnitMention.of(name));
    }

    static Assignment responsible(Collective collective) {
        return Assignment.of(Role.RESPONSIBLE, collective);
    }

    static ImmutableList<Integer> numbers(Iterable<PlannedTask> tasks) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        tasks.forEach(task -> numbers.add(task.number()));
        return numbers.build();
    }
}
