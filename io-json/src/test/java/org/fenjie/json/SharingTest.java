package org.fenjie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.stream.IntStream;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.WorkPlan;
import org.junit.jupiter.api.Test;

/** Equal values are one value: in a document, and on demand from document to document. */
class SharingTest {

    private static final String JSON = """
            {"format": "fenjie/1", "title": "分解表", "issuer": "某区", "year": 2024, "categories": [
              {"name": "公开", "tasks": [
                {"number": 1, "content": "甲乙丙。", "units": "区科委牵头 区财政局配合", "deadline": "10月底前"},
                {"number": 2, "content": "甲乙丙。", "units": "区科委牵头 区财政局配合", "deadline": "10月底前"},
                {"number": 3, "content": "丁。", "units": "区科委", "deadline": {"by": "10"}}]}]}
            """.replace("\n", " ");

    private static void assertShared(Task one, Task other) {
        assertThat(other.content()).isSameAs(one.content());
        assertThat(other.unitCells().get(0)).isSameAs(one.unitCells().get(0));
        assertThat(other.responsibility()).isSameAs(one.responsibility());
        assertThat(other.deadlineCell().orElseThrow())
                .isSameAs(one.deadlineCell().orElseThrow());
        assertThat(other.deadline()).isSameAs(one.deadline());
        assertThat(other.category().orElseThrow()).isSameAs(one.category().orElseThrow());
    }

    @Test
    void aDocumentHoldsEachValueOnce() {
        for (WorkPlan plan : ImmutableList.of(PlanJson.parse(JSON), PlanJson.read(JSON.getBytes(UTF_8)))) {
            Task third = plan.tasks().get(2);
            assertShared(plan.tasks().get(0), plan.tasks().get(1));
            assertThat(third.deadline()).isSameAs(plan.tasks().get(0).deadline());
            assertThat(third.responsibility().units().get(0).name())
                    .isSameAs(third.unitCells().get(0).text())
                    .isSameAs(plan.tasks().get(0).responsibility().lead().get(0).name());
        }
    }

    @Test
    void documentsShareOnDemandAlone() {
        PlanJsonReader sharing = PlanJsonReader.usual().withSharing();
        WorkPlan first = sharing.parse(JSON).plan();
        WorkPlan second = sharing.read(JSON.getBytes(UTF_8)).plan();
        WorkPlan apart = PlanJson.parse(JSON);
        assertThat(second).isEqualTo(first).isEqualTo(apart);
        assertShared(first.tasks().get(0), second.tasks().get(0));
        assertThat(apart.tasks().get(0).content())
                .isNotSameAs(first.tasks().get(0).content());
        assertThat(PlanJsonReader.usual()
                        .withSharing()
                        .parse(JSON)
                        .plan()
                        .tasks()
                        .get(0)
                        .content())
                .isNotSameAs(first.tasks().get(0).content());
    }

    @Test
    void optionsKeepTheMemory() {
        PlanJsonReader sharing = PlanJsonReader.usual().withSharing();
        WorkPlan first = sharing.parse(JSON).plan();
        WorkPlan second = sharing.withLimits(ReadLimits.usual())
                .withWarningsAsErrors(true)
                .parse(JSON)
                .plan();
        assertShared(first.tasks().get(0), second.tasks().get(0));
    }

    @Test
    void theLinesOfAFileShare() {
        byte[] lines = (JSON + "\n" + JSON + "\n").getBytes(UTF_8);
        try (PlanLines plans = PlanLines.of(new ByteArrayInputStream(lines), "two", PlanJsonReader.usual())) {
            assertShared(
                    plans.next().plan().tasks().get(0),
                    plans.next().plan().tasks().get(0));
        }
    }

    /** More values than the table has room for: older ones go, and no plan is another for it. */
    @Test
    void whatIsForgottenIsReadAgain() {
        PlanJsonReader sharing = PlanJsonReader.usual().withSharing();
        WorkPlan first = sharing.parse(JSON).plan();
        for (int i = 0; i < 40; i++) {
            StringBuilder tasks = new StringBuilder();
            for (int number = 1; number <= 2000; number++) {
                tasks.append(number == 1 ? "" : ",")
                        .append("{\"number\":%d,\"content\":\"第%d号之%d\",\"units\":{},\"deadline\":\"全年\"}"
                                .formatted(number, i, number));
            }
            assertThat(sharing.parse(
                                    "{\"format\":\"fenjie/1\",\"title\":\"t\",\"issuer\":\"i\",\"year\":2024,\"tasks\":["
                                            + tasks + "]}")
                            .plan()
                            .tasks())
                    .hasSize(2000);
        }
        assertThat(sharing.parse(JSON).plan()).isEqualTo(first);
    }

    @Test
    void manyThreadsReadWithOneReader() {
        PlanJsonReader sharing = PlanJsonReader.usual().withSharing();
        WorkPlan expected = PlanJson.parse(JSON);
        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> sharing.read(JSON.getBytes(UTF_8)).plan())
                        .toList())
                .containsExactlyElementsOf(Collections.nCopies(400, expected));
    }

    @Test
    void aLongTextIsKeptApart() {
        String longer = JSON.replace("甲乙丙。", "甲".repeat(ValuePool.LONGEST_TEXT + 1));
        WorkPlan plan = PlanJson.parse(longer);
        assertThat(plan.tasks().get(1).content())
                .isEqualTo(plan.tasks().get(0).content())
                .isNotSameAs(plan.tasks().get(0).content());
    }
}
