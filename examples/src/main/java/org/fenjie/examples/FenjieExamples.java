package org.fenjie.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.fenjie.core.plan.UnknownUnitException;
import org.fenjie.json.LoadedPlan;
import org.fenjie.json.PlanJsonException;
import org.fenjie.query.PlanIndex;
import org.fenjie.query.progress.ProgressMismatchException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

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

    @Mixin
    private DateOptions dates = new DateOptions();

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
        CommandLine commands = new CommandLine(new FenjieExamples());
        IParameterExceptionHandler usual = commands.getParameterExceptionHandler();
        ImmutableSet<String> all = commands.getCommandSpec().options().stream()
                .filter(option -> option.scopeType() == ScopeType.INHERIT)
                .map(OptionSpec::longestName)
                .collect(ImmutableSet.toImmutableSet());
        takeNone(commands, "compare", all);
        takeNone(commands, "cells", all);
        takeNone(subcommand(commands, "cells"), "units", all);
        takeNone(subcommand(commands, "cells"), "deadlines", ImmutableSet.of("--plan"));
        return commands.setOut(out)
                .setErr(err)
                .setExecutionStrategy(FenjieExamples::execute)
                .setParameterExceptionHandler((e, words) -> refuse(e, words, usual))
                .setExecutionExceptionHandler((e, commandLine, result) -> report(e, commands, err))
                .execute(args);
    }

    /** Takes inherited options from a command to which they mean nothing, so that it refuses them and does not list them. */
    private static void takeNone(CommandLine parent, String name, ImmutableSet<String> options) {
        CommandSpec command = subcommand(parent, name).getCommandSpec();
        for (String option : options) {
            command.remove(requireNonNull(command.findOption(option), option));
        }
    }

    private static CommandLine subcommand(CommandLine parent, String name) {
        return requireNonNull(parent.getSubcommands().get(name), name);
    }

    /** Refuses options in front of a command that it would refuse behind it. */
    private static int execute(ParseResult result) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec command = last.commandSpec();
        for (ParseResult at = result; at.hasSubcommand(); at = at.subcommand()) {
            for (OptionSpec option : at.matchedOptions()) {
                if (command.findOption(option.longestName()) == null) {
                    throw new ParameterException(
                            command.commandLine(), command.qualifiedName() + " takes no " + option.longestName());
                }
            }
        }
        return new CommandLine.RunLast().execute(result);
    }

    private static int refuse(ParameterException e, String[] words, IParameterExceptionHandler usual) throws Exception {
        CommandLine at = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && at.getCommand() instanceof FenjieExamples examples) {
            at.getErr()
                    .println("Neither a command nor the name of a unit: " + examples.unit + " "
                            + String.join(" ", unmatched.getUnmatched()) + commands(at));
            return BAD_INPUT;
        }
        return usual.handleParseException(e, words);
    }

    private static String commands(CommandLine root) {
        return "; the commands: " + String.join(", ", root.getSubcommands().keySet());
    }

    /** One clear message for what the user can mend; anything else is a fault of ours and keeps its trace. */
    private static int report(Exception e, CommandLine root, PrintWriter err) throws Exception {
        // A word without Chinese was hardly meant for a unit.
        if (e instanceof UnknownUnitException unknown
                && CharMatcher.ascii().matchesAllOf(unknown.name())
                && root.getParseResult().subcommand() == null) {
            err.println(e.getMessage() + commands(root) + "; without any of them comes the overview");
            return BAD_INPUT;
        }
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

    DateOptions dates() {
        return dates;
    }

    @Override
    public Integer call() {
        LoadedPlan loaded = source.load();
        PlanIndex index = PlanIndex.of(loaded.plan(), dates.resolver(loaded.plan()));
        Screen screen = new Screen(CommandLines.of(spec).getOut());
        if (unit == null) {
            new Overview(index).print(screen);
            Warnings.print(screen, source.name(), loaded.warnings());
        } else {
            new Sheet(index, CommandLines.checkReadable(unit)).print(screen);
        }
        return CommandLine.ExitCode.OK;
    }
}
