package org.fenjie.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.fenjie.core.plan.WorkPlan;
import org.fenjie.json.LoadedPlan;
import org.fenjie.json.PlanJson;
import org.fenjie.json.PlanJsonReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading 1,000 plans of 79 tasks from bytes of JSON, beside Jackson databind into records that keep the cells as texts, and
 * beside a scan of the tokens that keeps nothing.
 *
 * <p>The time is that of one plan.
 */
@State(Scope.Thread)
// Samples, not averages: a busy machine hardly moves the median.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
// On a busy machine a compiler in the background comes too late for the warm-up.
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class JsonPlans {

    /** How much of the text stands in more than one plan. */
    public enum Text {
        /** Every plan is of another place: its units, headings and contents stand in no other plan. */
        DISTINCT,
        /**
         * Twenty places with a plan a year for each of fifty offices: a place's headings recur in all its plans, its units go by
         * the names that they have everywhere (县财政局), and three contents in four stood in an earlier plan of the place word
         * for word.
         */
        ARCHIVE
    }

    static final int PLANS = 1_000;

    private static final JsonFactory TOKENS = new JsonFactory();

    /** How much of the text recurs. */
    @Param
    public Text text = Text.DISTINCT;

    private ImmutableList<byte[]> documents = ImmutableList.of();
    private PlanJsonReader sharing = PlanJsonReader.usual();
    private ObjectReader jackson = records();
    private int next;

    /** Writes the documents, as Fenjie does. */
    @Setup
    public void write() {
        documents = documents(text);
        sharing = PlanJsonReader.usual().withSharing();
        jackson = records();
    }

    private byte[] document() {
        next = (next + 1) % PLANS;
        return documents.get(next);
    }

    static ImmutableList<byte[]> documents(Text text) {
        JsonMapper mapper = JsonMapper.shared();
        return SamplePlans.first(PLANS, text).stream()
                .map(plan -> PlanJson.toJson(PlanJson.read(mapper.writeValueAsBytes(plan)))
                        .getBytes(UTF_8))
                .collect(ImmutableList.toImmutableList());
    }

    /** The peer: a repeated key is refused, as Fenjie does. */
    static ObjectReader records() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readerFor(PlanRecord.class);
    }

    /**
     * Each document by itself: nothing is kept from one to the next.
     *
     * @return the plan
     */
    @Benchmark
    public WorkPlan fenjie() {
        return PlanJson.read(document());
    }

    /**
     * All documents with one reader, which reads a cell of several plans once.
     *
     * @return the plan with its warnings
     */
    @Benchmark
    public LoadedPlan fenjieSharing() {
        return sharing.read(document());
    }

    /**
     * Jackson, into records.
     *
     * @return the records
     */
    @Benchmark
    public PlanRecord jacksonRecords() {
        return jackson.readValue(document());
    }

    /**
     * The lower bound: each token is looked at, and no text is made.
     *
     * @return the number of tokens
     */
    @Benchmark
    public int tokensAlone() {
        int tokens = 0;
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), document())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
