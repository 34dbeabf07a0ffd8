package org.fenjie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.PlanJson;
import org.junit.jupiter.api.Test;

/** Runs the example programs, and holds them to what they print. */
class ProgramsTest {

    static final String PLAN =
            Path.of("..", "seeds", "shanghai-fengxian-2024.json").toString();

    static final String RECORD = Path.of("sample", "progress-2024.json").toString();

    /** The first plan a year on: task 6 reworded, led by another unit and earlier, task 42 exchanged for another. */
    static final String NEXT_YEAR =
            Path.of("sample", "fengxian-2025-altered.json").toString();

    static String printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatMustMyUnitDo() {
        assertThat(printed(() -> WhatMustMyUnitDo.main(new String[] {PLAN})).lines())
                .hasSize(1 + 9 + 17)
                .startsWith(
                        "区数据局: 9 named, 17 certain, 27 possible",
                        "6: lead (named), due ../2024-05-31",
                        "21: responsible (named), due 2024-01-01/2024-12-31 standing")
                .contains(
                        "49: lead (named), due 2024-01-01/2024-12-31 standing",
                        "62: responsible (certain, through 各单位), due ../2024-08-31")
                .endsWith("79: responsible (certain, through 各单位), due 2024-01-01/2024-12-31 standing");
    }

    @Test
    void whatFallsDue() {
        assertThat(printed(() -> WhatFallsDue.main(new String[] {PLAN})).lines())
                .hasSize(20)
                .contains("42 丰富政策留言板功能，增设政策评价与建议窗口。")
                .last()
                .asString()
                .startsWith("Not decided: [")
                .contains("78 (the date of the event \"工作要点发布\" is not given)");
    }

    @Test
    void howFarAreWe() {
        assertThat(printed(() -> HowFarAreWe.main(new String[] {PLAN, RECORD})).lines())
                .containsExactly(
                        "6 overdue, 1 not-known, 2 done-late, 13 done-on-time, 57 standing",
                        "Done: 15 of 22",
                        "19 ../2024-10-31: overdue, 1 day late",
                        "20 ../2024-10-31: overdue, 1 day late",
                        "24 ../2024-10-31: overdue, 1 day late",
                        "25 ../2024-10-31: overdue, 1 day late",
                        "42 ../2024-10-31: overdue, 1 day late",
                        "64 ../2024-10-31: overdue, 1 day late");
    }

    @Test
    void whyThisDate() {
        assertThat(printed(() -> WhyThisDate.main(new String[0])).lines())
                .startsWith(
                        "due 2024-04-16/2024-05-14",
                        "1. 时限：收到申请后20个工作日内",
                        "2. “收到申请”之日为2024年4月15日（星期一）",
                        "3. 2024年4月15日（星期一）当日不计入，自下一日开始计算【《中华人民共和国民法典》第二百零一条】")
                .contains("7. Working days counted: 20; the last is Tuesday 2024-05-14");
    }

    @Test
    void whatChanged() {
        assertThat(printed(() -> WhatChanged.main(new String[] {PLAN, NEXT_YEAR}))
                        .lines())
                .containsExactly(
                        "78 of 79 tasks go on (77 unchanged), 1 gone, 1 new",
                        "new 42 完成网站无障碍改造。",
                        "gone 42 丰富政策留言板功能，增设政策评价与建议窗口。",
                        "6 → 6 (0.94): wording 做好优化营商环境工作方案 [-7-]{+8+}.0 版的制定和公开，进一步固化改革成果。; "
                                + "units -lead 区数据局, +lead 区经委（区商务委）; deadline by 05 → by 03 (earlier)");
    }

    @Test
    void planInCode() {
        WorkPlan plan = PlanJson.parse(printed(() -> PlanInCode.main(new String[0])));
        assertThat(plan.tasks()).hasToString("[1: lead 区科委, supporting 相关单位; by 10]");
        assertThat(plan.tasks().get(0).deadlineCell()).contains("10月");
    }

    /** Whoever opens it sees that no office has published it. */
    @Test
    void theNextYearSaysThatItIsAltered() {
        assertThat(PlanJson.read(Path.of(NEXT_YEAR)).title()).contains("示例").contains("手工改动");
    }
}
