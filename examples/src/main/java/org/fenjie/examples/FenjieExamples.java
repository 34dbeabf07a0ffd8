package org.fenjie.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.json.PlanJsonException;
import org.fenjie.query.PlanIndex;
import org.fenjie.query.progress.ProgressMismatchException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command line: an overview of a plan, a unit's own sheet, why a date is the date, how far the plan is, what changed from
 * one plan to another, and what printed cells say.
 */
@Command(
        name = "fenjie-examples",
        mixinStandardHelpOptions = true,
        version = "Fenjie 0.1.0-SNAPSHOT",
        description = "Prints an overview of a plan; with the name of a unit, that unit's own sheet.",
        subcommands = {WhyCommand.class, ProgressCommand.class, CompareCommand.class, CellsCommand.class})
public final class FenjieExamples implements Callable<Integer> {

    /** The exit code for what the user can mend: a wrong name, a file that is not a plan. */
    static final int BAD_INPUT = 2;

    @Mixin
    private PlanSource source = new PlanSource();

    @Parameters(index = "0", arity = "0..1", paramLabel = "UNIT", description = "any of a unit's names, such as 区数据局")
    private @Nullable String unit;

    @Spec
    private @Nullable CommandSpec spec;

    FenjieExamples() {}

    /**
     * Runs the command line and exits with its code.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        // The output is UTF-8 whatever the machine's own encoding, which may have no Chinese.
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new FenjieExamples())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, commandLine, result) -> report(e, err))
                .execute(args);
    }

    /** One clear message for what the user can mend; anything else is a fault of ours and keeps its trace. */
    private static int report(Exception e, PrintWriter err) throws Exception {
        if (e instanceof PlanJsonException
                || e instanceof UnknownUnitException
                || e instanceof ProgressMismatchException
                || e instanceof UserException) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
        throw e;
    }

    PlanSource source() {
        return source;
    }

    @Override
    public Integer call() {
        PlanIndex index = source.index();
        Screen screen = new Screen(CommandLines.of(spec).getOut());
        if (unit == null) {
            new Overview(index).print(screen);
        } else {
            new Sheet(index, CommandLines.checkReadable(unit)).print(screen);
        }
        return CommandLine.ExitCode.OK;
    }
}
