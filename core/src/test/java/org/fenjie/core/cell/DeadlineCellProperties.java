package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.DeadlineRules;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.Staged;
import org.fenjie.core.internal.PrintedTexts;

class DeadlineCellProperties {

    private static final ImmutableList<String> SPACES = ImmutableList.of(" ", "\u3000", "\n", "\t", "\u00A0", "  ");

    /** What cells are made of, put together at random. */
    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "2024", "24", "1", "6", "12", "30", "31", "一", "十二", "三", "〇", "年", "月", "日", "季度", "第", "上半年", "周", "个工作日",
            "个月", "天", "底", "末", "前", "后", "内", "起", "至", "-", "、", "，", "；", "。", "（", "）", "每", "每月", "每季度", "每年",
            "全年", "长期", "持续", "印发", "之日", "完成", "于", "在", "自", "并", "根据", "立即", "次年", "当年", "明年", "年底", "中旬", "初", ".",
            "/", " ", "\n", "1、", "①", "x", "期间", "左右", "以后");

    @Provide
    Arbitrary<DeadlineRule> simpleRules() {
        return DeadlineRules.simple();
    }

    @Provide
    Arbitrary<Staged> stages() {
        return DeadlineRules.stagedInStandardWords();
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> likely = Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(likely, likely, Arbitraries.strings().ofMaxLength(20));
    }

    /** The standard Chinese of a rule reads as the rule. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theWordingOfARuleReadsBack(@ForAll("simpleRules") DeadlineRule rule) {
        assertThat(DeadlineCellReader.read(rule.wording()).rule())
                .as(rule.wording())
                .isEqualTo(rule);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void theWordingOfStagesReadsBack(@ForAll("stages") Staged rule) {
        assertThat(DeadlineCellReader.read(rule.wording()).rule())
                .as(rule.wording())
                .isEqualTo(rule);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whiteSpaceWithinATimeChangesNothing(@ForAll("simpleRules") DeadlineRule rule, @ForAll Random random) {
        String spaced = rule.wording()
                .codePoints()
                .mapToObj(Character::toString)
                .map(character ->
                        random.nextInt(3) == 0 ? character + SPACES.get(random.nextInt(SPACES.size())) : character)
                .collect(Collectors.joining("", " ", ""));
        assertThat(DeadlineCellReader.read(spaced).rule()).as(spaced).isEqualTo(rule);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void fullWidthSignsAndDigitsChangeNothing(@ForAll("simpleRules") DeadlineRule rule) {
        String wide = rule.wording()
                .chars()
                .map(c -> c > ' ' && c < 0x7F ? c - '!' + '\uFF01' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(DeadlineCellReader.read(wide).rule()).as(wide).isEqualTo(rule);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFullStopOrBracketsChangeNothing(@ForAll("simpleRules") DeadlineRule rule) {
        assertThat(DeadlineCellReader.read(rule.wording() + "。").rule()).isEqualTo(rule);
        assertThat(DeadlineCellReader.read("（" + rule.wording() + "）").rule()).isEqualTo(rule);
    }

    /** Whatever is printed, it is kept, and the rule answers and has a notation that reads back. */
    @Property(tries = 5000)
    void everyCellIsReadAndKept(@ForAll("cells") String cell) {
        DeadlineReading reading = DeadlineCellReader.read(cell);
        assertThat(reading.text()).isEqualTo(cell);
        assertThat(DeadlineRule.parse(reading.rule().toString())).isEqualTo(reading.rule());
        assertThat(DeadlineResolver.ofYear(2024)
                        .resolve(reading.rule())
                        .explanation()
                        .steps())
                .isNotEmpty();
        if (reading.rule() instanceof NotUnderstood words && !words.isBlank()) {
            assertThat(words.text()).hasSameSizeAs(cell);
            if (PrintedTexts.indexOfUnprintable(cell) < 0) {
                assertThat(words.text()).isEqualTo(cell);
            }
        }
    }

    /** The words of the stages are the cell, but for signs and spaces between them. */
    @Property(tries = 3000)
    void noWordOfACellIsLost(@ForAll("cells") String cell) {
        if (DeadlineCellReader.read(cell).rule() instanceof Staged staged) {
            String words = staged.stages().stream().map(Staged.Stage::words).collect(Collectors.joining());
            assertThat(withoutSigns(words)).isEqualTo(withoutSigns(cell));
        }
    }

    private static String withoutSigns(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0\\p{P}]", "");
    }
}
