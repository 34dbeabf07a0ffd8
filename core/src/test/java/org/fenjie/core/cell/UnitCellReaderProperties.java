package org.fenjie.core.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCellReaderProperties {

    private static final int MEGABYTE = 1_000_000;
    private static final int ATTEMPTS = 3;
    /** A second at the most where the machine is idle, and 40 have been seen where it is not; nested loops take minutes. */
    private static final long LIMIT_IN_NANOS = 60_000_000_000L;

    @Property
    void neverThrowsAndNeverLosesACharacter(@ForAll String cell, @ForAll Role column) {
        assertThat(together(UnitCellReader.read(cell, column))).isEqualTo(cell);
    }

    @Property
    void neverLosesACharacterOfWhatLooksLikeACell(@ForAll("scraps") String cell, @ForAll Role column) {
        assertThat(together(UnitCellReader.read(cell, column))).isEqualTo(cell);
    }

    @Property
    void everyAssigneeIsAPieceOfTheCell(@ForAll("scraps") String cell) {
        UnitReading reading = UnitCellReader.read(cell);
        ImmutableList<String> printed = reading.pieces().stream()
                .filter(piece -> piece.kind() == UnitPiece.Kind.NAME || piece.kind() == UnitPiece.Kind.COLLECTIVE)
                .map(piece -> piece.text().replaceAll("[\\s\u200b]", ""))
                .collect(ImmutableList.toImmutableList());
        assertThat(printed)
                .containsAll(reading.responsibility().units().stream()
                        .map(UnitMention::name)
                        .collect(ImmutableList.toImmutableList()));
        assertThat(printed)
                .containsAll(reading.responsibility().collectives().stream()
                        .map(Collective::text)
                        .collect(ImmutableList.toImmutableList()));
    }

    @Property
    void readsTheStandardWordingBack(@ForAll("responsibilities") Responsibility responsibility) {
        assertThat(UnitCellReader.read(responsibility.wording()).responsibility())
                .as(responsibility.wording())
                .isEqualTo(responsibility);
    }

    @Property
    void readsTheSameInBracketsAndWithAFullStop(@ForAll("responsibilities") Responsibility responsibility) {
        String wording = responsibility.wording();
        for (String cell :
                ImmutableList.of("（" + wording + "）", "[" + wording + "]", wording + "。", " " + wording + "\n")) {
            assertThat(UnitCellReader.read(cell).responsibility()).as(cell).isEqualTo(responsibility);
        }
    }

    @Property
    void readsHalfWidthPunctuationTheSame(@ForAll("responsibilities") Responsibility responsibility) {
        String cell = responsibility.wording().replace('，', ',');
        assertThat(UnitCellReader.read(cell).responsibility()).as(cell).isEqualTo(responsibility);
    }

    @Property
    void aLabelGivesTheRoleOfAColumn(@ForAll("names") UnitMention first, @ForAll("names") UnitMention second) {
        String units = first + "、" + second;
        assertThat(UnitCellReader.read("牵头单位：" + units).responsibility())
                .isEqualTo(UnitCellReader.read(units, Role.LEAD).responsibility());
        assertThat(UnitCellReader.read("配合单位：" + units).responsibility())
                .isEqualTo(UnitCellReader.read(units, Role.SUPPORTING).responsibility());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "、",
                "（",
                "）",
                "（）",
                "和",
                "等",
                "牵头单位：",
                "完成时间：",
                "各（市）",
                "市局和",
                "等局",
                "落实",
                "共同",
                "牵头",
                "会同",
                "落实负责人",
                "市教育局、",
                "市教育局（市体育局）",
                "市教育局（体育局配合",
                "甲，乙配合，",
                "教育、",
                "市 ",
                "市教育局 ",
                "各区、市、",
                "第一牵头",
                "按职责分工",
                "1.",
                "*"
            })
    void readsAMegabyteOfAnything(String scrap) {
        String cell = scrap.repeat(MEGABYTE / scrap.length());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && best > LIMIT_IN_NANOS; i++) {
            // The best of a few, for other work on the machine is not the reader's.
            long start = System.nanoTime();
            UnitReading reading = UnitCellReader.read(cell);
            best = Math.min(best, System.nanoTime() - start);
            assertThat(together(reading)).isEqualTo(cell);
        }
        assertThat(best).isLessThan(LIMIT_IN_NANOS);
    }

    private static String together(UnitReading reading) {
        return reading.pieces().stream().map(UnitPiece::text).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "区教育局", "市", "县", "各", "镇", "街道", "等", "和", "及", "以及", "有关部门", "单位", "牵头", "配合", "负责", "会同",
                        "指导", "按职责分工", "落实", "牵头单位", "：", ":", "完成时间", "（", "）", "(", ")", "【", "】", "、", "，", "；", "。",
                        " ", "\n", "无", "第一", "为", "其他", "*", "2024年", "1.", "人力资源", "社会保障局", "天河", "大队", "\u200b",
                        "𠮷", "甲", "/", "—", "①")
                .list()
                .ofMaxSize(14)
                .map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<UnitMention> names() {
        Arbitrary<String> subjects = Arbitraries.of(
                "发展改革", "教育", "科学技术", "工业和信息化", "民政", "人力资源和社会保障", "住房城乡建设", "文化和旅游", "卫生健康", "市场监管", "水利", "林业");
        Arbitrary<UnitMention> plain = Combinators.combine(subjects, Arbitraries.of("局", "委", "办公室", "委员会"))
                .as((subject, end) -> UnitMention.of("区" + subject + end));
        Arbitrary<UnitMention> plated = Combinators.combine(subjects, Arbitraries.of("区粮食局", "区外事办", "区大数据中心"))
                .as((subject, plate) -> UnitMention.of("区" + subject + "局", plate));
        Arbitrary<UnitMention> others = Arbitraries.of("区委宣传部", "团区委", "区总工会", "区融媒体中心", "某某投资（集团）有限公司", "第一人民医院")
                .map(UnitMention::of);
        return Arbitraries.oneOf(plain, plated, others);
    }

    @Provide
    Arbitrary<Responsibility> responsibilities() {
        Arbitrary<Assignee> sets = Arbitraries.of(
                Collective.of("各单位", Collective.Kind.ALL),
                Collective.of("各部门", Collective.Kind.ALL),
                Collective.of("相关单位", Collective.Kind.CONCERNED),
                Collective.of("各有关部门和单位", Collective.Kind.CONCERNED),
                Collective.of("等", Collective.Kind.CONCERNED),
                Collective.of("等有关单位", Collective.Kind.CONCERNED),
                Collective.of("各镇（街道）", Collective.Kind.DESCRIBED),
                Collective.of("各区、县级市政府", Collective.Kind.DESCRIBED),
                Collective.of("市县政府", Collective.Kind.DESCRIBED),
                Collective.of("市应急委成员单位", Collective.Kind.DESCRIBED));
        Arbitrary<Assignee> units = names().map(name -> name);
        return Combinators.combine(
                        Arbitraries.of(Role.class), Arbitraries.frequencyOf(Tuple.of(3, units), Tuple.of(1, sets)))
                .as(Assignment::of)
                .list()
                .ofMaxSize(7)
                .map(assignments -> Responsibility.of(assignments.toArray(new Assignment[0])));
    }
}
