package org.fenjie.core.cell;

import org.jspecify.annotations.Nullable;

/** The labels before a colon in a cell: 牵头单位, 责任科室, 完成时间. */
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

    private static final Words LEAD = Words.of("牵头 总牵头 主牵头 主办");
    private static final Words SUPPORTING = Words.of("配合 协办 协助 协同 协作 参与 参加 支持 辅助 联办");
    private static final Words RESPONSIBLE = Words.of("责任 负责 承办 主责 主体责任 责任落实");
    private static final Words RESPONSIBLE_WITH_NOUN = Words.of("落实 实施 执行 主管 承担 完成 组织 组织实施 建设 编制 办理 履职 成员");
    private static final Words OTHER = Words.of("指导 监督 督导 督促 督办 督查 验收 考核 审核 监管 监测 统筹 协调 评估 备案 审批 监督指导");
    private static final Words NOUNS = Words.of("单位 部门 科室 处室 股室 主体 机构 机关 司局 厅局 院系 学院 镇街 乡镇 街道 科 处 组 方 单位名称 部门名称 地区");
    private static final Words MODIFIERS = Words.of("""
            主要 第一 第二 直接 具体 共同 相关 有关 行业 业务 属地 项目 任务 工作 整改 及 和 与 、 / 或 的 其他 其它 校内 国家 中央
            """);
    private static final Words LEVELS = Words.of("国家级 省级 市级 县级 区级 镇级 乡级 州级 校级 院级 村级 省直 市直 县直 区直 省 市 县 区 镇 州");
    private static final Words LEVEL_TAILS = Words.of("层面 方面 本级");

    private static final Words FIELD_ENDINGS = Words.of("""
            时间 时限 期限 进度 节点 日期 年限 时段 范围 备注 说明 电话 方式 联系人 领导 责任人 负责人 牵头人 人员 同志 目标 措施 内容 要求 任务 事项
            依据 标准 形式 地点 资金 来源 类别 性质 频次 成果 指标 举措 问题 计划 安排 情况 结果 效果 文件 材料 注 责任制 名称
            """);

    private static final Words LINKS = Words.of("及 和 与 、 /");

    private static final int LONGEST = 16;

    private UnitLabels() {}

    /** Reads what stands before a colon; null if it is no known label. */
    static @Nullable Label find(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        int bracket = text.indexOf(CellShape.OPEN);
        if (bracket > 0 && text.endsWith(String.valueOf(CellShape.CLOSE))) {
            // 牵头单位（部门）
            Label outside = find(text.substring(0, bracket));
            Label inside = role(text.substring(bracket + 1, text.length() - 1));
            return inside == null || inside == Label.PLAIN || inside == outside ? outside : Label.MIXED;
        }
        Label role = role(text);
        if (role != null || !FIELD_ENDINGS.endsIn(text)) {
            return role;
        }
        // Behind 责任单位及责任人 stand units and people, and nothing says which is which.
        return NOUNS.standsIn(text) && LINKS.standsIn(text) ? null : Label.FIELD;
    }

    /** Reads a label of units, such as 牵头单位 or 牵头; null if it is none. */
    static @Nullable Label role(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        boolean lead = false;
        boolean supporting = false;
        boolean responsible = false;
        boolean weak = false;
        boolean other = false;
        boolean level = false;
        boolean noun = false;
        for (int i = 0; i < text.length(); ) {
            int length = MODIFIERS.lengthAt(text, i, text.length());
            int found;
            if ((found = LEAD.lengthAt(text, i, text.length())) > length) {
                length = found;
                lead = true;
            }
            if ((found = SUPPORTING.lengthAt(text, i, text.length())) > length) {
                length = found;
                supporting = true;
            }
            if ((found = RESPONSIBLE.lengthAt(text, i, text.length())) > length) {
                length = found;
                responsible = true;
            }
            if ((found = RESPONSIBLE_WITH_NOUN.lengthAt(text, i, text.length())) > length) {
                length = found;
                weak = true;
            }
            if ((found = OTHER.lengthAt(text, i, text.length())) > length) {
                length = found;
                other = true;
            }
            if ((found = NOUNS.lengthAt(text, i, text.length())) > length) {
                length = found;
                noun = true;
            }
            if ((found = Math.max(
                            LEVELS.lengthAt(text, i, text.length()), LEVEL_TAILS.lengthAt(text, i, text.length())))
                    > length) {
                length = found;
                level = true;
            }
            if (length == 0) {
                return null;
            }
            i += length;
        }
        if (lead && supporting) {
            return Label.MIXED;
        }
        if (lead || supporting) {
            return lead ? Label.LEAD : Label.SUPPORTING;
        }
        if (other && !responsible) {
            return noun ? Label.OTHER : null;
        }
        if (responsible || (weak && noun)) {
            return Label.RESPONSIBLE;
        }
        return (noun || level) && !weak ? Label.PLAIN : null;
    }

    /** Tells whether a label of units ends in a noun, so that it can stand without a colon: 牵头单位, but not 牵头. */
    static boolean isNoun(String text) {
        return NOUNS.endsIn(text);
    }
}
