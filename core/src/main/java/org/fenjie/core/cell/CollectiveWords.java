package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.fenjie.core.plan.Collective;

/** How open sets of units are named: 各单位, 有关部门, 等部门, 各县（市、区）, 市县政府. */
final class CollectiveWords {

    /** What makes any noun a set of those concerned. */
    private static final Words CONCERNED = Words.of("有关 相关 其他 其它 其余 涉及 所涉 属事 相应");

    private static final Words WHOLE = Words.of("所有 全体 全部");

    /** Nouns of sets: no one unit has a name that ends in them. */
    private static final Words PLURALS = Words.of("""
            单位 部门 科室 处室 股室 室站 司局 委办局 厅局 部委 部委办局 部处 院系 院部 系部 院所 省份
            镇街 街镇 乡镇 镇乡 企业 央企 国企 高校 院校 机构 主体 人民团体 群团组织 群团 社会组织 行业协会 金融机构 医疗机构 党组织
            责任人 责任主体 成员 运营商 平台企业 业主 市直机关 县直机关 区直机关 省直机关 州直机关
            """);

    /** Words that qualify a plural or an area, so that the whole is a set: 试点城市政府, 属地政府. */
    private static final Words QUALIFIERS =
            Words.of("试点 示范 沿海 沿江 沿边 沿线 重点 属地 地方 基层 当地 所在 所在地 下属 所属 辖区 部分 二级 两级 三级 有条件 有条件的");

    /** Areas and what governs them. Two areas in a row name no one place: 市县政府, 县（市、区）. */
    private static final Words AREAS =
            Words.of("省 市 县 区 州 盟 旗 镇 乡 街道 村 社区 自治区 直辖市 自治州 自治县 地区 地州市 省辖市 直管县 省直管县 县级市 设区市 地级市 地级以上市 "
                    + "市级 县级 省级 区级 镇级 乡级 乡镇 镇街 街镇 村居 街 居 城市 地方 林区 农场 团场 师市 行政区");

    private static final Words SINGLE_AREAS = Words.of("省 市 县 区 州 盟 旗 镇 乡 街道 村 自治区 直辖市 自治州 自治县 街 地");

    private static final Words SETS_OF_AREAS = Words.of(
            "县级市 设区市 地级市 地级以上市 省辖市 直管县 省直管县 市级 县级 省级 区级 镇级 乡级 乡镇 镇街 街镇 村居 县区 区县 市县 县市 市州 州市 盟市 地州市 地市 市地 县市区 区市县 师市 两级 三级 各级");

    private static final Words ORGANS = Words.of("""
            人民政府 政府 党委政府 党委 党工委 党组 管委会 管理委员会 办事处 街道办 街道办事处 村委会 居委会 两级 三级 行署 行政公署
            """);

    /** Which areas lie in which. */
    private static final ImmutableMap<String, Integer> RANKS = ImmutableMap.<String, Integer>builder()
            .put("省", 1)
            .put("自治区", 1)
            .put("直辖市", 1)
            .put("市", 2)
            .put("州", 2)
            .put("盟", 2)
            .put("县", 3)
            .put("区", 3)
            .put("旗", 3)
            .put("镇", 4)
            .put("乡", 4)
            .put("街道", 4)
            .buildOrThrow();

    private static final Words RANKED = Words.of(RANKS.keySet());

    private static final Words OWN_GOVERNMENTS = Words.of("省政府 市政府 区政府 县政府 州政府 省人民政府 市人民政府 区人民政府 县人民政府 州人民政府");

    /** What may stand in a set beside an area: 各镇（街道、开发区）, 各单位、部门. */
    private static final Words FELLOWS = Words.of("""
            开发区 园区 产业园区 工业园区 功能区 新区 旅游区 景区 度假区 管理区 管理处 片区 总支 支部 党总支 党支部 单位 部门 科室 处室 股室 企业 学校 院校 高校 医院 学院 系
            部 处 所 院 室 股 站 队 大队 中队 支队 总队 分局 派出所 中心 机关 事业单位 直属单位 直属机构 人民团体 国有企业 中小学校 幼儿园 商会 协会 学会 合作社 网格 社会团体 机构
            团体 部委 委办局
            二级单位 教学单位 林场 农场 镇街
            """);

    private static final Words LINKS = Words.of("（ ） 、 和 及 或 以及 与 / 各 级 以上 下 区直 市直 县直");

    private static final Words ALL = Words.of("单位 部门 责任单位 责任部门 部门单位 单位部门 部门和单位 单位和部门 部门及单位 部门、单位 单位、部门 成员单位部门");
    private static final Words ALL_LEADS = Words.of("全市 全县 全区 全省 全州 全镇 全乡 全校 全院 全局 全系统 全国 所有 全体 全部");

    private static final CharMatcher NUMERALS = CharMatcher.anyOf("0123456789一二三四五六七八九十百两几多");
    private static final CharMatcher MEASURES = CharMatcher.anyOf("个家");
    private static final Words COUNT_LINKS = Words.of("（ ） 、 和");
    private static final int LONGEST_COUNT = 20;

    private CollectiveWords() {}

    /** Finds whom a text reaches if it names a set; empty if it names a unit, or nothing known. */
    static Optional<Collective.Kind> kindOf(String text) {
        if (text.startsWith("等")) {
            String rest = text.substring(1);
            boolean described = !rest.isEmpty() && !isBarePlural(rest) && !CONCERNED.standsIn(rest);
            return Optional.of(described ? Collective.Kind.DESCRIBED : Collective.Kind.CONCERNED);
        }
        if (text.indexOf('各') >= 0) {
            return Optional.of(
                    CONCERNED.standsIn(text)
                            ? Collective.Kind.CONCERNED
                            : reachesAll(text) ? Collective.Kind.ALL : Collective.Kind.DESCRIBED);
        }
        if (CONCERNED.startsIn(text) || (CONCERNED.standsIn(text) && endsLikeSet(text))) {
            return Optional.of(Collective.Kind.CONCERNED);
        }
        if (WHOLE.startsIn(text)) {
            return Optional.of(reachesAll(text) ? Collective.Kind.ALL : Collective.Kind.DESCRIBED);
        }
        return endsInPlural(text) || isSetOfAreas(text) || isQualified(text) || isCounted(text)
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

    /** Tells whether a text says for itself how far it reaches: 各部门, 有关单位. */
    static boolean isDetermined(String text) {
        return text.indexOf('各') >= 0 || CONCERNED.standsIn(text) || WHOLE.startsIn(text);
    }

    /** Tells whether a text ends in a noun of sets, so that it may stand behind 等: 有关部门, 市, 县级市政府. */
    static boolean endsLikeSet(String text) {
        return endsInPlural(text) || isFellow(text) || isCounted(text);
    }

    private static boolean endsInPlural(String text) {
        return PLURALS.endsIn(text);
    }

    private static boolean isBarePlural(String text) {
        String bare = NUMERALS.trimLeadingFrom(text);
        if (bare.length() < text.length() && (bare.startsWith("个") || bare.startsWith("家"))) {
            bare = bare.substring(1);
        }
        return PLURALS.contains(bare) || ALL.contains(bare);
    }

    /** Tells whether all of a text says what kind of area or body, and none of it which: 县级市政府, 街道, 市、区. */
    static boolean isFellow(String text) {
        int i = 0;
        int nouns = 0;
        while (i < text.length()) {
            int length = Math.max(
                    Math.max(AREAS.lengthAt(text, i, text.length()), ORGANS.lengthAt(text, i, text.length())),
                    FELLOWS.lengthAt(text, i, text.length()));
            if (length > 0) {
                nouns++;
            } else {
                length = LINKS.lengthAt(text, i, text.length());
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return nouns > 0;
    }

    /**
     * Tells whether a text behind a comma goes on a set: 街道 behind 各镇, 县级市政府 behind 各区, 县公安局 behind 各市.
     *
     * @param set the end of the set
     * @param text what stands behind the comma
     */
    static boolean goesOn(String set, String text) {
        if (isDetermined(text)) {
            return false;
        }
        if (isFellow(text)) {
            boolean area = UnitNames.endsInArea(text);
            // Behind 各部门, 市政府 is one government; behind 各单位, 开发区管委会 is no unit of the same kind.
            return !(area && endsInPlural(set)) && !(OWN_GOVERNMENTS.contains(text) && ORGANS.endsIn(set));
        }
        // 各市、县公安局 is one set, for a county lies below a city; 各镇、县公安局 is a set and a unit.
        int upper = RANKED.lengthBefore(set, 0, set.length());
        int lower = RANKED.lengthAt(text, 0, text.length());
        return upper > 0
                && lower > 0
                && UnitNames.startsWithSubject(text, lower, text.length())
                && rank(set.substring(set.length() - upper)) <= rank(text.substring(0, lower))
                && !set.endsWith(text.substring(0, lower));
    }

    private static int rank(String area) {
        return RANKS.getOrDefault(area, 0);
    }

    /** 市县政府, 县（市、区）, 乡镇人民政府: kinds of areas in a row, and no name. */
    private static boolean isSetOfAreas(String text) {
        int i = 0;
        int areas = 0;
        while (i < text.length()) {
            int set = SETS_OF_AREAS.lengthAt(text, i, text.length());
            int area = Math.max(set, SINGLE_AREAS.lengthAt(text, i, text.length()));
            int length = Math.max(area, ORGANS.lengthAt(text, i, text.length()));
            if (length == area && area > 0) {
                areas += length == set ? 2 : 1;
            }
            if (length == 0) {
                length = LINKS.lengthAt(text, i, text.length());
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return areas > 1;
    }

    private static boolean isQualified(String text) {
        int length = QUALIFIERS.lengthAt(text, 0, text.length());
        String rest = text.substring(length);
        return length > 0 && (isFellow(rest) || isCounted(rest));
    }

    /** 16个区, 三县两区, 京津冀三省市; but not 八一镇. */
    private static boolean isCounted(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST_COUNT); i++) {
            if (NUMERALS.matches(text.charAt(i)) && isCount(text.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(String text) {
        int counts = 0;
        int areas = 0;
        boolean clear = false;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && NUMERALS.matches(text.charAt(i))) {
                clear |= text.charAt(i) <= '9';
                i++;
            }
            if (i < text.length() && MEASURES.matches(text.charAt(i))) {
                clear = true;
                i++;
            }
            int counted = i;
            int length = countable(text, i);
            while (length > 0) {
                areas++;
                i += length;
                length = countable(text, i);
            }
            if (counted == start || i == counted) {
                return false;
            }
            counts++;
        }
        return clear || counts > 1 || areas > 1;
    }

    private static int countable(String text, int at) {
        return Math.max(
                Math.max(
                        SINGLE_AREAS.lengthAt(text, at, text.length()),
                        SETS_OF_AREAS.lengthAt(text, at, text.length())),
                Math.max(ORGANS.lengthAt(text, at, text.length()), COUNT_LINKS.lengthAt(text, at, text.length())));
    }

    private static boolean reachesAll(String text) {
        String rest = text;
        int lead = ALL_LEADS.lengthAt(rest, 0, rest.length());
        rest = rest.substring(lead);
        if (rest.startsWith("各级")) {
            rest = rest.substring(2);
        }
        if (rest.startsWith("各")) {
            rest = rest.substring(1);
        }
        return ALL.contains(rest);
    }
}
