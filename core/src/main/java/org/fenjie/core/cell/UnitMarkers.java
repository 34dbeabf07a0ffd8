package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that give units a role, and the phrases made of them, such as 按职责分工负责 or 牵头负责.
 *
 * <p>A marker stands behind its units. Words that also stand in names (组织部, 协作办, 实施办) count at the end alone, behind what is
 * a unit without them; the others count anywhere.
 */
final class UnitMarkers {

    /** What a marker says of the units before it. */
    enum Meaning {
        LEAD,
        SUPPORTING,
        RESPONSIBLE,
        /** Those before it lead, those behind it act with them. */
        TOGETHER,
        /** Neither leads nor supports nor is responsible. */
        OTHER,
        /** As OTHER, but says nothing beside a word of responsibility (统筹负责). */
        COORDINATE,
        /** Says how, and no role. */
        MANNER
    }

    /**
     * A phrase found in a text, from its first character to behind its last.
     *
     * @param needsUnit whether it counts behind a unit alone, for its first word stands in names too
     */
    record Phrase(int start, int end, Meaning meaning, boolean needsUnit) {}

    private record Word(Meaning meaning, boolean anywhere) {}

    // The table: what the words say; whether they count anywhere, or at the end alone; the words.
    private static final String TABLE = """
            LEAD        anywhere 牵头 总牵头 主牵头 牵头抓总 为牵头单位 为牵头部门 为主办单位
            LEAD        end      主办
            TOGETHER    anywhere 会同
            SUPPORTING  anywhere 配合 参与 协助 为配合单位 为配合部门 为协办单位 为参与单位
            SUPPORTING  end      协办 会办 联办 协同 协作 协力 参加 支持 辅助
            RESPONSIBLE anywhere 负责 负总责 为责任单位 为责任部门 落实属地责任 落实属地管理责任 落实主体责任 履行主体责任 履行属地责任
            RESPONSIBLE anywhere 按职责分工 按照职责分工 按各自职责分工 按照各自职责分工 按职能分工 按照职能分工 按职责 按照职责
            RESPONSIBLE anywhere 按各自职责 按照各自职责 按职能 按照职能 按分工 按照分工 根据职责分工 根据职责 根据各自职责 依职责 依职责分工
            RESPONSIBLE anywhere 依据职责 依据职责分工 依照职责 依照职责分工 依法依职责 在各自职责范围内 在职责范围内 按管理权限 按照管理权限
            RESPONSIBLE anywhere 按职责权限 按权限 按属地管理 按属地原则 各负其责 各司其职 分工负责 按任务分工 按照任务分工
            RESPONSIBLE end      落实 抓落实 抓好落实 贯彻落实 实施 组织实施 承办 执行 推进 推动 办理 分办 主管 主责 承担 完成 履职 为主
            OTHER       end      指导 督导 督促 监督 督办 验收 考核 审核 把关 指导监督 监督指导
            COORDINATE  end      统筹 协调 统筹协调 调度
            MANNER      anywhere 共同 联合 分别 具体 各自 直接 主要 统一 积极 密切 主动 全力 认真 继续 予以 给予 结合实际 结合职责
            MANNER      anywhere 做好 抓好 分头 一并 按要求 按规定 按程序 依法 全程 大力
            MANNER      end      组织 分工 抓总 到位 工作 相关工作 有关工作 相应工作 并
            """;

    // Behind these a marker is part of a description (牵头单位, 负责人), not a marker.
    private static final Words NOUNS = Words.of("单位 部门 科室 处室 股室 领导 主体 机构 同志 人 方 企业 小组");
    private static final Words NOT_NOUNS = Words.of("人员 人才 人力 人口 人民 人防 人事 人社 方案 方面");

    private static final ImmutableMap<String, Word> WORDS = parse();
    private static final Words INDEX = Words.of(WORDS.keySet());
    private static final int LONGEST_PHRASE = 8;

    private UnitMarkers() {}

    private static ImmutableMap<String, Word> parse() {
        ImmutableMap.Builder<String, Word> words = ImmutableMap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(TABLE)) {
            ImmutableList<String> cells = ImmutableList.copyOf(
                    Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(line));
            Word word = new Word(Meaning.valueOf(cells.get(0)), cells.get(1).equals("anywhere"));
            cells.stream().skip(2).forEach(text -> words.put(text, word));
        }
        return words.buildOrThrow();
    }

    /** Tells whether a text ends in a marker. */
    static boolean endsIn(String shape, int from, int to) {
        int length = INDEX.lengthBefore(shape, from, to);
        return length > 0 && word(shape, to - length, to).meaning() != Meaning.MANNER;
    }

    /**
     * Finds the phrase that starts at an index.
     *
     * @param shape the text
     * @param start where the phrase has to start
     * @param end the end of the run of text
     * @return the phrase, or null if none starts there
     */
    static @Nullable Phrase find(String shape, int start, int end) {
        int first = INDEX.lengthAt(shape, start, end);
        if (first == 0) {
            return null;
        }
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        Set<Meaning> sureMeanings = EnumSet.noneOf(Meaning.class);
        int sureEnd = start;
        int at = start;
        for (int words = 0; words < LONGEST_PHRASE; words++) {
            int length = INDEX.lengthAt(shape, at, end);
            if (length == 0) {
                break;
            }
            Word word = word(shape, at, at + length);
            if (word.meaning() == Meaning.TOGETHER && !meanings.isEmpty()) {
                // 牵头会同 is two phrases: each has its own units.
                break;
            }
            meanings.add(word.meaning());
            at += length;
            if (word.anywhere() && word.meaning() != Meaning.MANNER) {
                sureEnd = at;
                sureMeanings.addAll(meanings);
            }
            if (word.meaning() == Meaning.TOGETHER) {
                break;
            }
        }
        boolean toEnd = at == end;
        int phraseEnd = toEnd ? at : sureEnd;
        Meaning meaning = strongest(toEnd ? meanings : sureMeanings);
        if (phraseEnd == start || meaning == Meaning.MANNER || isNoun(shape, phraseEnd, end)) {
            return null;
        }
        boolean needsUnit = !word(shape, start, start + first).anywhere();
        return new Phrase(start, phraseEnd, meaning, needsUnit);
    }

    private static boolean isNoun(String shape, int at, int end) {
        return NOUNS.lengthAt(shape, at, end) > 0 && NOT_NOUNS.lengthAt(shape, at, end) == 0;
    }

    /** 牵头负责 leads, 配合落实 supports, 督促落实 does neither, and 统筹负责 is responsible. */
    private static Meaning strongest(Set<Meaning> meanings) {
        for (Meaning meaning : ImmutableList.of(
                Meaning.TOGETHER, Meaning.LEAD, Meaning.SUPPORTING, Meaning.OTHER, Meaning.RESPONSIBLE)) {
            if (meanings.contains(meaning)) {
                return meaning;
            }
        }
        return meanings.contains(Meaning.COORDINATE) ? Meaning.OTHER : Meaning.MANNER;
    }

    private static Word word(String shape, int from, int to) {
        Word word = WORDS.get(shape.substring(from, to));
        if (word == null) {
            throw new IllegalStateException("No marker from " + from + " to " + to);
        }
        return word;
    }
}
