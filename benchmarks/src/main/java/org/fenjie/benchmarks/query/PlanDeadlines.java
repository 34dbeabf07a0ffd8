package org.fenjie.benchmarks.query;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Random;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.DeadlineReading;

/** The deadline cells of generated plans: about two in five stand all year, most others end with a month. */
final class PlanDeadlines {

    /** The event that some cells count from; half of the plans know its date. */
    static final String EVENT = "工作要点印发";

    private static final ImmutableList<DeadlineReading> BY_FREQUENCY = readings();

    private PlanDeadlines() {}

    private static ImmutableList<DeadlineReading> readings() {
        ImmutableList.Builder<DeadlineReading> readings = ImmutableList.builder();
        add(readings, 38, "全年");
        add(readings, 9, "12月底前");
        add(readings, 5, "6月底前", "10月底前", "11月底前");
        add(readings, 4, "9月底前", "年底前");
        add(readings, 3, "3月底前", "长期坚持", "每季度末月20日前");
        add(readings, 2, "上半年", "第三季度", "5月至10月", "每季度", "每月", "工作要点印发后30日内", "4月底前制定方案，11月底前完成", "根据上级部署确定");
        add(
                readings,
                1,
                "2月底前",
                "8月底前",
                "6月25日前",
                "8月15日前",
                "9月20日前",
                "11月10日前",
                "10月中旬",
                "每月10日前",
                "工作要点印发后20个工作日内",
                "3月底前报送计划，6月底前完成中期评估，12月底前总结",
                "9月底前，并长期坚持",
                "次年1月底前",
                "结合实际推进");
        return readings.build();
    }

    private static void add(ImmutableList.Builder<DeadlineReading> readings, int times, String... cells) {
        for (String cell : cells) {
            readings.addAll(Collections.nCopies(times, DeadlineCellReader.read(cell)));
        }
    }

    /** A cell, as often as it stands in the list. */
    static DeadlineReading draw(Random random) {
        return BY_FREQUENCY.get(random.nextInt(BY_FREQUENCY.size()));
    }
}
