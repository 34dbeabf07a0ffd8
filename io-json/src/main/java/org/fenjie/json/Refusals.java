package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.fenjie.json.JsonProblem.Severity;

/** Refusals of documents, each in a line of its own. */
final class Refusals {

    private static final String A_FILE = "a file of JSON";

    private Refusals() {}

    static PlanJsonException of(String source, Problems problems) {
        return new PlanJsonException(source, problems.inOrder(), problems.omitted());
    }

    /** A file that is not there, is none, or cannot be read. */
    static PlanJsonException ofFile(Path file, IOException cause) {
        String source = file.toString();
        PlanJsonException refusal = cause instanceof NoSuchFileException
                ? of(source, ProblemCode.NO_SUCH_FILE, "no such file", A_FILE)
                : Files.isDirectory(file)
                        ? of(source, ProblemCode.CANNOT_READ, "a directory", A_FILE)
                        : cause instanceof AccessDeniedException
                                ? of(source, ProblemCode.CANNOT_READ, "a file that may not be read", A_FILE)
                                : of(source, ProblemCode.CANNOT_READ, cause.toString(), A_FILE);
        return withCause(refusal, cause);
    }

    static PlanJsonException noSuchResource(String name, Class<?> neighbour) {
        return of(name, ProblemCode.NO_SUCH_FILE, "no such resource by " + neighbour.getName(), "a resource of JSON");
    }

    static PlanJsonException cannotRead(String source, IOException cause) {
        return withCause(of(source, ProblemCode.CANNOT_READ, cause.toString(), A_FILE), cause);
    }

    static PlanJsonException otherEncoding(String source, String encoding) {
        return of(source, ProblemCode.NOT_UTF8, "a file of " + encoding, "UTF-8");
    }

    static PlanJsonException badByte(String source, SourceText text, int badByte, ReadLimits limits) {
        Problems problems = new Problems(text, limits, false);
        problems.errorAt(
                ProblemCode.NOT_UTF8,
                "",
                text.length(),
                "the byte 0x%02X".formatted(badByte),
                "UTF-8",
                Optional.of("a file of GBK or GB 18030 has to be saved as UTF-8"));
        return of(source, problems);
    }

    static PlanJsonException tooLong(String source, int line, ReadLimits limits) {
        JsonProblem problem = new JsonProblem(
                ProblemCode.DOCUMENT_TOO_LONG,
                Severity.ERROR,
                "",
                line,
                line == SourceText.WHOLE ? 0 : 1,
                "more than " + limits.maxLength() + " bytes or characters",
                "at most these",
                Optional.of("a reader's ReadLimits can be set"));
        return new PlanJsonException(source, ImmutableList.of(problem), 0);
    }

    private static PlanJsonException of(String source, ProblemCode code, String found, String expected) {
        JsonProblem problem = new JsonProblem(code, Severity.ERROR, "", 0, 0, found, expected, Optional.empty());
        return new PlanJsonException(source, ImmutableList.of(problem), 0);
    }

    private static PlanJsonException withCause(PlanJsonException exception, Throwable cause) {
        exception.initCause(cause);
        return exception;
    }
}
