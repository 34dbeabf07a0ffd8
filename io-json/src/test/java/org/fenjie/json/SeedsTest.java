package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnitCell;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;

/** The plans of the seeds: their data says what their source text says, and comes back to the byte. */
class SeedsTest {

    private static final String SEED = "/org/fenjie/seeds/shanghai-fengxian-2024";

    private static final WorkPlan PLAN = PlanJson.readResource(SeedsTest.class, SEED + ".json");

    private static byte[] bytes(String name) throws IOException {
        return Resources.toByteArray(Resources.getResource(name.substring(1)));
    }

    @Test
    void comesBackToTheByte() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(PLAN, out);
        assertThat(out.toString(UTF_8)).isEqualTo(new String(bytes(SEED + ".json"), UTF_8));
        assertThat(out.toByteArray()).isEqualTo(bytes(SEED + ".json"));
    }

    /** What the cells of the first plan are read as, word for word: a reader that reads one in another way changes the file. */
    @Test
    void itsStructureIsWhatItsCellsSay() throws IOException {
        WorkPlan structured = PLAN.toBuilder()
                .tasks(PLAN.tasks().stream()
                        .map(task -> task.toBuilder()
                                .unitCells(ImmutableList.of())
                                .deadlineCell(Optional.empty())
                                .build())
                        .toList())
                .build();
        assertThat(PlanJson.toJson(structured)).isEqualTo(new String(bytes(SEED + "-structured.json"), UTF_8));
        assertThat(PlanJson.readResource(SeedsTest.class, SEED + "-structured.json"))
                .isEqualTo(structured);
    }

    @Test
    void hasItsTasksAndHeadings() {
        assertThat(PLAN.tasks()).hasSize(79);
        assertThat(PLAN.tasks()).element(78).extracting(Task::number).isEqualTo(79);
        assertThat(PLAN.categories().stream().filter(category -> category.level() == 1))
                .hasSize(6);
        assertThat(PLAN.categories().stream().filter(category -> category.level() == 2))
                .hasSize(24);
        assertThat(PLAN.published()).isEmpty();
    }

    /**
     * Every character of the printed table, white space apart, stands in a number, a heading or a cell, in the order of the
     * page. A heading is printed at its first task, and again where a page begins in the midst of it.
     */
    @Test
    void accountsForEveryCharacterOfTheSource() throws IOException {
        // Where a page begins: at some with both levels printed again, at others with a new heading of level 2.
        ImmutableSet<Integer> bothPrintedAgain = ImmutableSet.of(20, 27, 34, 40, 59, 64, 71);
        ImmutableSet<Integer> firstPrintedAgain = ImmutableSet.of(6, 13, 46);
        StringBuilder cells = new StringBuilder("序号任务名称任务类别具体内容责任单位完成时间");
        Optional<Category> previous = Optional.empty();
        for (Task task : PLAN.tasks()) {
            List<String> path = task.category().orElseThrow().path();
            boolean again = bothPrintedAgain.contains(task.number());
            boolean firstChanges =
                    previous.isEmpty() || !previous.get().path().get(0).equals(path.get(0));
            cells.append(task.number());
            cells.append(firstChanges || again || firstPrintedAgain.contains(task.number()) ? path.get(0) : "");
            cells.append(!task.category().equals(previous) || again ? path.get(1) : "");
            cells.append(task.content());
            task.unitCells().stream().map(UnitCell::text).forEach(cells::append);
            cells.append(task.deadlineCell().orElseThrow());
            previous = task.category();
        }
        String source = new String(bytes(SEED + ".txt"), UTF_8);
        int start = source.indexOf("序号");
        String table = source.substring(start);
        assertThat(visible(source.substring(0, start))).isEqualTo("—15—附件2" + PLAN.title());
        assertThat(visible(cells.toString())).isEqualTo(visible(table));
    }

    private static String visible(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }
}
