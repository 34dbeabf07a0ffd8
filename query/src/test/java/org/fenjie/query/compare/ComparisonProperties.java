package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.query.compare.TextDiff.Kind;
import org.fenjie.query.compare.TextDiff.Piece;

// Edge cases of two plans together are too many to build, and no more telling than the random ones.
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class ComparisonProperties {

    @Provide
    Arbitrary<WorkPlan> plans() {
        return ComparedPlans.plans();
    }

    @Provide
    Arbitrary<ComparisonSettings> settings() {
        return Arbitraries.of(
                ComparisonSettings.usual(),
                ComparisonSettings.usual().withLikeness(0.2).withPartShare(0.3),
                ComparisonSettings.usual().withLikeness(0.9).withSameRowLikeness(0.05),
                ComparisonSettings.usual().withSameUnit("丙局", "乙局"),
                ComparisonSettings.usual().without(ChangeKind.HEADING, ChangeKind.DEADLINE));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("甲", "乙", "丙", "2024", "App", " ", "，", "𠮷")
                .list()
                .ofMaxSize(12)
                .map(signs -> String.join("", signs));
    }

    @Property
    void everyTaskIsInOnePlace(
            @ForAll("plans") WorkPlan before,
            @ForAll("plans") WorkPlan after,
            @ForAll("settings") ComparisonSettings settings) {
        PlanComparison comparison = PlanComparison.between(before, after, settings);

        assertThat(Stream.concat(comparison.pairs().stream().map(TaskPair::before), comparison.gone().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(before.tasks());
        assertThat(Stream.concat(comparison.pairs().stream().map(TaskPair::after), comparison.added().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(after.tasks());
        assertThat(Stream.concat(comparison.changed().stream(), comparison.unchanged().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(comparison.pairs());
        assertThat(comparison.splitOff()).extracting(TaskPart::part).isSubsetOf(comparison.added());
        assertThat(comparison.merged()).extracting(TaskPart::part).isSubsetOf(comparison.gone());
    }

    @Property
    void everyHeadingIsInOnePlace(@ForAll("plans") WorkPlan before, @ForAll("plans") WorkPlan after) {
        HeadingComparison headings = PlanComparison.between(before, after).headings();

        assertThat(Stream.concat(headings.pairs().stream().map(HeadingPair::before), headings.gone().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(before.categories());
        assertThat(Stream.concat(headings.pairs().stream().map(HeadingPair::after), headings.added().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(after.categories());
    }

    @Property
    void likenessIsWithinItsBounds(
            @ForAll("plans") WorkPlan before,
            @ForAll("plans") WorkPlan after,
            @ForAll("settings") ComparisonSettings settings) {
        for (TaskPair pair : PlanComparison.between(before, after, settings).pairs()) {
            double least =
                    switch (pair.basis()) {
                        case EQUAL_CONTENT -> 1;
                        case LIKENESS -> settings.likeness();
                        case SAME_ROW -> settings.sameRowLikeness();
                    };
            assertThat(pair.likeness()).isBetween(least, 1.0);
            assertThat(pair.basis() == MatchBasis.EQUAL_CONTENT)
                    .isEqualTo(Signs.solid(pair.before().content())
                            .equals(Signs.solid(pair.after().content())));
            if (pair.basis() == MatchBasis.SAME_ROW) {
                assertThat(pair.before().category()).isEqualTo(pair.after().category());
                assertThat(pair.before().number()).isEqualTo(pair.after().number());
                assertThat(pair.likeness()).isLessThan(settings.likeness());
            }
        }
    }

    /** No two tasks left over could have been a pair. */
    @Property
    void nothingAlikeIsLeftOver(
            @ForAll("plans") WorkPlan before,
            @ForAll("plans") WorkPlan after,
            @ForAll("settings") ComparisonSettings settings) {
        PlanComparison comparison = PlanComparison.between(before, after, settings);
        TextLikeness likeness = new TextLikeness();
        for (Task was : comparison.gone()) {
            for (Task is : comparison.added()) {
                assertThat(likeness.of(was.content(), is.content())).isLessThan(settings.likeness());
            }
        }
    }

    @Property
    void aPlanIsItself(@ForAll("plans") WorkPlan plan, @ForAll("settings") ComparisonSettings settings) {
        PlanComparison self = PlanComparison.between(plan, plan, settings);

        assertThat(self.gone()).isEmpty();
        assertThat(self.added()).isEmpty();
        assertThat(self.pairs())
                .allMatch(pair -> pair.before().equals(pair.after())
                        && pair.likeness() == 1
                        && pair.changes().isEmpty()
                        && pair.deadlineShift() == DeadlineShift.SAME);
        assertThat(self.headings().changed()).isEmpty();
        assertThat(self.headings().gone()).isEmpty();
        assertThat(self.headings().added()).isEmpty();
    }

    @Property
    void exchangedThePlansArePairedInTheSameWay(
            @ForAll("plans") WorkPlan a, @ForAll("plans") WorkPlan b, @ForAll("settings") ComparisonSettings settings) {
        PlanComparison there = PlanComparison.between(a, b, settings);
        PlanComparison back = PlanComparison.between(b, a, settings);

        assertThat(back.gone()).isEqualTo(there.added());
        assertThat(back.added()).isEqualTo(there.gone());
        assertThat(back.merged()).isEqualTo(there.splitOff());
        assertThat(back.splitOff()).isEqualTo(there.merged());
        assertThat(printed(back.pairs(), pair -> pair(pair.after(), pair.before(), pair)))
                .isEqualTo(printed(there.pairs(), pair -> pair(pair.before(), pair.after(), pair)));
        assertThat(ImmutableSet.copyOf(back.headings().gone()))
                .isEqualTo(ImmutableSet.copyOf(there.headings().added()));
        assertThat(printed(back.headings().pairs(), ComparisonProperties::mirrored))
                .isEqualTo(ImmutableSet.copyOf(there.headings().pairs()));
        for (TaskPair pair : there.pairs()) {
            TaskPair mirror = back.findByNumberBefore(pair.after().number()).orElseThrow();
            assertMirrored(pair, mirror);
        }
    }

    private static <T, R> ImmutableSet<R> printed(ImmutableList<T> pairs, Function<T, R> printed) {
        return pairs.stream().map(printed).collect(ImmutableSet.toImmutableSet());
    }

    private static String pair(Task one, Task other, TaskPair pair) {
        return one.number() + "-" + other.number() + " " + pair.likeness() + " " + pair.basis() + " "
                + pair.changes().stream().map(TaskChange::kind).toList();
    }

    private static HeadingPair mirrored(HeadingPair pair) {
        return new HeadingPair(
                /* before= */ pair.after(),
                /* after= */ pair.before(),
                pair.likeness(),
                pair.sharedTasks(),
                pair.isMoved());
    }

    private static void assertMirrored(TaskPair pair, TaskPair mirror) {
        assertThat(mirror.deadlineShift())
                .isEqualTo(
                        switch (pair.deadlineShift()) {
                            case EARLIER -> DeadlineShift.LATER;
                            case LATER -> DeadlineShift.EARLIER;
                            case SAME, SAME_DATES, OTHER -> pair.deadlineShift();
                        });
        pair.wording()
                .ifPresent(change ->
                        assertThat(mirror.wording().orElseThrow().diff()).isEqualTo(mirrored(change.diff())));
        pair.units().ifPresent(change -> assertThat(
                        printed(mirror.units().orElseThrow().units(), unit -> unit))
                .isEqualTo(printed(
                        change.units(),
                        unit -> new UnitChange(/* before= */ unit.after(), /* after= */ unit.before()))));
    }

    @Property
    void aTaskIsChangedInWhatItsPairSays(@ForAll("plans") WorkPlan before, @ForAll("plans") WorkPlan after) {
        for (TaskPair pair : PlanComparison.between(before, after).pairs()) {
            assertThat(pair.isChanged(ChangeKind.NUMBER))
                    .isNotEqualTo(pair.before().number() == pair.after().number());
            assertThat(pair.isChanged(ChangeKind.WORDING)).isNotEqualTo(pair.basis() == MatchBasis.EQUAL_CONTENT);
            assertThat(pair.isChanged(ChangeKind.DEADLINE))
                    .isEqualTo(pair.deadlineShift().isChange());
            pair.units().ifPresent(change -> {
                assertThat(change.before()).isEqualTo(before.responsibilityOf(pair.before()));
                assertThat(change.after()).isEqualTo(after.responsibilityOf(pair.after()));
            });
        }
    }

    @Property
    void aDiffTellsBothTextsAndMirrors(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextDiff diff = TextDiff.of(before, after);

        assertThat(diff.before()).isEqualTo(before);
        assertThat(diff.after()).isEqualTo(after);
        assertThat(TextDiff.of(after, before)).isEqualTo(mirrored(diff));
    }

    /** What was taken out is put in; at one place, what is now taken out comes first. */
    private static TextDiff mirrored(TextDiff diff) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : diff.pieces()) {
            switch (piece.kind()) {
                case KEPT -> pieces.add(piece);
                case TAKEN_OUT -> pieces.add(new Piece(Kind.PUT_IN, piece.text()));
                case PUT_IN -> {
                    boolean samePlace =
                            !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == Kind.PUT_IN;
                    pieces.add(pieces.size() - (samePlace ? 1 : 0), new Piece(Kind.TAKEN_OUT, piece.text()));
                }
            }
        }
        return new TextDiff(ImmutableList.copyOf(pieces));
    }

    /** As much is kept as can be, but for the single signs that join a taking out and a putting in. */
    @Property
    void aDiffKeepsWhatItCan(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextDiff diff = TextDiff.of(before, after);
        int most = new LongestCommonSubsequence().apply(encoded(before), encoded(after));
        int kept = diff.pieces().stream()
                .filter(piece -> piece.kind() == Kind.KEPT)
                .mapToInt(piece -> Signs.of(piece.text()).size())
                .sum();
        boolean allPutIn = diff.takenOut().isEmpty();
        boolean allTakenOut = diff.putIn().isEmpty();

        assertThat(kept).isLessThanOrEqualTo(most);
        if (allPutIn || allTakenOut) {
            assertThat(kept).isEqualTo(most);
        }
        if (before.equals(after)) {
            assertThat(diff.pieces()).allMatch(piece -> piece.kind() == Kind.KEPT);
        }
    }

    private static String encoded(String text) {
        return Signs.of(text).stream()
                .map(sign -> Character.toString('一' + Math.floorMod(sign.hashCode(), 20_000)))
                .collect(Collectors.joining());
    }

    @Property
    void signsAreTheText(@ForAll String text) {
        assertThat(String.join("", Signs.of(text))).isEqualTo(text);
    }
}
