package org.fenjie.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Criteria made of others. */
final class LogicCriteria {

    private LogicCriteria() {}

    /** All of the parts; those that are themselves "and" are taken apart, and a single one stands for itself. */
    static Criterion allOf(ImmutableSet<Criterion> parts) {
        ImmutableSet.Builder<Criterion> taken = ImmutableSet.builder();
        parts.forEach(part -> taken.addAll(part instanceof AllOf all ? all.parts : ImmutableSet.of(part)));
        ImmutableSet<Criterion> flat = taken.build();
        return flat.size() == 1 ? flat.iterator().next() : new AllOf(flat);
    }

    /** Any of the parts; those that are themselves "or" are taken apart, and a single one stands for itself. */
    static Criterion anyOf(ImmutableSet<Criterion> parts) {
        ImmutableSet.Builder<Criterion> taken = ImmutableSet.builder();
        parts.forEach(part -> taken.addAll(part instanceof AnyOf any ? any.parts : ImmutableSet.of(part)));
        ImmutableSet<Criterion> flat = taken.build();
        return flat.size() == 1 ? flat.iterator().next() : new AnyOf(flat);
    }

    private static Answer combine(
            ImmutableSet<Criterion> parts, PlannedTask task, Answer neutral, BinaryOperator<Answer> operator) {
        Answer answer = neutral;
        for (Criterion part : parts) {
            answer = operator.apply(answer, part.test(task));
            // From here on no part can change the answer.
            if (answer == neutral.not()) {
                return answer;
            }
        }
        return answer;
    }

    private static ImmutableSet<Criterion> undecidedParts(
            Answer answer, ImmutableSet<Criterion> parts, PlannedTask task) {
        return answer == Answer.UNDECIDED
                ? parts.stream()
                        .flatMap(part -> part.undecidedBy(task).stream())
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    /** Brackets keep "a and (b or c)" from being read as "a and b or c". */
    private static String inBrackets(Criterion part) {
        return part instanceof AllOf || part instanceof AnyOf ? "(" + part + ")" : part.toString();
    }

    record AllOf(ImmutableSet<Criterion> parts) implements Criterion {

        @Override
        public Answer test(PlannedTask task) {
            return combine(parts, task, Answer.YES, Answer::and);
        }

        @Override
        public ImmutableSet<Criterion> undecidedBy(PlannedTask task) {
            return undecidedParts(test(task), parts, task);
        }

        @Override
        public String toString() {
            return parts.isEmpty()
                    ? "every task"
                    : parts.stream().map(LogicCriteria::inBrackets).collect(Collectors.joining(" and "));
        }
    }

    record AnyOf(ImmutableSet<Criterion> parts) implements Criterion {

        @Override
        public Answer test(PlannedTask task) {
            return combine(parts, task, Answer.NO, Answer::or);
        }

        @Override
        public ImmutableSet<Criterion> undecidedBy(PlannedTask task) {
            return undecidedParts(test(task), parts, task);
        }

        @Override
        public String toString() {
            return parts.isEmpty()
                    ? "no task"
                    : parts.stream().map(LogicCriteria::inBrackets).collect(Collectors.joining(" or "));
        }
    }

    record Not(Criterion part) implements Criterion {

        Not {
            requireNonNull(part, "part");
        }

        @Override
        public Answer test(PlannedTask task) {
            return part.test(task).not();
        }

        @Override
        public ImmutableSet<Criterion> undecidedBy(PlannedTask task) {
            return part.undecidedBy(task);
        }

        @Override
        public Criterion not() {
            return part;
        }

        @Override
        public String toString() {
            return "not " + inBrackets(part);
        }
    }
}
