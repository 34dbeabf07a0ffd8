/** Queries over task breakdown tables (任务分解表): index, filters, groupings, unit sheets, comparison. */
module org.fenjie.query {
    requires transitive org.fenjie.core;
    requires org.apache.commons.text;
    requires roaringbitmap;
    // Annotations alone: nothing of these is needed at run time.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.fenjie.query;
    exports org.fenjie.query.compare;
    exports org.fenjie.query.progress;
}
