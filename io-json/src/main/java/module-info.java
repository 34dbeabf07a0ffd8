/** Task breakdown tables (任务分解表) to JSON and back. */
module org.fenjie.json {
    requires transitive org.fenjie.core;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    // Annotations alone: nothing of these is needed at run time.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.fenjie.json;

    provides tools.jackson.databind.JacksonModule with
            org.fenjie.json.FenjieModule;
}
