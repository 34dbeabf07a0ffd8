package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words WORDS = Words.of("市 市政府 政府 街道\n办");

    @Test
    void findsTheLongestWordAtAPlace() {
        assertThat(WORDS.lengthAt("某市政府办", 1, 5)).isEqualTo(3);
        assertThat(WORDS.lengthAt("某市政府办", 1, 3)).isEqualTo(1);
        assertThat(WORDS.lengthAt("某市政府办", 0, 5)).isZero();
        assertThat(WORDS.lengthAt("某市政府办", 5, 5)).isZero();
        assertThat(WORDS.lengthBefore("某市政府", 0, 4)).isEqualTo(3);
        assertThat(WORDS.lengthBefore("某市政府", 2, 4)).isEqualTo(2);
        assertThat(WORDS.lengthBefore("某市政府", 3, 4)).isZero();
    }

    @Test
    void findsTheWordItself() {
        assertThat(WORDS.find("某市政府办", 1, 5)).isEqualTo("市政府");
        assertThat(WORDS.find("某市政府办", 0, 5)).isNull();
        assertThat(WORDS.find("某市政府办", 5, 5)).isNull();
    }

    @Test
    void aUnionHasTheWordsOfAllItsLists() {
        Words union = Words.union(WORDS, Words.of("办 办事处"), Words.of("乡"));
        assertThat(union.lengthAt("办事处", 0, 3)).isEqualTo(3);
        assertThat(union.lengthAt("市政府", 0, 3)).isEqualTo(3);
        assertThat(union.endsIn("某乡")).isTrue();
        assertThat(union.endsIn("某镇")).isFalse();
    }

    @Test
    void tellsWhereWordsStand() {
        assertThat(WORDS.standsIn("某某街道一")).isTrue();
        assertThat(WORDS.standsIn("某某街")).isFalse();
        assertThat(WORDS.startsIn("办事")).isTrue();
        assertThat(WORDS.endsIn("街道办")).isTrue();
        assertThat(WORDS.contains("街")).isFalse();
    }

    @Test
    void tellsWhetherATextIsMadeOfWords() {
        assertThat(WORDS.compose("市政府街道办")).isTrue();
        assertThat(WORDS.compose("市政府的")).isFalse();
        assertThat(WORDS.compose("")).isFalse();
    }
}
