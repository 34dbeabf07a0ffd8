package org.fenjie.core.internal;

/** The years that a table can mean: outside them, a number is more likely misprinted than meant. */
public final class PrintedYears {

    /** The first. */
    public static final int FIRST = 1949;

    /** The last. */
    public static final int LAST = 2199;

    private PrintedYears() {}
}
