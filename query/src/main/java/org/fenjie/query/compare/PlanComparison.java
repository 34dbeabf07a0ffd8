package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * Two plans side by side, such as last year's and this year's, or those of two districts: {@code 66 of 79 tasks go on (41
 * unchanged), 13 gone, 9 new}.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.between(lastYear, thisYear);
 * comparison.added().forEach(task -> System.out.println("new: " + task.content()));
 * comparison.shifted(DeadlineShift.EARLIER).forEach(System.out::println);
 * }</pre>
 *
 * <p>Every task of the plan before is in one of {@link #pairs()} or {@link #gone()}, and every task of the plan after in one
 * of {@link #pairs()} or {@link #added()}. Exchanged, the plans are paired in the same way: what was gone is added.
 *
 * <p><b>Likeness.</b> White space left out, a text is a row of signs: each Chinese character and each mark is one; a number
 * and a word in letters are one each. Two texts are as alike as the neighbours that they have in common: twice the number of
 * pairs of neighbouring signs that stand in both, of all such pairs of both, each counted as often as it stands in both
 * (the Sørensen–Dice coefficient). The beginning and the end of a text count as neighbours of its first and last sign. So 1
 * is for equal texts (and for the rare ones that put the same pairs in another order), 0 for texts without a pair in common.
 * Example: 发布数据目录 has the seven pairs ⊢发, 发布, 布数, 数据, 据目, 目录, 录⊣ and 更新数据目录 shares four of them, 数据 to 录⊣; the
 * likeness is 2 · 4 ⁄ (7 + 7) = 0.57. A clause moved to another place costs little; unrelated tasks of one plan come to 0.1
 * to 0.3. Of a text of more than 2,000 signs the first 2,000 count.
 *
 * <p><b>Pairing.</b>
 *
 * <ol>
 *   <li>Tasks of equal content, white space aside, are paired, likeness 1. Where several have one content, those of the same
 *       heading and number come first, then those of the same heading, then those of the same number, then the rest in order.
 *   <li>Of the others, two may be one if their contents are alike enough ({@link ComparisonSettings#likeness()}, usually
 *       0.5), or somewhat alike ({@link ComparisonSettings#sameRowLikeness()}, usually 0.3) under the same heading with the
 *       same number. A number alone is no ground: next year it is another task's.
 *   <li>The most alike are paired first, each task once. Those equally alike come with those of the same heading first, then
 *       of the same number, then the nearest in the order of the plans, then the first.
 *   <li>What is left is gone or added. Where most of it stands in a task of the other plan
 *       ({@link ComparisonSettings#partShare()}, usually 0.6 of its pairs of signs), {@link #splitOff()} and
 *       {@link #merged()} say so.
 *   <li>Headings are paired by the tasks under them and by their names: see {@link HeadingComparison}.
 * </ol>
 *
 * <p><b>Changes.</b> Of the tasks of a pair are compared:
 *
 * <ol>
 *   <li>the numbers: {@link NumberChange}, which alone makes no task a changed one;
 *   <li>the headings: {@link HeadingChange}, unless the one is the other renamed;
 *   <li>the contents: {@link WordingChange}, unless they differ in white space alone;
 *   <li>who answers, by {@link WorkPlan#responsibilityOf(Task)}: what holds, with the rules that the plans state once for all
 *       tasks, in whatever order. Two units are one if they share any name: of those that each plan has for its unit, or of
 *       those that {@link ComparisonSettings#sameUnits()} adds. So 区经委 and 区经委（区商务委） are one. Where a unit could be one of
 *       two, it is the one named in the same words, then the one in the same role. In plans of two districts
 *       this finds the units of the same name, which are not the same units. Collectives are one if they reach the same: 相关单位
 *       and 各相关单位 do; those that are described (各镇街) if their words are equal;
 *   <li>the deadline rules: see {@link DeadlineShift}.
 * </ol>
 *
 * <p>The printed cells, and {@link Task#brokenDownFrom()}, are not compared.
 *
 * <p>The time grows with the product of the numbers of tasks, and with the length of their contents up to that bound.
 *
 * <p>Equal by plans and settings. Immutable and thread-safe. There is no natural order.
 */
public final class PlanComparison {

    private final WorkPlan before;
    private final WorkPlan after;
    private final ComparisonSettings settings;
    private final ImmutableList<TaskPair> pairs;
    private final ImmutableList<Task> gone;
    private final ImmutableList<Task> added;
    private final ImmutableList<TaskPart> merged;
    private final ImmutableList<TaskPart> splitOff;
    private final HeadingComparison headings;

    private PlanComparison(WorkPlan before, WorkPlan after, ComparisonSettings settings) {
        this.before = requireNonNull(before, "before");
        this.after = requireNonNull(after, "after");
        this.settings = requireNonNull(settings, "settings");
        TextLikeness likeness = new TextLikeness();
        ImmutableList<TaskMatching.Match> matches = TaskMatching.match(before, after, settings, likeness);
        this.headings = HeadingMatching.match(before, after, matches, settings, likeness);
        PairComparing comparing = new PairComparing(before, after, settings, headings);
        this.pairs = matches.stream().map(comparing::compare).collect(ImmutableList.toImmutableList());
        this.gone = without(before, pairs.stream().map(TaskPair::before).collect(ImmutableSet.toImmutableSet()));
        this.added = without(after, pairs.stream().map(TaskPair::after).collect(ImmutableSet.toImmutableSet()));
        this.merged = parts(gone, after, likeness);
        this.splitOff = parts(added, before, likeness);
    }

    /**
     * Compares two plans with the usual settings.
     *
     * @param before the plan to compare with, such as last year's
     * @param after the plan to be told, such as this year's
     * @return the comparison
     */
    public static PlanComparison between(WorkPlan before, WorkPlan after) {
        return between(before, after, ComparisonSettings.usual());
    }

    /**
     * Compares two plans.
     *
     * @param before the plan to compare with, such as last year's
     * @param after the plan to be told, such as this year's
     * @param settings how alike tasks have to be, and what counts as a change
     * @return the comparison
     */
    public static PlanComparison between(WorkPlan before, WorkPlan after, ComparisonSettings settings) {
        return new PlanComparison(before, after, settings);
    }

    private static ImmutableList<Task> without(WorkPlan plan, ImmutableSet<Task> paired) {
        return plan.tasks().stream().filter(task -> !paired.contains(task)).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<TaskPart> parts(ImmutableList<Task> unpaired, WorkPlan other, TextLikeness likeness) {
        ImmutableList.Builder<TaskPart> parts = ImmutableList.builder();
        for (Task part : unpaired) {
            other.tasks().stream()
                    .filter(whole -> !likeness.isShareBelow(settings.partShare(), part.content(), whole.content()))
                    .map(whole -> new TaskPart(part, whole, likeness.share(part.content(), whole.content())))
                    .filter(found -> found.share() >= settings.partShare())
                    .max(Comparator.comparingDouble(TaskPart::share))
                    .ifPresent(parts::add);
        }
        return parts.build();
    }

    /**
     * Gets the plan before.
     *
     * @return the plan that was compared with
     */
    public WorkPlan before() {
        return before;
    }

    /**
     * Gets the plan after.
     *
     * @return the plan that is told
     */
    public WorkPlan after() {
        return after;
    }

    /**
     * Gets the settings.
     *
     * @return the settings
     */
    public ComparisonSettings settings() {
        return settings;
    }

    /**
     * Gets the tasks that go on, changed or not.
     *
     * @return the pairs, in the order of the plan before
     */
    public ImmutableList<TaskPair> pairs() {
        return pairs;
    }

    /**
     * Gets the tasks of the plan before that the plan after dropped.
     *
     * @return the tasks, in the order of the plan before
     */
    public ImmutableList<Task> gone() {
        return gone;
    }

    /**
     * Gets the tasks that are new in the plan after.
     *
     * @return the tasks, in the order of the plan after
     */
    public ImmutableList<Task> added() {
        return added;
    }

    /**
     * Gets the pairs in which anything changed but the number.
     *
     * @return the pairs, in the order of the plan before
     */
    public ImmutableList<TaskPair> changed() {
        return pairs(TaskPair::isChanged);
    }

    /**
     * Gets the pairs in which something of a kind changed.
     *
     * @param kind the kind of change
     * @return the pairs, in the order of the plan before
     */
    public ImmutableList<TaskPair> changed(ChangeKind kind) {
        requireNonNull(kind, "kind");
        return pairs(pair -> pair.isChanged(kind));
    }

    /**
     * Gets the pairs in which nothing changed, or the number alone.
     *
     * @return the pairs, in the order of the plan before
     */
    public ImmutableList<TaskPair> unchanged() {
        return pairs(pair -> !pair.isChanged());
    }

    /**
     * Gets the pairs whose deadlines lie to each other in a way, such as those moved to an earlier month.
     *
     * @param shift the shift; it is told whether it is a change or not
     * @return the pairs, in the order of the plan before
     */
    public ImmutableList<TaskPair> shifted(DeadlineShift shift) {
        requireNonNull(shift, "shift");
        return pairs(pair -> pair.deadlineShift() == shift);
    }

    /**
     * Gets the pairs of which either unit cell was not surely read, so that a change of units may be missing or mistaken.
     *
     * @return the pairs, in the order of the plan before
     */
    public ImmutableList<TaskPair> unsure() {
        return pairs(pair -> !pair.isSure());
    }

    private ImmutableList<TaskPair> pairs(Predicate<TaskPair> which) {
        return pairs.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds the pair of a task of the plan before.
     *
     * @param number its number in the plan before
     * @return the pair; empty if the task is gone, or the plan has no such number
     */
    public Optional<TaskPair> findByNumberBefore(int number) {
        return pairs.stream().filter(pair -> pair.before().number() == number).findFirst();
    }

    /**
     * Finds the pair of a task of the plan after.
     *
     * @param number its number in the plan after
     * @return the pair; empty if the task is new, or the plan has no such number
     */
    public Optional<TaskPair> findByNumberAfter(int number) {
        return pairs.stream().filter(pair -> pair.after().number() == number).findFirst();
    }

    /**
     * Gets the tasks gone whose content stands, for the most part, in a task of the plan after: they were merged into it.
     *
     * @return the tasks gone, each with the task in which most of it stands; they are among {@link #gone()} too
     */
    public ImmutableList<TaskPart> merged() {
        return merged;
    }

    /**
     * Gets the tasks added whose content stood, for the most part, in a task of the plan before: they were split off from it.
     *
     * @return the tasks added, each with the task in which most of it stood; they are among {@link #added()} too
     */
    public ImmutableList<TaskPart> splitOff() {
        return splitOff;
    }

    /**
     * Gets the headings: those that go on, the same or renamed, those gone and those added.
     *
     * @return the headings of all levels
     */
    public HeadingComparison headings() {
        return headings;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof PlanComparison other
                && before.equals(other.before)
                && after.equals(other.after)
                && settings.equals(other.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, settings);
    }

    /** Returns {@code 66 of 79 tasks go on (41 unchanged), 13 gone, 9 new}. */
    @Override
    public String toString() {
        return pairs.size() + " of " + before.tasks().size() + " tasks go on ("
                + unchanged().size() + " unchanged), " + gone.size() + " gone, " + added.size() + " new";
    }
}
