package org.fenjie.core.cell;

import com.google.common.collect.ImmutableList;

/** How names of units are made: what they end in, the level they begin with (省, 市), and the subject between (发展改革). */
final class UnitNames {

    /** What a whole name ends in. */
    private static final Words ENDINGS = Words.of("""
            部 委 局 厅 办 院 署 社 处 科 室 所 站 队 司 会 联 协 行 校 馆 厂 水库 组 股 班 团 府 心 企 矿
            公司 集团 大学 海关 机场 车站 码头 油田 农场 林场 牧场 电厂 水厂 监狱 法庭 基地 园 中学 小学 区 市 县 州 盟 旗 省 镇 乡 街道
            社区 村 委机关 府机关 局机关 厅机关 分行 支行 电视台 电台 气象台 中队 人大 政协 地税 国税 党组 支部 武警 自治区 兵团 军区 部队 特区 片区 团中央 总台 总工 系 景区 电网 铁塔
            """);

    /** Words that end like a unit, and name none, whatever stands before them. */
    private static final Words NOT_ENDINGS =
            Words.of("社会 干部 部署 市场 城乡 机会 布局 格局 学科 专科 医科 社科 总部经济 小区 城区 园区 校园 家园 公园 庭园 田园 社团 团队 军队 分组");

    /** Words that name no unit by themselves: 城镇, but 奉城镇 does. */
    private static final Words NOT_NAMES = Words.of("城市 城镇 乡镇 内部 外部 全部 机关 中央");

    /** 杭州 and 新乡 are places, and stop short of 市; 凉山州 does not. */
    private static final String PLACE_ENDINGS = "州乡";

    private static final Words PARTS = Words.of("科 股 组 处 司 大队 中队 支队");

    private static final Words LONG_ENDINGS = Words.of("""
            委员会 管委会 管理委员会 办事处 办公室 办公厅 总工会 研究室 研究院 指挥部 大队 支队 总队 中心 政府 人民政府 检察院 法院 公司 集团 管理局 管理处 服务局 服务中心
            街道办 监督局 监管局 派出所 开发区 新区 学院 大学 医院 银行 协会 领导小组 执法局 保障局 信息化 事务局
            """);

    private static final int LONGEST_ENDING = 4;

    private static final Words AREAS = Words.of("市 区 县 州 盟 旗 省 镇 乡 街道 政府 管委会");

    /** What level of government a name begins with. */
    private static final Words LEVELS = Words.of("省 市 区 县 州 盟 旗 镇 乡 自治区");

    private static final Words NOT_LEVELS = Words.of("""
            市场 市容 市政 市民中心 市民服务 市民热线 区域 区划 县域 镇域 省际 州际 乡村 市监局 市监所 市监分局
            """);

    private static final Words GOVERNMENT_PARTS = Words.of("委 党委 政府 府 人大 政协 纪委 直 级");

    private static final Words COMMITTEES = Words.of("委 党委 工委 党工委");
    private static final Words GOVERNMENTS = Words.of("政府 人民政府 府");

    /** What offices of government see to: the words that follow the level in their names. */
    private static final Words SUBJECTS = Words.of("""
            发展改革 发展和改革 发改 经信 经济和信息化 经济信息化 经济 经贸 工业和信息化 人力资源社会保障 人力资源和社会保障 住房城乡建设 住房和城乡建设 农业农村 退役军人事务 卫生健康
            卫生和计划生育 文化和旅游 文化广电和旅游 文化广电旅游 自然资源和规划 市场监督管理 行政审批服务 国有资产监督管理 工业信息化 工信 科技 科学技术 科工 教育 教体 教科
            民族宗教 民族 民宗 宗教 公安 国家安全 国安 民政 司法 财政 人力资源 人力社保 人社 自然资源 规划 国土 生态环境 环境保护 环保 住房 住建
            城乡建设 建设 交通 交委 水利 水务 农业 农村 农牧 农经 林业 林草 林 园林 绿化 商务 商贸 文化 文旅 文广 文体 文物 旅游 卫生 卫健 卫计 农委 农办 农工委 教委 科委 建委
            经委 商委 计委 体改 森工 农垦 地税 国税 计生 人口 退役军人
            应急 审计 外事 外办 侨务 国资 国有资产 市场监管 市场监督 市监 工商 质监 质量技术 食品药品 药监 药品 知识产权 广电 广播 新闻 版权 电影 体育
            统计 医保 医疗保障 粮食 能源 海洋 渔业 水产 畜牧 气象 地震 信访 机关事务 地方金融 金融 政务 数据 大数据 行政审批 行政服务 营商 人防 人民防空
            国防动员 国动 国防科工 乡村振兴 扶贫 城管 城市管理 城乡管理 综合执法 综合行政 消防 税务 网信 互联网 编办 机构编制 档案 保密 密码 史志 地方志
            法院 检察院 高院 中院 总工会 工会 共青团 团委 妇联 残联 科协 工商联 贸促 红十字 文联 社科联 社科院 侨联 台办 供销 邮政 通信 烟草 公积金 招商
            投资促进 投促 合作交流 口岸 港口 港航 铁路 民航 测绘 监狱管理 戒毒 研究室 参事 法制 物价 安监 安全监管 安全生产 国土房管 房管 房产 移民 监察 纪委
            市容 城建 城投 中小企业 民营 海事 海防 银保监 证监 中医药 疾控 老龄 爱卫 供水 供电 公路 航道 水文 地质 矿产 盐务
            """);

    /** Organs of a party committee: beside 省委宣传部, 网信办 is 省委网信办. */
    private static final Words PARTY_ORGANS = Words.of("组织部 宣传部 统战部 政法委 网信办 编办 政研室 社会工作部 社工部 巡察办 巡视办 老干部局 机要局 直属机关工委");

    /** Ends of names that offices of government have, so that a level may be shared with them. */
    private static final Words OFFICE_ENDINGS = Words.of("局 厅 委 办 院 社 会 联 协 馆 署 部 研究室 政研室");

    private static final int LONGEST_PLACE = 6;

    private UnitNames() {}

    /** Tells whether a text ends as a whole name does: 市教育局, but not 人力资源 or 天河. */
    static boolean isWhole(String text, int from, int to) {
        return to - from > 1
                && ENDINGS.lengthBefore(text, from, to) > 0
                && NOT_ENDINGS.lengthBefore(text, from, to) == 0
                && NOT_NAMES.lengthAt(text, from, to) < to - from
                && !(to - from == 2 && PLACE_ENDINGS.indexOf(text.charAt(to - 1)) >= 0);
    }

    static boolean isWhole(String text) {
        return isWhole(text, 0, text.length());
    }

    /** Tells whether a text ends as names of parts of a unit do: 交警大队, 办公室综合科. */
    static boolean endsInPart(String text) {
        return PARTS.endsIn(text);
    }

    /** Tells whether a text ends as names of areas and their governments do. */
    static boolean endsInArea(String text) {
        return AREAS.endsIn(text);
    }

    /** Tells whether a text names an area of two characters at least: 宁波市, but not the 平街道 of 和平街道. */
    static boolean isArea(String text) {
        return text.length() - AREAS.lengthBefore(text, 0, text.length()) > 1 && endsInArea(text);
    }

    static boolean startsWithLevel(String text, int from, int to) {
        return levelLength(text, from, to) > 0;
    }

    static boolean startsWithSubject(String text, int from, int to) {
        return SUBJECTS.lengthAt(text, from, to) > 0 || PARTY_ORGANS.lengthAt(text, from, to) > 0;
    }

    /** Tells whether a text begins as names of offices do: 省教育, 教育, 国家. */
    static boolean startsLikeOffice(String text, int from, int to) {
        return startsWithLevel(text, from, to)
                || startsWithSubject(text, from, to)
                || text.startsWith("国家", from)
                || text.startsWith("中央", from)
                || text.startsWith("中国", from);
    }

    /** Tells whether a text is the beginning of an office's name and no more: 市教育, 财政. */
    static boolean isOpenOffice(String text) {
        String subject = text.substring(levelLength(text, 0, text.length()));
        return SUBJECTS.compose(subject);
    }

    /** Tells whether a word of names stands across an index: 市住房城乡 and 建设局 are one name that was broken. */
    static boolean hasWordAcross(String text, int index) {
        int level = levelLength(text, 0, text.length());
        if (index > level && level + SUBJECTS.lengthAt(text, level, text.length()) > index) {
            return true;
        }
        for (int i = Math.max(0, index - LONGEST_ENDING); i < index; i++) {
            if (i + LONG_ENDINGS.lengthAt(text, i, text.length()) > index) {
                return true;
            }
        }
        return false;
    }

    static boolean isEnding(char c) {
        return ENDINGS.contains(String.valueOf(c));
    }

    /** Tells whether a text is a party committee, a government or the like, whose offices begin with its name: 市委. */
    static boolean isGovernment(String text) {
        int level = levelLength(text, 0, text.length());
        return GOVERNMENT_PARTS.contains(text.substring(level));
    }

    /** Tells whether a text is a party committee: 区委, 镇党委. */
    static boolean isCommittee(String text) {
        return COMMITTEES.contains(text.substring(levelLength(text, 0, text.length())));
    }

    /** Tells whether a text is an office that bears its government's name: 区政府督查室. */
    static boolean isGovernmentOffice(String text) {
        int level = levelLength(text, 0, text.length());
        int government = GOVERNMENTS.lengthAt(text, level, text.length());
        return government > 0 && level + government < text.length();
    }

    static boolean startsLikeOffice(String text) {
        return startsLikeOffice(text, 0, text.length());
    }

    /** Tells whether a text begins as no later part of a name does: 市, 国家. */
    static boolean startsNewName(String text, int from, int to) {
        return startsLikeOffice(text, from, to) && !startsWithSubject(text, from, to);
    }

    private static int levelLength(String text, int from, int to) {
        if (NOT_LEVELS.lengthAt(text, from, to) > 0 && !text.startsWith("市政府", from) && !text.startsWith("市政协", from)) {
            return 0;
        }
        return LEVELS.lengthAt(text, from, to);
    }

    /** The beginning that a name may share with those after it: 省 in 省科技厅, 杭州市 in 杭州市财政局; empty if there is none. */
    static String sharedBeginning(String name) {
        int level = levelLength(name, 0, name.length());
        if (level > 0) {
            return name.length() > level ? name.substring(0, level) : "";
        }
        if (name.startsWith("团") && name.endsWith("委") && levelLength(name, 1, name.length()) > 0) {
            return name.substring(1, 2);
        }
        if (startsWithSubject(name, 0, name.length())) {
            return "";
        }
        for (int i = 2; i < Math.min(name.length() - 1, LONGEST_PLACE + 1); i++) {
            if (LEVELS.lengthAt(name, i, i + 1) > 0
                    && NOT_LEVELS.lengthAt(name, i, name.length()) == 0
                    && (SUBJECTS.lengthAt(name, i + 1, name.length()) > 0
                            || GOVERNMENT_PARTS.lengthAt(name, i + 1, name.length()) > 0)) {
                return name.substring(0, i + 1);
            }
        }
        return "";
    }

    /** The name with the beginning that it shares with a name before it; the name itself if it shares none. */
    static String withBeginning(String name, String beginning, String before) {
        if (beginning.isEmpty() || !isWhole(name) || !OFFICE_ENDINGS.endsIn(name)) {
            return name;
        }
        if (PARTY_ORGANS.contains(name)) {
            for (String committee : ImmutableList.of("委", "党委")) {
                if (before.startsWith(beginning + committee)) {
                    return beginning + committee + name;
                }
            }
            return name;
        }
        return SUBJECTS.startsIn(name) && levelLength(name, 0, name.length()) == 0 ? beginning + name : name;
    }
}
