package org.fenjie.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.Staged;

/** Resolves each rule once for all plans whose resolvers do not differ in what the rule hangs on. */
final class DatingBook {

    private final List<Dating> datings = new ArrayList<>();
    private final Map<DeadlineResolver, Map<DeadlineRule, Integer>> byResolver = new HashMap<>();

    /** Opens the book for the rules of a plan. */
    Page page(DeadlineResolver resolver) {
        Map<DeadlineRule, Integer> own = numbers(resolver);
        DeadlineResolver withoutEvents = resolver.events().isEmpty()
                ? resolver
                : resolver.toBuilder().events(ImmutableMap.of()).build();
        return new Page(resolver, own, numbers(withoutEvents));
    }

    private Map<DeadlineRule, Integer> numbers(DeadlineResolver resolver) {
        return byResolver.computeIfAbsent(resolver, unused -> new HashMap<>());
    }

    /** The datings in the order of their numbers. */
    ImmutableList<Dating> datings() {
        return ImmutableList.copyOf(datings);
    }

    Dating get(int number) {
        return datings.get(number);
    }

    /** The rules of one plan. */
    final class Page {

        private final DeadlineResolver resolver;
        private final Map<DeadlineRule, Integer> counted;
        private final Map<DeadlineRule, Integer> others;

        private Page(DeadlineResolver resolver, Map<DeadlineRule, Integer> counted, Map<DeadlineRule, Integer> others) {
            this.resolver = resolver;
            this.counted = counted;
            this.others = others;
        }

        /** The number of the rule's dating. */
        int number(DeadlineRule rule) {
            return (isCounted(rule) ? counted : others).computeIfAbsent(rule, unused -> {
                datings.add(Dating.of(rule, resolver));
                return datings.size() - 1;
            });
        }

        /** Only a count looks at the dates of events, and these often differ from plan to plan. */
        private static boolean isCounted(DeadlineRule rule) {
            return switch (rule.form()) {
                case COUNT -> true;
                case STAGED -> ((Staged) rule).stages().stream().anyMatch(stage -> isCounted(stage.rule()));
                case THROUGH, BY, RECURRING, OPEN_ENDED, NOT_UNDERSTOOD -> false;
            };
        }
    }
}
