package org.fenjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Collective;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.UnitMention;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each shape of the format means, and that it is written in the same shape again. */
class FormatTest {

    private static Task firstTask(String json) {
        return PlanJson.parse(json).tasks().get(0);
    }

    private static Task withUnits(String units) {
        return firstTask(Documents.with("{\"lead\": [\"区科委\"]}", units));
    }

    private static Task withDeadline(String deadline) {
        return firstTask(Documents.with("{\"by\": \"10\"}", deadline));
    }

    private static WorkPlan planOf(Task... tasks) {
        return WorkPlan.builder()
                .title("表")
                .issuer("某区")
                .year(2024)
                .addTasks(tasks)
                .build();
    }

    private static Task.Builder task() {
        return Task.builder().number(1).content("甲");
    }

    /** The value of a key of the only task, as written on one line. */
    private static String written(Task task, String key) {
        String json = PlanJsonWriter.compact()
                .toJson(planOf(task.toBuilder().category(Optional.empty()).build()));
        String from = json.substring(json.indexOf("\"" + key + "\":") + key.length() + 3);
        return key.equals("units")
                ? from.substring(0, from.indexOf(",\"deadline\":"))
                : from.substring(0, from.length() - "}]}".length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"through":"year"}                                     | through year
            {"through":"2024-12..2025-01"}                         | through 2024-12..2025-01
            {"by":"2024-10"}                                       | by 2024-10
            {"by":"12-31"}                                         | by 12-31
            {"by":"next-H1"}                                       | by next-H1
            {"before":"10-mid"}                                    | before 10-mid
            {"before":"prev-year"}                                 | before prev-year
            {"within":"30 days","after":"工作要点发布"}              | within 30 days after 工作要点发布
            {"within":"3 months"}                                  | within 3 months after ?
            {"within":"9999 calendar-days"}                        | within 9999 calendar-days after ?
            {"ahead":"30 working-days","of":"投入运行"}             | 30 working-days before 投入运行
            {"every":"day"}                                        | every day by end
            {"every":"quarter","by":"3-20","from":"2020"}          | every quarter by 3-20 from 2020
            {"every":"quarter","by":"4-15"}                        | every quarter by 4-15
            {"every":"month","on":["1-5","1-20"]}                  | every month on 1-5,1-20
            {"every":"week","on":"5"}                              | every week on 5
            {"every":"half-year","by":["1-last","end"]}            | every half-year by 1-last,end
            {"open":true}                                          | open
            {"open":"2021-07"}                                     | open from 2021-07
            {"stages":[{"words":"6月底前\\t\\"一\\"","by":"06"},{"words":"长期","open":true}]} | staged ["6月底前\t\\"一\\"" by 06] ["长期" open]
            {"stages":[{"words":"a","blank":true},{"words":"b","notUnderstood":" "}]} | staged ["a" not-understood ""] ["b" not-understood " "]
            {"notUnderstood":"视情确定"}                            | not-understood "视情确定"
            {"blank":true}                                         | not-understood ""
            """)
    void deadlinesInStructure(String json, String notation) {
        Task task = withDeadline(json);
        assertThat(task.deadlineCell()).isEmpty();
        assertThat(task.deadline()).hasToString(notation).isEqualTo(DeadlineRule.parse(notation));
        assertThat(written(task, "deadline")).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"every": "year", "by": "end"}         | {"every":"year"}
            {"every": "month", "by": ["1-5"]}      | {"every":"month","by":"1-5"}
            {"every": "month", "on": "1-last"}     | {"every":"month","on":"end"}
            {"through": "05..05"}                  | {"through":"05"}
            {"within": "5 weeks", "after": "印 发之日起"} | {"within":"5 weeks","after":"印发"}
            """)
    void deadlinesInStructureThatHaveAnotherShape(String json, String canonical) {
        assertThat(written(withDeadline(json), "deadline")).isEqualTo(canonical);
    }

    @Test
    void aPrintedDeadlineIsReadAndKept() {
        Task task = withDeadline("\"10月底前\"");
        assertThat(task.deadlineCell()).contains("10月底前");
        assertThat(task.deadline()).isEqualTo(DeadlineCellReader.read("10月底前").rule());
    }

    @Test
    void aStructuredDeadlineOutweighsThePrintedCell() {
        Task task = withDeadline("{\"before\": \"10\", \"printed\": \"全年\"}");
        assertThat(task.deadlineCell()).contains("全年");
        assertThat(task.deadline()).hasToString("before 10");
        assertThat(written(task, "deadline")).isEqualTo("{\"before\":\"10\",\"printed\":\"全年\"}");
    }

    @Test
    void aStructuredDeadlineThatThePrintedCellSaysIsWrittenAsPrinted() {
        assertThat(written(withDeadline("{\"through\": \"year\", \"printed\": \"全年\"}"), "deadline"))
                .isEqualTo("\"全年\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                  | nobody
            {"lead":["区科委","区司法局"]}                                        | lead 区科委, lead 区司法局
            {"lead":["区科委"],"responsible":["区司法局"],"supporting":["区水务局"]} | lead 区科委, responsible 区司法局, supporting 区水务局
            {"supporting":[{"collective":"各镇街","kind":"concerned"}]}          | supporting 各镇街
            {"lead":[{"name":"科技厅","fullName":"省科技厅"}]}                    | lead 科技厅
            {"lead":[{"name":"甲；乙","plates":["丙"]}]}                          | lead 甲；乙（丙）
            {"assignments":[{"role":"supporting","unit":"区水务局"},{"role":"lead","unit":"区科委"}]} | supporting 区水务局, lead 区科委
            {"lead":["区科委"],"unread":["另定",""],"doubt":"no unit is named"}   | lead 区科委 (not sure: no unit is named)
            {"doubt":"?"}                                                       | nobody (not sure: ?)
            """)
    void unitsInStructure(String json, String responsibility) {
        Task task = withUnits(json);
        assertThat(task.unitCells()).isEmpty();
        assertThat(task.responsibility()).hasToString(responsibility);
        assertThat(written(task, "units")).isEqualTo(json);
    }

    @Test
    void unitsInStructureKeepEveryPart() {
        assertThat(withUnits("{\"lead\": [{\"name\": \"甲\", \"plates\": [\"乙\", \"丙\"], \"fullName\": \"某甲\"}]}")
                        .responsibility())
                .isEqualTo(Responsibility.of(
                        Assignment.of(Role.LEAD, UnitMention.of("甲", "乙", "丙").withFullName("某甲"))));
        assertThat(withUnits("{\"lead\": [{\"collective\": \"各镇街\", \"kind\": \"described\"}]}")
                        .responsibility())
                .isEqualTo(
                        Responsibility.of(Assignment.of(Role.LEAD, Collective.of("各镇街", Collective.Kind.DESCRIBED))));
        assertThat(withUnits("{\"unread\": [\"a\", \"b\"], \"doubt\": \"c\"}").responsibility())
                .isEqualTo(
                        Responsibility.builder().addUnread("a", "b").doubt("c").build());
        assertThat(withUnits("{\"lead\": [], \"supporting\": []}").responsibility())
                .isEqualTo(Responsibility.nobody());
    }

    @Test
    void aPrintedUnitCellIsReadAndKept() {
        Task task = withUnits("\"区科委\"");
        assertThat(task.unitCells()).containsExactly(UnitCell.of("区科委"));
        assertThat(task.responsibility()).isEqualTo(UnitCellReader.read("区科委").responsibility());
        assertThat(written(task, "units")).isEqualTo("\"区科委\"");
    }

    @Test
    void cellsOfColumnsAreReadInTheOrderOfTheRoles() {
        Task task = withUnits("{\"supporting\": \"区水务局\", \"lead\": \"区科委\"}");
        assertThat(task.unitCells())
                .containsExactly(UnitCell.of(Role.LEAD, "区科委"), UnitCell.of(Role.SUPPORTING, "区水务局"));
        assertThat(task.responsibility()).hasToString("lead 区科委, supporting 区水务局");
        assertThat(written(task, "units")).isEqualTo("{\"lead\":\"区科委\",\"supporting\":\"区水务局\"}");
    }

    @Test
    void aPrintedCellStandsBesideAListOfAnotherRole() {
        Task task = withUnits("{\"lead\": \"区科委\", \"supporting\": [\"区水务局\"]}");
        assertThat(task.unitCells()).containsExactly(UnitCell.of(Role.LEAD, "区科委"));
        assertThat(task.responsibility()).hasToString("lead 区科委, supporting 区水务局");
        assertThat(written(task, "units"))
                .isEqualTo("{\"lead\":[\"区科委\"],\"supporting\":[\"区水务局\"],\"printed\":{\"lead\":\"区科委\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"assignments":[],"printed":"甲、"}                                | 甲、
            {"lead":["区科委"],"printed":"区水务局"}                            | 区水务局
            {"lead":["区科委"],"printed":{"lead":"甲","supporting":"乙"}}        | 牵头：甲,配合：乙
            {"lead":["区科委"],"printed":[{"supporting":"甲"},{"lead":"乙"},"丙"]} | 配合：甲,牵头：乙,丙
            {"doubt":"?","printed":["甲","乙"]}                                | 甲,乙
            """)
    void aStructuredResponsibilityOutweighsThePrintedCells(String json, String cells) {
        Task task = withUnits(json);
        assertThat(task.unitCells().stream().map(UnitCell::toString).collect(Collectors.joining(",")))
                .isEqualTo(cells);
        assertThat(written(task, "units")).isEqualTo(json);
    }

    @Test
    void tasksWithoutAHeadingComeFirst() {
        String json = """
                {"format": "fenjie/1", "title": "表", "issuer": "某区", "year": 2024,
                 "tasks": [{"number": 1, "content": "甲", "units": {}, "deadline": {"blank": true}}],
                 "categories": [{"name": "一", "tasks": [{"number": 4, "content": "乙", "units": {}, "deadline": "全年"}]}]}
                """;
        WorkPlan plan = PlanJson.parse(json);
        assertThat(plan.tasks())
                .extracting(Task::category)
                .containsExactly(Optional.empty(), Optional.of(Category.of("一")));
        assertThat(plan.tasks()).extracting(Task::number).containsExactly(1, 4);
        assertThat(plan.tasks().get(0).deadline()).isEqualTo(NotUnderstood.BLANK);
        assertThat(plan.published()).isEmpty();
    }

    @Test
    void aHeadingIsWrittenAgainWhereThePlanComesBackToIt() {
        ImmutableList<Category> headings = ImmutableList.of(
                Category.of("一"),
                Category.of("一", "甲"),
                Category.of("一", "甲"),
                Category.of("二", "甲"),
                Category.of("一", "甲"),
                Category.of("一"));
        Task[] tasks = IntStream.range(0, headings.size())
                .mapToObj(i -> task().number(i + 1).category(headings.get(i)).build())
                .toArray(Task[]::new);
        WorkPlan plan = planOf(tasks);
        String shape = PlanJsonWriter.compact()
                .toJson(plan)
                .replaceAll(".*?\"categories\":(.*)}", "$1")
                .replaceAll("\\{\"number\":(\\d).*?\\}\\}", "$1")
                .replace("\"", "");
        assertThat(shape)
                .isEqualTo("[{name:一,tasks:[1],categories:[{name:甲,tasks:[2,3]}]},"
                        + "{name:二,categories:[{name:甲,tasks:[4]}]},"
                        + "{name:一,categories:[{name:甲,tasks:[5]}]},"
                        + "{name:一,tasks:[6]}]");
        assertThat(PlanJson.parse(PlanJson.toJson(plan))).isEqualTo(plan);
    }

    @Test
    void theDayOfPublicationIsADay() {
        assertThat(PlanJson.parse(Documents.SMALL).published()).contains(LocalDate.of(2024, 3, 15));
        assertThat(PlanJson.parse(Documents.with("2024-03-15", "2024-02-29")).published())
                .contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void theOrderOfKeysDoesNotMatter() {
        String reordered = """
                {"categories": [{"tasks": [
                  {"deadline": {"by": "10"}, "units": {"lead": ["区科委"]}, "content": "甲", "number": 1},
                  {"deadline": "全年", "units": {"responsible": ["区财政局"]}, "content": "乙", "number": 2}
                ], "name": "公开"}], "published": "2024-03-15", "year": 2024, "issuer": "某区", "title": "分解表",
                "format": "fenjie/1"}
                """;
        assertThat(PlanJson.parse(reordered)).isEqualTo(PlanJson.parse(Documents.SMALL));
    }

    @Test
    void writesTheCanonicalText() {
        WorkPlan plan = planOf(task().content("“一”\t\"二\"\\\n\u2028𠮷é").build()).toBuilder()
                .published(LocalDate.of(2024, 4, 15))
                .build();
        assertThat(PlanJson.toJson(plan)).isEqualTo("""
                        {
                          "format": "fenjie/1",
                          "title": "表",
                          "issuer": "某区",
                          "year": 2024,
                          "published": "2024-04-15",
                          "tasks": [
                            {
                              "number": 1,
                              "content": "“一”\\t\\"二\\"\\\\\\n<LS>𠮷é",
                              "units": {},
                              "deadline": {
                                "blank": true
                              }
                            }
                          ]
                        }
                        """
                // In the block itself it would pass for the end of a line.
                .replace("<LS>", "\u2028"));
        assertThat(PlanJsonWriter.compact().toJson(planOf()))
                .isEqualTo("{\"format\":\"fenjie/1\",\"title\":\"表\",\"issuer\":\"某区\",\"year\":2024,\"tasks\":[]}");
    }

    @Test
    void whatNoReaderTakesIsNotWritten() {
        Category deep =
                Category.ofPath(IntStream.range(0, 600).mapToObj(i -> "h" + i).toList());
        WorkPlan tooDeep = planOf(task().category(deep).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanJson.toJson(tooDeep))
                .withMessageContaining("497");
    }

    @Test
    void headingsAsDeepAsCanBeWrittenCanBeRead() {
        Category deep =
                Category.ofPath(IntStream.range(0, 496).mapToObj(i -> "h" + i).toList());
        WorkPlan plan = planOf(task().category(deep).build());
        ReadLimits deepest = ReadLimits.builder().maxDepth(ReadLimits.DEEPEST).build();
        assertThat(PlanJsonReader.usual()
                        .withLimits(deepest)
                        .parse(PlanJson.toJson(plan))
                        .plan())
                .isEqualTo(plan);
    }

    /** The sample of the specification, as it stands in the source. */
    @Test
    void theSampleOfTheSpecificationIsTakenAsItStands() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/fenjie/json/PlanJsonReader.java"));
        String sample = source.substring(source.indexOf("<pre>{@code") + 11, source.indexOf("}</pre>"))
                .replaceAll("(?m)^ \\* ?", "");
        LoadedPlan loaded = PlanJsonReader.usual().parse(sample);
        assertThat(loaded.plan().tasks()).hasSize(2);
        assertThat(loaded.plan().tasks().get(1).deadline()).hasToString("within 30 days after 工作要点发布");
        assertThat(loaded.warnings()).isEmpty();
    }
}
