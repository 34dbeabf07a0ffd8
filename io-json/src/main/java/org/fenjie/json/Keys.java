package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.fenjie.core.plan.Role;

/** The keys of the format, each in the order in which it is written. */
final class Keys {

    static final String FORMAT = "format";
    static final String TITLE = "title";
    static final String ISSUER = "issuer";
    static final String YEAR = "year";
    /** Of a plan, its register; of a task, its units. */
    static final String UNITS = "units";

    static final String PUBLISHED = "published";
    static final String FIRST_LISTED_LEADS = "firstListedLeads";
    static final String EVERY_TASK = "everyTask";
    static final String TASKS = "tasks";
    static final String CATEGORIES = "categories";
    static final ImmutableSet<String> OF_PLAN = ImmutableSet.of(
            FORMAT, TITLE, ISSUER, YEAR, PUBLISHED, UNITS, FIRST_LISTED_LEADS, EVERY_TASK, TASKS, CATEGORIES);

    static final String NAME = "name";
    static final ImmutableSet<String> OF_CATEGORY = ImmutableSet.of(NAME, TASKS, CATEGORIES);

    static final String NUMBER = "number";
    static final String BROKEN_DOWN_FROM = "brokenDownFrom";
    static final String CONTENT = "content";
    static final String DEADLINE = "deadline";
    static final ImmutableSet<String> OF_TASK = ImmutableSet.of(NUMBER, BROKEN_DOWN_FROM, CONTENT, UNITS, DEADLINE);

    /** Beside a structured cell: the cell as printed. */
    static final String PRINTED = "printed";

    static final ImmutableList<Role> ROLES = ImmutableList.copyOf(Role.values());
    static final ImmutableList<String> ROLE_KEYS =
            ROLES.stream().map(Role::toString).collect(ImmutableList.toImmutableList());
    static final String ASSIGNMENTS = "assignments";
    static final String UNREAD = "unread";
    static final String DOUBT = "doubt";
    static final ImmutableSet<String> OF_UNITS = ImmutableSet.<String>builder()
            .addAll(ROLE_KEYS)
            .add(ASSIGNMENTS, UNREAD, DOUBT, PRINTED)
            .build();

    static final ImmutableSet<String> OF_EVERY_TASK =
            ImmutableSet.<String>builder().addAll(ROLE_KEYS).add(ASSIGNMENTS).build();

    static final String ROLE = "role";
    static final String UNIT = "unit";
    static final ImmutableSet<String> OF_ASSIGNMENT = ImmutableSet.of(ROLE, UNIT);

    static final String PLATES = "plates";
    static final String FULL_NAME = "fullName";
    static final String COLLECTIVE = "collective";
    static final String KIND = "kind";
    static final ImmutableSet<String> OF_ASSIGNEE = ImmutableSet.of(NAME, PLATES, FULL_NAME, COLLECTIVE, KIND);

    static final String ALIASES = "aliases";
    static final ImmutableSet<String> OF_ENTRY = ImmutableSet.of(NAME, ALIASES, FULL_NAME, KIND);

    static final String THROUGH = "through";
    static final String BY = "by";
    static final String BEFORE = "before";
    static final String WITHIN = "within";
    static final String AFTER = "after";
    static final String AHEAD = "ahead";
    static final String OF = "of";
    static final String EVERY = "every";
    static final String ON = "on";
    static final String FROM = "from";
    static final String OPEN = "open";
    static final String STAGES = "stages";
    static final String NOT_UNDERSTOOD = "notUnderstood";
    static final String BLANK = "blank";
    /** Each names a form of deadline; {@code every} first, for it has a {@code by} of its own. */
    static final ImmutableList<String> FORMS =
            ImmutableList.of(EVERY, THROUGH, BY, BEFORE, WITHIN, AHEAD, OPEN, STAGES, NOT_UNDERSTOOD, BLANK);

    /** The keys that can stand beside the one that names the form. */
    static ImmutableSet<String> besides(String form) {
        return switch (form) {
            case EVERY -> ImmutableSet.of(BY, ON, FROM);
            case WITHIN -> ImmutableSet.of(AFTER);
            case AHEAD -> ImmutableSet.of(OF);
            default -> ImmutableSet.of();
        };
    }

    static final ImmutableSet<String> OF_RULE = ImmutableSet.of(
            THROUGH, BY, BEFORE, WITHIN, AFTER, AHEAD, OF, EVERY, ON, FROM, OPEN, STAGES, NOT_UNDERSTOOD, BLANK);
    static final ImmutableSet<String> OF_DEADLINE =
            ImmutableSet.<String>builder().addAll(OF_RULE).add(PRINTED).build();

    static final String WORDS = "words";
    /** As {@link #FORMS}: a stage is not staged in turn. */
    static final ImmutableList<String> FORMS_OF_STAGE =
            FORMS.stream().filter(form -> !form.equals(STAGES)).collect(ImmutableList.toImmutableList());

    static final ImmutableSet<String> OF_STAGE = ImmutableSet.<String>builder()
            .add(WORDS)
            .addAll(Sets.difference(OF_RULE, ImmutableSet.of(STAGES)))
            .build();

    private Keys() {}
}
