package org.fenjie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenjie.core.progress.Progress;
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
                    lines.append(number).append(" .*\\R");
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

    /** The arguments of the command in a block, its files exchanged for those that are there. */
    private static List<String> arguments(String block, Path nextYear) {
        assertThat(block).startsWith(COMMAND);
        return Arrays.stream(block.strip().substring(COMMAND.length()).split(" "))
                .map(word -> switch (word) {
                    case "2024.json" -> ProgramsTest.PLAN;
                    case "2025.json" -> nextYear.toString();
                    case "progress-2024.json" -> ProgramsTest.RECORD;
                    default -> word;
                })
                .toList();
    }

    @Test
    void whatMustMyUnitDo() throws IOException {
        String block = block(section("Fenjie 分解"), "java");
        assertIsCodeOf("WhatMustMyUnitDo", block);
        assertShows(
                comments(block), ProgramsTest.printed(() -> WhatMustMyUnitDo.main(new String[] {ProgramsTest.PLAN})));
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
    void whatChanged(@TempDir Path folder) throws IOException {
        String section = section("What changed since last year");
        String block = block(section, "java");
        String nextYear = ProgramsTest.nextYear(folder);
        assertIsCodeOf("WhatChanged", block);
        assertShows(
                comments(block),
                ProgramsTest.printed(() -> WhatChanged.main(new String[] {ProgramsTest.PLAN, nextYear})));
        assertThat(run(arguments(block(section, "sh"), Path.of(nextYear))))
                .contains(comments(block).get(0));
    }

    @Test
    void howFarAreWe() throws IOException {
        String section = section("How far are we");
        String block = block(section, "java");
        assertIsCodeOf("HowFarAreWe", block);
        assertShows(
                comments(block),
                ProgramsTest.printed(() -> HowFarAreWe.main(new String[] {ProgramsTest.PLAN, ProgramsTest.RECORD})));
        assertShows(block(section, "text").lines().toList(), run(arguments(block(section, "sh"), Path.of(""))));
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
