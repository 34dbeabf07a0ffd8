package org.fenjie.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearestTextProperties {

    /** Short texts of few characters, so that they are often near and sometimes equal. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("区", "局", "a", "𠮷", "𠮶").list().ofMaxSize(6).map(list -> String.join("", list));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Property
    void isSymmetric(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(NearestText.distance(a, b)).isEqualTo(NearestText.distance(b, a));
    }

    @Property
    void isZeroOnlyForEquals(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(NearestText.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(NearestText.distance(a, a)).isZero();
    }

    @Property
    void liesBetweenTheDifferenceOfTheLengthsAndTheLonger(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(NearestText.distance(a, b))
                .isBetween(Math.abs(length(a) - length(b)), Math.max(length(a), length(b)));
    }

    @Property
    void growsByAtMostOneWithACharacter(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(NearestText.distance(a + "委", b))
                .isBetween(NearestText.distance(a, b) - 1, NearestText.distance(a, b) + 1);
        assertThat(NearestText.distance("委" + a, "委" + b)).isEqualTo(NearestText.distance(a, b));
    }

    @Property
    void findsInTheOrderOfTheDistance(@ForAll("texts") String text, @ForAll List<@From("texts") String> candidates) {
        ImmutableList<String> found = NearestText.find(text, candidates, candidates.size());
        assertThat(candidates).containsAll(found);
        assertThat(found).isSortedAccordingTo((a, b) -> {
            int byDistance = Integer.compare(NearestText.distance(text, a), NearestText.distance(text, b));
            return byDistance == 0 ? a.compareTo(b) : byDistance;
        });
        assertThat(NearestText.find(text, candidates, Math.min(2, candidates.size())))
                .isEqualTo(found.subList(0, Math.min(2, found.size())));
        if (candidates.contains(text)) {
            assertThat(found).startsWith(text);
        }
    }
}
