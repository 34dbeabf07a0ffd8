package org.fenjie.examples;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fenjie.json.PlanJson;
import org.fenjie.query.compare.ChangeKind;
import org.fenjie.query.compare.ComparisonSettings;
import org.fenjie.query.compare.PlanComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed from one plan to another: tasks, headings, units, deadlines, wording. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two plans, such as last year's and this year's.")
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "the JSON file of the plan before")
    private @Nullable Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "the JSON file of the plan after")
    private @Nullable Path after;

    @Option(
            names = "--likeness",
            paramLabel = "0..1",
            description = "how alike two contents have to be to be one task; unless given, "
                    + ComparisonSettings.USUAL_LIKENESS + ", or " + ComparisonSettings.USUAL_SAME_ROW_LIKENESS
                    + " under the same heading with the same number")
    private @Nullable Double likeness;

    @Option(
            names = "--districts",
            description = "two districts' plans: their numbers and units are different by nature and left out")
    private boolean districts;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        new Changes(PlanComparison.between(
                        PlanJson.read(requireNonNull(before, "before")),
                        PlanJson.read(requireNonNull(after, "after")),
                        settings()))
                .print(new Screen(CommandLines.of(spec).getOut()));
        return ExitCode.OK;
    }

    private ComparisonSettings settings() {
        ComparisonSettings settings = ComparisonSettings.usual();
        if (likeness != null) {
            if (!(likeness > 0 && likeness <= 1)) {
                throw new UserException("--likeness: a number above 0, up to 1, is expected, found: " + likeness);
            }
            settings = settings.withLikeness(likeness).withSameRowLikeness(likeness);
        }
        return districts ? settings.without(ChangeKind.NUMBER, ChangeKind.UNITS) : settings;
    }
}
