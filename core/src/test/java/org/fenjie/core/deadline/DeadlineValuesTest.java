package org.fenjie.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values that rules and answers are made of. */
class DeadlineValuesTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_30 = LocalDate.of(2024, 5, 30);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            printed,            name
            印发,               印发
            印发后,             印发
            印发之后,           印发
            印发以后,           印发
            印发之日,           印发
            印发之日起,         印发
            印发之日后,         印发
            印发日起,           印发
            印发起,             印发
            印发之日起后,       印发
            ' 印 发\t之 日 起\u3000', 印发
            灾后重建规划批复,   灾后重建规划批复
            """)
    void anEventIsNamedByWhatStandsBeforeItsTail(String printed, String name) {
        assertThat(Event.of(printed).name()).isEqualTo(name);
        assertThat(Event.of(Event.of(printed).name())).isEqualTo(Event.of(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "后", "之日起", "\u3000之后", "?"})
    void refusesAnEventWithoutAName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(name))
                .withMessage("An event's name is expected, such as 工作要点发布, found: \"%s\"", name);
    }

    @Test
    void events() {
        assertThat(Event.UNNAMED).hasToString("?");
        assertThat(Event.UNNAMED.isNamed()).isFalse();
        assertThat(Event.of("印发")).hasToString("印发");
        assertThat(Event.of("印发").isNamed()).isTrue();
        new EqualsTester()
                .addEqualityGroup(Event.of("印发"), Event.of("印发之日起"))
                .addEqualityGroup(Event.of("方案印发"))
                .addEqualityGroup(Event.UNNAMED)
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            month, day, text
            0,     0,   end
            3,     20,  3-20
            1,     0,   1-last
            0,     5,   5
            13,    15,  13-15
            """)
    void pointsOfACycle(int month, int day, String text) {
        assertThat(CyclePoint.of(month, day)).hasToString(text);
    }

    @Test
    void refusesPointsOutsideEveryCycle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CyclePoint.of(14, 1))
                .withMessage("A month of the cycle from 0 to 13 is expected, found: 14");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CyclePoint.of(1, 32))
                .withMessage("A day from 1 to 31, or 0 for the last, is expected, found: 32");
        assertThatIllegalArgumentException().isThrownBy(() -> CyclePoint.of(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CyclePoint.of(1, -1));
    }

    @Test
    void pointsAreEqualByValue() {
        new EqualsTester()
                .addEqualityGroup(CyclePoint.END, CyclePoint.of(0, CyclePoint.LAST))
                .addEqualityGroup(CyclePoint.of(1, 20), CyclePoint.of(1, 20))
                .addEqualityGroup(CyclePoint.of(2, 20))
                .addEqualityGroup(CyclePoint.of(1, 2))
                .testEquals();
    }

    @Test
    void windows() {
        Window two = Window.dueOn(MAY_30).withOtherDue(LocalDate.of(2024, 4, 29));
        assertThat(Window.dueOn(MAY_30)).hasToString("../2024-05-30");
        assertThat(two).hasToString("../2024-05-30 (or 2024-04-29)");
        assertThat(Window.between(MAY_1, MAY_30)).hasToString("2024-05-01/2024-05-30");
        assertThat(Window.standing(MAY_1, MAY_30)).hasToString("2024-05-01/2024-05-30 standing");
        assertThat(Window.between(MAY_1, MAY_1)).hasToString("2024-05-01/2024-05-01");
        new EqualsTester()
                .addEqualityGroup(Window.dueOn(MAY_30), Window.dueOn(LocalDate.parse("2024-05-30")))
                .addEqualityGroup(two)
                .addEqualityGroup(Window.between(MAY_1, MAY_30))
                .addEqualityGroup(Window.standing(MAY_1, MAY_30))
                .addEqualityGroup(Window.dueOn(MAY_1))
                .testEquals();
    }

    @Test
    void refusesAWindowThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.between(MAY_30, MAY_1))
                .withMessage("The window is due on 2024-05-01, before its start 2024-05-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(Optional.empty(), MAY_30, Optional.empty(), true))
                .withMessage("A standing duty needs its first day");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            reason              | subject       | chinese                          | english
            EVENT_DATE_MISSING  | 方案印发      | 缺少事件“方案印发”的日期         | the date of the event "方案印发" is not given
            EVENT_NOT_NAMED     | 30日内        | “30日内”未写明自何时起算         | "30日内" does not say from when it counts
            PLAN_YEAR_MISSING   | 10月          | 计划年度不明，无法确定“10月”的年份 | the year of "10月" hangs on the plan's, which is not known
            NOTICE_MISSING      | 2027          | 工作日历缺少2027年放假安排通知         | the holiday notice for 2027 is not in the calendar
            NO_SUCH_DAY         | 2023年2月29日 | 不存在“2023年2月29日”这一日期          | there is no such date: "2023年2月29日"
            ENDS_BEFORE_START   | 2025年至3月   | “2025年至3月”的结束早于开始        | "2025年至3月" ends before it starts
            CELL_NOT_UNDERSTOOD | 另行通知      | 无法从“另行通知”中识别出时限               | "另行通知" was not understood
            BLANK_CELL          | ``            | 该栏未填写                       | nothing is printed
            """)
    void gapsSayWhatIsMissing(Gap.Reason reason, String subject, String chinese, String english) {
        Gap gap = Gap.of(reason, subject);
        assertThat(gap.chinese()).isEqualTo(chinese);
        assertThat(gap.english()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsOwnCode(Gap.Reason reason) {
        assertThat(reason.toString()).isEqualTo(Ascii.toLowerCase(reason.name()).replace('_', '-'));
    }

    @Test
    void gapsAreEqualByValue() {
        assertThat(Gap.of(Gap.Reason.NOTICE_MISSING, "2027")).hasToString("notice-missing: 2027");
        assertThat(Gap.of(Gap.Reason.BLANK_CELL, "")).hasToString("blank-cell");
        new EqualsTester()
                .addEqualityGroup(Gap.of(Gap.Reason.NOTICE_MISSING, "2027"), new Gap(Gap.Reason.NOTICE_MISSING, "2027"))
                .addEqualityGroup(Gap.of(Gap.Reason.NOTICE_MISSING, "2028"))
                .addEqualityGroup(Gap.of(Gap.Reason.PLAN_YEAR_MISSING, "2027"))
                .testEquals();
    }

    @Test
    void conventionsOfBefore() {
        for (PlanPeriod.Kind kind : PlanPeriod.Kind.values()) {
            assertThat(BeforeConvention.INCLUSIVE.includes(kind)).isTrue();
            assertThat(BeforeConvention.EXCLUSIVE.includes(kind)).isFalse();
            assertThat(BeforeConvention.USUAL.includes(kind)).as("%s", kind).isEqualTo(kind != PlanPeriod.Kind.YEAR);
        }
        assertThat(ImmutableList.of(BeforeConvention.USUAL, BeforeConvention.INCLUSIVE, BeforeConvention.EXCLUSIVE))
                .extracting(BeforeConvention::toString)
                .containsExactly("usual", "inclusive", "exclusive");
        new EqualsTester()
                .addEqualityGroup(BeforeConvention.USUAL)
                .addEqualityGroup(BeforeConvention.INCLUSIVE)
                .addEqualityGroup(BeforeConvention.EXCLUSIVE)
                .testEquals();
    }

    @Test
    void codes() {
        assertThat(DeadlineRule.Form.values())
                .extracting(DeadlineRule.Form::toString)
                .containsExactly("through", "by", "count", "recurring", "open", "staged", "not-understood");
        assertThat(CountUnit.values())
                .extracting(CountUnit::toString)
                .containsExactly("days", "calendar-days", "working-days", "weeks", "months", "years");
        assertThat(Cycle.values())
                .extracting(Cycle::toString)
                .containsExactly("day", "week", "ten-days", "month", "quarter", "half-year", "year");
    }
}
