package org.fenjie.query.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;

/** Generates plans of few words, headings and units, so that tasks of two of them are often alike, and often equal. */
final class ComparedPlans {

    private static final ImmutableList<String> CLAUSES =
            ImmutableList.of("编制2024年公开目录", "编制2025年公开目录", "公布办事指南", "开通App预约", "组织社区宣讲", "逐件回访 留言", "。", "，", "𠮷");

    private static final ImmutableList<Category> HEADINGS = ImmutableList.of(
            Category.of("优化服务"),
            Category.of("持续优化服务"),
            Category.of("优化服务", "窗口办理"),
            Category.of("优化服务", "线上办理"),
            Category.of("持续优化服务", "窗口办理"),
            Category.of("宣传引导", "窗口办理"));

    // 甲局 and 乙局 are one unit in plans with a register.
    private static final ImmutableList<Assignee> ASSIGNEES = ImmutableList.of(
            UnitMention.of("甲局"),
            UnitMention.of("乙局"),
            UnitMention.of("丙局"),
            Collective.of("各单位", Collective.Kind.ALL),
            Collective.of("各部门", Collective.Kind.ALL),
            Collective.of("相关单位", Collective.Kind.CONCERNED),
            Collective.of("各镇街", Collective.Kind.DESCRIBED));

    private static final ImmutableList<String> RULES = ImmutableList.of(
            "through year",
            "by 03",
            "by 2024-03",
            "by 2025-03",
            "before 03",
            "by 2025",
            "within 30 days after 印发",
            "within 20 days after 印发",
            "every month by 1-5",
            "open from 2021-07",
            "staged [\"2024年6月底前\" by 2024-06] [\"12月底前\" by 12]",
            "staged [\"2025年6月底前\" by 2025-06] [\"12月底前\" by 12]",
            "not-understood \"另定\"",
            "not-understood \"\"");

    private ComparedPlans() {}

    static Arbitrary<WorkPlan> plans() {
        return Combinators.combine(
                        Arbitraries.of(2024, 2025),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        tasks().list().ofMaxSize(8))
                .as(ComparedPlans::plan);
    }

    private static Arbitrary<Task> tasks() {
        Arbitrary<String> contents =
                Arbitraries.of(CLAUSES).list().ofMinSize(1).ofMaxSize(4).map(clauses -> String.join("", clauses));
        Arbitrary<Assignment> assignments = Combinators.combine(Arbitraries.of(Role.class), Arbitraries.of(ASSIGNEES))
                .as(Assignment::of);
        Arbitrary<Boolean> unread = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        return Combinators.combine(
                        Arbitraries.of(HEADINGS),
                        contents,
                        assignments.list().uniqueElements(Assignment::assignee).ofMaxSize(4),
                        unread,
                        Arbitraries.of(RULES))
                .as((heading, content, assigned, doubtful, rule) -> Task.builder()
                        .number(1)
                        .category(heading)
                        .content(content)
                        .responsibility(responsibility(assigned, doubtful))
                        .deadline(DeadlineRule.parse(rule))
                        .build());
    }

    private static Responsibility responsibility(List<Assignment> assigned, boolean unread) {
        Responsibility.Builder builder = Responsibility.builder().addAllAssignments(assigned);
        return unread ? builder.addUnread("专班").doubt("smudged").build() : builder.build();
    }

    private static WorkPlan plan(
            int year, boolean register, boolean firstLeads, boolean withHeadings, List<Task> drafts) {
        WorkPlan.Builder plan =
                WorkPlan.builder().title("分解表").issuer("某区").year(year).firstListedLeads(firstLeads);
        if (register) {
            plan.addRegister(RegisterEntry.of("甲局", "乙局"), RegisterEntry.of("丙局"));
        }
        for (int i = 0; i < drafts.size(); i++) {
            Task.Builder task = drafts.get(i).toBuilder().number(i + 1 + (i > 3 ? 1 : 0));
            task.responsibility(
                    register ? withoutSecondName(drafts.get(i)) : drafts.get(i).responsibility());
            plan.addTask(
                    withHeadings
                            ? task.build()
                            : task.category(Optional.empty()).build());
        }
        return plan.build();
    }

    /** A unit is named once in a task. */
    private static Responsibility withoutSecondName(Task task) {
        Responsibility all = task.responsibility();
        ImmutableSet<Assignee> named =
                all.assignments().stream().map(Assignment::assignee).collect(ImmutableSet.toImmutableSet());
        if (!named.contains(UnitMention.of("甲局"))) {
            return all;
        }
        return Responsibility.builder()
                .addAllAssignments(all.assignments().stream()
                        .filter(assignment -> !assignment.assignee().equals(UnitMention.of("乙局")))
                        .toList())
                .addAllUnread(all.unread())
                .doubt(all.doubt())
                .build();
    }
}
