package org.fenjie.core.cell;

import static org.fenjie.core.cell.ReadCells.assertRead;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that name a period: how they read, and the date in a plan of 2024. */
class PeriodCellsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell             | rule             | answer for 2024
            10月             | by 10            | ../2024-10-31
            3月份            | by 03            | ../2024-03-31
            11月底           | by 11            | ../2024-11-30
            11月底前         | by 11            | ../2024-11-30
            9月末            | by 09            | ../2024-09-30
            8月份底前        | by 08            | ../2024-08-31
            10月前           | before 10        | ../2024-10-31 (or 2024-09-30)
            10月之前         | before 10        | ../2024-10-31 (or 2024-09-30)
            12月以前         | before 12        | ../2024-12-31 (or 2024-11-30)
            4月份前          | before 04        | ../2024-04-30 (or 2024-03-31)
            7月内            | by 07            | ../2024-07-31
            10月左右         | by 10            | ../2024-10-31
            2024年5月        | by 2024-05       | ../2024-05-31
            2024年5月底前    | by 2024-05       | ../2024-05-31
            2024年05月底之前 | by 2024-05       | ../2024-05-31
            24年6月底前      | by 2024-06       | ../2024-06-30
            今年9月底        | by 09            | ../2024-09-30
            明年2月          | by next-02       | ../2025-02-28
            次年2月底前      | by next-02       | ../2025-02-28
            上年12月         | by prev-12       | ../2023-12-31
            2024年2月        | by 2024-02       | ../2024-02-29
            2100年2月        | by 2100-02       | ../2100-02-28
            3月初            | by 03-early      | ../2024-03-10
            4月上旬          | by 04-early      | ../2024-04-10
            5月中旬前        | before 05-mid    | ../2024-05-20 (or 2024-05-10)
            6月下旬          | by 06-late       | ../2024-06-30
            9月上中旬        | by 09-mid        | ../2024-09-20
            7月中下旬        | by 07-late       | ../2024-07-31
            2025年1月上旬    | by 2025-01-early | ../2025-01-10
            """)
    void months(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell             | rule         | answer for 2024
            一季度           | by Q1        | ../2024-03-31
            第二季度         | by Q2        | ../2024-06-30
            2季度            | by Q2        | ../2024-06-30
            第3季度末        | by Q3        | ../2024-09-30
            三季度前         | before Q3    | ../2024-09-30 (or 2024-06-30)
            四季度底前       | by Q4        | ../2024-12-31
            2024年第一季度末 | by 2024-Q1   | ../2024-03-31
            2024Q2           | by 2024-Q2   | ../2024-06-30
            2024年Q4         | by 2024-Q4   | ../2024-12-31
            前三季度         | by Q3        | ../2024-09-30
            前10个月         | by 10        | ../2024-10-31
            上半年           | by H1        | ../2024-06-30
            2024年上半年     | by 2024-H1   | ../2024-06-30
            下半年底前       | by H2        | ../2024-12-31
            明年上半年       | by next-H1   | ../2025-06-30
            年底             | by year      | ../2024-12-31
            年终前           | by year      | ../2024-12-31
            年末前           | by year      | ../2024-12-31
            年内             | by year      | ../2024-12-31
            年内完成         | by year      | ../2024-12-31
            本年度           | by year      | ../2024-12-31
            当年             | by year      | ../2024-12-31
            2024年底         | by 2024      | ../2024-12-31
            2024年年底前     | by 2024      | ../2024-12-31
            今年年底前       | by year      | ../2024-12-31
            2025年末         | by 2025      | ../2025-12-31
            2025年度         | by 2025      | ../2025-12-31
            2025年内         | by 2025      | ../2025-12-31
            2026年前         | before 2026  | ../2025-12-31 (or 2026-12-31)
            2026年以前       | before 2026  | ../2025-12-31 (or 2026-12-31)
            次年底前         | by next-year | ../2025-12-31
            明年             | by next-year | ../2025-12-31
            二〇二五年       | by 2025      | ../2025-12-31
            “十四五”末     | by 2025      | ../2025-12-31
            到“十五五”期末 | by 2030      | ../2030-12-31
            """)
    void quartersHalvesAndYears(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                          | rule              | answer for 2024
            9月30日                       | by 09-30          | ../2024-09-30
            9月30日前                     | before 09-30      | ../2024-09-30 (or 2024-09-29)
            9月30日之前                   | before 09-30      | ../2024-09-30 (or 2024-09-29)
            9月30号以前                   | before 09-30      | ../2024-09-30 (or 2024-09-29)
            2024年9月30日前               | before 2024-09-30 | ../2024-09-30 (or 2024-09-29)
            2024年9月30日止               | by 2024-09-30     | ../2024-09-30
            9月30日（含）前               | by 09-30          | ../2024-09-30
            9月30日前（含当日）           | by 09-30          | ../2024-09-30
            5月15日（周三）前             | before 05-15      | ../2024-05-15 (or 2024-05-14)
            5月15日当日前                 | before 05-15      | ../2024-05-15 (or 2024-05-14)
            5月15日0时前                  | before 05-15      | ../2024-05-15 (or 2024-05-14)
            5月15日零时前                 | before 05-15      | ../2024-05-15 (or 2024-05-14)
            5月15日17时                   | by 05-15          | ../2024-05-15
            8月15日左右                   | by 08-15          | ../2024-08-15
            2月29日前                     | before 02-29      | ../2024-02-29 (or 2024-02-28)
            2023年2月29日前               | before 2023-02-29 | not known: no-such-day: 2023年2月29日
            """)
    void days(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    /** The 前 behind a time of day belongs to it: the day is in time, and there is no other reading. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                          | rule          | answer for 2024
            2024年9月30日24时前           | by 2024-09-30 | ../2024-09-30
            2024年9月30日24:00前          | by 2024-09-30 | ../2024-09-30
            5月15日17:30前                | by 05-15      | ../2024-05-15
            5月15日17:30:00前             | by 05-15      | ../2024-05-15
            5月15日１７：３０前           | by 05-15      | ../2024-05-15
            5月15日 17:30 之前            | by 05-15      | ../2024-05-15
            5月15日下午6时前              | by 05-15      | ../2024-05-15
            5月15日下午5点半前            | by 05-15      | ../2024-05-15
            5月15日17点30分以前           | by 05-15      | ../2024-05-15
            五月十五日十七时前完成报送    | by 05-15      | ../2024-05-15
            5月15日12时之前               | by 05-15      | ../2024-05-15
            5月15日0时30分前              | by 05-15      | ../2024-05-15
            5月15日当日18时前             | by 05-15      | ../2024-05-15
            5月15日凌晨2时前              | by 05-15      | ../2024-05-15
            5月15日（周三）下班前         | by 05-15      | ../2024-05-15
            5月15日中午前                 | by 05-15      | ../2024-05-15
            2024年5月15日(星期三)17：00前 | by 2024-05-15 | ../2024-05-15
            2024.9.30日18:00前            | by 2024-09-30 | ../2024-09-30
            4月1日至5月15日18:00前        | through 04-01..05-15 | 2024-04-01/2024-05-15 standing
            """)
    void timesOfDay(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell        | rule              | answer for 2024
            2024.9      | by 2024-09        | ../2024-09-30
            2024.09.30  | by 2024-09-30     | ../2024-09-30
            2024.9.30前 | before 2024-09-30 | ../2024-09-30 (or 2024-09-29)
            9.30        | by 09-30          | ../2024-09-30
            9.30前      | before 09-30      | ../2024-09-30 (or 2024-09-29)
            2024/9/30   | by 2024-09-30     | ../2024-09-30
            2024-09-30  | by 2024-09-30     | ../2024-09-30
            2024-09     | by 2024-09        | ../2024-09-30
            2024.12底前 | by 2024-12        | ../2024-12-31
            2024.12月   | by 2024-12        | ../2024-12-31
            """)
    void dottedDashedAndSlashed(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                             | rule                           | answer for 2024
            全年                             | through year                   | 2024-01-01/2024-12-31 standing
            2024年全年                       | through 2024                   | 2024-01-01/2024-12-31 standing
            全年推进                         | through year                   | 2024-01-01/2024-12-31 standing
            2025年持续推进                  | through 2025                   | 2025-01-01/2025-12-31 standing
            贯穿全年                         | through year                   | 2024-01-01/2024-12-31 standing
            5月至10月                        | through 05..10                 | 2024-05-01/2024-10-31 standing
            5—10月                          | through 05..10                 | 2024-05-01/2024-10-31 standing
            7-9月                            | through 07..09                 | 2024-07-01/2024-09-30 standing
            5月份至10月份                    | through 05..10                 | 2024-05-01/2024-10-31 standing
            2024年3月-11月                   | through 2024-03..2024-11       | 2024-03-01/2024-11-30 standing
            2024年1-9月                      | through 2024-01..2024-09       | 2024-01-01/2024-09-30 standing
            2024年3月—2025年2月             | through 2024-03..2025-02       | 2024-03-01/2025-02-28 standing
            2024年11月至次年3月              | through 2024-11..2025-03       | 2024-11-01/2025-03-31 standing
            2026年11月至次年3月              | through 2026-11..2027-03       | 2026-11-01/2027-03-31 standing
            2024.3-2024.11                   | through 2024-03..2024-11       | 2024-03-01/2024-11-30 standing
            2024.6-8                         | through 2024-06..2024-08       | 2024-06-01/2024-08-31 standing
            2024.1.1-2024.12.31              | through 2024-01-01..2024-12-31 | 2024-01-01/2024-12-31 standing
            2024/3/1-2024/11/30              | through 2024-03-01..2024-11-30 | 2024-03-01/2024-11-30 standing
            2024-03-01至2024-11-30           | through 2024-03-01..2024-11-30 | 2024-03-01/2024-11-30 standing
            3.10-4.20                        | through 03-10..04-20           | 2024-03-10/2024-04-20 standing
            3月1日至31日                     | through 03-01..03-31           | 2024-03-01/2024-03-31 standing
            3月1-31日                        | through 03-01..03-31           | 2024-03-01/2024-03-31 standing
            3月10日～4月20日                 | through 03-10..04-20           | 2024-03-10/2024-04-20 standing
            2024年3月1日起至2024年11月30日止 | through 2024-03-01..2024-11-30 | 2024-03-01/2024-11-30 standing
            2024年3月1日起，2024年11月30日止 | through 2024-03-01..2024-11-30 | 2024-03-01/2024-11-30 standing
            一季度至三季度                   | through Q1..Q3                 | 2024-01-01/2024-09-30 standing
            2-3季度                          | through Q2..Q3                 | 2024-04-01/2024-09-30 standing
            2024年第二至四季度               | through 2024-Q2..2024-Q4       | 2024-04-01/2024-12-31 standing
            2024年四季度至2025年一季度       | through 2024-Q4..2025-Q1       | 2024-10-01/2025-03-31 standing
            3月上旬—5月中旬                 | through 03-early..05-mid       | 2024-03-01/2024-05-20 standing
            2024-2026年                      | through 2024..2026             | 2024-01-01/2026-12-31 standing
            2024年~2026年                    | through 2024..2026             | 2024-01-01/2026-12-31 standing
            2024—2026                       | through 2024..2026             | 2024-01-01/2026-12-31 standing
            2024年5月至2026年                | through 2024-05..2026          | 2024-05-01/2026-12-31 standing
            “十四五”期间                   | through 2021..2025             | 2021-01-01/2025-12-31 standing
            10月期间                         | through 10                     | 2024-10-01/2024-10-31 standing
            7月至年底                        | through 07..12                 | 2024-07-01/2024-12-31 standing
            6月底至12月底                    | by 12                          | ../2024-12-31
            """)
    void rangesAndStandingDuties(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                 | rule                 | answer for 2024
            长期                 | open                 | open
            长期坚持             | open                 | open
            常态化推进           | open                 | open
            持续推进，长期坚持   | open                 | open
            长期工作，经常抓     | open                 | open
            日常监管             | open                 | open
            2024年7月起          | open from 2024-07    | open from 2024-07-01
            自2024年7月1日起施行 | open from 2024-07-01 | open from 2024-07-01
            7月起                | open from 07         | open from 2024-07-01
            2025年起             | open from 2025       | open from 2025-01-01
            2024年及以后         | open from 2024       | open from 2024-01-01
            2024年3月以后        | open from 2024-03    | open from 2024-03-01
            2024年3月至长期      | open from 2024-03    | open from 2024-03-01
            """)
    void withoutAnEnd(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                       | rule          | answer for 2024
            于10月底前                 | by 10         | ../2024-10-31
            原则上于10月底前完成       | by 10         | ../2024-10-31
            力争10月底前               | by 10         | ../2024-10-31
            确保9月底前完工            | by 09         | ../2024-09-30
            最迟不超过10月             | by 10         | ../2024-10-31
            不晚于10月15日             | by 10-15      | ../2024-10-15
            截至10月底                 | by 10         | ../2024-10-31
            截止2024年10月31日         | by 2024-10-31 | ../2024-10-31
            完成时限：2024年10月底前   | by 2024-10    | ../2024-10-31
            完成时间：10月             | by 10         | ../2024-10-31
            拟于2024年10月开工         | by 2024-10    | ../2024-10-31
            预计2024年10月             | by 2024-10    | ../2024-10-31
            各区县于2024年10月底前报送 | by 2024-10    | ../2024-10-31
            请于10月31日前报送         | before 10-31  | ../2024-10-31 (or 2024-10-30)
            2024年10月投入使用         | by 2024-10    | ../2024-10-31
            2024年10月完成不少于50个   | by 2024-10    | ../2024-10-31
            2024年底前建立长效机制     | by 2024       | ../2024-12-31
            2024年10月（暂定）         | by 2024-10    | ../2024-10-31
            近期（2024年）             | by 2024       | ../2024-12-31
            （2024年10月底前）         | by 2024-10    | ../2024-10-31
            【10月底前】               | by 10         | ../2024-10-31
            2024年10月底前。           | by 2024-10    | ../2024-10-31
            """)
    void leadInsHedgesAndActions(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            cell                   | rule              | answer for 2024
            十月底前               | by 10             | ../2024-10-31
            十二月三十一日前       | before 12-31      | ../2024-12-31 (or 2024-12-30)
            二〇二四年九月         | by 2024-09        | ../2024-09-30
            二○二四年九月三十日   | by 2024-09-30     | ../2024-09-30
            二0二四年十二月底      | by 2024-12        | ../2024-12-31
            二O二四年底前          | by 2024           | ../2024-12-31
            ２０２４年９月３０日前 | before 2024-09-30 | ../2024-09-30 (or 2024-09-29)
            2024 年 9 月           | by 2024-09        | ../2024-09-30
            2024．9．30            | by 2024-09-30     | ../2024-09-30
            1０月底前              | by 10             | ../2024-10-31
            2024年9⽉份            | by 2024-09        | ../2024-09-30
            """)
    void numeralsWidthsAndSpaces(String cell, String rule, String answer) {
        assertRead(cell, rule, answer);
    }
}
