package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRegisterTest {

    private static final UnitMention BUILDING_PROJECTS = UnitMention.of("区建设管理委", "区重大办");
    private static final UnitMention BUILDING_TRAFFIC = UnitMention.of("区建设管理委", "区交通委");
    private static final UnitMention BUILDING = UnitMention.of("区建设管理委");
    private static final UnitRegister REGISTER = UnitRegister.unify(ImmutableList.of(
            UnitMention.of("区科委"),
            BUILDING_PROJECTS,
            BUILDING_TRAFFIC,
            BUILDING,
            UnitMention.of("临港（新片区）管委会", "自贸办（筹）")));

    @Test
    void threeRowsWithThreeNamesAreOneUnit() {
        Unit building = Unit.of("区建设管理委", "区交通委", "区重大办");
        assertThat(REGISTER.units()).containsExactly(Unit.of("区科委"), building, Unit.of("临港（新片区）管委会", "自贸办（筹）"));
        assertThat(REGISTER.of(BUILDING_PROJECTS)).isEqualTo(building);
        assertThat(REGISTER.of(BUILDING_TRAFFIC)).isEqualTo(building);
        assertThat(REGISTER.of(BUILDING)).isEqualTo(building);
        assertThat(REGISTER.names()).containsExactly("区科委", "区建设管理委", "区交通委", "区重大办", "临港（新片区）管委会", "自贸办（筹）");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, quoteCharacter = '"', delimiter = '|', textBlock = """
            asked                          | usual name
            区科委                         | 区科委
            区重大办                       | 区建设管理委
            区交通委                       | 区建设管理委
            区建设管理委（区重大办）       | 区建设管理委
            区建设管理委(区交通委)         | 区建设管理委
            区建设管理委（区交通委)        | 区建设管理委
            区交通委（区建设管理委）       | 区建设管理委
            区建设管理委（区交通委、区重大办） | 区建设管理委
            区建设管理委(区重大办, 区交通委)   | 区建设管理委
            区建设管理委（区重大办，区交通委） | 区建设管理委
            临港（新片区）管委会           | 临港（新片区）管委会
            临港（新片区）管委会（自贸办（筹）） | 临港（新片区）管委会
            自贸办（筹）(临港（新片区）管委会)   | 临港（新片区）管委会
            """)
    void findsAUnitUnderAnyOfItsNames(String asked, String usualName) {
        assertThat(REGISTER.find(asked)).map(Unit::name).contains(usualName);
        assertThat(REGISTER.get(asked).name()).isEqualTo(usualName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "区",
                "区科委（",
                "区科委）",
                "区科委（）",
                "区科委()",
                "区科委（、）",
                "（区科委）",
                "区科委（区交通委）",
                "区建设管理委（区重大办、区科委）",
                "区建设管理委（区交通委）处",
                "区建设管理委（区交通委",
                "区建设管理委区交通委）",
                "区建设管理委（（区交通委）",
                " 区科委"
            })
    void findsNoUnitUnderAnythingElse(String asked) {
        assertThat(REGISTER.find(asked)).isEmpty();
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> REGISTER.get(asked))
                .satisfies(e -> {
                    assertThat(e.name()).isEqualTo(asked);
                    assertThat(e.nearest()).isEqualTo(REGISTER.nearest(asked));
                    assertThat(e).hasMessageStartingWith("No unit is named " + asked);
                });
    }

    @Test
    void theUsualNameIsTheOnePrintedFirstMostOften() {
        assertThat(UnitRegister.unify(ImmutableList.of(
                                UnitMention.of("区商务委", "区经委"), UnitMention.of("区经委"), UnitMention.of("区经委", "区商务委")))
                        .units())
                .hasToString("[区经委（区商务委）]");
    }

    /** 丙办 is printed four times, but in brackets each time. */
    @Test
    void aNamePrintedInBracketsIsNotTheUsualOneHoweverOften() {
        assertThat(UnitRegister.unify(ImmutableList.of(
                        UnitMention.of("乙办", "丙办"),
                        UnitMention.of("乙办", "丙办", "甲办"),
                        UnitMention.of("丁办", "丙办"),
                        UnitMention.of("乙办", "丙办", "丁办"))))
                .hasToString("[乙办（丁办、丙办、甲办）]");
    }

    @Test
    void theTextsOwnOrderDecidesBetweenEquals() {
        assertThat(UnitRegister.unify(ImmutableList.of(UnitMention.of("B", "C"), UnitMention.of("A", "B", "C"))))
                .hasToString("[B（A、C）]");
        assertThat(UnitRegister.unify(ImmutableList.of(UnitMention.of("B", "A"), UnitMention.of("A", "B"))))
                .hasToString("[A（B）]");
    }

    @Test
    void aFullNameIsOneOfTheNames() {
        UnitRegister register = UnitRegister.unify(ImmutableList.of(
                UnitMention.of("科技厅").withFullName("省科技厅"), UnitMention.of("省科技厅"), UnitMention.of("省科技厅")));
        assertThat(register).hasToString("[省科技厅（科技厅）]");
        assertThat(register.of(UnitMention.of("科技厅"))).isEqualTo(register.get("省科技厅"));
    }

    @Test
    void theRegistersNameIsTheUsualOneAndItsUnitsComeFirst() {
        assertThat(UnitRegister.unify(
                        ImmutableList.of(
                                RegisterEntry.of("市外专局", "市科技局"),
                                RegisterEntry.of("市水务局").withFullName("某市水务局")),
                        ImmutableList.of(UnitMention.of("市财政局"), UnitMention.of("市科技局"), UnitMention.of("市科技局"))))
                .hasToString("[市外专局（市科技局）, 市水务局（某市水务局）, 市财政局]");
    }

    @Test
    void aLongChainOfNamesIsOneUnit() {
        ImmutableList.Builder<UnitMention> chain = ImmutableList.builder();
        for (int i = 0; i < 20_000; i++) {
            chain.add(UnitMention.of("局" + i, "局" + (i + 1)));
        }
        assertThat(UnitRegister.unify(chain.build()).units()).singleElement().satisfies(unit -> assertThat(unit.names())
                .hasSize(20_001));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, quoteCharacter = '"', delimiter = '|', textBlock = """
            asked        | nearest
            区科技委     | 区科委、区交通委
            重大办       | 区重大办
            区设建管理委 | 区建设管理委
            区管理建设委 | ""
            交通         | 区交通委
            县粮食和物资储备局 | ""
            """)
    void namesTheNearest(String asked, String nearest) {
        assertThat(String.join("、", REGISTER.nearest(asked))).isEqualTo(nearest);
    }

    @Test
    void anUnknownUnitSaysTheNearest() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> REGISTER.of(UnitMention.of("区科技委")))
                .withMessage("No unit is named 区科技委; the nearest: 区科委、区交通委")
                .satisfies(e -> {
                    UnknownUnitException copy = SerializableTester.reserialize(e);
                    assertThat(copy.name()).isEqualTo("区科技委");
                    assertThat(copy.nearest()).containsExactly("区科委", "区交通委");
                });
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> UnitRegister.unify(ImmutableList.of()).get("区科委"))
                .withMessage("No unit is named 区科委");
    }

    @Test
    void contract() {
        assertThat(UnitRegister.unify(ImmutableList.of(UnitMention.of("区科委"), UnitMention.of("区经委", "区商务委"))))
                .hasToString("[区科委, 区经委（区商务委）]");
        new EqualsTester()
                .addEqualityGroup(UnitRegister.unify(ImmutableList.of()))
                .addEqualityGroup(
                        UnitRegister.unify(ImmutableList.of(BUILDING, BUILDING_TRAFFIC)),
                        UnitRegister.unify(ImmutableList.of(BUILDING_TRAFFIC)))
                .addEqualityGroup(UnitRegister.unify(ImmutableList.of(BUILDING)))
                .addEqualityGroup(REGISTER)
                .testEquals();
    }
}
