package org.fenjie.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"区", " 区 ", "a\tb\r\nc", "𠮷", "🏛️", "\u3000办", "ı", "\uFFFD", "\uD7FF\uE000", "\uDBFF\uDFFF"})
    void keepsWhatCanBePrinted(String text) {
        assertThat(PrintedTexts.checkText(text, "text")).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t", "\u3000", "\u00A0\u2003"})
    void refusesABlankThatMayBePrinted(String text) {
        assertThat(PrintedTexts.checkPrintable(text, "text")).isSameAs(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedTexts.checkText(text, "text"))
                .withMessage("The text is blank");
    }

    @Test
    void refusesEveryControlCharacterButTabAndLineBreaks() {
        for (char c = 0; c < 0x100; c++) {
            String text = "区科" + c;
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> PrintedTexts.checkPrintable(text, "name"))
                        .withMessage("The name has the control character U+00%s at index 2", hex(c));
            } else {
                assertThat(PrintedTexts.checkPrintable(text, "name")).isEqualTo(text);
            }
        }
    }

    private static String hex(char c) {
        return "" + "0123456789ABCDEF".charAt(c / 16) + "0123456789ABCDEF".charAt(c % 16);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            before, half, behind, index
            '',     D800, '',     0
            区,     DBFF, 科,     1
            '',     DC00, 区,     0
            𠮷,     DFFF, 𠮷,     2
            区科,   D842, 𠮷,     2
            𠮷𠮷𠮷, D842, '',     6
            """)
    void refusesHalfACharacter(String before, String half, String behind, int index) {
        String text = before + (char) Integer.parseInt(half, 16) + behind;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedTexts.checkPrintable(text, "name"))
                .withMessage("The name has half a character, U+%s, at index %s", half, index);
    }
}
