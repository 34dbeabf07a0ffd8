package org.fenjie.core.cell;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.plan.Responsibility;

/**
 * What a unit cell says, beside the cell as printed.
 *
 * @param text the cell as printed
 * @param responsibility the responsibility that was read from it
 */
public record UnitReading(String text, Responsibility responsibility) {

    public UnitReading {
        requireNonNull(text, "text");
        requireNonNull(responsibility, "responsibility");
    }
}
