package org.fenjie.benchmarks;

import com.google.common.collect.ImmutableList;

/** Cells to read, of every shape that tables print; the units are made up. */
final class SampleCells {

    /** As most deadline cells are printed. */
    static final String TYPICAL_DEADLINE = "2025年6月底前";

    /** Three dated stages and one without an end. */
    static final String LONG_DEADLINE = "2026年3月底前完成摸底调查，2026年9月底前拿出初步方案；2027年6月底前全面铺开，之后转入常态化管理";

    /** As most unit cells are printed. */
    static final String TYPICAL_UNITS = "县科技局牵头，县财政局、县教育局配合";

    /** Several leads, many supporting units, second names and open sets. */
    static final String LONG_UNITS =
            "县委宣传部、县文旅局（县文物局）牵头，县发展改革局、县财政局、县自然资源局、县住建局、县交通运输局、县水利局、县农业农村局、县市场监管局（县知识产权局）、县大数据中心等部门，各乡镇人民政府、县经济开发区管委会按职责分工负责";

    static final ImmutableList<String> DEADLINES = ImmutableList.of(
            // Through a period.
            "全年",
            "2027年全年",
            "3月至11月",
            "4—9月",
            "2026年2月至2028年1月",
            "2025.11—2026.03",
            "11月-次年2月",
            "2026～2029年",
            // By the end of a period.
            "10月底前",
            TYPICAL_DEADLINE,
            "9月",
            "2028年7月",
            "2027年",
            "年内",
            "上半年",
            "第二季度",
            "三季度末前",
            "2026年第四季度",
            "8月中旬",
            "5月上旬前",
            "11月15日前",
            "2026年5月31日前",
            "2026-08-31",
            "到2029年",
            "2027年前",
            "２０２６年８月底前",
            "二〇二七年三月底前",
            "十一月底前",
            "（2026年10月底前）",
            "须于2026年4月底前办结",
            "力争2028年10月底前建成投运",
            // A count after an event.
            "印发后3个月内",
            "工作要点公布后15日内",
            "自收到通知之日起12个工作日内",
            "自合同签订之日起一年内",
            // Recurring.
            "每月",
            "每月8日前",
            "每季度末月20日前",
            "每年4月底前",
            "2026年起，每年5月底前报送",
            // Without an end.
            "长期坚持",
            "常态化开展",
            "2027年9月起",
            // Staged.
            "2028年底前，并长期坚持",
            "5月底前制定方案，9月底前完成验收",
            LONG_DEADLINE,
            // Not understood.
            "根据上级部署确定",
            "202611",
            "县水利局",
            " ");

    static final ImmutableList<String> UNITS = ImmutableList.of(
            "县民政局",
            "县卫健局、县医保局",
            "县审计局 县统计局",
            "县经信局（县国防科工办）",
            "县司法局负责",
            TYPICAL_UNITS,
            "县城管局牵头 相关单位配合",
            "县应急局会同有关部门",
            "县残联、县妇联按职责分工负责",
            "（牵头单位：县交通运输局；配合单位：县公安局、各乡镇）",
            "牵头单位：县林业局\n责任单位：县财政局、县水利局",
            "责任单位：县档案馆。",
            "县政府办，各乡镇人民政府",
            "县人社局等部门",
            "各部门、各单位",
            "各乡镇、街道",
            "县水利局会同县水务集团",
            "县税务局、县市场监管局牵头，各相关单位配合，12月底前完成",
            "暂无",
            LONG_UNITS);

    private SampleCells() {}
}
