package org.fenjie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponsibilityWordingTest {

    private static final UnitMention CULTURE = UnitMention.of("区文化旅游局", "区文物局");
    private static final UnitMention HEALTH = UnitMention.of("区卫生健康委");
    private static final UnitMention RECORDS = UnitMention.of("区档案局");
    private static final Collective TOWNS = Collective.of("各镇", Collective.Kind.DESCRIBED);
    private static final Collective CONCERNED = Collective.of("有关部门", Collective.Kind.CONCERNED);
    private static final Collective OTHERS = Collective.of("等单位", Collective.Kind.CONCERNED);

    @Test
    void wordsEachRoleAsAClause() {
        Responsibility all = Responsibility.builder()
                .assign(Role.LEAD, CULTURE)
                .assign(Role.LEAD, HEALTH)
                .assign(Role.RESPONSIBLE, RECORDS)
                .assign(Role.SUPPORTING, HEALTH)
                .assign(Role.SUPPORTING, TOWNS)
                .build();
        assertThat(all.wording()).isEqualTo("区文化旅游局（区文物局）、区卫生健康委牵头，区档案局负责，区卫生健康委、各镇配合");
    }

    @Test
    void wordsNoRoleWhereNoneIsMarked() {
        assertThat(Responsibility.of(Assignment.of(Role.RESPONSIBLE, HEALTH), Assignment.of(Role.RESPONSIBLE, RECORDS))
                        .wording())
                .isEqualTo("区卫生健康委、区档案局");
        assertThat(Responsibility.nobody().wording()).isEqualTo("无");
    }

    @Test
    void joinsAnOpenEndToTheNameBeforeIt() {
        assertThat(Responsibility.of(Assignment.of(Role.SUPPORTING, RECORDS), Assignment.of(Role.SUPPORTING, OTHERS))
                        .wording())
                .isEqualTo("区档案局等单位配合");
    }

    @Test
    void endsTheClauseBehindASet() {
        assertThat(Responsibility.of(
                                Assignment.of(Role.SUPPORTING, TOWNS),
                                Assignment.of(Role.SUPPORTING, CONCERNED),
                                Assignment.of(Role.SUPPORTING, HEALTH))
                        .wording())
                .isEqualTo("各镇配合，有关部门配合，区卫生健康委配合");
    }
}
