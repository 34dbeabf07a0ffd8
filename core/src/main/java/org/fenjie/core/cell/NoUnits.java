package org.fenjie.core.cell;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** Tells what stands among units and is none: times, people, running text. */
final class NoUnits {

    private static final Words PROSE = Words.of("""
            的 了 均 须 以下 上述 不再 根据 按照 依照 如果 如有 应当 必须 需要 进行 开展 加强 完成 做好 同时 同上 待定 待确定 另定 另行 视情
            """);

    private static final Words UNITS_OF_TIME = Words.of("年 月 日");
    private static final Words STANDING = Words.of("持续 长期 常态 全年 年内 年底 每年 每月 每季度 立即 立行立改 即知即改 适时");
    private static final Words PEOPLE = Words.of("负责人 领导 主任 局长 书记 校长 院长 处长 科长 市长 区长 县长 镇长 组长 同志 专员 人员");

    private static final CharMatcher SURNAMES = CharMatcher.anyOf("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓"
            + "许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int LONGEST_PERSON = 3;

    private NoUnits() {}

    /** Tells whether a text is a time: 2024年10月底前, 长期坚持. */
    static boolean isTime(String text) {
        boolean date = DIGITS.matchesAnyOf(text) && UNITS_OF_TIME.standsIn(text);
        return (date || STANDING.startsIn(text)) && !UnitNames.isWhole(text);
    }

    /** Finds why a text is no unit; empty if it may be one. */
    static Optional<String> why(String text) {
        if (PEOPLE.endsIn(text)) {
            return Optional.of("a person stands where a unit is expected");
        }
        if (!hasLetter(text)) {
            return Optional.of("no letter stands where a unit is expected");
        }
        return PROSE.standsIn(text) ? Optional.of("running text stands where a unit is expected") : Optional.empty();
    }

    private static boolean hasLetter(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length();
    }

    /** Tells whether a text is two or three characters, the first a surname: 王某. */
    static boolean mayBePerson(String text) {
        return text.length() <= LONGEST_PERSON && SURNAMES.matches(text.charAt(0)) && !UnitNames.isWhole(text);
    }
}
