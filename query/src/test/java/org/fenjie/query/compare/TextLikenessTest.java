package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number counted by hand: the pairs in common, the pairs of each text with its two edges. */
class TextLikenessTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            A                | B                | COMMON | PAIRS OF A | PAIRS OF B
            发布数据目录     | 发布数据目录     | 7      | 7          | 7
            发布数据目录     | 更新数据目录     | 4      | 7          | 7
            # Another place costs the two joints and the edges alone.
            公开目录，修订   | 修订，公开目录   | 4      | 8          | 8
            # A year is one sign, and so is a word in letters; 2 and 3 are then no more alike than 2 and 9.
            2024年           | 2025年           | 1      | 3          | 3
            App上线          | APP上线          | 2      | 4          | 4
            # White space is the page's affair, full-width white space too.
            工作方案 7.0 版  | 工作方案7.0　版  | 9      | 9          | 9
            # Pairs count as often as they stand in both: 公公 twice.
            公公公           | 公公公公         | 4      | 4          | 5
            甲               | 乙               | 0      | 2          | 2
            甲               | 甲乙             | 1      | 2          | 3
            # A character beyond the sixteen-bit plane is one sign.
            𠮷野             | 𠮷田             | 1      | 3          | 3
            """)
    void countsPairsOfNeighbours(String a, String b, int common, int pairsOfA, int pairsOfB) {
        TextLikeness likeness = new TextLikeness();
        double expected = 2.0 * common / (pairsOfA + pairsOfB);

        assertThat(likeness.of(a, b)).isCloseTo(expected, within(1e-12));
        assertThat(likeness.of(b, a)).isEqualTo(likeness.of(a, b));
        assertThat(likeness.share(a, b)).isCloseTo((double) common / pairsOfA, within(1e-12));
        assertThat(likeness.isBelow(expected, a, b)).isFalse();
        assertThat(likeness.isShareBelow((double) common / pairsOfA, a, b)).isFalse();
    }

    @Test
    void tellsAtOnceThatTextsCannotBeAlike() {
        TextLikeness likeness = new TextLikeness();

        assertThat(likeness.isBelow(0.1, "公开目录", "修订规范")).isTrue();
        // By their lengths: two pairs of eight could be in common.
        assertThat(likeness.isBelow(0.5, "公", "公开政策文件")).isTrue();
        assertThat(likeness.isShareBelow(0.1, "公开目录", "修订规范")).isTrue();
    }

    @Test
    void differentTextsOfTheSamePairsAreTheExceptionTold() {
        assertThat(new TextLikeness().of("甲乙甲丙甲", "甲丙甲乙甲")).isEqualTo(1);
    }

    @Test
    void ofALongTextTheBeginningCounts() {
        String beginning = "公".repeat(TextLikeness.LONGEST);

        assertThat(new TextLikeness().of(beginning + "开", beginning + "布告")).isEqualTo(1);
        assertThat(new TextLikeness().of("开" + beginning, "布" + beginning)).isBetween(0.99, 0.9999);
    }
}
