package org.fenjie.json;

import org.fenjie.core.progress.Completion;
import org.fenjie.core.progress.PartRef;
import org.fenjie.core.progress.PlanRef;
import org.fenjie.core.progress.Progress;

/** Writes a record of what is done, its entries in their order. */
final class ProgressOut {

    private final JsonOut out;

    ProgressOut(JsonOut out) {
        this.out = out;
    }

    void write(Progress progress) {
        out.object(() -> {
            out.key(Keys.FORMAT).text(ProgressNodes.FORMAT);
            out.key(ProgressKeys.PLAN);
            write(progress.plan());
            out.key(ProgressKeys.ENTRIES).list(() -> progress.entries().forEach(this::write));
        });
    }

    private void write(PlanRef plan) {
        out.object(() -> {
            out.key(Keys.TITLE).text(plan.title());
            out.key(Keys.ISSUER).text(plan.issuer());
            out.key(Keys.YEAR).number(plan.year());
        });
    }

    private void write(Completion entry) {
        out.object(() -> {
            out.key(ProgressKeys.TASK).number(entry.task());
            entry.unit().ifPresent(unit -> out.key(ProgressKeys.UNIT).text(unit));
            entry.part().ifPresent(this::write);
            out.key(ProgressKeys.DONE).text(entry.date().toString());
            entry.note().ifPresent(note -> out.key(ProgressKeys.NOTE).text(note));
        });
    }

    private void write(PartRef part) {
        if (part instanceof PartRef.DueOn day) {
            out.key(ProgressKeys.DUE).text(day.date().toString());
        } else if (part instanceof PartRef.Stage stage) {
            out.key(ProgressKeys.STAGE).text(stage.words());
        }
    }
}
