package org.fenjie.query.compare;

/**
 * Another number (序号), such as {@code number 12 → 14}. A row put in above renumbers all below it, so a task with no other
 * change counts as unchanged.
 *
 * @param before the number in the plan before
 * @param after the number in the plan after
 */
public record NumberChange(int before, int after) implements TaskChange {

    @Override
    public ChangeKind kind() {
        return ChangeKind.NUMBER;
    }

    /** Returns {@code number 12 → 14}. */
    @Override
    public String toString() {
        return "number " + before + " → " + after;
    }
}
