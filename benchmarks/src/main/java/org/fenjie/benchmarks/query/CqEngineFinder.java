package org.fenjie.benchmarks.query;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.between;
import static com.googlecode.cqengine.query.QueryFactory.deduplicate;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.queryOptions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.MultiValueAttribute;
import com.googlecode.cqengine.attribute.support.FunctionalMultiValueAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.DeduplicationStrategy;
import com.googlecode.cqengine.resultset.ResultSet;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.fenjie.query.PlannedTask;

/** CQEngine's collection with a hash index on the names of the leads and a navigable one on the due dates. */
final class CqEngineFinder implements TaskFinder {

    private static final MultiValueAttribute<PlannedTask, String> LEAD =
            new FunctionalMultiValueAttribute<>(PlannedTask.class, String.class, "lead", ScanFinder::leadNames);
    /** As numbers: a LocalDate is comparable with more than its own kind, which the library does not take. */
    private static final MultiValueAttribute<PlannedTask, Long> DUE_DAY = new FunctionalMultiValueAttribute<>(
            PlannedTask.class,
            Long.class,
            "dueDay",
            task -> Lists.transform(task.dueDates().asList(), LocalDate::toEpochDay));

    private final IndexedCollection<PlannedTask> tasks = new ConcurrentIndexedCollection<>();

    CqEngineFinder(ImmutableList<PlannedTask> tasks) {
        this.tasks.addAll(tasks);
        this.tasks.addIndex(HashIndex.onAttribute(LEAD));
        this.tasks.addIndex(NavigableIndex.onAttribute(DUE_DAY));
    }

    @Override
    public void forEach(Question question, Consumer<PlannedTask> consumer) {
        try (ResultSet<PlannedTask> matching = retrieve(question)) {
            matching.forEach(consumer);
        }
    }

    @Override
    public int count(Question question) {
        try (ResultSet<PlannedTask> matching = retrieve(question)) {
            return matching.size();
        }
    }

    private ResultSet<PlannedTask> retrieve(Question question) {
        // A task of several due dates in the week stands under each of them.
        return tasks.retrieve(query(question), queryOptions(deduplicate(DeduplicationStrategy.LOGICAL_ELIMINATION)));
    }

    private static Query<PlannedTask> query(Question question) {
        return switch (question.kind()) {
            case LEAD -> isLed(question);
            case DUE_WITHIN_WEEK -> isDue(question);
            case BOTH -> and(isLed(question), isDue(question));
        };
    }

    private static Query<PlannedTask> isLed(Question question) {
        return equal(LEAD, question.lead());
    }

    private static Query<PlannedTask> isDue(Question question) {
        return between(
                DUE_DAY, question.firstDay().toEpochDay(), question.lastDay().toEpochDay());
    }
}
