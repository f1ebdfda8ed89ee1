package org.onrecord.lab.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How fast one stage goes on one thread.
 *
 * @param stage what is done
 * @param wall words in a second on the clock
 * @param core words in a second of the thread on a core
 */
public record StageSpeed(String stage, double wall, double core) {
  private static final double NANOS = 1e9;

  /** The benchmarks by the names of the table, in the order of the reading. */
  private static final Map<String, String> STAGES = stages();

  private static Map<String, String> stages() {
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put("language", "paragraphs, sentences, tokens, tags");
    stages.put("tags", "of that: tags");
    stages.put("phrases", "quoted stretches and noun phrases");
    stages.put("people", "people");
    stages.put("times", "times");
    stages.put("quotations", "quotations");
    stages.put("kinship", "kinship");
    stages.put("events", "ages, roles, events");
    stages.put("whole", "the whole reading, " + StageBenchmark.TOGETHER + " stories at a time");
    stages.put("single", "the whole reading, one story at a time");
    stages.put("json", "the reading as JSON");
    return stages;
  }

  /**
   * Runs the benchmarks of all stages on {@code stories}, each in a Java process of its own.
   *
   * @param round seconds of each of the 2 rounds to warm up and the 5 to measure
   */
  public static List<StageSpeed> measure(Path stories, int round)
      throws RunnerException, IOException {
    List<String> options = new ArrayList<>(LauncherOptions.forLong());
    options.add("-Xmx1g");
    options.add("-D" + StageBenchmark.STORIES + "=" + stories);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(StageBenchmark.class.getName())
                    .threads(1)
                    .forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.seconds(round))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(round))
                    .jvmArgsAppend(options.toArray(String[]::new))
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    List<StageSpeed> speeds = new ArrayList<>();
    STAGES.forEach(
        (benchmark, name) ->
            results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .map(result -> of(name, result))
                .forEach(speeds::add));
    return speeds;
  }

  private static StageSpeed of(String name, RunResult result) {
    Map<String, ? extends Result<?>> more = secondary(result);
    double words = score(more, "words");
    double cpuNanos = score(more, "cpuNanos");
    return new StageSpeed(name, words, words * NANOS / cpuNanos);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, Result<?>> secondary(RunResult result) {
    return (Map) result.getSecondaryResults();
  }

  private static double score(Map<String, ? extends Result<?>> results, String name) {
    Result<?> result = results.get(name);
    if (result == null) {
      throw new IllegalStateException("the benchmark did not count its " + name);
    }
    return result.getScore();
  }
}
