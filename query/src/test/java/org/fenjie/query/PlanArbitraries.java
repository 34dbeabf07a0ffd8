package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;

/** Generates plans of few units, headings and words, so that queries often meet. */
final class PlanArbitraries {

    /** Names of units. Where a plan prints 丁局（丙局） or 戊局（乙局） the two names are one unit in it. */
    static final ImmutableList<String> NAMES = ImmutableList.of("甲局", "乙局", "丙局", "丁局", "戊局");

    static final ImmutableList<String> HEADINGS = ImmutableList.of("综合", "服务", "宣传");
    static final ImmutableList<String> WORDS = ImmutableList.of("公开", "目录", "窗口", "App");

    private static final ImmutableList<Assignee> ASSIGNEES = ImmutableList.of(
            UnitMention.of("甲局"),
            UnitMention.of("乙局"),
            UnitMention.of("丙局"),
            UnitMention.of("丁局"),
            UnitMention.of("丁局", "丙局"),
            UnitMention.of("戊局", "乙局"),
            Collective.of("各单位", Collective.Kind.ALL),
            Collective.of("相关单位", Collective.Kind.CONCERNED),
            Collective.of("各镇街", Collective.Kind.DESCRIBED));

    private static final ImmutableList<String> RULES = ImmutableList.of(
            "through year",
            "through 05..10",
            "by 03",
            "before 07",
            "by 2026-01",
            "by 02-29",
            "within 30 days after 印发",
            "within 3 months after 验收",
            "within 5 days after ?",
            "every month by 1-5",
            "every quarter on 3-20",
            "every month by end from 2030",
            "open",
            "open from 2025-07",
            "staged [\"6月底前\" by 06] [\"12月底前\" by 12]",
            "staged [\"验收后\" within 30 days after 验收] [\"9月底前\" by 09]",
            "staged [\"另定\" not-understood \"另定\"] [\"全年\" through year]",
            "staged [\"10月底前\" by 10] [\"长期坚持\" open]",
            "not-understood \"根据部署确定\"",
            "not-understood \"\"");

    private PlanArbitraries() {}

    static Arbitrary<PlanIndex> indexes() {
        Arbitrary<WorkPlan> plans = Combinators.combine(
                        Arbitraries.of("某区", "邻区"),
                        Arbitraries.of(2024, 2025),
                        drafts().list().ofMaxSize(12))
                .as(PlanArbitraries::plan);
        return Combinators.combine(plans.list().uniqueElements().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as(PlanArbitraries::index);
    }

    private static PlanIndex index(List<WorkPlan> plans, boolean dated) {
        PlanIndex.Builder builder = PlanIndex.builder();
        for (WorkPlan plan : plans) {
            builder.add(
                    plan, dated ? plan.resolver().withEvent("印发", LocalDate.of(plan.year(), 2, 5)) : plan.resolver());
        }
        return builder.build();
    }

    private static Arbitrary<Task> drafts() {
        Arbitrary<Category> categories = Arbitraries.of(HEADINGS)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Category::ofPath);
        Arbitrary<String> contents =
                Arbitraries.of(WORDS).list().uniqueElements().ofMinSize(1).map(words -> String.join("、", words));
        Arbitrary<Assignment> assignments = Combinators.combine(Arbitraries.of(Role.class), Arbitraries.of(ASSIGNEES))
                .as(Assignment::of);
        Arbitrary<Boolean> unsure = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        return Combinators.combine(categories, contents, assignments.list().ofMaxSize(4), unsure, Arbitraries.of(RULES))
                .as((category, content, assigned, doubtful, rule) -> Task.builder()
                        .number(1)
                        .category(category)
                        .content(content)
                        .responsibility(responsibility(assigned, doubtful))
                        .deadline(DeadlineRule.parse(rule))
                        .build());
    }

    private static Responsibility responsibility(List<Assignment> assigned, boolean doubtful) {
        Responsibility.Builder builder = Responsibility.builder().addAllAssignments(assigned);
        return doubtful ? builder.doubt("smudged").build() : builder.build();
    }

    private static WorkPlan plan(String issuer, int year, List<Task> drafts) {
        ImmutableList<Task> numbered = numbered(drafts);
        Set<String> plates = new HashSet<>();
        numbered.forEach(task -> task.responsibility().units().forEach(unit -> plates.addAll(unit.plates())));
        return WorkPlan.builder()
                .title(issuer + "分解表")
                .issuer(issuer)
                .year(year)
                .addAllTasks(numbered.stream()
                        .map(task -> withoutRepeats(task, plates))
                        .toList())
                .build();
    }

    private static ImmutableList<Task> numbered(List<Task> drafts) {
        ImmutableList.Builder<Task> tasks = ImmutableList.builder();
        for (int i = 0; i < drafts.size(); i++) {
            // Every other number: a number need not be the position.
            tasks.add(drafts.get(i).toBuilder().number(2 * i + 1).build());
        }
        return tasks.build();
    }

    /** A unit is named once in a task, so later mentions of it go. */
    private static Task withoutRepeats(Task task, Set<String> plates) {
        Set<String> seen = new HashSet<>();
        ImmutableList<Assignment> kept = task.responsibility().assignments().stream()
                .filter(assignment -> !(assignment.assignee() instanceof UnitMention mention)
                        || seen.add(representative(mention.name(), plates)))
                .collect(ImmutableList.toImmutableList());
        Responsibility.Builder builder = Responsibility.builder().addAllAssignments(kept);
        task.responsibility().doubt().ifPresent(builder::doubt);
        return task.toBuilder().responsibility(builder.build()).build();
    }

    private static String representative(String name, Set<String> plates) {
        if (plates.contains("丙局") && name.equals("丙局")) {
            return "丁局";
        }
        return plates.contains("乙局") && name.equals("乙局") ? "戊局" : name;
    }
}
