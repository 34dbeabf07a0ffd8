package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;

/** How kinds of areas and bodies are named, without saying which: 县（市、区）, 市县政府, 街道, 16个区. */
final class AreaWords {

    /** Kinds of areas. Two in a row name no one place: 市县政府, 县（市、区）. */
    private static final Words KINDS = Words.of("省 市 县 区 州 盟 旗 镇 乡 街道 街 村 地 地方 自治区 直辖市 自治州 自治县");

    /** Words that mean several areas by themselves. */
    private static final Words SEVERAL = Words.of("""
            县级市 设区市 设区的市 设区的市级 地级市 地级以上市 省辖市 直管县 省直管县 市级 县级 省级 区级 镇级 乡级 乡镇 镇街 街镇 乡镇场 镇办 乡镇办
            村居 村社区 村（社区） 村（居） 县区 区县 市县 县市 市州 州市 盟市 地州市 地市 市地 县市区 区市县 师市 两级 三级 各级
            """);

    private static final Words ORGANS = Words.of("""
            人民政府 政府 党委政府 党委 党工委 党组 管委会 管理委员会 办事处 街道办 街道办事处 村委会 居委会 委会 两级 三级 行署 行政公署
            """);

    /** What may stand in a set beside an area: 各镇（街道、开发区）, 各单位、部门. */
    private static final Words FELLOWS = Words.of("""
            开发区 园区 产业园区 工业园区 功能区 新区 旅游区 景区 度假区 管理区 管理处 片区 社区 林区 农场 林场 团场 行政区 城市 地区
            单位 部门 机关 机构 团体 科室 处室 股室 部委 委办局 企业 学校 院校 高校 医院 学院 幼儿园 中小学校 商会 协会 学会 合作社 网格
            事业单位 直属单位 直属机构 二级单位 教学单位 人民团体 社会团体 国有企业 总支 支部 党总支 党支部
            系 部 处 所 院 室 股 站 队 中心 大队 中队 支队 总队 分局 派出所
            """);

    private static final Words LINKS = Words.of("（ ） 、 和 及 或 以及 与 各 级 以上 下 区直 市直 县直");

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

    private static final CharMatcher NUMERALS =
            CharMatcher.anyOf("0123456789一二三四五六七八九十百两几多").precomputed();
    private static final CharMatcher MEASURES = CharMatcher.anyOf("个家");
    private static final Words COUNT_LINKS = Words.of("（ ） 、 和");
    private static final int LONGEST_COUNT = 20;

    private AreaWords() {}

    /** Tells whether all of a text says what kind of area or body, and none of it which: 县级市政府, 街道, 部门. */
    static boolean isKind(String text) {
        int i = 0;
        int nouns = 0;
        while (i < text.length()) {
            int length = Math.max(area(text, i), FELLOWS.lengthAt(text, i, text.length()));
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

    /** Tells whether a text is kinds of areas in a row, and no name: 市县政府, 县（市、区）, 乡镇人民政府. */
    static boolean isSet(String text) {
        int i = 0;
        int areas = 0;
        while (i < text.length()) {
            int several = SEVERAL.lengthAt(text, i, text.length());
            int kind = KINDS.lengthAt(text, i, text.length());
            int length = Math.max(ORGANS.lengthAt(text, i, text.length()), Math.max(several, kind));
            if (length == 0) {
                length = LINKS.lengthAt(text, i, text.length());
            } else if (length == several) {
                areas += 2;
            } else if (length == kind) {
                areas++;
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return areas > 1;
    }

    private static int area(String text, int at) {
        return Math.max(
                KINDS.lengthAt(text, at, text.length()),
                Math.max(SEVERAL.lengthAt(text, at, text.length()), ORGANS.lengthAt(text, at, text.length())));
    }

    /** Tells whether a text counts areas: 16个区, 三县两区, 京津冀三省市; but not 八一镇. */
    static boolean isCounted(String text) {
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
        return Math.max(area(text, at), COUNT_LINKS.lengthAt(text, at, text.length()));
    }

    /** The number and measure that a text begins with left out: 部门 of 7个部门. */
    static String withoutCount(String text) {
        String rest = NUMERALS.trimLeadingFrom(text);
        boolean measure = rest.length() < text.length() && !rest.isEmpty() && MEASURES.matches(rest.charAt(0));
        return measure ? rest.substring(1) : rest;
    }

    /**
     * Tells whether a text behind a comma goes on a set: 街道 behind 各镇, 县级市政府 behind 各区, 县公安局 behind 各市.
     *
     * @param set the end of the set
     * @param text what stands behind the comma
     */
    static boolean goesOn(String set, String text) {
        if (isKind(text)) {
            // Behind 各部门, 市政府 is one government.
            boolean otherKind =
                    UnitNames.endsInArea(text) && CollectiveWords.endsInPlural(set) && !UnitNames.endsInArea(set);
            return !otherKind && !(OWN_GOVERNMENTS.contains(text) && ORGANS.endsIn(set));
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
}
