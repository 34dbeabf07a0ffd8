package org.fenjie.core.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Chars;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * The words of deadline cells, by what they mean: the one table to read and to extend. A word is found by the longest match,
 * so {@code 底前} goes before {@code 底} without saying so.
 */
enum DeadlineWords {
    /** Stand before a time and change nothing in it: prepositions, duties, hedges. */
    LEAD_IN(
            "于", "在", "到", "至", "应于", "应在", "须于", "须在", "需于", "需在", "要在", "拟于", "计划于", "计划在", "预计", "预计于", "计划", "应",
            "须", "需", "拟", "原则上", "原则上于", "力争", "力争于", "力争在", "争取", "争取于", "争取在", "确保", "确保于", "确保在", "务必", "务必于",
            "务必在", "最迟", "最迟于", "至迟", "至迟于", "最晚", "最晚于", "不晚于", "不迟于", "截至", "截止", "截止到", "截至到", "暂定", "暂定于", "初定",
            "约", "大约", "自", "从", "并", "并于", "并在", "且", "其中", "限", "限于", "定于", "完成时间", "完成时限", "时限", "时间", "为", "均",
            "全部", "均于", "各"),
    /** Join a description of the work to its time: only behind these is a bare time taken out of a sentence. */
    PREPOSITION("于", "在", "到", "至", "截至", "截止", "截止到", "为", ":", "争取", "力争", "确保", "计划"),
    /** A clause that begins so hangs on something else than a date. */
    CONDITION("根据", "结合", "按照", "按", "视", "依据", "依照", "参照", "待", "随", "与", "跟", "同", "配合", "以", "取决", "经"),
    /** A sentence whose time is another thing's: what follows a bare period and makes it an attribute. */
    ATTRIBUTE(
            "的", "工作要点", "工作计划", "工作安排", "工作任务", "年度工作", "计划", "任务", "目标", "方案", "要点", "安排", "指标", "预算", "规划", "度工作",
            "度计划", "度任务", "度目标", "考核", "财政", "统计", "版", "款", "级", "届", "以来", "左右的"),
    /** The plan's own year. */
    THIS_YEAR("本年", "今年", "本年度", "今年度"),
    /** The year after the plan's. */
    NEXT_YEAR("明年", "来年", "明年度"),
    /** The year before the plan's. */
    LAST_YEAR("去年", "去年度"),
    /** The year named before, or the plan's. */
    SAME_YEAR("当年", "当年度", "同年"),
    /** The year after the one named before, or after the plan's. */
    FOLLOWING_YEAR("次年", "翌年", "下一年", "下年", "第二年", "下年度", "下一年度", "次年度"),
    /** The year before the one named before, or before the plan's. */
    PRECEDING_YEAR("上年", "上一年", "上年度", "上一年度", "前一年"),
    /** The end of a year, behind a year or alone. */
    YEAR_END("年底", "年末", "年终", "年内", "年度内", "年之内", "年度底", "年度末"),
    /** The end of a period is meant; with no more than the period itself it is meant as well. */
    END("底", "末", "内", "以内", "之内", "月内", "底以内", "止", "终", "末期"),
    /** The end of a period, and no day after it. */
    END_BEFORE("底前", "末前", "底之前", "末之前", "底以前", "末以前", "底止"),
    /** A bare 前: two readings. */
    BEFORE("前", "之前", "以前"),
    /** From a period on. */
    FROM("起", "开始", "以后", "之后", "后", "始", "起始", "及以后", "及之后", "及今后", "及其后"),
    /** Through a period. */
    DURING("全年", "期间", "全年度", "整年", "全月", "全季度"),
    /** The whole of the plan's year, with no year before it. */
    ALL_YEAR("全年", "全年度", "整年", "贯穿全年", "年度全程"),
    /** A clock time or a weekday behind a date, which the day includes. */
    TIME_OF_DAY("下班", "上午", "中午", "下午", "晚上"),
    /** The same, of the day as a whole or its first moment: a 前 behind it is told of the day. */
    WHOLE_DAY("当天", "当日", "零时", "凌晨"),
    /** Say, in brackets, that what is printed is included, so that 前 has one reading. */
    INCLUDED("(含", "(包含", "(包括"),
    /** What is done in a bare year: 2024年启动2025年完成 are two times, 2024年完成2025年预算 is one. */
    DONE("完成", "建成", "竣工", "完工", "投产", "投用", "投入", "开工", "实现", "启动", "验收", "全部", "全面", "基本"),
    /** Hedges behind a time. */
    ABOUT("左右", "前后"),
    /** Times that hang on a feast, a season or a year's course: behind a bare year or 每年 they are the time, and have no date. */
    OCCASION(
            "初", "年初", "年中", "中", "春节", "元旦", "国庆", "中秋", "端午", "清明", "劳动节", "两节", "两会", "节前", "节后", "节日", "春季", "夏季",
            "秋季", "冬季", "春夏", "秋冬", "冬春", "汛", "主汛期", "入汛", "暑", "寒假", "假期", "开学", "高考", "中考", "期间", "旺季", "淡季", "学期",
            "春耕", "三夏", "三秋", "采暖", "供暖"),
    /** Joins the two ends of a range. */
    RANGE("-", "--", "至", "到", "起至", "起到", "开始至", "以来至", "止至"),
    /** Joins times of equal standing. */
    AND("、", "和", "及", "与", "以及", "/", "或"),
    /** Without an end. */
    OPEN("长期", "持续", "常态", "经常", "日常", "常抓", "长效", "不断", "始终", "一贯", "永续", "常年", "滚动推进", "贯穿始终", "一以贯之", "久久为功"),
    /** At once: a stage, but no date. */
    AT_ONCE("立行立改", "立即", "即时", "马上", "即知即改", "立刻", "立改", "即行"),
    /** A clause that begins so comes after the time before it and has none of its own. */
    THEREAFTER("后续", "随后", "之后", "其后", "此后", "然后", "下一步", "后视", "再", "今后", "以后", "后期", "后"),
    /** Early, middle and late in a month. */
    EARLY("上旬", "初"),
    /** The middle of a month. */
    MIDDLE("中旬", "上中旬"),
    /** The last days of a month. */
    LATE("下旬", "中下旬"),
    /** Stand before an event and are no part of its name. */
    EVENT_HEDGE(
            "自", "从", "在", "于", "待", "应在", "应于", "应自", "应从", "应当在", "应当于", "应当自", "须在", "须于", "须自", "需在", "需于", "需自",
            "要在", "原则上", "原则上在", "原则上于", "原则上自", "力争", "力争在", "争取", "争取在", "确保", "确保在", "务必", "务必在", "最迟", "最迟在", "最迟于",
            "最晚", "最晚在", "最晚于", "并", "并在", "并于", "并自", "且", "其中", "拟于", "拟在", "一般在", "一般应在", "完成时限:", "完成时间:", "时限:"),
    /** Introduces an event in the middle of a sentence: 各单位应在文件印发后30日内. */
    EVENT_LEAD_IN("在", "自", "从", "于", ":"),
    /** Words in which {@link #EVENT_LEAD_IN} does not introduce anything. */
    NO_EVENT_LEAD_IN(
            "关于", "由于", "对于", "属于", "基于", "便于", "用于", "位于", "处于", "低于", "高于", "少于", "不少于", "大于", "小于", "现在", "所在", "正在",
            "存在", "自行", "自然", "自主", "自查", "自评", "自治", "自动", "自愿", "自身", "自筹", "自贸", "自建", "自纠", "自来水", "在线", "在建", "在校",
            "在册", "在职", "在岗", "在编", "在用", "在途", "从业", "从事", "从严", "并购", "并网", "并轨"),
    /** Between an event and its count. */
    EVENT_TAIL("之日起", "之日后", "之日", "之时起", "日起", "之后", "以后", "后", "起", "之后的", "后的", "之日起的", "起的", "之日起算", "起算", "后起"),
    /** Events that need no such tail: 方案印发1个月内. */
    EVENT_VERB(
            "印发", "发布", "公布", "通过", "批准", "批复", "收到", "下达", "召开", "结束", "完成", "实施", "施行", "生效", "验收", "受理", "作出", "签订",
            "投产", "出台", "下发", "备案", "公示", "立项", "开工", "竣工", "运行", "审定", "办结", "接到", "期满", "届满", "到期"),
    /** Begin an event that needs neither: 收到通知3日内. */
    EVENT_OPENING("收到", "接到"),
    /** Before an event: 会议召开前10个工作日. */
    EVENT_BEFORE("之日前", "前", "之前", "以前"),
    /** Ends a count. */
    WITHIN("内", "之内", "以内", "期限内", "时间内"),
    /** Working days. */
    WORKING_DAYS("个工作日", "工作日", "个工作天", "工作天"),
    /** Calendar days, said to be so. */
    CALENDAR_DAYS("个自然日", "自然日", "个日历日", "日历日", "日历天", "个日历天", "个自然天", "自然天"),
    /** Days. */
    DAYS("日", "天", "个日"),
    /** Weeks. */
    WEEKS("周", "个周", "星期", "个星期", "个礼拜"),
    /** Months, as a length of time. */
    MONTHS("个月"),
    /** Years, as a length of time. */
    YEARS("年", "周年", "个年度"),
    /** Every day. */
    EVERY_DAY("每日", "每天", "逐日", "按日", "按天"),
    /** Every week. */
    EVERY_WEEK("每周", "每星期", "每个星期", "逐周", "按周", "每一周"),
    /** Every ten-day part of a month. */
    EVERY_TEN_DAYS("每旬", "逐旬", "按旬"),
    /** Every month. */
    EVERY_MONTH("每月", "每个月", "逐月", "按月", "每月份", "每一个月", "每月度", "按月度"),
    /** Every quarter. */
    EVERY_QUARTER("每季度", "每季", "每个季度", "逐季", "按季", "按季度", "每一季度", "逐季度"),
    /** Every half-year. */
    EVERY_HALF_YEAR("每半年", "每个半年", "按半年"),
    /** Every year. */
    EVERY_YEAR("每年", "每年度", "每个年度", "按年", "按年度", "每一年");

    /** Characters that make another word of one that ends in the key: 起 is not meant in 起草, nor 前 in 前期. */
    private static final ImmutableMap<Character, String> NOT_BEFORE = ImmutableMap.<Character, String>builder()
            .put('前', "期三两后述置瞻往沿端段提四五")
            .put('后', "续期勤台备")
            .put('起', "草步诉")
            .put('内', "部容涝控")
            .put('底', "数册线稿层板")
            .put('初', "步审稿验级中期评选始")
            .put('终', "端身")
            .put('至', "少今多")
            .put('始', "终")
            .put('以', "后前内上下来")
            .put('季', "节")
            .put('周', "年边期密转围岁")
            .put('天', "然气")
            .put('效', "机果率能益")
            .put('中', "央国小标心华西药医介")
            .put('再', "生造就")
            .buildOrThrow();

    /** The first characters of the words, each once. */
    private final String firstChars;
    /** The words for each of these, the longest first. */
    private final ImmutableList<ImmutableList<String>> words;

    DeadlineWords(String... words) {
        ImmutableSortedMap<Character, ImmutableList<String>> byFirst = Arrays.stream(words)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(word -> word.charAt(0), ImmutableList.toImmutableList()),
                        ImmutableSortedMap::copyOf));
        this.firstChars = new String(Chars.toArray(byFirst.keySet()));
        this.words = byFirst.values().asList();
    }

    /** The length of the longest word of this meaning at an index; 0 if there is none. */
    int lengthAt(CellText text, int index) {
        int found = firstChars.indexOf(text.at(index));
        if (found >= 0) {
            for (String word : words.get(found)) {
                if (text.startsWith(word, index) && !isPartOfOtherWord(text, word, index)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    private static boolean isPartOfOtherWord(CellText text, String word, int index) {
        String others = NOT_BEFORE.get(word.charAt(word.length() - 1));
        return others != null && others.indexOf(text.at(index + word.length())) >= 0;
    }

    /** Tells whether a word of this meaning stands anywhere between two indexes. */
    boolean isIn(CellText text, int start, int end) {
        for (int i = start; i < end; i++) {
            int length = lengthAt(text, i);
            if (length > 0 && i + length <= end) {
                return true;
            }
        }
        return false;
    }
}
