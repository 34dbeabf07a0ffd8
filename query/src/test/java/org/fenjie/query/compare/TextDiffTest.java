package org.fenjie.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.fenjie.query.compare.TextDiff.Kind;
import org.fenjie.query.compare.TextDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            BEFORE                 | AFTER                          | DIFF
            修订目录               | 修订目录                       | 修订目录
            修订目录               | 修订公开目录                   | 修订{+公开+}目录
            修订公开目录           | 修订目录                       | 修订[-公开-]目录
            # A number is put in whole, and a word in letters.
            编制2024年目录         | 编制2025年目录                 | 编制[-2024-]{+2025+}年目录
            升级7.0版              | 升级7.1版                      | 升级7.[-0-]{+1+}版
            开通App                | 开通APP                        | 开通[-App-]{+APP+}
            # A clause behind the sentence, and one in its middle.
            办理申请。             | 办理申请，逐件回访。           | 办理申请{+，逐件回访+}。
            听取意见，研究采纳     | 听取意见，逐条反馈，研究采纳   | 听取意见，{+逐条反馈，+}研究采纳
            # The comma between two changes is no reason to read them apart.
            甲乙、丙丁工作         | 戊己、庚辛工作                 | [-甲乙、丙丁-]{+戊己、庚辛+}工作
            # Two signs are.
            甲乙以及丙丁工作       | 戊己以及庚辛工作               | [-甲乙-]{+戊己+}以及[-丙丁-]{+庚辛+}工作
            # Of 政策政 and 策 around a kept sign, the piece that is put in reads whole.
            “服务包”。             | “服务包”，放在“一网”首页。     | “服务包”{+，放在“一网”首页+}。
            # White space shows where something else changed too.
            方案 一                | 方案二                         | 方案[- 一-]{+二+}
            𠮷野家                 | 𠮾野家                         | [-𠮷-]{+𠮾+}野家
            """)
    void showsWhatWasTakenOutAndPutIn(String before, String after, String diff) {
        assertThat(TextDiff.of(before, after)).hasToString(diff);
        assertThat(TextDiff.of(before, after).before()).isEqualTo(before);
        assertThat(TextDiff.of(before, after).after()).isEqualTo(after);
    }

    @Test
    void listsWhatWasTakenOutAndPutInInOrder() {
        TextDiff diff = TextDiff.of("做好甲类事项以及乙类事项公开", "做好丙类事项以及乙类全部公开");

        assertThat(diff).hasToString("做好[-甲-]{+丙+}类事项以及乙类[-事项-]{+全部+}公开");
        assertThat(diff.takenOut()).containsExactly("甲", "事项");
        assertThat(diff.putIn()).containsExactly("丙", "全部");
    }

    @Test
    void emptyTextsAreTakenAsTheyAre() {
        assertThat(TextDiff.of("", "").pieces()).isEmpty();
        assertThat(TextDiff.of("", "公开")).hasToString("{+公开+}");
        assertThat(TextDiff.of("公开", "")).hasToString("[-公开-]");
    }

    @Test
    void textsTooLongToCompareAreExchangedBetweenTheirCommonEnds() {
        String from = "甲".repeat(TextDiff.LONGEST + 1);
        String to = "乙".repeat(5) + "甲" + "乙".repeat(5);

        assertThat(TextDiff.of("公开" + from + "目录", "公开" + to + "目录").pieces())
                .containsExactly(
                        new Piece(Kind.KEPT, "公开"),
                        new Piece(Kind.TAKEN_OUT, from),
                        new Piece(Kind.PUT_IN, to),
                        new Piece(Kind.KEPT, "目录"));
    }

    @Test
    void refusesPiecesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Piece(Kind.KEPT, ""))
                .withMessage("A piece needs its text");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TextDiff(ImmutableList.of(new Piece(Kind.PUT_IN, "公"), new Piece(Kind.PUT_IN, "开"))))
                .withMessage("Neighbours of two kinds are expected, found: [{+公+}, {+开+}]");
    }

    @Test
    void contract() {
        new EqualsTester()
                .addEqualityGroup(TextDiff.of("公开", "公示"), TextDiff.of("公开", "公示"))
                .addEqualityGroup(TextDiff.of("公示", "公开"))
                .addEqualityGroup(TextDiff.of("公开", "公开"))
                .addEqualityGroup(new Piece(Kind.PUT_IN, "公"), new Piece(Kind.PUT_IN, "公"))
                .addEqualityGroup(new Piece(Kind.TAKEN_OUT, "公"))
                .addEqualityGroup(new Piece(Kind.PUT_IN, "开"))
                .testEquals();
    }
}
