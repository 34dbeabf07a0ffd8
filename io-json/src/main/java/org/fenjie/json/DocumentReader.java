package org.fenjie.json;

import java.util.Optional;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.plan.WorkPlan;

/**
 * Reads a document to its value, or to all that is wrong with it.
 *
 * @param limits how much is taken
 * @param warningsAreErrors whether a cell that was not understood is refused
 * @param pool the values of many documents; empty if each has its own
 */
record DocumentReader(ReadLimits limits, boolean warningsAreErrors, Optional<ValuePool> pool) {

    /** What makes a value of a tree, or problems. */
    private interface NodeReader<T> {

        Optional<T> read(Node root, Values values);
    }

    private static final NodeReader<WorkPlan> PLAN = (root, values) -> new PlanNodes(values).read(root);
    private static final NodeReader<DeadlineRule> RULE = (root, values) -> new DeadlineNodes(values).readRule(root);

    /** Reads a plan that is a line of its source, or the whole. */
    LoadedPlan plan(byte[] bytes, String source, int line) {
        if (bytes.length > limits.maxLength()) {
            throw Refusals.tooLong(source, line, limits);
        }
        return planOfBytes(bytes, source, line).orElseGet(() -> planOfCharacters(bytes, source, line));
    }

    /** The plan in bytes, or empty if something is wrong with the text itself, of which its characters tell more. */
    private Optional<LoadedPlan> planOfBytes(byte[] bytes, String source, int line) {
        if (!Utf8.isPlain(bytes)) {
            return Optional.empty();
        }
        SourceText.Bytes text = SourceText.ofUtf8(bytes, line);
        Values values = values(text);
        return TreeBuilder.build(text, values)
                .map(root -> checked(PLAN.read(root, values), source, values.problems()))
                .map(plan -> new LoadedPlan(plan, values.problems().inOrder()));
    }

    private LoadedPlan planOfCharacters(byte[] bytes, String source, int line) {
        Utf8.Decoded decoded = Utf8.decode(bytes);
        SourceText.Chars text = SourceText.of(decoded.text(), line);
        if (decoded.badByte().isPresent()) {
            throw Refusals.badByte(source, text, decoded.badByte().get(), limits);
        }
        return plan(text, source);
    }

    LoadedPlan plan(SourceText.Chars text, String source) {
        Values values = values(text);
        WorkPlan plan = read(text, source, values, PLAN);
        return new LoadedPlan(plan, values.problems().inOrder());
    }

    /** Reads a deadline rule that stands by itself. */
    DeadlineRule rule(SourceText.Chars text, String source) {
        return read(text, source, values(text), RULE);
    }

    private <T> T read(SourceText.Chars text, String source, Values values, NodeReader<T> reader) {
        Problems problems = values.problems();
        TreeBuilder.Tree tree = TreeBuilder.build(text, values);
        Node root = tree.root();
        if (root == null) {
            throw Refusals.of(source, problems);
        }
        if (tree.isWhole()) {
            return checked(reader.read(root, values), source, problems);
        }
        // What stands before the break is read for its problems.
        Problems before = problems.ofPart(tree.open());
        Optional<T> part = reader.read(root, new Values(before, limits, values.pool()));
        problems.addBefore(tree.end(), tree.pointer(), before);
        return checked(part, source, problems);
    }

    private static <T> T checked(Optional<T> read, String source, Problems problems) {
        return read.filter(value -> !problems.hasErrors()).orElseThrow(() -> Refusals.of(source, problems));
    }

    private Values values(SourceText text) {
        return new Values(new Problems(text, limits, warningsAreErrors), limits, pool.orElseGet(ValuePool::ofDocument));
    }
}
