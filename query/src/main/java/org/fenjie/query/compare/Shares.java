package org.fenjie.query.compare;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers from 0 to 1. */
final class Shares {

    private Shares() {}

    static void check(double share, String what) {
        checkArgument(share >= 0 && share <= 1, "A %s from 0 to 1 is expected, found: %s", what, share);
    }

    /** Two decimals, cut off and not rounded: what is not quite equal must not print as 1.00. */
    static String text(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.FLOOR).toPlainString();
    }
}
