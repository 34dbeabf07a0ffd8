package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.deadline.By;
import org.fenjie.core.deadline.Count;
import org.fenjie.core.deadline.CountUnit;
import org.fenjie.core.deadline.Cycle;
import org.fenjie.core.deadline.CyclePoint;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.OpenEnded;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.deadline.Recurring;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.deadline.Through;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.internal.PrintedTexts;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;

/** Generators over the whole model: every form of deadline and responsibility, and texts that no one would print. */
final class PlanArbitraries {

    private static final ImmutableList<String> ODD = ImmutableList.of(
            "\"", "\\", "/", "\t", "\n", "\r\n", "{", "}", "[", "~1", "\u2028", "\uFEFF", "\u00A0", "\u3000", "𠮷",
            "🏛️", "ı", "null", "、", "（", "）", "，", "牵头", "配合", "相关单位", "等", "10月", "前", "0", "\\u0000");
    private static final ImmutableList<String> DEADLINE_CELLS =
            ImmutableList.of("全年", "10月", "年底前", "6月底前完成；12月底前验收", "根据上级部署", "每月", "印发后30日内", "长期坚持");
    private static final ImmutableList<String> UNIT_CELLS =
            ImmutableList.of("区科委牵头 相关单位配合", "各单位", "区司法局、区财政局", "区经委（区商务委）", "无", "区水务局 负责，其余 另定");

    private PlanArbitraries() {}

    /** Printable texts that may be empty. */
    static Arbitrary<String> anyTexts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(ODD),
                Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(5),
                Arbitraries.strings().ascii().ofMaxLength(6),
                Arbitraries.integers().between(0x10000, 0x10FFFF).map(Character::toString));
        return pieces.list()
                .ofMaxSize(4)
                .map(list -> String.join("", list))
                .filter(text -> PrintedTexts.indexOfUnprintable(text) < 0);
    }

    static Arbitrary<String> texts() {
        return anyTexts().filter(text -> !PrintedTexts.isBlank(text));
    }

    static Arbitrary<YearRef> years() {
        return Arbitraries.oneOf(
                Arbitraries.of(YearRef.PLAN, YearRef.NEXT, YearRef.PREVIOUS),
                Arbitraries.integers()
                        .between(YearRef.MIN_YEAR, YearRef.MAX_YEAR)
                        .map(YearRef::of));
    }

    static Arbitrary<PlanPeriod> periods() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                years().map(PlanPeriod::ofYear),
                Combinators.combine(years(), Arbitraries.integers().between(1, 2))
                        .as(PlanPeriod::ofHalf),
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(PlanPeriod::ofQuarter),
                Combinators.combine(years(), months).as(PlanPeriod::ofMonth),
                Combinators.combine(years(), months, Arbitraries.integers().between(1, 3))
                        .as(PlanPeriod::ofTenDays),
                Combinators.combine(years(), months, Arbitraries.integers().between(1, 29))
                        .as(PlanPeriod::ofDay));
    }

    /** Names that naming an event leaves as they are. */
    private static Arbitrary<Event> events() {
        return texts().filter(PlanArbitraries::isEventName).map(Event::of);
    }

    private static boolean isEventName(String text) {
        try {
            return Event.of(Event.of(text).name()).equals(Event.of(text));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Arbitrary<DeadlineRule> counts() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, Count.MAX_AMOUNT);
        Arbitrary<CountUnit> units = Arbitraries.of(CountUnit.class);
        return Combinators.combine(amounts, units, events().optional(0.8), Arbitraries.of(true, false))
                .as((amount, unit, event, after) -> {
                    // 2024年 is no number of years.
                    CountUnit counted = unit == CountUnit.YEARS && YearRef.isNameable(amount) ? CountUnit.MONTHS : unit;
                    return after || event.isEmpty()
                            ? Count.after(amount, counted, event.orElse(Event.UNNAMED))
                            : Count.before(amount, counted, event.get());
                });
    }

    private static Arbitrary<DeadlineRule> recurring() {
        Arbitrary<CyclePoint> points = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(0, 13),
                                Arbitraries.integers().between(0, 31))
                        .as(CyclePoint::of),
                Arbitraries.of(CyclePoint.END, CyclePoint.of(1, 5), CyclePoint.of(0, 5), CyclePoint.of(3, 20)));
        Arbitrary<Cycle> cycles = Arbitraries.of(Cycle.class);
        Arbitrary<Recurring.Mode> modes = Arbitraries.of(Recurring.Mode.class);
        return Combinators.combine(
                        cycles,
                        modes,
                        points.list().ofMinSize(1).ofMaxSize(3),
                        periods().optional())
                .as(PlanArbitraries::recurringOrSimple);
    }

    /** The rule, or that by the cycle's end where the cycle has no such days. */
    private static DeadlineRule recurringOrSimple(
            Cycle cycle, Recurring.Mode mode, List<CyclePoint> points, Optional<PlanPeriod> from) {
        try {
            return new Recurring(cycle, mode, ImmutableList.copyOf(points), from);
        } catch (IllegalArgumentException e) {
            return new Recurring(cycle, mode, ImmutableList.of(CyclePoint.END), from);
        }
    }

    private static DeadlineRule throughOrSingle(PlanPeriod from, PlanPeriod to) {
        try {
            return Through.ofRange(from, to);
        } catch (IllegalArgumentException e) {
            return Through.of(from);
        }
    }

    private static Arbitrary<DeadlineRule> simpleRules() {
        return Arbitraries.oneOf(
                periods().map(Through::of),
                Combinators.combine(periods(), periods()).as(PlanArbitraries::throughOrSingle),
                periods().map(By::endOf),
                periods().map(By::before),
                counts(),
                recurring(),
                periods().map(OpenEnded::from),
                anyTexts().map(NotUnderstood::of),
                Arbitraries.of(OpenEnded.ALWAYS, NotUnderstood.BLANK, Through.ALL_YEAR));
    }

    static Arbitrary<DeadlineRule> rules() {
        Arbitrary<Staged.Stage> stages =
                Combinators.combine(texts(), simpleRules()).as(Staged.Stage::of);
        Arbitrary<DeadlineRule> staged =
                stages.list().ofMinSize(2).ofMaxSize(4).map(list -> new Staged(ImmutableList.copyOf(list)));
        return Arbitraries.frequencyOf(Tuple.of(6, simpleRules()), Tuple.of(1, staged));
    }

    private static Arbitrary<Assignee> assignees() {
        Arbitrary<String> names = Arbitraries.oneOf(texts(), Arbitraries.of("区科委", "区司法局", "区财政局", "市水务局", "区经委"));
        Arbitrary<UnitMention> mentions = Combinators.combine(names, names.set().ofMaxSize(2), names.optional(0.1))
                .as((name, plates, full) -> {
                    ImmutableSet<String> others =
                            plates.stream().filter(plate -> !plate.equals(name)).collect(ImmutableSet.toImmutableSet());
                    return new UnitMention(
                            name, others.asList(), full.filter(text -> !text.equals(name) && !others.contains(text)));
                });
        Arbitrary<Collective> collectives = Combinators.combine(
                        Arbitraries.oneOf(texts(), Arbitraries.of("各单位", "相关单位", "各镇街")),
                        Arbitraries.of(Collective.Kind.class))
                .as(Collective::of);
        return Arbitraries.frequencyOf(Tuple.of(3, mentions), Tuple.of(1, collectives));
    }

    static Arbitrary<Responsibility> responsibilities() {
        Arbitrary<Assignment> assignments =
                Combinators.combine(Arbitraries.of(Role.class), assignees()).as(Assignment::of);
        Arbitrary<Optional<String>> doubts = anyTexts().optional(0.2);
        return Combinators.combine(
                        assignments.list().ofMaxSize(4), anyTexts().list().ofMaxSize(2), doubts)
                .as((list, unread, doubt) -> Responsibility.builder()
                        .addAllAssignments(list)
                        .addAllUnread(doubt.isPresent() ? unread : ImmutableList.of())
                        .doubt(doubt)
                        .build());
    }

    private static Arbitrary<List<UnitCell>> unitCells() {
        Arbitrary<String> cells = Arbitraries.oneOf(texts(), Arbitraries.of(UNIT_CELLS));
        return Combinators.combine(cells, Arbitraries.of(Role.class).optional(0.5))
                .as(UnitCell::new)
                .list()
                .ofMaxSize(3);
    }

    /** Paths of names from a small alphabet, so that headings are met again; any depth. */
    private static Arbitrary<Category> categories() {
        return Arbitraries.oneOf(Arbitraries.of("组织落实", "平台", "a/b", "~"), texts())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Category::ofPath);
    }

    /** Tasks whose cells sometimes are what was read, sometimes another thing, sometimes absent. */
    static Arbitrary<Task> tasks() {
        Arbitrary<Optional<String>> cells =
                Arbitraries.oneOf(texts(), Arbitraries.of(DEADLINE_CELLS)).optional(0.7);
        Arbitrary<Boolean> asRead = Arbitraries.of(true, true, false);
        return Combinators.combine(texts(), unitCells(), responsibilities(), asRead, cells, rules(), asRead)
                .as((content, unitCells, responsibility, unitsAsRead, cell, rule, ruleAsRead) -> Task.builder()
                        .number(1)
                        .content(content)
                        .unitCells(unitCells)
                        .responsibility(
                                unitsAsRead && !unitCells.isEmpty()
                                        ? new CellReadings(ValuePool.ofDocument())
                                                .ofAll(ImmutableList.copyOf(unitCells))
                                        : responsibility)
                        .deadlineCell(cell)
                        .deadline(
                                ruleAsRead && cell.isPresent()
                                        ? DeadlineCellReader.read(cell.get()).rule()
                                        : rule)
                        .build());
    }

    static Arbitrary<WorkPlan> plans() {
        Arbitrary<List<Category>> headings = categories().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-20_000, 4_000_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.integers().between(YearRef.MIN_YEAR, YearRef.MAX_YEAR),
                        days.optional(0.3),
                        tasks().list().ofMaxSize(6),
                        headings,
                        Arbitraries.integers().between(0, 1000).list().ofSize(12),
                        everyTask())
                .as((title, issuer, year, published, tasks, categories, dice, everyTask) -> WorkPlan.builder()
                        .title(title)
                        .issuer(issuer)
                        .year(year)
                        .published(published)
                        .firstListedLeads(dice.get(0) % 4 == 0)
                        .everyTask(everyTask)
                        .tasks(placed(tasks, categories, dice))
                        .build())
                .flatMap(PlanArbitraries::withRegister);
    }

    private static Arbitrary<List<Assignment>> everyTask() {
        Arbitrary<Assignee> anyone = Arbitraries.oneOf(
                texts().map(UnitMention::of),
                Arbitraries.of("各单位", "各镇街").map(words -> Collective.of(words, Collective.Kind.DESCRIBED)));
        return Combinators.combine(Arbitraries.of(Role.class), anyone)
                .as(Assignment::of)
                .list()
                // At most one unit: two could be one, by a name that a task has for both.
                .uniqueElements(assignment -> assignment.assignee().getClass())
                .ofMaxSize(2);
    }

    /** Sometimes with a register of all the names, and of some that no cell has. */
    private static Arbitrary<WorkPlan> withRegister(WorkPlan plan) {
        ImmutableSet<String> used = plan.units().names();
        Arbitrary<List<RegisterEntry>> further = Combinators.combine(
                        texts().filter(name -> !used.contains(name))
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        texts().filter(name -> !used.contains(name)).optional(0.3))
                .as((names, kind) -> {
                    ImmutableList<String> list = ImmutableList.copyOf(names);
                    RegisterEntry entry = RegisterEntry.of(
                            list.get(0), list.subList(1, list.size()).toArray(new String[0]));
                    return ImmutableList.of(kind.map(entry::withKind).orElse(entry));
                });
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(plan)), Tuple.of(1, further.map(entries -> plan.toBuilder()
                        .addAllRegister(plan.units().units().stream()
                                .map(PlanArbitraries::entryOf)
                                .toList())
                        .addAllRegister(entries)
                        .build())));
    }

    private static RegisterEntry entryOf(Unit unit) {
        ImmutableList<String> names = unit.names().asList();
        int last = names.size() - 1;
        RegisterEntry entry = RegisterEntry.of(
                names.get(0), names.subList(1, Math.max(1, last)).toArray(new String[0]));
        return last == 0 ? entry : entry.withFullName(names.get(last));
    }

    /** Gives the tasks ascending numbers and headings, and takes units away that a task would name twice. */
    private static List<Task> placed(List<Task> tasks, List<Category> categories, List<Integer> dice) {
        List<Task> placed = new ArrayList<>();
        int number = 0;
        boolean headed = false;
        for (int i = 0; i < tasks.size(); i++) {
            number += 1 + dice.get(2 * i);
            headed |= dice.get(2 * i + 1) % 3 > 0;
            Category chosen = categories.get(dice.get(2 * i + 1) % categories.size());
            // Now and then a heading above: a task of its own after its sub-headings.
            Category category = chosen.lineage().get(dice.get(2 * i + 1) / 7 % chosen.level());
            placed.add(tasks.get(i).toBuilder()
                    .number(number)
                    .brokenDownFrom(number % 5 == 0 ? OptionalInt.of(number) : OptionalInt.empty())
                    .category(headed ? Optional.of(category) : Optional.empty())
                    .build());
        }
        return withEveryUnitOnce(placed);
    }

    private static List<Task> withEveryUnitOnce(List<Task> tasks) {
        try {
            WorkPlan.builder().title("t").issuer("i").year(2024).tasks(tasks).build();
            return tasks;
        } catch (IllegalArgumentException e) {
            // Names put together over the whole plan: only distinct single names are sure not to meet.
            Map<Integer, Task> kept = new LinkedHashMap<>();
            tasks.forEach(task -> kept.put(
                    task.number(),
                    task.toBuilder().responsibility(withoutUnits(task)).build()));
            return ImmutableList.copyOf(kept.values());
        }
    }

    private static Responsibility withoutUnits(Task task) {
        Responsibility all = task.responsibility();
        return Responsibility.builder()
                .addAllAssignments(all.assignments().stream()
                        .filter(assignment -> assignment.assignee() instanceof Collective)
                        .collect(ImmutableList.toImmutableList()))
                .addAllUnread(all.unread())
                .doubt(all.doubt())
                .build();
    }
}
