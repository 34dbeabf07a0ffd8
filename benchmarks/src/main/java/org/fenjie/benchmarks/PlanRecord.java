package org.fenjie.benchmarks;

import java.util.List;

/**
 * A plan as a program without Fenjie would hold it: the JSON's own shape, cells as printed.
 *
 * @param format the version of the format
 * @param title the title
 * @param issuer the issuer
 * @param year the year
 * @param published the day of publication
 * @param categories the outermost headings
 */
public record PlanRecord(
        String format, String title, String issuer, int year, String published, List<Heading> categories) {

    /**
     * An outermost heading.
     *
     * @param name its name
     * @param categories the headings under it
     */
    public record Heading(String name, List<Group> categories) {}

    /**
     * A heading with its tasks.
     *
     * @param name its name
     * @param tasks the tasks
     */
    public record Group(String name, List<Row> tasks) {}

    /**
     * A task.
     *
     * @param number its number
     * @param content its content
     * @param units its unit cell
     * @param deadline its deadline cell
     */
    public record Row(int number, String content, String units, String deadline) {}
}
