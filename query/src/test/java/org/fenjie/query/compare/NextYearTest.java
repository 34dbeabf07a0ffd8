package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Map;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.junit.jupiter.api.Test;

/** The first plan and a made-up one of the year after: what is known of its making is found again from the texts alone. */
class NextYearTest {

    private static final PlanComparison COMPARISON = PlanComparison.between(NextYear.FIRST, NextYear.PLAN);

    private static ImmutableList<Integer> before(Iterable<TaskPair> pairs) {
        return ImmutableList.copyOf(
                Iterables.transform(pairs, pair -> pair.before().number()));
    }

    /** The rows with a plain number go on from that task; no other does. */
    private static ImmutableMap<Integer, Integer> known() {
        return NextYear.ORIGINS.entrySet().stream()
                .filter(origin -> origin.getValue().matches("[0-9]+"))
                .collect(ImmutableMap.toImmutableMap(origin -> Integer.valueOf(origin.getValue()), Map.Entry::getKey));
    }

    @Test
    void findsEveryTaskThatGoesOnAndNoOther() {
        assertThat(COMPARISON).hasToString("65 of 79 tasks go on (36 unchanged), 14 gone, 8 new");
        assertThat(COMPARISON.pairs().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                pair -> pair.before().number(),
                                pair -> pair.after().number())))
                .isEqualTo(known());
        assertThat(COMPARISON.pairs()).noneMatch(pair -> pair.basis() == MatchBasis.SAME_ROW);
    }

    @Test
    void findsWhatWasDivided() {
        ImmutableSet<Integer> divided = NextYear.ORIGINS.entrySet().stream()
                .filter(origin -> origin.getValue().startsWith("("))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(COMPARISON.splitOff())
                .extracting(part -> part.part().number())
                .containsExactlyElementsOf(divided);
        assertThat(COMPARISON.splitOff())
                .extracting(part -> "(" + part.whole().number() + ")")
                .containsExactly("(18)", "(71)");
        assertThat(COMPARISON.merged()).extracting(TaskPart::toString).containsExactly("47 in 46 (0.61)");
    }

    /** Reworded, extended, shortened, with another number in it: none comes near the threshold, from either side. */
    @Test
    void leavesRoomOnBothSidesOfTheThreshold() {
        TextLikeness likeness = new TextLikeness();
        double leastAlike = COMPARISON.pairs().stream()
                .mapToDouble(TaskPair::likeness)
                .min()
                .orElseThrow();
        double mostUnlike = 0;
        for (Task was : COMPARISON.gone()) {
            for (Task is : COMPARISON.added()) {
                mostUnlike = Math.max(mostUnlike, likeness.of(was.content(), is.content()));
            }
        }

        assertThat(leastAlike).isBetween(0.58, 0.60);
        assertThat(mostUnlike).isLessThan(0.25);
    }

    @Test
    void tellsWhatWasMovedToAnotherTime() {
        assertThat(before(COMPARISON.shifted(DeadlineShift.EARLIER))).containsExactly(3, 6, 78);
        assertThat(before(COMPARISON.shifted(DeadlineShift.LATER))).containsExactly(14, 62);
        assertThat(before(COMPARISON.shifted(DeadlineShift.OTHER))).containsExactly(24, 38, 73);
        assertThat(COMPARISON.shifted(DeadlineShift.SAME)).hasSize(57);
    }

    @Test
    void tellsWhoLeadsNow() {
        assertThat(before(COMPARISON.changed(ChangeKind.UNITS))).containsExactly(11, 31, 34, 38);
        assertThat(COMPARISON.findByNumberBefore(38).orElseThrow().units().orElseThrow())
                .hasToString("units 各单位 responsible → supporting, +lead 区政府办");
        assertThat(COMPARISON
                        .findByNumberBefore(31)
                        .orElseThrow()
                        .units()
                        .orElseThrow()
                        .newLeads())
                .extracting(Object::toString)
                .containsExactly("区司法局");
    }

    @Test
    void tellsHowTheWordingChanged() {
        assertThat(COMPARISON.findByNumberBefore(34).orElseThrow().wording().orElseThrow())
                .asString()
                .contains("运用[-人工智能、大数据-]{+大模型+}等新技术")
                .endsWith("“政策服务包”{+，并在“一网通办”企业专属空间上线+}。");
        assertThat(COMPARISON.findByNumberBefore(78).orElseThrow())
                .asString()
                .endsWith("deadline within 30 days after 工作要点发布 → within 20 days after 工作要点发布 (earlier)");
    }

    @Test
    void tellsWhichHeadingsWentOn() {
        assertThat(COMPARISON.headings()).hasToString("29 of 30 headings go on (28 unchanged), 1 gone, 1 new");
        assertThat(COMPARISON.headings().changed())
                .extracting(pair -> pair.after().name())
                .containsExactly("持续提升政策解读质效");
        assertThat(COMPARISON.headings().gone()).extracting(Category::name).containsExactly("高质效办理中国政府网转办留言");
        assertThat(COMPARISON.headings().added()).extracting(Category::name).containsExactly("建立问题整改闭环");
        assertThat(before(COMPARISON.changed(ChangeKind.HEADING))).containsExactly(20);
    }
}
