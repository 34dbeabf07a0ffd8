package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.deadline.DeadlineResolver;
import org.fenjie.core.deadline.Event;
import org.fenjie.core.deadline.YearRef;
import org.fenjie.core.plan.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What printed cells say: a cell a line on standard input, UTF-8. */
@Command(
        name = "cells",
        mixinStandardHelpOptions = true,
        description = "Reads printed cells, one a line on standard input; a blank line is a blank cell.")
final class CellsCommand {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @ParentCommand
    private FenjieExamples parent = new FenjieExamples();

    @Spec
    private @Nullable CommandSpec spec;

    @Command(
            name = "deadlines",
            mixinStandardHelpOptions = true,
            description = "Reads deadline cells (完成时间). A line may carry its own year after a tab.")
    int deadlines(
            @Option(names = "--year", paramLabel = "YEAR", description = "the plan's year") @Nullable String year,
            @Option(names = "--why", description = "explain each answer, step by step") boolean why,
            @Option(names = "--json", description = "print one JSON object a line") boolean json)
            throws IOException {
        DateOptions dates = parent.dates();
        DeadlineResolver resolver = dates.applied(DeadlineResolver.builder().build());
        DeadlineResolver planned = year == null ? resolver : resolver.withPlanYear(checkYear(year, 0));
        return each(json, (line, number) -> {
            String own = line.afterTab();
            return DeadlineCell.read(
                    line.cell(), own.isEmpty() ? planned : resolver.withPlanYear(checkYear(own, number)), why);
        });
    }

    @Command(
            name = "units",
            mixinStandardHelpOptions = true,
            description = "Reads unit cells (责任单位). The role that the column gives (lead, responsible, supporting) may"
                    + " follow the text after a tab.")
    int units(@Option(names = "--json", description = "print one JSON object a line") boolean json) throws IOException {
        return each(json, (line, number) -> UnitsCell.read(line.cell(), role(line.afterTab(), number)));
    }

    private record Line(String cell, String afterTab) {}

    private interface CellReader {
        PrintedCell read(Line line, int number);
    }

    private int each(boolean json, CellReader reader) throws IOException {
        PrintWriter out = CommandLines.of(spec).getOut();
        // A decoder of its own refuses what is not UTF-8, which would else be read as cells that no one understands.
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder()));
        List<ImmutableList<String>> rows = new ArrayList<>();
        ImmutableListMultimap.Builder<Integer, String> notes = ImmutableListMultimap.builder();
        ImmutableSet.Builder<Event> events = ImmutableSet.builder();
        int number = 0;
        for (String text = next(in, number); text != null; text = next(in, number)) {
            number++;
            text = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            int tab = text.indexOf('\t');
            Line line = tab < 0
                    ? new Line(text, "")
                    : new Line(text.substring(0, tab), text.substring(tab + 1).strip());
            PrintedCell cell = reader.read(line, number);
            if (json) {
                out.println(cell.json());
            } else {
                notes.putAll(rows.size(), cell.notes());
                rows.add(cell.row());
            }
            events.addAll(cell.events());
        }
        parent.dates().checkCounted(events.build(), "the cells");
        new Screen(out).table(rows, notes.build());
        return ExitCode.OK;
    }

    private static @Nullable String next(BufferedReader in, int number) throws IOException {
        try {
            return in.readLine();
        } catch (MalformedInputException e) {
            throw new UserException("near line " + (number + 1) + ": the input is not UTF-8");
        }
    }

    private static int checkYear(String text, int line) {
        if (text.matches("[0-9]{4}") && YearRef.isNameable(Integer.parseInt(text))) {
            return Integer.parseInt(text);
        }
        throw new UserException((line > 0 ? "line " + line + ": " : "--year: ") + "a year from " + YearRef.MIN_YEAR
                + " to " + YearRef.MAX_YEAR + " is expected, found: " + text);
    }

    private static Role role(String text, int line) {
        if (text.isEmpty()) {
            return Role.RESPONSIBLE;
        }
        for (Role role : Role.values()) {
            if (role.toString().equals(text)) {
                return role;
            }
        }
        throw new UserException(
                "line " + line + ": a role (lead, responsible, supporting) is expected after the tab, found: " + text);
    }
}
