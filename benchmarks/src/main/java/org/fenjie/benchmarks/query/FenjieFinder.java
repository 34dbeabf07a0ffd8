package org.fenjie.benchmarks.query;

import java.util.function.Consumer;
import org.fenjie.core.plan.Role;
import org.fenjie.query.Criteria;
import org.fenjie.query.PlanIndex;
import org.fenjie.query.PlannedTask;
import org.fenjie.query.TaskQuery;

/** Asks the index. */
record FenjieFinder(PlanIndex index) implements TaskFinder {

    @Override
    public void forEach(Question question, Consumer<PlannedTask> consumer) {
        query(question).list().forEach(consumer);
    }

    @Override
    public int count(Question question) {
        return query(question).count();
    }

    private TaskQuery query(Question question) {
        return switch (question.kind()) {
            case LEAD -> leadBy(question);
            case DUE_WITHIN_WEEK -> index.tasks().dueWithin(Question.DAYS, question.firstDay());
            case BOTH -> leadBy(question).dueWithin(Question.DAYS, question.firstDay());
        };
    }

    private TaskQuery leadBy(Question question) {
        return index.tasks().where(Criteria.unit(question.lead()).as(Role.LEAD));
    }
}
