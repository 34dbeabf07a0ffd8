package org.fenjie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example programs, and holds them to what they print. */
class ProgramsTest {

    static final String PLAN =
            Path.of("..", "seeds", "shanghai-fengxian-2024.json").toString();

    static final String RECORD = Path.of("src", "test", "resources", "org", "fenjie", "examples", "progress-2024.json")
            .toString();

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
                .hasSize(9)
                .startsWith("6 牵头 due ../2024-05-31", "21 负责 due 2024-01-01/2024-12-31 standing")
                .endsWith("49 牵头 due 2024-01-01/2024-12-31 standing");
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
    void whatChanged(@TempDir Path folder) {
        assertThat(printed(() -> WhatChanged.main(new String[] {PLAN, nextYear(folder)}))
                        .lines())
                .containsExactly(
                        "78 of 79 tasks go on (77 unchanged), 1 gone, 1 new",
                        "new 42 完成网站无障碍改造。",
                        "gone 42 丰富政策留言板功能，增设政策评价与建议窗口。",
                        "6 → 6 (0.94): wording 做好优化营商环境工作方案 [-7-]{+8+}.0 版的制定和公开，进一步固化改革成果。; "
                                + "units -lead 区数据局, +lead 区经委（区商务委）; deadline by 05 → by 03 (earlier)");
    }

    /** The first plan a year on: task 6 reworded, led by another unit and earlier, task 42 exchanged for another. */
    static String nextYear(Path folder) {
        try {
            String plan = Files.readString(Path.of(PLAN))
                    .replace("\"year\": 2024", "\"year\": 2025")
                    .replace("丰富政策留言板功能，增设政策评价与建议窗口。", "完成网站无障碍改造。");
            int task = plan.indexOf("工作方案 7.0 版");
            String rest = plan.substring(task)
                    .replaceFirst("7\\.0", "8.0")
                    .replaceFirst("区数据局", "区经委（区商务委）")
                    .replaceFirst("5月", "3月");
            return Files.writeString(folder.resolve("next-year.json"), plan.substring(0, task) + rest)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
