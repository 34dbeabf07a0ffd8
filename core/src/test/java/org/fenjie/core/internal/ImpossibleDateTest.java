package org.fenjie.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024年2月30日前, 2月30日",
        "1月、4月31号完成, 4月31号",
        "6月0日, 6月0日",
        "0月, 0月",
        "13月底前, 13月",
        "99月, 99月",
        "１１月３１日, １１月３１日",
        "十三月, 十三月",
        "二十月, 二十月",
        "二月三十日, 二月三十日",
        "六月三十一日, 六月三十一日",
        "第5季度, 5季度",
        "二〇二四年第五季度末, 五季度",
        "0季度, 0季度",
        "3月32日和5月40日, 3月32日",
        "2024-2-30, 2024-2-30",
        "2024.2.30前, 2024.2.30",
        "完成（2024/2/30）, 2024/2/30",
        "2024-13-01, 2024-13-01",
        "2024-0-1, 2024-0-1",
        "2024-1-32和2024-4-31, 2024-1-32",
        "2024-06-30至2024-06-31日, 2024-06-31",
        "２０２４．４．３１, ２０２４．４．３１",
        "2024—9—31, 2024—9—31",
        "2-30, 2-30",
        "试点；4.31前完成, 4.31",
        "于9/31之前, 9/31",
        "2024-2-30完成，13月验收, 2024-2-30",
        "13月验收，2024-2-30完成, 13月",
    })
    void findsTheFirstDateThatNoYearHas(String text, String date) {
        assertThat(ImpossibleDate.find(text)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "月",
                "季度",
                "2月29日",
                "12月31日",
                "十二月三十一日",
                "1月1日",
                "第四季度",
                "三四月",
                "七八月份",
                "2024月",
                "5个季度",
                "18个月",
                "13季",
                "6月31",
                "6月100份",
                "3月五六日",
                "全年",
                "2024-2-29",
                "2024.12.31前",
                "2024/1/1",
                "2024-2025-1",
                "2024.5.60.7",
                "2024.2-30",
                "1.2024.2.30",
                "9999-2-30",
                "12-31",
                "2-29",
                "2-40",
                "13-1",
                "2-30天",
                "4.31万元",
                "2月2-30日",
                "1.2-30",
                "2-30-1",
                "2024-2-300",
                "-",
                "2-",
                "2.30、试点",
            })
    void leavesOtherTextAlone(String text) {
        assertThat(ImpossibleDate.find(text)).isEmpty();
    }

    @Test
    void aLongRunOfDigitsIsNoMonth() {
        assertThat(ImpossibleDate.find("9".repeat(100_000) + "月")).isEmpty();
    }
}
