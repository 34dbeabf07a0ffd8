package org.fenjie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.fenjie.benchmarks.JsonPlans.Text;
import org.fenjie.benchmarks.PlanRecord.Group;
import org.fenjie.benchmarks.PlanRecord.Heading;
import org.fenjie.benchmarks.PlanRecord.Row;

/**
 * Generated plans of 79 tasks under 20 headings, the same ones in every run.
 *
 * <p>Lengths and shares are those of a real table: contents of some sixty characters, unit cells of some eleven, about forty
 * different unit cells and a dozen deadline cells in a plan, one deadline in fifty not to be understood.
 */
final class SamplePlans {

    /** The tasks of a plan. */
    static final int TASKS = 79;

    private static final int GROUPS = 20;
    private static final int PLACES = 20;
    private static final int CONTENTS_OF_A_PLACE = 400;

    private static final ImmutableList<String> LEVELS = ImmutableList.of("县", "区", "市");
    private static final ImmutableList<String> BUREAUS = ImmutableList.of(
            "发展改革委",
            "教育局",
            "科技局",
            "工业和信息化局",
            "公安局",
            "民政局",
            "司法局",
            "财政局",
            "人力资源社会保障局",
            "自然资源局",
            "生态环境局",
            "住房城乡建设局",
            "交通运输局",
            "水利局",
            "农业农村局",
            "商务局",
            "文化和旅游局",
            "卫生健康委",
            "退役军人局",
            "应急局",
            "审计局",
            "国资委",
            "市场监管局",
            "体育局",
            "统计局",
            "医保局",
            "信访局",
            "城市管理局",
            "数据局",
            "政务服务中心",
            "税务局",
            "气象局",
            "档案局",
            "总工会",
            "团委",
            "妇联",
            "残联",
            "红十字会",
            "投资促进中心",
            "融媒体中心");
    private static final ImmutableList<String> VERBS = ImmutableList.of(
            "及时公开", "持续推进", "全面梳理", "定期更新", "主动回应", "规范发布", "系统解读", "深入排查", "统筹做好", "集中展示", "跟踪督办", "逐项落实");
    private static final ImmutableList<String> OBJECTS = ImmutableList.of(
            "重大建设项目批准和实施信息",
            "促进就业和技能培训的政策措施",
            "义务教育招生范围和入学条件",
            "财政资金直达基层的分配结果",
            "国土空间规划和用地计划",
            "生态环境监测与执法情况",
            "食品药品抽检不合格的处置进展",
            "公共卫生应急预案和防控知识",
            "惠企政策的申报指南与兑现进度",
            "城市更新和老旧小区改造安排",
            "养老服务机构的收费与评估",
            "乡村振兴衔接资金的使用",
            "行政执法事项清单及裁量基准",
            "国有企业经营和考核结果");
    private static final ImmutableList<String> MEANS = ImmutableList.of(
            "通过门户网站专栏集中发布",
            "结合图解、视频等形式同步说明",
            "以清单方式逐条列明并动态调整",
            "依托政务新媒体扩大知晓范围",
            "在办事大厅设置公开查阅点",
            "组织企业代表和群众座谈听取意见",
            "纳入年度考核并通报结果");
    private static final ImmutableList<String> ENDS =
            ImmutableList.of("确保信息真实准确", "做到应公开尽公开", "方便群众查询使用", "形成工作台账备查", "切实提高政策知晓率", "接受社会各方面监督");
    private static final ImmutableList<String> DEADLINES = ImmutableList.of(
            "全年", "全年", "全年", "全年", "全年", "10月", "10月底前", "6月底前", "第三季度", "12月底前", "上半年", "每季度末", "9月30日前", "印发后30日内");
    private static final ImmutableList<String> UNCLEAR = ImmutableList.of("根据上级部署确定", "视工作需要");

    private SamplePlans() {}

    /** The first so many plans of the series; a plan is the same whatever the number. */
    static ImmutableList<PlanRecord> first(int count, Text text) {
        ImmutableList.Builder<PlanRecord> plans = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            plans.add(of(i, text));
        }
        return plans.build();
    }

    /** A plan by its place in the series. */
    static PlanRecord of(int index, Text text) {
        SplittableRandom random = new SplittableRandom(index);
        int place = text == Text.ARCHIVE ? index % PLACES : PLACES + index;
        String name = name(place);
        // A table's cells name the units of its own place, and seldom say which place: 县财政局 stands in any county's.
        Place of = new Place(name, text == Text.ARCHIVE ? pick(LEVELS, place) : name, place);
        int year = 2007 + index % 19;
        List<Heading> headings = new ArrayList<>();
        int number = 1;
        for (int heading = 0; heading < GROUPS / 4; heading++) {
            List<Group> groups = new ArrayList<>();
            for (int group = 0; group < 4; group++) {
                List<Row> rows = new ArrayList<>();
                int last = TASKS * (heading * 4 + group + 1) / GROUPS;
                for (; number <= last; number++) {
                    rows.add(new Row(
                            number,
                            of.content(random, text == Text.ARCHIVE && random.nextInt(4) > 0),
                            of.units(random),
                            random.nextInt(50) == 0 ? pick(UNCLEAR, random) : pick(DEADLINES, random)));
                }
                groups.add(new Group(of.heading(heading * 4 + group), rows));
            }
            headings.add(new Heading(of.heading(GROUPS + heading), groups));
        }
        return new PlanRecord(
                "fenjie/1",
                of.name + year + "年政务公开工作要点任务分解表（第" + index + "号）",
                of.name,
                year,
                year + "-04-1" + index % 10,
                headings);
    }

    /** Three characters, other ones for every place. */
    private static String name(int place) {
        return "" + (char) ('\u5000' + place / 700) + (char) ('\u5400' + place % 700) + "县";
    }

    private static <T> T pick(List<T> list, int index) {
        return list.get(index % list.size());
    }

    private static <T> T pick(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /**
     * A place.
     *
     * @param ofUnits what the names of its units begin with
     */
    private record Place(String name, String ofUnits, int seed) {

        private String unit(SplittableRandom random) {
            // The least of three: a few units have most of the tasks.
            int least = Math.min(random.nextInt(BUREAUS.size()), random.nextInt(BUREAUS.size()));
            return ofUnits + BUREAUS.get(Math.min(least, random.nextInt(BUREAUS.size())));
        }

        String units(SplittableRandom random) {
            String first = unit(random);
            int shape = random.nextInt(10);
            if (shape < 6) {
                return first;
            }
            if (shape < 8) {
                return first + "牵头 相关单位配合";
            }
            String second = unit(random);
            return second.equals(first) ? first : shape == 8 ? first + "、" + second : first + "牵头，" + second + "配合";
        }

        String heading(int index) {
            SplittableRandom own = new SplittableRandom(seed * 1_000L + index);
            return "推进" + name + pick(OBJECTS, own).substring(0, 4) + "公开" + index;
        }

        String content(SplittableRandom random, boolean again) {
            SplittableRandom own =
                    again ? new SplittableRandom(seed * 1_000_000L + random.nextInt(CONTENTS_OF_A_PLACE)) : random;
            return pick(VERBS, own) + name + pick(OBJECTS, own) + "，" + pick(MEANS, own) + "，完成"
                    + (10 + own.nextInt(1_000_000)) + "件，" + pick(ENDS, own) + "。" + pick(VERBS, own)
                    + pick(OBJECTS, own) + "。";
        }
    }
}
