package org.fenjie.query;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.internal.NearestText;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.core.plan.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * One plan or many, made ready for queries: each deadline is resolved once.
 *
 * <pre>{@code
 * PlanIndex index = PlanIndex.of(plan, plan.resolver().withEvent("工作要点发布", LocalDate.of(2024, 4, 15)));
 * index.tasks().unit("区数据局").role(Role.LEAD).dueBefore(LocalDate.of(2024, 7, 1)).list();
 * }</pre>
 *
 * <p>Equal by its plans and resolvers. Immutable and thread-safe, to be shared. There is no natural order.
 */
public final class PlanIndex {

    private static final int HINTS = 3;

    private final ImmutableMap<WorkPlan, DeadlineResolver> plans;
    private final ImmutableList<PlannedTask> all;
    private final ImmutableSet<Category> headings;
    private final ImmutableSet<String> headingNames;

    private PlanIndex(ImmutableMap<WorkPlan, DeadlineResolver> plans) {
        this.plans = plans;
        this.all = plans.entrySet().stream()
                .flatMap(entry -> entry.getKey().tasks().stream()
                        .map(task -> PlannedTask.of(entry.getKey(), task, entry.getValue())))
                .collect(ImmutableList.toImmutableList());
        this.headings = plans.keySet().stream()
                .flatMap(plan -> plan.categories().stream())
                .collect(ImmutableSet.toImmutableSet());
        this.headingNames = headings.stream().map(Category::name).collect(ImmutableSet.toImmutableSet());
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
    public ImmutableSet<WorkPlan> plans() {
        return plans.keySet();
    }

    /**
     * Gets the headings of all levels.
     *
     * @return the headings in the order of the plans
     */
    public ImmutableSet<Category> headings() {
        return headings;
    }

    /** All tasks, in the order of the plans. */
    ImmutableList<PlannedTask> all() {
        return all;
    }

    /** Refuses a unit that no plan names. */
    void checkUnit(String name) {
        if (plans.keySet().stream().noneMatch(plan -> plan.units().find(name).isPresent())) {
            ImmutableSet<String> names = plans.keySet().stream()
                    .flatMap(plan -> plan.units().names().stream())
                    .collect(ImmutableSet.toImmutableSet());
            throw new UnknownUnitException(name, NearestText.find(name, names, HINTS));
        }
    }

    /** Refuses a name that no heading has, at any level. */
    void checkHeading(String name) {
        if (!headingNames.contains(name)) {
            throw new UnknownHeadingException(name, NearestText.find(name, headingNames, HINTS));
        }
    }

    /** Refuses a heading that no plan has. */
    void checkHeading(Category heading) {
        if (!headings.contains(heading)) {
            ImmutableList<String> paths =
                    headings.stream().map(Category::toString).collect(ImmutableList.toImmutableList());
            throw new UnknownHeadingException(heading.toString(), NearestText.find(heading.toString(), paths, HINTS));
        }
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof PlanIndex other
                && plans.equals(other.plans)
                && plans.keySet().asList().equals(other.plans.keySet().asList());
    }

    @Override
    public int hashCode() {
        return plans.hashCode();
    }

    /** Returns the plans, such as {@code [2024年…任务分解表 (某区, 2024, 79 tasks)]}. */
    @Override
    public String toString() {
        return plans.keySet().toString();
    }

    /** Builds an index. */
    public static final class Builder {

        private final Map<WorkPlan, DeadlineResolver> plans = new LinkedHashMap<>();

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
            requireNonNull(plan, "plan");
            requireNonNull(resolver, "resolver");
            checkArgument(plans.putIfAbsent(plan, resolver) == null, "The plan stands twice: %s", plan);
            return this;
        }

        /**
         * Builds the index.
         *
         * @return the index
         */
        public PlanIndex build() {
            return new PlanIndex(ImmutableMap.copyOf(plans));
        }
    }
}
