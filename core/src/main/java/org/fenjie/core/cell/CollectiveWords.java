package org.fenjie.core.cell;

import java.util.Optional;
import org.fenjie.core.plan.Collective;

/** How open sets of units are named: 各单位, 有关部门, 等部门, 各县（市、区）, 市县政府. */
final class CollectiveWords {

    /** What makes any noun a set of those concerned. */
    private static final Words CONCERNED = Words.of("有关 相关 其他 其它 其余 涉及 所涉 属事 相应");

    private static final Words WHOLE = Words.of("所有 全体 全部");

    /** Nouns of sets: no one unit has a name that ends in them. */
    private static final Words PLURALS = Words.of("""
            单位 部门 科室 处室 股室 室站 司局 委办局 厅局 部委 部委办局 部处 院系 院部 系部 院所 省份 镇街 街镇 乡镇 镇乡 地方 属地
            企业 央企 国企 高校 院校 机构 主体 团体 群团 群团组织 社会组织 党组织 行业协会 成员 责任人 运营商 业主
            市直机关 县直机关 区直机关 省直机关 州直机关 公安机关 税务机关 司法机关 检察机关 审判机关 监察机关 行政机关
            """);

    /** Words that qualify a kind of area or body, so that the whole is a set: 试点城市政府, 地方人民政府. */
    private static final Words QUALIFIERS = Words.of("""
            试点 示范 沿海 沿江 沿边 沿线 重点 属地 地方 基层 当地 所在 所在地 下属 所属 辖区 部分 二级 两级 三级 有条件 有条件的
            """);

    /** Those that qualify wherever they stand: 项目属地政府. */
    private static final Words PLACES = Words.of("属地 所在地 当地 辖区");

    private static final Words ALL = Words.of("单位 部门 责任单位 责任部门 部门单位 单位部门 部门和单位 单位和部门 部门及单位 部门、单位 单位、部门");
    private static final Words ALL_LEADS = Words.of("全市 全县 全区 全省 全州 全镇 全乡 全校 全院 全局 全系统 全国 所有 全体 全部");

    private CollectiveWords() {}

    /** Finds whom a text reaches if it names a set; empty if it names a unit, or nothing known. */
    static Optional<Collective.Kind> kindOf(String text) {
        if (text.startsWith("等")) {
            String rest = text.substring(1);
            boolean described = !rest.isEmpty() && !isBarePlural(rest) && !CONCERNED.standsIn(rest);
            return Optional.of(described ? Collective.Kind.DESCRIBED : Collective.Kind.CONCERNED);
        }
        boolean each = text.indexOf('各') >= 0;
        if (CONCERNED.startsIn(text) || (CONCERNED.standsIn(text) && (each || endsLikeSet(text)))) {
            return Optional.of(Collective.Kind.CONCERNED);
        }
        if (each || WHOLE.startsIn(text)) {
            return Optional.of(reachesAll(text) ? Collective.Kind.ALL : Collective.Kind.DESCRIBED);
        }
        return endsInPlural(text) || AreaWords.isSet(text) || isQualified(text) || AreaWords.isCounted(text)
                ? Optional.of(Collective.Kind.DESCRIBED)
                : Optional.empty();
    }

    static boolean isCollective(String text) {
        return kindOf(text).isPresent();
    }

    /** Tells whether a text opens a set whatever stands before it: 各…, 有关…. */
    static boolean startsSet(String text, int from, int to) {
        return from < to
                && (text.charAt(from) == '各'
                        || CONCERNED.lengthAt(text, from, to) > 0
                        || WHOLE.lengthAt(text, from, to) > 0);
    }

    /** Tells whether a text behind a comma goes on the set before it: 街道 behind 各镇. */
    static boolean goesOn(String set, String text) {
        boolean ownReach = text.indexOf('各') >= 0 || CONCERNED.standsIn(text) || WHOLE.startsIn(text);
        return !ownReach && AreaWords.goesOn(set, text);
    }

    /** Tells whether a text ends in a noun of sets, so that it may stand behind 等: 有关部门, 市, 县级市政府. */
    static boolean endsLikeSet(String text) {
        return endsInPlural(text) || AreaWords.isKind(text) || AreaWords.isCounted(text);
    }

    static boolean endsInPlural(String text) {
        return PLURALS.endsIn(text);
    }

    private static boolean isBarePlural(String text) {
        String bare = AreaWords.withoutCount(text);
        return PLURALS.contains(bare) || ALL.contains(bare);
    }

    private static boolean isQualified(String text) {
        int start = QUALIFIERS.lengthAt(text, 0, text.length());
        if (start > 0 && endsLikeSet(text.substring(start))) {
            return true;
        }
        for (int i = 1; i < text.length(); i++) {
            int length = PLACES.lengthAt(text, i, text.length());
            if (length > 0) {
                return AreaWords.isKind(text.substring(i + length));
            }
        }
        return false;
    }

    private static boolean reachesAll(String text) {
        String rest = text.substring(ALL_LEADS.lengthAt(text, 0, text.length()));
        rest = rest.startsWith("各级") ? rest.substring(2) : rest;
        rest = rest.startsWith("各") ? rest.substring(1) : rest;
        return ALL.contains(rest);
    }
}
