package org.fenjie.query;

/** Refuses criteria that name units or headings which no plan of an index has. */
final class NameCheck {

    private NameCheck() {}

    static void check(Criterion criterion, PlanIndex index) {
        if (criterion instanceof LogicCriteria.AllOf all) {
            all.parts().forEach(part -> check(part, index));
        } else if (criterion instanceof LogicCriteria.AnyOf any) {
            any.parts().forEach(part -> check(part, index));
        } else if (criterion instanceof LogicCriteria.Not not) {
            check(not.part(), index);
        } else if (criterion instanceof UnitCriterion unit) {
            unit.unit().ifPresent(index::checkUnit);
        } else if (criterion instanceof TextCriteria.HeadingNamed heading) {
            index.checkHeading(heading.name());
        } else if (criterion instanceof TextCriteria.Within within) {
            index.checkHeading(within.heading());
        }
    }
}
