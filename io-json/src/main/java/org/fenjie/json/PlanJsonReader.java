package org.fenjie.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.fenjie.core.cell.DeadlineCellReader;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.deadline.CyclePoint;
import org.fenjie.core.deadline.DeadlineRule;
import org.fenjie.core.deadline.PlanPeriod;
import org.fenjie.core.plan.WorkPlan;

/**
 * Reads plans from JSON. This is the specification of the format {@code fenjie/1}.
 *
 * <p>A document is one plan and reads as the table reads: headings nested, tasks inside, cells as printed or in structure,
 * mixed freely. It is JSON by RFC 8259 in UTF-8, with or without a byte order mark. There are no comments.
 *
 * <pre>{@code
 * {
 *   "format": "fenjie/1",
 *   "title": "2024年某区政务公开工作要点任务分解表",
 *   "issuer": "某区",
 *   "year": 2024,
 *   "published": "2024-04-15",
 *   "categories": [
 *     {
 *       "name": "深化重点领域信息公开",
 *       "categories": [
 *         {
 *           "name": "科技创新",
 *           "tasks": [
 *             {
 *               "number": 1,
 *               "content": "公开孵化器建设情况。",
 *               "units": "区科委牵头，相关单位配合",
 *               "deadline": "10月底前"
 *             },
 *             {
 *               "number": 2,
 *               "content": "公开科技成果转化情况。",
 *               "units": {
 *                 "lead": ["区科委"],
 *                 "supporting": ["区财政局", "各单位"]
 *               },
 *               "deadline": {
 *                 "within": "30 days",
 *                 "after": "工作要点发布"
 *               }
 *             }
 *           ]
 *         }
 *       ]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <table border="1">
 *   <caption>Objects. Keys are needed unless said otherwise; their order does not matter</caption>
 *   <tr><th>Object<th>Key<th>Value
 *   <tr><td>plan<td>{@code format}<td>{@code "fenjie/1"}
 *   <tr><td><td>{@code title}, {@code issuer}<td>a text
 *   <tr><td><td>{@code year}<td>a whole number from 1949 to 2199
 *   <tr><td><td>{@code published}<td>optional; a day, {@code "2024-04-15"}
 *   <tr><td><td>{@code units}<td>optional; the plan's own register of units, a list of such as
 *       <code>{"name": "区经委", "aliases": ["区商务委"], "fullName": "某区经济委员会", "kind": "区级部门"}</code>, all but the name
 *       optional. With it, a cell that names any other unit is a mistake
 *   <tr><td><td>{@code firstListedLeads}<td>optional; {@code true} where the plan says so (列第一位者为牵头单位)
 *   <tr><td><td>{@code everyTask}<td>optional; the units that every task falls to, as lists in the {@code units} of a task
 *   <tr><td><td>{@code tasks}, {@code categories}<td>at least one of them: the tasks without a heading, which come first,
 *       and the outermost headings
 *   <tr><td>heading<td>{@code name}<td>a text
 *   <tr><td><td>{@code tasks}, {@code categories}<td>at least one of them, with something in it: its own tasks, which come first,
 *       and the headings under it. A heading to which the table comes back is written again
 *   <tr><td>task<td>{@code number}<td>a whole number from 1, above that of the task before
 *   <tr><td><td>{@code brokenDownFrom}<td>optional; the number of the task in the plan above that this one breaks down
 *   <tr><td><td>{@code content}<td>a text, kept to the letter
 *   <tr><td><td>{@code units}<td>see below; {@code {}} where nothing is printed
 *   <tr><td><td>{@code deadline}<td>see below; <code>{"blank": true}</code> where nothing is printed
 * </table>
 *
 * <p>A text is not blank and has no control character but tab and line breaks (written {@code \t}, {@code \n}, {@code \r}).
 * {@code null} stands nowhere: what is not there is left out.
 *
 * <table border="1">
 *   <caption>{@code units}</caption>
 *   <tr><th>Value<th>Meaning
 *   <tr><td>{@code "区科委牵头 相关单位配合"}<td>the cell as printed, read by {@link UnitCellReader}
 *   <tr><td><code>{"lead": "区科委", "supporting": "各单位"}</code><td>the cells of a table with a column for each role, as
 *       printed; the roles are {@code lead}, {@code responsible}, {@code supporting}
 *   <tr><td><code>{"lead": ["区科委", "区财政局"]}</code><td>a list of units for a role. An element is a text that names one
 *       unit or collective ({@code "区经委（区商务委）"}, {@code "各单位"}), or else
 *       <code>{"name": "区经委", "plates": ["区商务委"], "fullName": "某区经委"}</code>, all but the name optional, or
 *       <code>{"collective": "各镇街", "kind": "described"}</code>, the kind being {@code all}, {@code concerned} or
 *       {@code described}
 *   <tr><td><code>{"assignments": [{"role": "supporting", "unit": "各单位"}, …]}</code><td>units in an order that is not that of
 *       the roles
 *   <tr><td><code>{…, "unread": ["另定"], "doubt": "no unit is named"}</code><td>beside lists: the pieces of the cell that could not
 *       be placed, and why, in any words
 * </table>
 *
 * <table border="1">
 *   <caption>{@code deadline}; periods are written as {@link PlanPeriod} prints them</caption>
 *   <tr><th>Value<th>Meaning
 *   <tr><td>{@code "10月底前"}<td>the cell as printed, read by {@link DeadlineCellReader}
 *   <tr><td><code>{"through": "year"}</code>, <code>{"through": "05..10"}</code><td>全年, 5月至10月
 *   <tr><td><code>{"by": "2024-10"}</code>, <code>{"by": "Q4"}</code>, <code>{"by": "12-31"}</code><td>2024年10月底前, 第四季度, 12月31日
 *   <tr><td><code>{"before": "10"}</code><td>10月前
 *   <tr><td><code>{"within": "30 days", "after": "工作要点发布"}</code><td>工作要点发布后30日内; without {@code after} the event is not
 *       printed. The units are {@code days}, {@code calendar-days}, {@code working-days}, {@code weeks}, {@code months},
 *       {@code years}
 *   <tr><td><code>{"ahead": "30 working-days", "of": "投入运行"}</code><td>投入运行之日30个工作日前
 *   <tr><td><code>{"every": "month"}</code><td>每月. The cycles are {@code day}, {@code week}, {@code ten-days}, {@code month},
 *       {@code quarter}, {@code half-year}, {@code year}
 *   <tr><td><code>{"every": "quarter", "by": "3-20", "from": "2020"}</code><td>2020年起，每季度末月20日前: {@code by} the 20th of the
 *       cycle's third month. A day is written as {@link CyclePoint} prints it; {@code end} unless given
 *   <tr><td><code>{"every": "month", "on": ["1-5", "1-20"]}</code><td>每月5日、20日: on the day, not by it
 *   <tr><td><code>{"open": true}</code>, <code>{"open": "2021-07"}</code><td>长期坚持, 2021年7月起
 *   <tr><td><code>{"stages": [{"words": "6月底前完成", "by": "06"}, …]}</code><td>at least two stages, each with its words and any
 *       form but {@code stages}
 *   <tr><td><code>{"notUnderstood": "视情确定"}</code>, <code>{"blank": true}</code><td>no rule; nothing printed
 * </table>
 *
 * <p>Beside a value in structure {@code "printed"} keeps the cell as printed: a text; for units also an object of a text for
 * each role, or a list of texts and such objects. The value counts, and the cell is not read. Nobody beside a printed cell is
 * <code>{"assignments": [], "printed": "无"}</code>.
 *
 * <p>A document with a mistake is refused, with all its mistakes at once: see {@link ProblemCode}. A printed cell that is not
 * understood, or not for certain, is a warning, and the plan keeps it as printed.
 *
 * <p>{@link PlanJson#schema()} gives the format as a JSON Schema.
 *
 * <p>Equal values of a document are one value in memory; {@link #withSharing()} goes on with this from document to document.
 *
 * <p>Immutable and thread-safe; no natural order.
 */
public final class PlanJsonReader {

    private static final PlanJsonReader USUAL =
            new PlanJsonReader(DocumentReader.of((values, root) -> new PlanNodes(values).read(root)));
    private static final DocumentReader<DeadlineRule> RULES =
            DocumentReader.of((values, root) -> new DeadlineNodes(values).readRule(root));

    private final DocumentReader<WorkPlan> documents;

    private PlanJsonReader(DocumentReader<WorkPlan> documents) {
        this.documents = documents;
    }

    /**
     * Gets the usual reader: the usual limits, and warnings for cells that were not understood.
     *
     * @return the reader
     */
    public static PlanJsonReader usual() {
        return USUAL;
    }

    /**
     * Obtains a reader with other limits.
     *
     * @param newLimits the limits
     * @return the changed copy
     */
    public PlanJsonReader withLimits(ReadLimits newLimits) {
        return new PlanJsonReader(new DocumentReader<>(
                documents.nodes(),
                requireNonNull(newLimits, "newLimits"),
                documents.warningsAreErrors(),
                documents.pool()));
    }

    /**
     * Obtains a reader that refuses, or takes, documents with cells that were not understood.
     *
     * @param errors true to refuse them
     * @return the changed copy
     */
    public PlanJsonReader withWarningsAsErrors(boolean errors) {
        return new PlanJsonReader(
                new DocumentReader<>(documents.nodes(), documents.limits(), errors, documents.pool()));
    }

    /**
     * Obtains a reader for many documents: it keeps what it has read, so that equal texts, units, responsibilities and rules of
     * all its plans are one value, and a cell that stands in many of them is read once.
     *
     * <p>An archive in which the same tasks recur year by year takes a fraction of the memory so, and the time. It keeps at most
     * some 65,000 values of at most 256 characters, the newest ones, for as long as the reader itself; a reader without it
     * shares the equal values within each document. {@link PlanLines} shares those of its file.
     *
     * @return a reader with a memory of its own, thread-safe as this one
     */
    public PlanJsonReader withSharing() {
        return new PlanJsonReader(new DocumentReader<>(
                documents.nodes(), documents.limits(), documents.warningsAreErrors(), Optional.of(ValuePool.ofMany())));
    }

    /** This reader if it shares, or else one that does. */
    PlanJsonReader sharing() {
        return documents.pool().isPresent() ? this : withSharing();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the plan
     * @throws PlanJsonException if there is no such file, it is a directory or cannot be read, or it is refused
     */
    public LoadedPlan read(Path file) {
        return loaded(documents.read(file));
    }

    /**
     * Reads a stream of bytes to its end, and leaves it open.
     *
     * @param in the bytes, UTF-8
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan read(InputStream in) {
        return loaded(documents.read(in));
    }

    /**
     * Reads a stream of characters to its end, and leaves it open.
     *
     * @param in the characters
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan read(Reader in) {
        return loaded(documents.read(in));
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document, UTF-8
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan read(byte[] bytes) {
        return loaded(documents.read(bytes));
    }

    /**
     * Reads a resource of the class path.
     *
     * @param neighbour the class beside which the resource is looked for; a resource in a module has to stand in an open package
     * @param name the resource's name, from the root if it begins with a slash
     * @return the plan
     * @throws PlanJsonException if there is no such resource, or it is refused
     */
    public LoadedPlan readResource(Class<?> neighbour, String name) {
        return loaded(documents.readResource(neighbour, name));
    }

    /**
     * Reads a text.
     *
     * @param json the document
     * @return the plan
     * @throws PlanJsonException if the document is refused
     */
    public LoadedPlan parse(String json) {
        return loaded(documents.parse(json));
    }

    /** Reads a document that is a line of its source, or the whole. */
    LoadedPlan read(byte[] bytes, String source, int line) {
        return loaded(documents.read(bytes, source, line));
    }

    private static LoadedPlan loaded(DocumentReader.Loaded<WorkPlan> read) {
        return new LoadedPlan(read.value(), read.warnings());
    }

    /** Reads a deadline rule that stands by itself. */
    static DeadlineRule parseRule(String json) {
        return RULES.parse(json).value();
    }

    ReadLimits limits() {
        return documents.limits();
    }
}
