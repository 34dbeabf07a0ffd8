package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitRegisterProperties {

    /** Mentions from so few names that they meet in chains and rings. */
    @Provide
    Arbitrary<List<UnitMention>> mentions() {
        Arbitrary<String> names = Arbitraries.of("甲", "乙", "丙", "丁", "戊", "己", "庚（筹）", "辛", "壬", "癸");
        return Combinators.combine(
                        names.list().uniqueElements().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false, false))
                .as((list, full) -> full && list.size() > 1
                        ? UnitMention.of(
                                        list.get(0),
                                        list.subList(2, list.size()).toArray(String[]::new))
                                .withFullName(list.get(1))
                        : UnitMention.of(
                                list.get(0), list.subList(1, list.size()).toArray(String[]::new)))
                .list()
                .ofMaxSize(12);
    }

    private static ImmutableSet<String> printed(UnitRegister register) {
        return register.units().stream().map(Unit::toString).collect(ImmutableSet.toImmutableSet());
    }

    @Property
    void theOrderOfTheTasksMakesNoDifferenceToAUnit(@ForAll("mentions") List<UnitMention> mentions, @ForAll long seed) {
        List<UnitMention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(printed(UnitRegister.unify(shuffled))).isEqualTo(printed(UnitRegister.unify(mentions)));
    }

    @Property
    void unifyingTheUnitsOwnNamesGivesTheSame(@ForAll("mentions") List<UnitMention> mentions) {
        UnitRegister register = UnitRegister.unify(mentions);
        UnitRegister again = UnitRegister.unify(register.units().stream()
                .map(unit -> UnitMention.of(unit.name(), unit.aliases().toArray(String[]::new)))
                .collect(ImmutableList.toImmutableList()));
        assertThat(again).isEqualTo(register);
        assertThat(again.units())
                .extracting(Unit::name)
                .containsExactlyElementsOf(
                        register.units().stream().map(Unit::name).toList());
    }

    @Property
    void aNameBelongsToOneUnitAndFindsIt(@ForAll("mentions") List<UnitMention> mentions) {
        UnitRegister register = UnitRegister.unify(mentions);
        assertThat(register.units().stream()
                        .mapToInt(unit -> unit.names().size())
                        .sum())
                .isEqualTo(register.names().size());
        for (UnitMention mention : mentions) {
            Unit unit = register.of(mention);
            assertThat(unit.names()).containsAll(mention.names());
            assertThat(mention.names()).allMatch(name -> register.get(name).equals(unit));
            assertThat(register.find(mention.toString())).contains(unit);
            assertThat(register.find(unit.toString())).contains(unit);
        }
        assertThat(register.units()).extracting(Unit::name).allMatch(name -> mentions.stream()
                .anyMatch(mention -> mention.name().equals(name)));
    }

    /** Two names are one unit if and only if a chain of mentions, each sharing a name with the next, joins them. */
    @Property
    void namesAreOneUnitIfAChainOfMentionsJoinsThem(@ForAll("mentions") List<UnitMention> mentions) {
        List<ImmutableSet<String>> groups = new ArrayList<>();
        for (UnitMention mention : mentions) {
            ImmutableSet.Builder<String> joined = ImmutableSet.<String>builder().addAll(mention.names());
            groups.removeIf(group -> {
                boolean shares = !Collections.disjoint(group, mention.names());
                if (shares) {
                    joined.addAll(group);
                }
                return shares;
            });
            groups.add(joined.build());
        }
        assertThat(UnitRegister.unify(mentions).units().stream()
                        .map(Unit::names)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(groups);
    }
}
