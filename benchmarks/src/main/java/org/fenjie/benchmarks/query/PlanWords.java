package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;

/** The words that generated plans are made of. All areas are made up. */
final class PlanWords {

    /** Sixty areas, such as 云山区. */
    static final ImmutableList<String> AREAS = joined("云清临安永新", "山江河城宁泽川阳岭原", "区");

    /** What a plan is about. */
    static final ImmutableList<String> SUBJECTS = ImmutableList.of(
            "政务公开", "营商环境", "法治政府建设", "数字化转型", "绿色低碳", "就业创业", "安全生产", "乡村振兴", "城市更新", "质量提升", "科技创新", "文化惠民", "健康促进",
            "信用体系建设", "为民办实事", "防灾减灾");

    /** Headings of the second level by those of the first. */
    static final ImmutableListMultimap<String, String> HEADINGS = ImmutableListMultimap.<String, String>builder()
            .putAll("重点领域公开", "规划计划", "财政资金", "公共资源配置", "重大项目", "市场监管")
            .putAll("政策服务", "政策制定", "政策解读", "意见征集", "政策评估")
            .putAll("平台建设", "网站运维", "新媒体矩阵", "数据共享", "智能问答")
            .putAll("依申请办理", "渠道畅通", "答复规范", "督促指导")
            .putAll("公众参与", "开放日", "议题征询", "满意度测评", "基层座谈")
            .putAll("组织保障", "机构队伍", "业务培训", "考核评估", "经费落实")
            .build();

    private static final ImmutableList<String> DEPARTMENTS = ImmutableList.of(
            "政府办", "发展改革委", "财政局", "数据局", "司法局", "教育局", "科委", "民政局", "人社局", "生态环境局", "建设管理委", "交通委", "农业农村委", "水务局",
            "商务委", "文旅局", "卫健委", "应急局", "审计局", "市场监管局", "国资委", "体育局", "统计局", "医保局", "信访办", "机管局", "绿化市容局", "城管执法局",
            "规划资源局", "住房保障局", "公安局", "民族宗教局", "退役军人局", "消防支队", "税务局", "气象局", "档案局", "地方志办", "投资促进办", "金融办", "合作交流办",
            "民防办", "委宣传部", "委组织部", "委编办", "委网信办", "委政法委", "总工会", "团委", "妇联", "残联", "科协", "工商联", "红十字会", "法院", "检察院",
            "人大办", "政协办", "文明办", "烟草局", "邮政局", "供电公司", "供销社", "海关", "海事局", "河长办", "双拥办", "老龄办", "语委办", "爱卫办");

    private static final ImmutableList<String> OTHERS = ImmutableList.of(
            "融媒体中心", "城运中心", "政务服务中心", "大数据中心", "档案馆", "图书馆", "文化馆", "博物馆", "疾控中心", "急救中心", "血站", "就业促进中心", "社保中心",
            "公积金中心", "房屋征收中心", "土地储备中心", "不动产登记中心", "环境监测站", "农技推广中心", "水文站", "路政中心", "公交公司", "自来水公司", "燃气公司", "城投集团",
            "交建集团", "文旅集团", "国资集团", "开发区管委会", "工业园区管委会");

    private static final ImmutableList<String> TOWNS = joined("东西南北上下大小金银青白", "庄桥湾塘林溪湖岭浦坊店门洼墩渡", "");
    private static final ImmutableList<String> TOWN_KINDS = ImmutableList.of("镇", "街道", "乡");

    /** About three hundred units, those named most often first. */
    static final ImmutableList<String> UNITS = Stream.of(
                    DEPARTMENTS.stream().map(name -> "区" + name),
                    OTHERS.stream().map(name -> "区" + name),
                    TOWNS.stream().map(name -> name + TOWN_KINDS.get(TOWNS.indexOf(name) % TOWN_KINDS.size())))
            .flatMap(names -> names)
            .collect(ImmutableList.toImmutableList());

    /** The units that go by a second name, with that name (挂牌). */
    static final ImmutableListMultimap<String, String> PLATES = ImmutableListMultimap.of(
            "区商务委", "区经委", "区文旅局", "区文物局", "区建设管理委", "区重大办", "区农业农村委", "区乡村振兴办", "区应急局", "区安委办");

    static final ImmutableList<String> VERBS =
            ImmutableList.of("推进", "完善", "公开", "梳理", "规范", "更新", "落实", "优化", "建立", "督办", "公示", "编制");
    static final ImmutableList<String> OBJECTS = ImmutableList.of(
            "办事指南", "权责清单", "年度预算", "项目进展", "补贴名单", "执法结果", "政策问答", "数据目录", "应急预案", "整改台账", "培训计划", "监测报告", "服务事项",
            "信用档案", "便民地图", "考核细则");

    private PlanWords() {}

    private static ImmutableList<String> joined(String firsts, String seconds, String end) {
        return Lists.cartesianProduct(Lists.charactersOf(firsts), Lists.charactersOf(seconds)).stream()
                .map(PlanWords::text)
                .map(name -> name + end)
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(List<Character> characters) {
        return "" + characters.get(0) + characters.get(1);
    }
}
