package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Equivalence;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.internal.NearestText;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Task;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.core.plan.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * One plan or many, made ready for queries: each deadline is resolved once.
 *
 * <pre>{@code
 * PlanIndex index = PlanIndex.of(plan, plan.resolver().withEvent("工作要点发布", LocalDate.of(2024, 4, 15)));
 * index.tasks().unit("区数据局", Role.LEAD).dueBefore(LocalDate.of(2024, 7, 1)).list();
 * }</pre>
 *
 * <p>Equal by its plans and resolvers. Immutable and thread-safe, to be shared. There is no natural order.
 */
public final class PlanIndex {

    private static final int HINTS = 3;

    /** Equal plans; not the hash of all tasks, which would be walked through before any question is asked. */
    private static final Equivalence<WorkPlan> BY_SHORT_HASH = new Equivalence<>() {
        @Override
        protected boolean doEquivalent(WorkPlan a, WorkPlan b) {
            return a.equals(b);
        }

        @Override
        protected int doHash(WorkPlan plan) {
            return Objects.hash(
                    plan.title(),
                    plan.issuer(),
                    plan.year(),
                    plan.tasks().size(),
                    plan.tasks().stream().findFirst().map(Task::content));
        }
    };

    private final TaskTable table;
    private final UnitIndex units;
    private final HeadingIndex headings;
    private final Search search;

    private PlanIndex(ImmutableList<DatedPlan> plans) {
        this.table = TaskTable.of(plans);
        this.units = UnitIndex.of(table);
        this.headings = HeadingIndex.of(table);
        this.search = new Search(table, units, DateIndex.of(table), headings, SourceIndex.of(table));
    }

    /**
     * Indexes a plan, its deadlines resolved with its own year and without the date of any event.
     *
     * @param plan the plan
     * @return the index
     */
    public static PlanIndex of(WorkPlan plan) {
        return builder().add(plan).build();
    }

    /**
     * Indexes a plan.
     *
     * @param plan the plan
     * @param resolver what its deadlines hang on
     * @return the index
     */
    public static PlanIndex of(WorkPlan plan, DeadlineResolver resolver) {
        return builder().add(plan, resolver).build();
    }

    /**
     * Indexes plans, the deadlines of each resolved with its own year and without the date of any event.
     *
     * @param plans the plans
     * @return the index
     * @throws IllegalArgumentException if a plan stands twice
     */
    public static PlanIndex ofAll(Iterable<WorkPlan> plans) {
        Builder builder = builder();
        plans.forEach(builder::add);
        return builder.build();
    }

    /**
     * Obtains a builder, for plans that need resolvers of their own.
     *
     * @return the builder, empty
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a query over all tasks.
     *
     * @return the query, to be narrowed
     */
    public TaskQuery tasks() {
        return TaskQuery.over(this);
    }

    /**
     * Gets the plans.
     *
     * @return the plans in the order added
     */
    public ImmutableList<WorkPlan> plans() {
        return table.plans().stream().map(DatedPlan::plan).collect(ImmutableList.toImmutableList());
    }

    /**
     * Gets the headings of all levels.
     *
     * @return the headings in the order of the plans
     */
    public ImmutableSet<Category> headings() {
        return headings.headings();
    }

    TaskTable table() {
        return table;
    }

    UnitIndex units() {
        return units;
    }

    Search search() {
        return search;
    }

    /** Refuses a unit that no plan names. */
    void checkUnit(String name) {
        if (!units.contains(name)) {
            throw new UnknownUnitException(name, NearestText.find(name, units.names(), HINTS));
        }
    }

    /** Refuses a name that no heading has, at any level. */
    void checkHeading(String name) {
        if (!headings.contains(name)) {
            ImmutableSet<String> names = headings().stream().map(Category::name).collect(ImmutableSet.toImmutableSet());
            throw new UnknownHeadingException(name, NearestText.find(name, names, HINTS));
        }
    }

    /** Refuses a heading that no plan has. */
    void checkHeading(Category heading) {
        if (!headings.contains(heading)) {
            ImmutableList<String> paths =
                    headings().stream().map(Category::toString).collect(ImmutableList.toImmutableList());
            throw new UnknownHeadingException(heading.toString(), NearestText.find(heading.toString(), paths, HINTS));
        }
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof PlanIndex other && table.plans().equals(other.table.plans());
    }

    @Override
    public int hashCode() {
        return table.plans().hashCode();
    }

    /** Returns the plans, such as {@code [2024年…任务分解表 (某区, 2024, 79 tasks)]}. */
    @Override
    public String toString() {
        return plans().toString();
    }

    /** Builds an index. */
    public static final class Builder {

        private final ImmutableList.Builder<DatedPlan> plans = ImmutableList.builder();
        private final Set<Equivalence.Wrapper<WorkPlan>> added = new HashSet<>();

        private Builder() {}

        /**
         * Adds a plan, its deadlines resolved with its own year and without the date of any event.
         *
         * @param plan the plan
         * @return this builder
         * @throws IllegalArgumentException if the plan was added before
         */
        public Builder add(WorkPlan plan) {
            return add(plan, plan.resolver());
        }

        /**
         * Adds a plan.
         *
         * @param plan the plan
         * @param resolver what its deadlines hang on
         * @return this builder
         * @throws IllegalArgumentException if the plan was added before
         */
        public Builder add(WorkPlan plan, DeadlineResolver resolver) {
            DatedPlan dated = new DatedPlan(plan, resolver);
            checkArgument(added.add(BY_SHORT_HASH.wrap(plan)), "The plan stands twice: %s", plan);
            plans.add(dated);
            return this;
        }

        /**
         * Builds the index.
         *
         * @return the index
         */
        public PlanIndex build() {
            return new PlanIndex(plans.build());
        }
    }
}
