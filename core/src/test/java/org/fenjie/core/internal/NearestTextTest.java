package org.fenjie.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTextTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            a,            b,            distance
            '',           '',           0
            '',           区,           1
            '',           区经委,       3
            区科委,       区科委,       0
            区科技委,     区科委,       1
            区教育局,     区教育委,     1
            区育教局,     区教育局,     1
            区委科,       科委区,       2
            kitten,       sitting,      3
            ca,           abc,          3
            abcdef,       badcfe,       3
            县公安局,     区民政厅,     4
            𠮷林,         吉林,         1
            𠮷林,         林,           1
            𠮷林,         林𠮷,         1
            𠮷𠮶,         𠮶𠮷,         1
            """)
    void countsCharacters(String a, String b, int distance) {
        assertThat(NearestText.distance(a, b)).isEqualTo(distance);
        assertThat(NearestText.distance(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '"', textBlock = """
            text     | candidates                        | nearest
            区教育委 | 区水务局 区教育局 区教委          | 区教委 区教育局
            教育     | 区教育局 区体育局 市教育委员会    | 区教育局 市教育委员会
            区教育局财务科 | 区教育局 区财政局           | 区教育局
            局       | 区教育局 市 局                    | 局
            市局     | 区局 县局 市局 省厅               | 市局 区局 县局
            甲乙丙丁 | 甲乙戊己 甲戊己庚                 | 甲乙戊己
            𠮷       | 𠮷林局 𠮷                         | 𠮷
            """)
    void findsTheNearestFirst(String text, String candidates, String nearest) {
        assertThat(NearestText.find(text, Splitter.on(' ').split(candidates), 3))
                .containsExactlyElementsOf(Splitter.on(' ').split(nearest));
    }

    @Test
    void findsNoMoreThanAsked() {
        ImmutableList<String> offices = ImmutableList.of("丁局", "丙局", "乙局", "甲局");
        assertThat(NearestText.find("某局", offices, 2)).containsExactly("丁局", "丙局");
        assertThat(NearestText.find("某局", offices, 0)).isEmpty();
        assertThat(NearestText.find("某局", ImmutableList.of(), 9)).isEmpty();
        assertThat(NearestText.find("", offices, 9)).isEmpty();
    }
}
