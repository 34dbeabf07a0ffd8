package org.fenjie.json;

import com.google.common.collect.ImmutableSet;

/** The keys of a record of what is done, each in the order in which it is written. */
final class ProgressKeys {

    static final String PLAN = "plan";
    static final String ENTRIES = "entries";
    static final ImmutableSet<String> OF_PROGRESS = ImmutableSet.of(Keys.FORMAT, PLAN, ENTRIES);

    static final ImmutableSet<String> OF_PLAN_REF = ImmutableSet.of(Keys.TITLE, Keys.ISSUER, Keys.YEAR);

    static final String TASK = "task";
    static final String UNIT = "unit";
    static final String DUE = "due";
    static final String STAGE = "stage";
    static final String DONE = "done";
    static final String NOTE = "note";
    static final ImmutableSet<String> OF_ENTRY = ImmutableSet.of(TASK, UNIT, DUE, STAGE, DONE, NOTE);

    private ProgressKeys() {}
}
