package org.fenjie.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            A,         B,         AND,       OR
            YES,       YES,       YES,       YES
            YES,       NO,        NO,        YES
            YES,       UNDECIDED, UNDECIDED, YES
            NO,        NO,        NO,        NO
            NO,        UNDECIDED, NO,        UNDECIDED
            UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED
            """)
    void combinesEitherWayRound(Answer a, Answer b, Answer and, Answer or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(b.and(a)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(b.or(a)).isEqualTo(or);
    }

    @Test
    void turnsRoundWhatIsDecided() {
        assertThat(Answer.YES.not()).isEqualTo(Answer.NO);
        assertThat(Answer.NO.not()).isEqualTo(Answer.YES);
        assertThat(Answer.UNDECIDED.not()).isEqualTo(Answer.UNDECIDED);
    }

    /** The laws over the whole domain of 27 triples. The law of the excluded middle does not hold, and must not. */
    @ParameterizedTest
    @EnumSource
    void obeysTheLawsOfKleene(Answer a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.or(a.not()) == Answer.YES).isEqualTo(a != Answer.UNDECIDED);
        for (Answer b : Answer.values()) {
            assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
            assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
            assertThat(a.and(a.or(b))).isEqualTo(a);
            assertThat(a.or(a.and(b))).isEqualTo(a);
            for (Answer c : Answer.values()) {
                assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
                assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
                assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
            }
        }
    }

    @Test
    void contract() {
        assertThat(Answer.values()).extracting(Answer::toString).containsExactly("yes", "no", "undecided");
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
    }
}
