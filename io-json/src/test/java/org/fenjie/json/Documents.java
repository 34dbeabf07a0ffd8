package org.fenjie.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;

/** A small document, and what is wrong with a changed one. */
final class Documents {

    static final String SMALL = """
            {
              "format": "fenjie/1",
              "title": "分解表",
              "issuer": "某区",
              "year": 2024,
              "published": "2024-03-15",
              "categories": [
                {
                  "name": "公开",
                  "tasks": [
                    {"number": 1, "content": "甲", "units": {"lead": ["区科委"]}, "deadline": {"by": "10"}},
                    {"number": 2, "content": "乙", "units": {"responsible": ["区财政局"]}, "deadline": "全年"}
                  ]
                }
              ]
            }
            """;

    private Documents() {}

    /** The small document with a part replaced. */
    static String with(String part, String by) {
        String changed = SMALL.replace(part, by);
        if (changed.equals(SMALL)) {
            throw new AssertionError("Nothing is replaced: " + part);
        }
        return changed;
    }

    static PlanJsonException refusal(String json) {
        return refusal(PlanJsonReader.usual(), json);
    }

    static PlanJsonException refusal(PlanJsonReader reader, String json) {
        PlanJsonException refused = catchThrowableOfType(PlanJsonException.class, () -> reader.parse(json));
        if (refused == null) {
            throw new AssertionError("The document is taken: " + json);
        }
        return refused;
    }

    /** Place, pointer and code of each problem, such as {@code 5:11 /year wrong-type}. */
    static ImmutableList<String> brief(ImmutableList<JsonProblem> problems) {
        return problems.stream().map(Documents::brief).collect(ImmutableList.toImmutableList());
    }

    static String brief(JsonProblem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.pointer() + " " + problem.code();
    }
}
