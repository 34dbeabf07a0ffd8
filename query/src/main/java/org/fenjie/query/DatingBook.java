package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;

/**
 * Resolves each rule once for all plans whose resolvers do not differ in what the rule hangs on.
 *
 * <p>The book has pages, on which the datings are numbered from 0. A page serves all plans of a resolver until it might pass
 * 256 datings: so a task's number takes a byte, however many rules the plans have together.
 */
final class DatingBook {

    private static final int PAGE = 1 << Byte.SIZE;

    private final Map<DeadlineResolver, Map<DeadlineRule, Dating>> byResolver = new HashMap<>();
    private final Map<DeadlineResolver, Page> open = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();

    /** Opens the book for the rules of a plan. */
    Page page(DatedPlan plan) {
        Page page = open.get(plan.resolver());
        if (page == null || page.numbers.size() + plan.plan().tasks().size() > PAGE) {
            page = new Page(pages.size(), plan.resolver());
            pages.add(page);
            open.put(plan.resolver(), page);
        }
        return page;
    }

    private Map<DeadlineRule, Dating> resolved(DeadlineResolver resolver) {
        return byResolver.computeIfAbsent(resolver, unused -> new HashMap<>());
    }

    /** The datings of each page, in the order of their numbers. */
    ImmutableList<ImmutableList<Dating>> pages() {
        return pages.stream()
                .map(page -> page.numbers.keySet().stream().map(page::dating).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rules of some plans with one resolver. */
    final class Page {

        private final int number;
        private final DeadlineResolver resolver;
        private final Map<DeadlineRule, Dating> counted;
        private final Map<DeadlineRule, Dating> others;
        private final Map<DeadlineRule, Integer> numbers = new LinkedHashMap<>();

        private Page(int number, DeadlineResolver resolver) {
            this.number = number;
            this.resolver = resolver;
            this.counted = resolved(resolver);
            this.others = resolver.events().isEmpty()
                    ? counted
                    : resolved(resolver.toBuilder().events(ImmutableMap.of()).build());
        }

        /** The number of this page in the book. */
        int number() {
            return number;
        }

        /** The number of the rule's dating on this page. */
        int number(DeadlineRule rule) {
            return numbers.computeIfAbsent(rule, unused -> numbers.size());
        }

        private Dating dating(DeadlineRule rule) {
            // The dates of events often differ from plan to plan, and most rules do not look at them.
            return (rule.events().isEmpty() ? others : counted)
                    .computeIfAbsent(rule, unused -> Dating.of(rule, resolver));
        }
    }
}
