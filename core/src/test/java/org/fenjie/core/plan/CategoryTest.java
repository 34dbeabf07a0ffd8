package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTest {

    private static final Category DEEP = Category.of("组织落实", "队伍建设", "培训");

    @Test
    void isItsPathOfNames() {
        assertThat(DEEP.name()).isEqualTo("培训");
        assertThat(DEEP.path()).containsExactly("组织落实", "队伍建设", "培训");
        assertThat(DEEP.level()).isEqualTo(3);
        assertThat(DEEP.parent()).contains(Category.of("组织落实", "队伍建设"));
        assertThat(Category.of("组织落实").parent()).isEmpty();
        assertThat(Category.of("组织落实").level()).isEqualTo(1);
    }

    @Test
    void theLineageStartsWithTheOutermost() {
        assertThat(DEEP.lineage()).containsExactly(Category.of("组织落实"), Category.of("组织落实", "队伍建设"), DEEP);
        assertThat(Category.of("平台").lineage()).containsExactly(Category.of("平台"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            heading,  other,    within
            甲/乙/丙, 甲/乙/丙, true
            甲/乙/丁, 甲/乙,    true
            甲/乙/戊, 甲,       true
            甲,       甲/乙,    false
            甲/乙/己, 乙,       false
            甲/乙/庚, 甲/丙,    false
            甲乙,     甲,       false
            丙/乙,    甲/乙,    false
            """)
    void standsWithinThoseOfItsLineage(String heading, String other, boolean within) {
        Category category = Category.of(heading.split("/"));
        Category above = Category.of(other.split("/"));
        assertThat(category.isWithin(above)).isEqualTo(within);
        assertThat(category.lineage().contains(above)).isEqualTo(within);
    }

    @Test
    void refusesAPathWithoutNames() {
        assertThatIllegalArgumentException().isThrownBy(Category::of).withMessage("A category needs a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Category.ofPath(ImmutableList.of()))
                .withMessage("A category needs a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\n"})
    void refusesABlankName(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Category.of("平台", blank))
                .withMessage("The heading is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> DEEP.child(blank)).withMessage("The heading is blank");
    }

    @Test
    void contract() {
        assertThat(DEEP).hasToString("组织落实 / 队伍建设 / 培训");
        assertThat(Category.of("平台")).hasToString("平台");
        new EqualsTester()
                .addEqualityGroup(
                        DEEP,
                        Category.of("组织落实").child("队伍建设").child("培训"),
                        Category.ofPath(ImmutableList.of("组织落实", "队伍建设", "培训")),
                        DEEP.child("教材").parent().orElseThrow())
                .addEqualityGroup(Category.of("队伍建设", "培训"))
                .addEqualityGroup(Category.of("平台建设", "培训"))
                .addEqualityGroup(
                        Category.of("培训"), Category.of("培训", "计划").lineage().get(0))
                .addEqualityGroup(Category.of("组织落实 / 队伍建设", "培训"))
                .testEquals();
    }
}
