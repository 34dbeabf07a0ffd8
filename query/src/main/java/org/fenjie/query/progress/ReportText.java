package org.fenjie.query.progress;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenjie.core.deadline.Gap;
import org.fenjie.core.plan.Category;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Unit;
import org.fenjie.core.progress.Completion;
import org.fenjie.query.PlannedTask;

/** The Chinese wording of a report of fulfilment. */
final class ReportText {

    private static final CharMatcher BREAKS = CharMatcher.anyOf("\t\r\n");

    private final FulfilmentReport report;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    ReportText(FulfilmentReport report) {
        this.report = report;
    }

    String chinese() {
        PlanProgress progress = report.progress();
        lines.add(progress.plan().title()
                + progress.unit().map(unit -> "（" + unit.name() + "）").orElse("") + "落实情况");
        lines.add("截至" + date(progress.day()) + "，共" + report.totals().total() + "项任务" + tally(report.totals()));
        shares(report.totals());
        groups("按任务类别", report.byHeading(), Category::toString);
        // A unit's own report is not about the units beside it, and its own row would count what names it alone.
        if (progress.unit().isEmpty()) {
            groups("按责任单位", report.byUnit(), Unit::toString);
        }
        for (ProgressStatus status : ProgressStatus.values()) {
            ImmutableList<String> listed = status == ProgressStatus.STANDING ? standing() : parts(status);
            if (!listed.isEmpty()) {
                lines.add("").add(status.chinese() + "（" + listed.size() + "）").addAll(listed);
            }
        }
        later();
        return Joiner.on('\n').join(lines.build());
    }

    private static String tally(Tally tally) {
        return Arrays.stream(ProgressStatus.values())
                .filter(status -> tally.count(status) > 0)
                .map(status -> status.chinese() + tally.count(status) + "项")
                .collect(Collectors.joining("，", tally.total() == 0 ? "" : "：", ""));
    }

    private void shares(Tally tally) {
        Share fulfilled = tally.fulfilled();
        if (fulfilled.of() > 0) {
            // Not 应完成: what is not due yet, and what has no known due date, is among them.
            int standing = tally.count(ProgressStatus.STANDING);
            lines.add((standing == 0 ? "全部" : "除持续推进外的") + fulfilled.of() + "项中，已完成" + fulfilled.count() + "项");
        }
        Share inTime = tally.inTime();
        if (inTime.of() > 0) {
            lines.add("已完成或已逾期且时限明确的" + inTime.of() + "项中，按时完成" + inTime.count() + "项");
        }
    }

    private <K> void groups(String title, Map<K, Tally> tallies, Function<K, String> name) {
        if (!tallies.isEmpty()) {
            lines.add("").add(title);
            tallies.forEach((key, tally) -> lines.add(name.apply(key) + " " + tally.total() + "项" + tally(tally)));
        }
    }

    private ImmutableList<String> parts(ProgressStatus status) {
        return report.progress().parts(status).stream().map(ReportText::line).collect(ImmutableList.toImmutableList());
    }

    private static String line(PartProgress part) {
        TaskPart of = part.part();
        StringBuilder line = new StringBuilder(head(part.task()));
        of.stage().ifPresent(words -> line.append("，").append(onOneLine(words)));
        of.due().ifPresent(due -> line.append("，时限").append(date(due)));
        part.settlement().ifPresent(settled -> line.append(settled.onThatDay() ? "，完成于" : "，至迟完成于")
                .append(date(settled.entry().date())));
        part.daysLate().ifPresent(days -> line.append("，逾期").append(days).append("天"));
        part.daysLeft().ifPresent(days -> line.append("，剩余").append(days).append("天"));
        if (part.status() == ProgressStatus.NOT_KNOWN) {
            line.append("，")
                    .append(of.gaps().stream()
                            .map(Gap::chinese)
                            .map(ReportText::onOneLine)
                            .collect(Collectors.joining("；")));
        }
        line.append("：").append(onOneLine(part.task().task().content()));
        part.note().ifPresent(note -> line.append("（").append(onOneLine(note)).append("）"));
        return line.toString();
    }

    private ImmutableList<String> standing() {
        return report.standing().stream()
                .map(task -> head(task.task()) + "："
                        + onOneLine(task.task().task().content())
                        + task.entries().stream().map(ReportText::note).collect(Collectors.joining("")))
                .collect(ImmutableList.toImmutableList());
    }

    private static String note(Completion entry) {
        return "（" + date(entry.date())
                + entry.unit().map(unit -> "，" + onOneLine(unit)).orElse("")
                + entry.note().map(text -> "：" + onOneLine(text)).orElse("") + "）";
    }

    private void later() {
        ImmutableList<Completion> later = report.progress().later();
        if (!later.isEmpty()) {
            lines.add("").add("截至日之后的记录，未计入（" + later.size() + "）");
            later.forEach(entry -> lines.add(entry.task() + note(entry)));
        }
    }

    private static String head(PlannedTask task) {
        Responsibility responsibility = task.responsibility();
        // Of a cell that was not understood the words themselves: 无 would be another thing.
        String units = responsibility.assignments().isEmpty()
                        && !responsibility.unread().isEmpty()
                ? String.join("、", responsibility.unread())
                : responsibility.wording();
        return task.number() + " " + onOneLine(units);
    }

    private static String onOneLine(String text) {
        return BREAKS.collapseFrom(text, ' ');
    }

    private static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
