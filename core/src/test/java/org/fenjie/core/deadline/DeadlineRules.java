package org.fenjie.core.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.fenjie.core.deadline.PlanPeriod.Kind;
import org.fenjie.core.internal.PrintedTexts;

/** Every rule that there is, for laws that hold for all of them. */
public final class DeadlineRules {

    private static final ImmutableList<String> EVENTS = ImmutableList.of(
            "印发",
            "工作要点发布",
            "2024年工作要点印发",
            "收到申请",
            "项目竣工验收",
            "本方案施行",
            "第三方评估报告出具",
            "环境影响报告书、环境影响报告表批复",
            "“两会”闭幕",
            "市政府第20次常务会议召开",
            "系统上线",
            "自查自纠完成",
            "在建工程完工",
            "从业人员培训结束",
            "关于加强管理的通知下发",
            "计划下达",
            "应急预案备案",
            "到货",
            "限期整改通知书送达",
            "办法(试行)施行",
            "前期工作完成",
            "“十四五”规划中期评估完成",
            "三方协议签订",
            "全年任务下达",
            "10月份调研结束");

    private static final ImmutableList<String> NO_TIMES = ImmutableList.of(
            "另行通知", "根据上级部署确定", "视情况推进", "202211", "各有关单位", "待定", "/", "说“明天”\\就办", "x [\"y\" by 10] z");

    private DeadlineRules() {}

    /** Every form, staged or not. */
    public static Arbitrary<DeadlineRule> all() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, simple()),
                Tuple.of(1, notUnderstood().map(rule -> (DeadlineRule) rule)),
                Tuple.of(2, staged().map(rule -> (DeadlineRule) rule)));
    }

    /** Every form that gives a date or says that there is none: neither staged nor not understood. */
    public static Arbitrary<DeadlineRule> simple() {
        return Arbitraries.oneOf(through(), by(), count(), recurring(), openEnded());
    }

    public static Arbitrary<YearRef> years() {
        return Arbitraries.oneOf(
                Arbitraries.of(YearRef.PLAN, YearRef.NEXT, YearRef.PREVIOUS),
                Arbitraries.integers().between(2007, 2035).map(YearRef::of),
                Arbitraries.integers()
                        .between(YearRef.MIN_YEAR, YearRef.MAX_YEAR)
                        .map(YearRef::of));
    }

    public static Arbitrary<PlanPeriod> periods() {
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
        return Combinators.combine(years(), kinds).flatAs((year, kind) -> switch (kind) {
            case YEAR -> Arbitraries.just(PlanPeriod.ofYear(year));
            case HALF -> Arbitraries.of(1, 2).map(half -> PlanPeriod.ofHalf(year, half));
            case QUARTER -> Arbitraries.of(1, 2, 3, 4).map(quarter -> PlanPeriod.ofQuarter(year, quarter));
            case MONTH -> months().map(month -> PlanPeriod.ofMonth(year, month));
            case TEN_DAYS ->
                Combinators.combine(months(), Arbitraries.of(1, 2, 3))
                        .as((month, part) -> PlanPeriod.ofTenDays(year, month, part));
            case DAY ->
                months().flatMap(month -> Arbitraries.integers()
                        .between(1, Month.of(month).maxLength())
                        .map(day -> PlanPeriod.ofDay(year, month, day)));
        });
    }

    public static Arbitrary<DeadlineRule> through() {
        Arbitrary<DeadlineRule> single = periods().map(Through::of);
        Arbitrary<DeadlineRule> ranges = Combinators.combine(periods(), periods())
                .as((from, to) -> runsForward(from, to) ? Through.ofRange(from, to) : Through.ofRange(to, from));
        return Arbitraries.oneOf(single, ranges);
    }

    private static boolean runsForward(PlanPeriod from, PlanPeriod to) {
        return from.year().isAbsolute() != to.year().isAbsolute()
                || !to.daysForOrder().end().isBefore(from.daysForOrder().start());
    }

    public static Arbitrary<DeadlineRule> by() {
        return Combinators.combine(periods(), Arbitraries.of(By.Edge.class)).as(By::new);
    }

    public static Arbitrary<DeadlineRule> count() {
        Arbitrary<Integer> amounts = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60), Arbitraries.integers().between(1, Count.MAX_AMOUNT));
        Arbitrary<Event> named = Arbitraries.of(EVENTS).map(Event::of);
        Arbitrary<Event> any = Arbitraries.oneOf(named, Arbitraries.just(Event.UNNAMED));
        Arbitrary<CountUnit> units = Arbitraries.of(CountUnit.class);
        return Arbitraries.oneOf(
                Combinators.combine(amounts, units, any)
                        .as((amount, unit, event) -> Count.after(fitting(amount, unit), unit, event)),
                Combinators.combine(amounts, units, named)
                        .as((amount, unit, event) -> Count.before(fitting(amount, unit), unit, event)));
    }

    private static int fitting(int amount, CountUnit unit) {
        return unit == CountUnit.YEARS && YearRef.isNameable(amount) ? amount - 1000 : amount;
    }

    public static Arbitrary<DeadlineRule> recurring() {
        Arbitrary<Optional<PlanPeriod>> from = periods().optional(0.3);
        return Arbitraries.of(Cycle.class)
                .flatMap(cycle -> Combinators.combine(Arbitraries.of(Recurring.Mode.class), points(cycle), from)
                        .as((mode, points, opening) -> new Recurring(cycle, mode, points, opening)));
    }

    private static Arbitrary<ImmutableList<CyclePoint>> points(Cycle cycle) {
        Arbitrary<CyclePoint> end = Arbitraries.just(CyclePoint.END);
        Arbitrary<CyclePoint> point =
                switch (cycle) {
                    case DAY, TEN_DAYS -> end;
                    case WEEK ->
                        Arbitraries.oneOf(
                                end, Arbitraries.integers().between(1, 6).map(day -> CyclePoint.of(0, day)));
                    case MONTH, QUARTER, HALF_YEAR, YEAR -> Arbitraries.oneOf(end, inMonths(cycle));
                };
        return point.list().ofMinSize(1).ofMaxSize(3).map(list -> inOrder(cycle, list));
    }

    private static Arbitrary<CyclePoint> inMonths(Cycle cycle) {
        Arbitrary<CyclePoint> within = Arbitraries.integers()
                .between(1, cycle.months())
                .flatMap(month -> Arbitraries.integers()
                        .between(
                                CyclePoint.LAST,
                                cycle == Cycle.YEAR ? Month.of(month).maxLength() : 31)
                        .map(day -> CyclePoint.of(month, day)));
        Arbitrary<CyclePoint> past =
                Arbitraries.integers().between(1, 28).map(day -> CyclePoint.of(cycle.months() + 1, day));
        return Arbitraries.oneOf(within, within, past);
    }

    /** The points in the order of the cycle, one for each day of its first turn. */
    private static ImmutableList<CyclePoint> inOrder(Cycle cycle, List<CyclePoint> points) {
        return ImmutableSortedMap.<LocalDate, CyclePoint>copyOf(
                        points.stream()
                                .collect(Collectors.toMap(
                                        point -> point.normalIn(cycle)
                                                .in(cycle.in(2024).get(0)),
                                        point -> point.normalIn(cycle),
                                        (a, b) -> a)),
                        Ordering.natural())
                .values()
                .asList();
    }

    public static Arbitrary<DeadlineRule> openEnded() {
        return Arbitraries.oneOf(Arbitraries.just(OpenEnded.ALWAYS), periods().map(OpenEnded::from));
    }

    public static Arbitrary<NotUnderstood> notUnderstood() {
        return Arbitraries.oneOf(Arbitraries.of(NO_TIMES), Arbitraries.strings().ofMaxLength(12))
                .filter(text -> PrintedTexts.indexOfUnprintable(text) < 0)
                .map(NotUnderstood::of);
    }

    /** Stages with any words. */
    public static Arbitrary<Staged> staged() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of("6月底前完成初稿", "“两会”后", "a \"b\" \\ ]", "[\"c\" by 10]"),
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .filter(text -> !PrintedTexts.isBlank(text) && PrintedTexts.indexOfUnprintable(text) < 0));
        Arbitrary<DeadlineRule> rules =
                Arbitraries.oneOf(simple(), notUnderstood().map(rule -> (DeadlineRule) rule));
        return Combinators.combine(words, rules)
                .as(Staged.Stage::of)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(stages -> new Staged(ImmutableList.copyOf(stages)));
    }

    /**
     * Stages whose words are their own wording, as it stands in the wording of the whole. Left out are stages that read as
     * one by design: 长期坚持；长期坚持, and 7月起 before a duty without a beginning.
     */
    public static Arbitrary<Staged> stagedInStandardWords() {
        Arbitrary<DeadlineRule> sequel =
                Arbitraries.of("后续视情推广", "随后另行安排", "下一步按上级部署推进").map(NotUnderstood::of);
        return Arbitraries.frequencyOf(Tuple.of(9, simple()), Tuple.of(1, sequel))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .filter(rules -> rules.stream().anyMatch(rule -> !(rule instanceof NotUnderstood)))
                .filter(DeadlineRules::staysApart)
                .map(DeadlineRules::stagedOf);
    }

    private static boolean staysApart(List<DeadlineRule> rules) {
        for (int i = 1; i < rules.size(); i++) {
            boolean open = rules.get(i).equals(OpenEnded.ALWAYS)
                    || (rules.get(i) instanceof Recurring recurring
                            && recurring.from().isEmpty());
            if (open && rules.get(i - 1) instanceof OpenEnded) {
                return false;
            }
        }
        return true;
    }

    private static Staged stagedOf(List<DeadlineRule> rules) {
        ImmutableList.Builder<Staged.Stage> stages = ImmutableList.builder();
        boolean yearsNamed = false;
        for (DeadlineRule rule : rules) {
            String words = StageWording.of(rule, yearsNamed);
            yearsNamed |= StageWording.namesAYear(words);
            stages.add(Staged.Stage.of(words, rule));
        }
        return new Staged(stages.build());
    }

    private static Arbitrary<Integer> months() {
        return Arbitraries.integers().between(1, 12);
    }
}
