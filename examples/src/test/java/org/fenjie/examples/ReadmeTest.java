package org.fenjie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenjie.core.progress.Progress;
import org.fenjie.json.PlanJson;
import org.fenjie.json.ProgressJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README to the example programs, to what they print, and to what the command line prints. */
class ReadmeTest {

    private static final String COMMAND = "java -jar examples/target/fenjie-examples.jar ";

    /** The text under a heading, or above the first one. */
    private static String section(String heading) throws IOException {
        String readme = "\n" + Files.readString(Path.of("..", "README.md"));
        return Arrays.stream(readme.split("\\n#+ "))
                .filter(section -> section.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String block(String section, String language) {
        Matcher found = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(section);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** The program has the code, but for the files that it takes from its arguments. */
    private static void assertIsCodeOf(String program, String block) throws IOException {
        String source =
                Files.readString(Path.of("src", "main", "java", "org", "fenjie", "examples", program + ".java"));
        String code = block.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        assertThat(withoutFiles(source)).contains(withoutFiles(code));
    }

    private static String withoutFiles(String code) {
        return code.replaceAll("\\s", "").replaceAll("Path\\.of\\((args\\[\\d\\]|\"[^\"]*\")\\)", "FILE");
    }

    private static List<String> comments(String block) {
        return block.lines()
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring("// ".length()))
                .toList();
    }

    /** In what is shown, … stands for a part of a line, on a line of its own for lines, and before numbers for their lines. */
    private static void assertShows(List<String> shown, String printed) {
        StringBuilder lines = new StringBuilder();
        for (String line : shown) {
            if (line.equals("…")) {
                lines.append("(?:.*\\R)*");
            } else if (line.startsWith("… ")) {
                for (String number : line.substring(2).split(", ")) {
                    lines.append(number).append(":? .*\\R");
                }
            } else {
                lines.append(Arrays.stream(line.split("…", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*")))
                        .append("\\R");
            }
        }
        assertThat(printed).matches(lines.toString());
    }

    private static String run(List<String> args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(FenjieExamples.run(new PrintWriter(out), new PrintWriter(err), args.toArray(new String[0])))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    /** The arguments of a command, its files found from the root of the project, where the reader stands. */
    private static List<String> arguments(String command) {
        assertThat(command).startsWith(COMMAND);
        return Arrays.stream(command.strip().substring(COMMAND.length()).split(" "))
                .map(word -> word.endsWith(".json") ? fromRoot(word) : word)
                .toList();
    }

    private static String fromRoot(String file) {
        return Path.of("..").resolve(file).toString();
    }

    /** The files that the code of a block reads, found from the root of the project. */
    private static String[] files(String block) {
        return Pattern.compile("Path\\.of\\(\"([^\"]*)\"\\)")
                .matcher(block)
                .results()
                .map(match -> fromRoot(match.group(1)))
                .toArray(String[]::new);
    }

    @Test
    void whatMustMyUnitDo() throws IOException {
        String block = block(section("Fenjie 分解"), "java");
        assertIsCodeOf("WhatMustMyUnitDo", block);
        assertShows(comments(block), ProgramsTest.printed(() -> WhatMustMyUnitDo.main(files(block))));
    }

    /** The explanation's lines stand behind the code, cut short in the middle. */
    @Test
    void whyThisDate() throws IOException {
        String block = block(section("Why is that the date?"), "java");
        String printed = ProgramsTest.printed(() -> WhyThisDate.main(new String[0]));
        assertIsCodeOf("WhyThisDate", block.replaceAll(" *// .*", ""));
        List<String> shown = Pattern.compile("(?:// |　)(.*?)(?=　|$)", Pattern.MULTILINE)
                .matcher(block)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(shown).hasSize(6);
        assertThat(shown).allSatisfy(line -> assertThat(printed.lines())
                .anyMatch(found -> found.matches(
                        Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))));
    }

    @Test
    void aTranscribedTableIsReadAndItsMistakesAreTold(@TempDir Path folder) throws IOException {
        String section = section("Transcribe a table");
        String json = block(section, "json");
        Path file = folder.resolve("my-plan.json");
        String plan = "--plan=" + file;

        Files.writeString(file, json);
        assertThat(run(List.of(plan))).contains("2024年政务公开工作要点任务分解表");

        Files.writeString(
                file,
                json.replace("2024,", "\"2024\",")
                        .replace("\"number\": 1,", "\"number\": 1.5,")
                        .replace("\"deadline\"", "\"deadlin\""));
        StringWriter told = new StringWriter();
        assertThat(FenjieExamples.run(new PrintWriter(new StringWriter()), new PrintWriter(told), plan))
                .isNotZero();
        assertThat(told.toString().replace(file.toString(), "my-plan.json")).isEqualTo(block(section, "text"));
    }

    @Test
    void whatChanged() throws IOException {
        String section = section("What changed since last year");
        String block = block(section, "java");
        assertIsCodeOf("WhatChanged", block);
        assertShows(comments(block), ProgramsTest.printed(() -> WhatChanged.main(files(block))));
        assertThat(run(arguments(block(section, "sh"))))
                .contains(comments(block).get(0));
    }

    @Test
    void howFarAreWe() throws IOException {
        String section = section("How far are we");
        String block = block(section, "java");
        assertIsCodeOf("HowFarAreWe", block);
        assertShows(comments(block), ProgramsTest.printed(() -> HowFarAreWe.main(files(block))));
        assertShows(block(section, "text").lines().toList(), run(arguments(block(section, "sh"))));
    }

    @Test
    void everyCommandCanBeFollowed() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        List<MatchResult> commands = Pattern.compile("(?m)^(?:echo (.*) \\| )?(" + COMMAND + ".+)$")
                .matcher(readme)
                .results()
                .filter(found -> !found.group(2).contains("my-plan.json"))
                .toList();
        assertThat(commands).hasSize(5);
        InputStream before = System.in;
        try {
            for (MatchResult command : commands) {
                String input = command.group(1) == null ? "" : command.group(1) + "\n";
                System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
                assertThat(run(arguments(command.group(2)))).isNotBlank();
            }
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theFirstPlanIsReadFromItsJar() throws IOException {
        Matcher code = Pattern.compile("PlanJson\\.readResource\\(PlanJson\\.class, \"(.*)\"\\)")
                .matcher(section("Fenjie 分解"));
        assertThat(code.find()).isTrue();
        assertThat(PlanJson.readResource(PlanJson.class, code.group(1)))
                .isEqualTo(PlanJson.read(Path.of(ProgramsTest.PLAN)));
    }

    @Test
    void planInCode() throws IOException {
        assertIsCodeOf("PlanInCode", block(section("Build a plan in code"), "java"));
    }

    /** Every package that a program imports from is one that the README names, and every module is. */
    @Test
    void packagesAndModulesAreNamed() throws IOException {
        String top = section("Fenjie 分解");
        for (String module : List.of("core", "query", "io-json")) {
            String info = Files.readString(Path.of("..", module, "src", "main", "java", "module-info.java"));
            String name = first("\nmodule ([\\w.]+)", info);
            assertThat(top).contains("`" + name + "`");
            Pattern.compile("exports ([\\w.]+);").matcher(info).results().forEach(exported -> assertThat(top)
                    .containsAnyOf(
                            "`" + exported.group(1) + "`",
                            "`" + exported.group(1).replace("org.fenjie.core.", ".") + "`",
                            "`" + exported.group(1).replace("org.fenjie.query.", ".query.") + "`"));
        }
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void theRecordIsOfTheExamplesOwn() throws IOException {
        Progress shown = ProgressJson.parse(block(section("How far are we"), "json"));
        Progress whole = ProgressJson.read(Path.of(ProgramsTest.RECORD));
        assertThat(shown.plan()).isEqualTo(whole.plan());
        assertThat(whole.entries()).containsAll(shown.entries());
        assertThat(shown.entries()).isNotEmpty();
    }
}
