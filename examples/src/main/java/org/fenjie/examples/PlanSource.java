package org.fenjie.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fenjie.json.LoadedPlan;
import org.fenjie.json.PlanJsonReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option that says which plan. */
final class PlanSource {

    private static final String FIRST_PLAN = "/org/fenjie/seeds/shanghai-fengxian-2024.json";

    @Option(
            names = "--plan",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "the plan's JSON file; without it, the first plan that comes with Fenjie")
    private @Nullable Path file;

    LoadedPlan load() {
        if (file == null) {
            return PlanJsonReader.usual().readResource(PlanSource.class, FIRST_PLAN);
        }
        if (Files.isDirectory(file) || !Files.exists(file)) {
            throw new UserException("--plan: the file of a plan is expected, found "
                    + (Files.exists(file) ? "a folder: " : "no such file: ") + file);
        }
        return PlanJsonReader.usual().read(file);
    }

    /** The plan's file as it was given, or the name of the first plan's resource. */
    String name() {
        return file == null ? FIRST_PLAN : file.toString();
    }
}
