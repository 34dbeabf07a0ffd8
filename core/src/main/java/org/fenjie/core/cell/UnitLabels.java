package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels before a colon in a cell: 牵头单位, 责任科室, 完成时间.
 *
 * <p>A label of units is made of words of the table alone, a role before its noun: 主要牵头单位, 配合部门, 市级责任单位.
 */
final class UnitLabels {

    /** What stands behind a label. */
    enum Label {
        LEAD,
        SUPPORTING,
        RESPONSIBLE,
        /** Units, in the role that the column gives (单位, 市级). */
        PLAIN,
        /** Units in several roles (牵头及配合单位), and nothing says which is which. */
        MIXED,
        /** Units that neither lead nor support nor are responsible (指导单位). */
        OTHER,
        /** No units (完成时间, 适用范围, 责任人). */
        FIELD
    }

    private enum Part {
        LEAD,
        SUPPORTING,
        RESPONSIBLE,
        /** Responsible, but only before a noun: 落实单位. */
        RESPONSIBLE_UNIT,
        OTHER,
        NOUN,
        LEVEL,
        MODIFIER
    }

    private static final String TABLE = """
            LEAD             牵头 总牵头 主牵头 主办
            SUPPORTING       配合 协办 协助 协同 协作 参与 参加 支持 辅助 联办
            RESPONSIBLE      责任 负责 承办 主责 主体责任 责任落实
            RESPONSIBLE_UNIT 落实 实施 执行 主管 承担 完成 组织 组织实施 建设 编制 办理 履职 成员
            OTHER            指导 监督 督导 督促 督办 督查 验收 考核 审核 监管 监测 统筹 协调 评估 备案 审批 监督指导
            NOUN             单位 部门 科室 处室 股室 主体 机构 机关 司局 厅局 院系 学院 镇街 乡镇 街道 科 处 组 方 单位名称 部门名称 地区
            LEVEL            国家级 省级 市级 县级 区级 镇级 乡级 州级 校级 院级 村级 省直 市直 县直 区直 省 市 县 区 镇 州 层面 方面 本级
            MODIFIER         主要 第一 第二 直接 具体 共同 相关 有关 行业 业务 属地 项目 任务 工作 整改 及 和 与 、 或 的 其他 其它 校内 国家 中央
            """;

    private static final ImmutableMap<String, Part> PARTS = parse();
    private static final Words INDEX = Words.of(PARTS.keySet());
    private static final Words NOUNS =
            Words.of(Maps.filterValues(PARTS, part -> part == Part.NOUN).keySet());
    private static final Words LINKS = Words.of("及 和 与 、");

    private static final Words FIELD_ENDINGS = Words.of("""
            时间 时限 期限 进度 节点 日期 年限 时段 范围 备注 说明 电话 方式 联系人 领导 责任人 负责人 牵头人 人员 同志 目标 措施 内容 要求 任务 事项
            依据 标准 形式 地点 资金 来源 类别 性质 频次 成果 指标 举措 问题 计划 安排 情况 结果 效果 文件 材料 注 责任制 名称
            """);

    /** 责任单位1, 责任单位二 */
    private static final CharMatcher NUMERALS =
            CharMatcher.anyOf("0123456789一二三四五六七八九十").precomputed();

    private static final int LONGEST = 16;

    private UnitLabels() {}

    private static ImmutableMap<String, Part> parse() {
        ImmutableMap.Builder<String, Part> parts = ImmutableMap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(TABLE)) {
            ImmutableList<String> cells = ImmutableList.copyOf(
                    Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(line));
            Part part = Part.valueOf(cells.get(0));
            cells.stream().skip(1).forEach(word -> parts.put(word, part));
        }
        return parts.buildOrThrow();
    }

    /** Reads what stands before a colon; null if it is no known label. */
    static @Nullable Label find(String text) {
        String bare = NUMERALS.trimTrailingFrom(text);
        if (bare.length() < text.length()) {
            return find(bare);
        }
        int bracket = text.indexOf(CellShape.OPEN);
        if (bracket > 0 && text.endsWith(String.valueOf(CellShape.CLOSE))) {
            // 牵头单位（部门）
            Label outside = find(text.substring(0, bracket));
            Label inside = role(text.substring(bracket + 1, text.length() - 1));
            return inside == null || inside == Label.PLAIN || inside == outside ? outside : Label.MIXED;
        }
        Label role = role(text);
        if (role != null || text.length() > LONGEST || !FIELD_ENDINGS.endsIn(text)) {
            return role;
        }
        // Behind 责任单位及责任人 stand units and people, and nothing says which is which.
        return NOUNS.standsIn(text) && LINKS.standsIn(text) ? null : Label.FIELD;
    }

    /** Reads a label of units, such as 牵头单位 or 牵头; null if it is none. */
    static @Nullable Label role(String text) {
        if (text.length() > LONGEST || INDEX.lengthAt(text, 0, text.length()) == 0) {
            return null;
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Part before = Part.MODIFIER;
        int i = 0;
        while (i < text.length()) {
            int length = INDEX.lengthAt(text, i, text.length());
            Part part = PARTS.get(text.substring(i, i + length));
            // 相关单位牵头 is no label: its role stands behind its noun.
            if (part == null || (before == Part.NOUN && part.compareTo(Part.NOUN) < 0)) {
                return null;
            }
            parts.add(part);
            before = part;
            i += length;
        }
        return label(parts);
    }

    private static @Nullable Label label(Set<Part> parts) {
        boolean lead = parts.contains(Part.LEAD);
        boolean supporting = parts.contains(Part.SUPPORTING);
        if (lead || supporting) {
            return lead && supporting ? Label.MIXED : lead ? Label.LEAD : Label.SUPPORTING;
        }
        if (parts.contains(Part.RESPONSIBLE)) {
            return Label.RESPONSIBLE;
        }
        boolean noun = parts.contains(Part.NOUN);
        if (parts.contains(Part.OTHER)) {
            return noun ? Label.OTHER : null;
        }
        if (parts.contains(Part.RESPONSIBLE_UNIT)) {
            return noun ? Label.RESPONSIBLE : null;
        }
        return noun || parts.contains(Part.LEVEL) ? Label.PLAIN : null;
    }

    static boolean mayEndNoun(char c) {
        return NOUNS.mayEndIn(c);
    }

    /** Tells whether a label of units ends in a noun, so that it can stand without a colon: 牵头单位, but not 牵头. */
    static boolean isNoun(String text) {
        return NOUNS.endsIn(text);
    }
}
