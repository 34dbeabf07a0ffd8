package org.fenjie.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.ProgressJson;
import org.fenjie.query.progress.FulfilmentReport;
import org.fenjie.query.progress.PlanProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How far a plan is on a day, by the record of what is done. */
@Command(
        name = "progress",
        mixinStandardHelpOptions = true,
        description = "Prints the report of fulfilment (落实情况) of the plan on a day, or of one unit's part of it.")
final class ProgressCommand implements Callable<Integer> {

    @ParentCommand
    private FenjieExamples parent = new FenjieExamples();

    @Parameters(index = "0", paramLabel = "FILE", description = "the JSON file of what is done")
    private Path file = Path.of("");

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "the day, such as 2024-12-31")
    private String day = "";

    @Option(names = "--soon", paramLabel = "DAYS", description = "how many days ahead are soon; 7 unless given")
    private int soonDays = 7;

    @Option(names = "--unit", paramLabel = "UNIT", description = "any of a unit's names: its part alone")
    private @Nullable String unit;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        LocalDate on = CommandLines.date(day);
        if (soonDays < 0) {
            throw new UserException("--soon: a number of days from 0 on is expected, found: " + soonDays);
        }
        WorkPlan plan = parent.source().load().plan();
        PlanProgress whole =
                PlanProgress.of(plan, parent.dates().resolver(plan), ProgressJson.read(file), on, soonDays);
        PlanProgress asked = unit == null ? whole : whole.forUnit(CommandLines.checkReadable(unit));
        Screen screen = new Screen(CommandLines.of(spec).getOut());
        FulfilmentReport.of(asked).chinese().lines().forEach(screen::line);
        return ExitCode.OK;
    }
}
