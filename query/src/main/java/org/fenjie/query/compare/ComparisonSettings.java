package org.fenjie.query.compare;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Collectors;
import org.fenjie.core.plan.Unit;

/**
 * How two plans are compared: how alike tasks have to be, what counts as a change, and which units are one across the plans.
 *
 * <pre>{@code
 * // This year's plan with last year's: 区数据局 took over from 区大数据中心.
 * ComparisonSettings.usual().withSameUnit("区数据局", "区大数据中心");
 * // Two districts: their numbers and units are different by nature.
 * ComparisonSettings.usual().without(ChangeKind.NUMBER, ChangeKind.UNITS);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param likeness from which likeness on two contents are taken for one task, and two names for one heading; above 0, up to
 *     1, usually {@value #USUAL_LIKENESS}: half of what the two say, they say in common
 * @param sameRowLikeness the same for tasks under the same heading with the same number; above 0, up to 1, usually
 *     {@value #USUAL_SAME_ROW_LIKENESS}. Above {@code likeness} it has no effect
 * @param partShare how much of a task without a counterpart has to stand in a task of the other plan for a
 *     {@link TaskPart}; above 0, up to 1, usually {@value #USUAL_PART_SHARE}
 * @param compared the kinds of change that are looked for; usually all
 * @param sameUnits units known under further names than the plans print; usually none
 */
public record ComparisonSettings(
        double likeness,
        double sameRowLikeness,
        double partShare,
        ImmutableSet<ChangeKind> compared,
        ImmutableSet<Unit> sameUnits) {

    /** The usual least likeness of contents. */
    public static final double USUAL_LIKENESS = 0.5;

    /** The usual least likeness of contents under the same heading with the same number. */
    public static final double USUAL_SAME_ROW_LIKENESS = 0.3;

    /** The usual least share of a part. */
    public static final double USUAL_PART_SHARE = 0.6;

    private static final ComparisonSettings USUAL = new ComparisonSettings(
            USUAL_LIKENESS,
            USUAL_SAME_ROW_LIKENESS,
            USUAL_PART_SHARE,
            ImmutableSet.copyOf(ChangeKind.values()),
            ImmutableSet.of());

    public ComparisonSettings {
        checkThreshold(likeness, "likeness");
        checkThreshold(sameRowLikeness, "likeness of the same row");
        checkThreshold(partShare, "share of a part");
        compared = Sets.immutableEnumSet(requireNonNull(compared, "compared"));
        requireNonNull(sameUnits, "sameUnits");
    }

    private static void checkThreshold(double threshold, String what) {
        checkArgument(
                threshold > 0 && threshold <= 1, "A %s above 0, up to 1, is expected, found: %s", what, threshold);
    }

    /**
     * Obtains the usual settings, which fit a plan and the next year's by the same issuer.
     *
     * @return the settings
     */
    public static ComparisonSettings usual() {
        return USUAL;
    }

    /**
     * Obtains the settings with another least likeness.
     *
     * @param least from which likeness on two contents are one task; above 0, up to 1
     * @return the changed copy
     */
    public ComparisonSettings withLikeness(double least) {
        return new ComparisonSettings(least, sameRowLikeness, partShare, compared, sameUnits);
    }

    /**
     * Obtains the settings with another least likeness under the same heading with the same number.
     *
     * @param least the likeness; above 0, up to 1. At 1 the row itself never counts
     * @return the changed copy
     */
    public ComparisonSettings withSameRowLikeness(double least) {
        return new ComparisonSettings(likeness, least, partShare, compared, sameUnits);
    }

    /**
     * Obtains the settings with another least share of a part.
     *
     * @param least the share; above 0, up to 1
     * @return the changed copy
     */
    public ComparisonSettings withPartShare(double least) {
        return new ComparisonSettings(likeness, sameRowLikeness, least, compared, sameUnits);
    }

    /**
     * Obtains the settings with some kinds of change left out. Tasks are paired all the same.
     *
     * @param first a kind
     * @param more further kinds
     * @return the changed copy
     */
    public ComparisonSettings without(ChangeKind first, ChangeKind... more) {
        return new ComparisonSettings(
                likeness,
                sameRowLikeness,
                partShare,
                Sets.difference(compared, Sets.immutableEnumSet(first, more)).immutableCopy(),
                sameUnits);
    }

    /**
     * Obtains the settings with a unit that the plans know under different names, such as one that was renamed between them.
     *
     * @param name one of its names
     * @param others its other names
     * @return the changed copy
     */
    public ComparisonSettings withSameUnit(String name, String... others) {
        requireNonNull(name, "name");
        return new ComparisonSettings(
                likeness,
                sameRowLikeness,
                partShare,
                compared,
                ImmutableSet.<Unit>builder()
                        .addAll(sameUnits)
                        .add(Unit.of(name, others))
                        .build());
    }

    /** Returns the thresholds and what differs from the usual, such as {@code likeness 0.50, same row 0.30, part 0.60}. */
    @Override
    public String toString() {
        String left = Sets.difference(USUAL.compared, compared).stream()
                .map(ChangeKind::toString)
                .collect(Collectors.joining(" or "));
        return "likeness " + Shares.text(likeness) + ", same row " + Shares.text(sameRowLikeness) + ", part "
                + Shares.text(partShare)
                + (left.isEmpty() ? "" : ", without " + left)
                + sameUnits.stream().map(unit -> ", " + unit).collect(Collectors.joining());
    }
}
