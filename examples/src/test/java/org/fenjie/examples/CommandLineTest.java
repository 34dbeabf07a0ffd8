package org.fenjie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = FenjieExamples.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }

    private static Run runOn(String input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void printsAnOverviewOfTheFirstPlan() {
        Run run = run();

        assertThat(run.code).isZero();
        assertThat(run.out.lines())
                .contains(
                        "上海市奉贤区, 2024, 79 tasks, 25 units named",
                        "  以推进落实区域重点发展任务为导向做好信息公开  5   1-5",
                        "2024-05    1   6",
                        "2024-10    19  3-5, 7, 9-14, 16-20, 24-25, 42, 64",
                        "区政府办                            18   11         7",
                        "区经委（区商务委）                  10   3          7",
                        "各单位                    certainly you  17  36-38, 45, 50-51, 54, 56, 62-64, 67-69, 77-79",
                        "78  工作要点发布后30日内  the date of the event \"工作要点发布\" is not given");
        assertThat(run.err).isEmpty();
    }

    @Test
    void printsAUnitsOwnSheetUnderAnyOfItsNames() {
        assertThat(run("区商务委").out).isEqualTo(run("区经委").out).startsWith("区经委（区商务委）\n10 tasks name it, 17 certainly");
    }

    @Test
    void anEventDatesTheTaskThatWaitedForIt() {
        assertThat(run("--event", "工作要点发布=2024-04-15").out)
                .contains("2024-05    2   6, 78")
                .doesNotContain("waits for");
    }

    @Test
    void aWrongUnitGetsTheNearestNamesAndNoTrace() {
        Run run = run("区数剧局");

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err)
                .startsWith("No unit is named 区数剧局; the nearest: 区数据局")
                .hasLineCount(1);
        assertThat(run.out).isEmpty();
    }

    @Test
    void aCollectiveOrABlankIsNoUnit() {
        assertThat(run("相关单位").err)
                .startsWith("相关单位 is a set of units, not one. Give the name of a unit, such as 区")
                .hasLineCount(1);
        assertThat(run("各单位").code).isEqualTo(2);
        assertThat(run(" ").err)
                .startsWith("The name of a unit is expected, found a blank one; such as 区")
                .hasLineCount(1);
    }

    @Test
    void oneIsNotPlural(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("one.json"), """
                {"format": "fenjie/1", "title": "某县任务分解表", "issuer": "某县", "year": 2024,
                 "categories": [{"name": "绿化", "tasks": [{"number": 1, "content": "栽树", "units": "县林业局", "deadline": "全年"}]}]}
                """);
        assertThat(run("--plan", plan.toString()).out).contains("某县, 2024, 1 task, 1 unit named");
        assertThat(run("--plan", plan.toString(), "县林业局").out).contains("1 task names it, 0 certainly reach it");
    }

    @Test
    void explainsADate() {
        assertThat(run("why", "78", "--event", "工作要点发布=2024-04-15").out)
                .contains("by 2024-05-15")
                .contains("第二百零一条")
                .contains("Civil Code, art. 201");
        assertThat(run("why", "3").out).contains("1. 时限：“10月”，即10月底前", "1. The deadline: \"10月\", that is 10月底前");
        assertThat(run("why", "80").err).isEqualToIgnoringNewLines("The plan has no task 80; its tasks are 1-79");
    }

    @Test
    void badFilesGetOneClearMessage(@TempDir Path folder) throws IOException {
        assertThat(run("--plan", folder.toString()).err)
                .isEqualToIgnoringNewLines("--plan: the file of a plan is expected, found a folder: " + folder);
        Path missing = folder.resolve("missing.json");
        assertThat(run("--plan", missing.toString()).err)
                .isEqualToIgnoringNewLines("--plan: the file of a plan is expected, found no such file: " + missing);
        Path empty = Files.createFile(folder.resolve("empty.json"));
        Path cut = Files.writeString(folder.resolve("cut.json"), "{\"format\": \"fenjie/1\", \"title\": \"某");
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE9, '"'});

        for (Path file : new Path[] {missing, empty, cut, latin}) {
            Run run = run("--plan", file.toString());
            assertThat(run.code).isEqualTo(2);
            assertThat(run.err).contains(file.getFileName().toString()).doesNotContain("\tat ");
            assertThat(run.out).isEmpty();
        }
    }

    @Test
    void readsDeadlineCellsALine() {
        assertThat(runOn("10月前\n\n每月\t2023\n", "cells", "deadlines", "--year", "2024")
                        .out
                        .lines())
                .containsExactly(
                        "10月前   before 10           by 2024-10-31 (or 2024-09-30)",
                        "(blank)  not-understood \"\"   not known: nothing is printed",
                        "每月     every month by end  by 2023-01-31, by 2023-02-28, by 2023-03-31, … (12 times)");
    }

    @Test
    void deadlineCellsTakeTheLawTheReadingAndTheEvents() {
        String cells = "10月前\n印发后30日内\n";
        // 30 days from Thursday 2024-08-29 end on Saturday 09-28, a day off; Sunday 09-29 is a make-up work day.
        String[] options = {
            "--year", "2024", "--before", "exclusive", "--event", "印发=2024-08-29", "--basis", "civil-code"
        };
        assertThat(runOn(cells, words("cells deadlines", options)).out.lines())
                .containsExactly(
                        "10月前        before 10                  by 2024-09-30 (or 2024-10-31)",
                        "印发后30日内  within 30 days after 印发  by 2024-09-29");
    }

    @Test
    void anEventThatNoCellNamesIsRefused() {
        Run run = runOn("印发后30日内\n", "cells", "deadlines", "--event", "公布=2024-09-27");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err).isEqualToIgnoringNewLines("None of the cells counts from 公布; they count from: 印发");
    }

    @Test
    void explainsEachDeadlineCell() {
        assertThat(runOn("10月\n每月\n", "cells", "deadlines", "--year", "2024", "--why")
                        .out
                        .lines())
                .startsWith("10月  by 10               by 2024-10-31", "    1. 时限：“10月”，即10月底前")
                .contains("    1. The deadline: \"10月\", that is 10月底前")
                .anyMatch(line -> line.startsWith("每月  every month by end  by 2024-01-31"));
        assertThat(runOn("10月\n", "cells", "deadlines", "--year", "2024", "--why", "--json").out)
                .contains("\"explanation\":{\"chinese\":\"1. 时限：“10月”，即10月底前\\n")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "compare --plan p.json a.json b.json, --plan",
        "compare --event 印发=2024-04-15 a.json b.json, --event",
        "--basis civil-code compare a.json b.json, --basis",
        "cells units --before usual, --before",
        "--event 印发=2024-04-15 cells units, --event",
        "cells deadlines --plan p.json, --plan",
        "--plan p.json cells deadlines, --plan",
    })
    void anOptionThatMeansNothingIsRefused(String words, String option) {
        Run run = runOn("", words.split(" "));
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err.lines().findFirst().orElseThrow()).contains(option);
        assertThat(run.out).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "why, --plan --event --basis --before",
        "progress, --plan --event --basis --before",
        "compare, ''",
        "cells, ''",
        "cells units, ''",
        "cells deadlines, --event --basis --before",
    })
    void helpShowsTheOptionsThatHold(String words, String options) {
        String help = run(words("", (words + " --help").split(" "))).out;
        for (String option : List.of("--plan", "--event", "--basis", "--before")) {
            assertThat(help.contains(option + "=")).as(option).isEqualTo(options.contains(option));
        }
    }

    private static String[] words(String command, String... more) {
        return Stream.concat(Stream.of(command.split(" ")), Stream.of(more))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    @Test
    void whatIsNoCommandIsToldTheCommands() {
        assertThat(run("wyh", "4").err)
                .isEqualToIgnoringNewLines("Neither a command nor the name of a unit: wyh 4; "
                        + "the commands: why, progress, compare, cells");
        assertThat(run("wyh", "4").code).isEqualTo(2);
        assertThat(run("overview").err)
                .startsWith("No unit is named overview")
                .endsWith("; the commands: why, progress, compare, cells; without any of them comes the overview"
                        + System.lineSeparator());
        assertThat(run("区数剧局").err).doesNotContain("commands");
    }

    @Test
    void theOverviewShowsTheReadersWarnings(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("vague.json"), """
                {"format": "fenjie/1", "title": "某县任务分解表", "issuer": "某县", "year": 2024,
                 "tasks": [
                  {"number": 1, "content": "栽树", "units": "县林业局", "deadline": "视情确定"},
                  {"number": 2, "content": "育苗", "units": "牵头负责。", "deadline": "全年"}]}
                """);
        assertThat(run("--plan", plan.toString()).out)
                .contains("Warnings of the reader: 2")
                .contains("\n" + plan + ":3:63 /tasks/0/deadline [deadline-not-understood] found the text \"视情确定\"")
                .contains("\n" + plan + ":4:43 /tasks/1/units [units-in-doubt]");
        assertThat(run().out).doesNotContain("Warnings");
    }

    @Test
    void readsUnitCellsALine() {
        assertThat(runOn("县科委牵头，相关单位配合\n\n负责。\n省教育厅、财政厅\n", "cells", "units")
                        .out
                        .lines())
                .containsExactly(
                        "县科委牵头，相关单位配合  lead 县科委, supporting 相关单位 (collective)",
                        "(blank)                   nobody",
                        "负责。                    nobody" + " ".repeat(49)
                                + "not sure: a role is printed, but nobody in it",
                        "省教育厅、财政厅          responsible 省教育厅, responsible 财政厅 (= 省财政厅)");
    }

    @Test
    void aVeryLongCellMovesItsOwnRowAlone() {
        String units = "县科委、".repeat(20) + "县科委";
        assertThat(runOn(units + "\n县林业局\n", "cells", "units").out.lines())
                .anyMatch(line -> line.startsWith(units + "  responsible 县科委, "))
                .contains("县林业局  responsible 县林业局");
    }

    @Test
    void stagesAreListedByDate() {
        assertThat(runOn("9月底前验收，6月底前完成\n", "cells", "deadlines", "--year", "2024").out)
                .endsWith("  by 2024-06-30, by 2024-09-30" + System.lineSeparator());
    }

    @Test
    void writesDeadlineCellsAsJson() {
        assertThat(runOn("5月至6月\n印发后10日内\n2024年前\n", "cells", "deadlines", "--year", "2024", "--json")
                        .out
                        .lines())
                .containsExactly(
                        "{\"text\":\"5月至6月\",\"form\":\"through\",\"wording\":\"5月至6月\",\"answer\":\"due\","
                                + "\"windows\":[{\"start\":\"2024-05-01\",\"due\":\"2024-06-30\"}]}",
                        "{\"text\":\"印发后10日内\",\"form\":\"count\",\"wording\":\"印发后10日内\",\"answer\":\"unknown\","
                                + "\"windows\":[],\"event\":\"印发\","
                                + "\"reason\":\"the date of the event \\\"印发\\\" is not given\"}",
                        "{\"text\":\"2024年前\",\"form\":\"by\",\"wording\":\"2024年前\",\"answer\":\"due\","
                                + "\"windows\":[{\"due\":\"2023-12-31\"}],\"otherDue\":\"2024-12-31\"}");
    }

    @Test
    void writesUnitCellsAsJson() {
        assertThat(runOn("区经委（区商务委）牵头，各单位配合\n市科技局\tsupporting\n", "cells", "units", "--json")
                        .out
                        .lines())
                .containsExactly(
                        "{\"text\":\"区经委（区商务委）牵头，各单位配合\",\"lead\":[\"区经委\"],\"supporting\":[],\"responsible\":[],"
                                + "\"collective\":[{\"text\":\"各单位\",\"role\":\"supporting\",\"kind\":\"all\"}],"
                                + "\"aliases\":{\"区经委\":\"区商务委\"},\"expanded\":{},\"sure\":true}",
                        "{\"text\":\"市科技局\",\"lead\":[],\"supporting\":[\"市科技局\"],\"responsible\":[],"
                                + "\"collective\":[],\"aliases\":{},\"expanded\":{},\"sure\":true}");
    }

    @Test
    void aWrongYearOrRoleNamesItsLine() {
        assertThat(runOn("10月\t24\n", "cells", "deadlines").err).startsWith("line 1: a year from 1949 to 2199");
        assertThat(runOn("\n区科委\tboss\n", "cells", "units").err).startsWith("line 2: a role (lead, responsible");
        assertThat(runOn("", "cells", "deadlines", "--year", "24").err).startsWith("--year: ");
    }

    @Test
    void optionsHoldBeforeAndBehindTheCommand() {
        assertThat(run("--event", "工作要点发布=2024-04-15", "why", "78").out)
                .isEqualTo(run("why", "78", "--event", "工作要点发布=2024-04-15").out)
                .contains("by 2024-05-15");
    }

    @Test
    void anotherLawGivesAnotherDate() {
        // 30 days from Thursday 2024-04-04 end on Saturday 05-04, in a holiday; Monday 05-06 is the next work day.
        assertThat(run("why", "78", "--event", "工作要点发布=2024-04-04").out).contains("by 2024-05-04");
        assertThat(run("why", "78", "--event", "工作要点发布=2024-04-04", "--basis", "civil-code").out)
                .contains("by 2024-05-06");
    }

    @Test
    void whatIsMisspeltIsSaidAndNotPassedOver() {
        assertThat(run("--event", "要点发布=2024-04-15").err)
                .isEqualToIgnoringNewLines("None of the plan's deadlines counts from 要点发布; they count from: 工作要点发布");
        assertThat(run("--event", "工作要点发布=2024-4-15").err)
                .isEqualToIgnoringNewLines("a day such as 2024-04-15 is expected, found: 2024-4-15");
        assertThat(run("--event", "印发").err)
                .isEqualToIgnoringNewLines("--event: NAME=DATE is expected, such as 工作要点发布=2024-04-15, found: 印发");
        assertThat(run("--event", "=2024-04-15").err).startsWith("--event: an event's name is expected");
        assertThat(run("--event", "印发=2024-04-15", "--event", "印发之日=2024-04-16").err)
                .isEqualToIgnoringNewLines("--event: 印发 is given twice");
        assertThat(run("--basis", "civil").err)
                .startsWith("--basis: one of as-printed, civil-code, administrative-reconsideration, ")
                .contains("government-information is expected, found: civil");
        assertThat(run("--before", "exclsive").err)
                .isEqualToIgnoringNewLines("--before: one of usual, inclusive, exclusive is expected, found: exclsive");
    }

    @Test
    void reportsHowFarThePlanIs() {
        Run run = run("progress", ProgramsTest.RECORD, "--on", "2024-11-01", "--event", "工作要点发布=2024-04-15");

        assertThat(run.code).isZero();
        assertThat(run.out.lines())
                .startsWith("2024年上海市奉贤区政务公开工作要点任务分解表落实情况")
                .contains("除持续推进外的22项中，已完成15项", "逾期完成（2）", "截至日之后的记录，未计入（1）", "42（2024年11月8日）");
        assertThat(run.out).contains("\n78 各单位，时限2024年5月15日，逾期170天：");
    }

    @Test
    void reportsAUnitsPart() {
        assertThat(run("progress", ProgramsTest.RECORD, "--on", "2024-10-25", "--unit", "区商务委", "--soon", "5")
                        .out
                        .lines())
                .startsWith("2024年上海市奉贤区政务公开工作要点任务分解表（区经委）落实情况")
                .contains("未到期（2）", "已完成或已逾期且时限明确的4项中，按时完成3项", "按任务类别")
                .doesNotContain("按责任单位");
    }

    @Test
    void aRecordThatDoesNotFitIsRefusedWithoutATrace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("progress.json"),
                Files.readString(Path.of(ProgramsTest.RECORD)).replace("\"task\": 6,", "\"task\": 80,"));
        Run run = run("progress", file.toString(), "--on", "2024-11-01");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).isEqualToIgnoringNewLines("task 80: the plan has no such task; the nearest: 79, 78, 77");
        assertThat(run("progress", ProgramsTest.RECORD, "--on", "2024年").err)
                .startsWith("a day such as 2024-04-15 is expected");
        assertThat(run("progress", ProgramsTest.RECORD, "--on", "2024-11-01", "--soon", "-1").err)
                .startsWith("--soon: ");
        assertThat(run("progress", ProgramsTest.RECORD, "--on", "2024-11-01", "--unit", "区数剧局").err)
                .startsWith("No unit is named 区数剧局");
    }

    @Test
    void inputThatIsNotUtf8IsRefused() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(new byte[] {'6', (byte) 0xD4, (byte) 0xC2, '\n'}));
        try {
            assertThat(run("cells", "deadlines").err).isEqualToIgnoringNewLines("near line 1: the input is not UTF-8");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void comparesTwoPlans(@TempDir Path folder) {
        String first = Path.of("..", "seeds", "shanghai-fengxian-2024.json").toString();
        String next = ProgramsTest.NEXT_YEAR;

        assertThat(run("compare", first, next).out.lines())
                .contains(
                        "78 of 79 tasks go on (77 unchanged), 1 gone, 1 new",
                        "30 of 30 headings go on (30 unchanged), 0 gone, 0 new",
                        "42  完成网站无障碍改造。",
                        "42  丰富政策留言板功能，增设政策评价与建议窗口。",
                        "6 → 6  94%  units -lead 区数据局, +lead 区经委（区商务委）",
                        "6 → 6  94%  5月底前 → 3月底前 (earlier)",
                        "6 → 6  94%  wording 做好优化营商环境工作方案 [-7-]{+8+}.0 版的制定和公开，进一步固化改革成果。")
                .doesNotContain("Headings: 0", "Other heading: 0");
        assertThat(run("compare", "--districts", first, next).out)
                .contains("Other deadline: 1")
                .doesNotContain("Other units");
        assertThat(run("compare", "--likeness", "0.95", first, next).out).contains("77 of 79 tasks go on");
        assertThat(run("compare", "--likeness", "2", first, next).err)
                .isEqualToIgnoringNewLines("--likeness: a number above 0, up to 1, is expected, found: 2.0");
        assertThat(run("compare", first, folder.resolve("missing.json").toString()).code)
                .isEqualTo(2);
    }
}
