package org.fenjie.core.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.fenjie.core.deadline.PlanPeriod.Kind;

/**
 * How a bare 前 is read: whether {@code 10月前} includes October.
 *
 * <table border="1">
 *   <caption>The named conventions, with the date that each gives</caption>
 *   <tr><th>Convention<th>12月31日前<th>10月前<th>2024年前
 *   <tr><td>{@link #USUAL}<td>12-31<td>10-31<td>2023-12-31
 *   <tr><td>{@link #INCLUSIVE}<td>12-31<td>10-31<td>2024-12-31
 *   <tr><td>{@link #EXCLUSIVE}<td>12-30<td>09-30<td>2023-12-31
 * </table>
 *
 * <p>No law settles it: the Civil Code (民法典) art. 1259 speaks of 以上, 以下, 以内 and 届满, which include the number, and
 * of 不满, 超过 and 以外, which do not. Offices include the day and the month that they name, and mean the years before
 * when they write 2024年前; hence {@link #USUAL}.
 *
 * <p>A {@link Recurring} duty does not ask the convention: the last day of a turn is included ({@code 每月5日前} by the 5th,
 * {@code 每年10月前} by 10-31) under every one, for its rule holds that day and not the 前.
 *
 * <p>Immutable and thread-safe; no natural order.
 */
public final class BeforeConvention {

    /** Days, ten-day parts, months, quarters and halves are included, years are not. */
    public static final BeforeConvention USUAL =
            new BeforeConvention("usual", Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Kind.YEAR))));

    /** Whatever is named is included. */
    public static final BeforeConvention INCLUSIVE =
            new BeforeConvention("inclusive", ImmutableSet.copyOf(Kind.values()));

    /** Nothing named is included. */
    public static final BeforeConvention EXCLUSIVE = new BeforeConvention("exclusive", ImmutableSet.of());

    private final String name;
    private final ImmutableSet<Kind> included;

    private BeforeConvention(String name, ImmutableSet<Kind> included) {
        this.name = name;
        this.included = included;
    }

    /**
     * Tells whether a bare 前 after a period of this kind includes the period.
     *
     * @param kind the kind of period
     * @return true if the due date is the period's last day; false if it is the day before its first
     */
    public boolean includes(Kind kind) {
        return included.contains(requireNonNull(kind, "kind"));
    }

    /** Returns the convention's stable name, such as {@code usual}. */
    @Override
    public String toString() {
        return name;
    }
}
