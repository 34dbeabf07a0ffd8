package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.RegisterEntry;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.DraftChecks.PlacedEntry;
import org.fenjie.json.Node.Kind;

/** Reads a plan from its tree. Every task is read, whatever is wrong with the others. */
final class PlanNodes {

    static final String FORMAT = "fenjie/1";

    private final Problems problems;
    private final Values values;
    private final UnitNodes units;
    private final DeadlineNodes deadlines;
    private final List<TaskDraft> drafts = new ArrayList<>();

    PlanNodes(Values values) {
        this.problems = values.problems();
        this.values = values;
        this.units = new UnitNodes(values);
        this.deadlines = new DeadlineNodes(values);
    }

    /** The plan, or empty if there are errors. */
    Optional<WorkPlan> read(Node root) {
        if (!values.isKind(root, Kind.OBJECT, "a plan, an object")) {
            return Optional.empty();
        }
        Optional<Node> format = root.children().stream()
                .filter(child -> child.step().equals(Keys.FORMAT))
                .findFirst();
        if (format.isPresent()
                && format.get().is(Kind.TEXT)
                && !format.get().text().equals(FORMAT)) {
            // Of another version nothing else can be said.
            problems.error(
                    ProblemCode.UNKNOWN_FORMAT,
                    format.get(),
                    format.get().describe(),
                    '"' + FORMAT + '"',
                    Optional.of("another version of the library may know it"));
            return Optional.empty();
        }
        Fields fields = new Fields(values, root, Keys.OF_PLAN);
        fields.require(Keys.FORMAT, "write \"format\": \"" + FORMAT + '"')
                .ifPresent(node -> values.isKind(node, Kind.TEXT, '"' + FORMAT + "\", a text"));
        Optional<String> title =
                fields.require(Keys.TITLE, "").flatMap(node -> values.text(node, "the title as printed, a text"));
        Optional<String> issuer =
                fields.require(Keys.ISSUER, "").flatMap(node -> values.text(node, "the issuer, a text"));
        OptionalInt year = fields.require(Keys.YEAR, "")
                .map(node ->
                        values.wholeNumber(node, YearRef.MIN_YEAR, YearRef.MAX_YEAR, "the plan's year, a whole number"))
                .orElse(OptionalInt.empty());
        Optional<LocalDate> published = fields.find(Keys.PUBLISHED).flatMap(this::date);
        ImmutableList<PlacedEntry> register = fields.find(Keys.UNITS)
                .map(node -> values.each(node, 1, "a list of units, each an object with a name", this::entry))
                .orElse(ImmutableList.of());
        boolean firstListedLeads =
                fields.find(Keys.FIRST_LISTED_LEADS).filter(values::isTrue).isPresent();
        UnitNodes.Units everyTask =
                fields.find(Keys.EVERY_TASK).map(units::ofEveryTask).orElse(UnitNodes.Units.NONE);
        if (!fields.has(Keys.TASKS) && !fields.has(Keys.CATEGORIES)) {
            fields.missing(Keys.TASKS, "tasks stand in \"tasks\", or under headings in \"categories\"");
        }
        fields.find(Keys.TASKS).ifPresent(node -> tasks(node, Optional.empty()));
        fields.find(Keys.CATEGORIES).ifPresent(node -> categories(node, Optional.empty()));
        Optional<IllegalArgumentException> refused = Optional.empty();
        if (!problems.areOfPart()
                && !problems.hasErrors()
                && title.isPresent()
                && issuer.isPresent()
                && year.isPresent()) {
            try {
                return Optional.of(WorkPlan.builder()
                        .title(title.get())
                        .issuer(issuer.get())
                        .year(year.getAsInt())
                        .published(published)
                        .register(register.stream().map(PlacedEntry::entry).toList())
                        .firstListedLeads(firstListedLeads)
                        .everyTask(everyTask.responsibility().assignments())
                        .tasks(Lists.transform(drafts, TaskDraft::build))
                        .build());
            } catch (IllegalArgumentException e) {
                refused = Optional.of(e);
            }
        }
        // The model has looked at all of it only where nothing else was wrong, and tells no places.
        DraftChecks checks = new DraftChecks(problems, drafts);
        checks.checkNumbers();
        checks.checkUnits(root, register, everyTask);
        refused.filter(e -> !problems.hasErrors()).ifPresent(e -> checks.reportRefusal(root, e));
        return Optional.empty();
    }

    private Optional<PlacedEntry> entry(Node node) {
        if (!values.isKind(node, Kind.OBJECT, "a unit, an object with a name")) {
            return Optional.empty();
        }
        Fields fields = new Fields(values, node, Keys.OF_ENTRY);
        ImmutableList<String> aliases = fields.find(Keys.ALIASES)
                .map(list -> values.each(list, 1, "a list of the unit's other names", this::name))
                .orElse(ImmutableList.of());
        Optional<String> fullName = fields.find(Keys.FULL_NAME).flatMap(this::name);
        Optional<String> kind =
                fields.find(Keys.KIND).flatMap(value -> values.text(value, "what kind of unit it is, a text"));
        return fields.require(Keys.NAME, "")
                .flatMap(this::name)
                .flatMap(name -> values.build(
                        ProblemCode.BAD_UNIT,
                        node,
                        "a unit as a register lists it",
                        () -> new PlacedEntry(new RegisterEntry(name, aliases, fullName, kind), node)));
    }

    private Optional<String> name(Node node) {
        return values.text(node, "a unit's name, a text");
    }

    private Optional<LocalDate> date(Node node) {
        Optional<String> text = values.text(node, "a day such as 2024-03-15, a text");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeParseException e) {
            problems.error(ProblemCode.BAD_DATE, node, "a day of the calendar, written such as 2024-03-15");
            return Optional.empty();
        }
    }

    private void tasks(Node list, Optional<Category> category) {
        if (values.isKind(list, Kind.LIST, "a list of tasks")) {
            list.children().forEach(node -> task(node, category));
        }
    }

    private void categories(Node list, Optional<Category> parent) {
        if (values.isKind(list, Kind.LIST, "a list of headings")) {
            list.children().forEach(node -> category(node, parent));
        }
    }

    private void category(Node node, Optional<Category> parent) {
        if (!values.isKind(node, Kind.OBJECT, "a heading, an object with a name")) {
            return;
        }
        Fields fields = new Fields(values, node, Keys.OF_CATEGORY);
        Optional<Category> category = fields.require(Keys.NAME, "")
                .flatMap(name -> values.text(name, "the heading's name as printed, a text"))
                .map(name -> parent.isPresent() ? parent.get().child(name) : Category.of(name))
                .map(heading -> values.pool().one(heading, Category.class));
        Optional<Node> tasks = fields.find(Keys.TASKS);
        Optional<Node> categories = fields.find(Keys.CATEGORIES);
        if (isEmptyList(tasks) && isEmptyList(categories)) {
            problems.error(
                    ProblemCode.EMPTY_CATEGORY,
                    node,
                    "a heading without tasks",
                    "tasks, or headings that have some",
                    Optional.empty());
        }
        // Where the name is wrong its tasks are read all the same, under the heading above.
        tasks.ifPresent(list -> tasks(list, category.or(() -> parent)));
        categories.ifPresent(list -> categories(list, category.or(() -> parent)));
    }

    /** True if there is no list, or nothing in it; what is no list at all is reported as such. */
    private static boolean isEmptyList(Optional<Node> node) {
        return node.isEmpty()
                || (node.get().is(Kind.LIST) && node.get().children().isEmpty());
    }

    private void task(Node node, Optional<Category> category) {
        if (!values.isKind(node, Kind.OBJECT, "a task, an object")) {
            return;
        }
        Fields fields = new Fields(values, node, Keys.OF_TASK);
        OptionalInt number = fields.require(Keys.NUMBER, "")
                .map(value -> values.wholeNumber(value, 1, Integer.MAX_VALUE, "the task's number, a whole number"))
                .orElse(OptionalInt.empty());
        OptionalInt brokenDownFrom = fields.find(Keys.BROKEN_DOWN_FROM)
                .map(value -> values.wholeNumber(
                        value, 1, Integer.MAX_VALUE, "the number of the task in the plan above, a whole number"))
                .orElse(OptionalInt.empty());
        drafts.add(new TaskDraft(
                node,
                number,
                brokenDownFrom,
                category,
                fields.require(Keys.CONTENT, "").flatMap(value -> values.text(value, "the content as printed, a text")),
                fields.require(Keys.UNITS, "write {} if nothing is printed").flatMap(units::read),
                fields.require(Keys.DEADLINE, "write {\"blank\": true} if nothing is printed")
                        .flatMap(deadlines::read)));
    }
}
