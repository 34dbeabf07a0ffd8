package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.fenjie.core.plan.SamplePlan.SCIENCE;
import static org.fenjie.core.plan.SamplePlan.task;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.fenjie.core.deadline.NotUnderstood;
import org.fenjie.core.deadline.Through;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    @Test
    void whatIsNotPrintedIsEmpty() {
        Task bare = task(1).build();
        assertThat(bare.category()).isEmpty();
        assertThat(bare.unitCells()).isEmpty();
        assertThat(bare.responsibility()).isEqualTo(Responsibility.nobody());
        assertThat(bare.deadlineCell()).isEmpty();
        assertThat(bare.deadline()).isEqualTo(NotUnderstood.BLANK);
        assertThat(bare.brokenDownFrom()).isEmpty();
    }

    @Test
    void theContentIsKeptToTheLetter() {
        String content = " 一、 办好“12345”热线;\r\n\t𠮷林路  ";
        assertThat(task(1).content(content).build().content()).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesNumbersBelowOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(task(1).number(number)::build)
                .withMessage("A task's number is expected from 1 on, found: %s", number);
        assertThatIllegalArgumentException()
                .isThrownBy(task(1).brokenDownFrom(number)::build)
                .withMessage("The number of the task above is expected from 1 on, found: %s", number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t", "\u3000 \n"})
    void refusesBlankTexts(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(task(1).content(blank)::build)
                .withMessage("The content is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(task(1).deadlineCell(blank)::build)
                .withMessage("The deadline cell is blank");
    }

    @Test
    void refusesDamagedTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(task(1).content("办好\u001B")::build)
                .withMessage("The content has the control character U+001B at index 2");
        assertThatIllegalArgumentException()
                .isThrownBy(task(1).deadlineCell("\uDBFF10月")::build)
                .withMessage("The deadline cell has half a character, U+DBFF, at index 0");
    }

    @Test
    void asksForNumberAndContent() {
        assertThatIllegalStateException()
                .isThrownBy(Task.builder()::build)
                .withMessageContaining("number")
                .withMessageContaining("content");
    }

    @Test
    void contract() {
        Task full = task(3, SCIENCE).toBuilder()
                .category(Category.of("平台"))
                .addUnitCell(UnitCell.of("市科技局"))
                .deadlineCell("全年")
                .deadline(Through.ALL_YEAR)
                .brokenDownFrom(17)
                .build();
        assertThat(full).hasToString("3: responsible 市科技局; " + Through.ALL_YEAR);
        assertThat(task(4).build()).hasToString("4: nobody; " + NotUnderstood.BLANK);
        new EqualsTester()
                .addEqualityGroup(full, full.toBuilder().build())
                .addEqualityGroup(full.toBuilder().number(4).build())
                .addEqualityGroup(full.toBuilder().content("别的工作").build())
                .addEqualityGroup(full.toBuilder().category(Category.of("队伍")).build())
                .addEqualityGroup(full.toBuilder().unitCells(ImmutableList.of()).build())
                .addEqualityGroup(
                        full.toBuilder().responsibility(Responsibility.nobody()).build())
                .addEqualityGroup(full.toBuilder().deadlineCell("全年。").build())
                .addEqualityGroup(full.toBuilder().deadline(NotUnderstood.BLANK).build())
                .addEqualityGroup(full.toBuilder().brokenDownFrom(18).build())
                .testEquals();
    }
}
