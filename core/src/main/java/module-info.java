/** Task breakdown tables (任务分解表): the model, deadline rules, the work calendar and the readers of printed cells. */
module org.fenjie.core {
    requires transitive com.google.common;
    // Annotations alone: nothing of these is needed at run time.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.fenjie.core.calendar;
    exports org.fenjie.core.cell;
    exports org.fenjie.core.deadline;
    exports org.fenjie.core.plan;
    exports org.fenjie.core.progress;
    exports org.fenjie.core.internal to
            org.fenjie.json,
            org.fenjie.query;
}
