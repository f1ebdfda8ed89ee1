package org.onrecord.lab.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The test cases of Recognizers-Text whose results are all dates ({@code date} in {@code
 * DateParser.json}, {@code datetimeV2.date} in {@code DateTimeModel.json}) in a form that news
 * prints, see {@link PrintedForm}.
 *
 * <p>A case is passed when each of its results is read as one of the days that it allows (where the
 * year is open it allows the day before and the day after), and no other day is read. What counts
 * weeks, months or years ("two years ago") names, as TIMEX3 has it, the week, month or year that
 * holds the day.
 */
public final class DateCases {
  private static final Set<String> TYPES = Set.of("date", "datetimeV2.date");

  private record Result(Span span, Set<String> days) {}

  private record Case(String input, LocalDate published, List<Result> results) {}

  private final Language language = new Language();
  private final TimeFinder finder = new TimeFinder();
  private final List<String> misses = new ArrayList<>();
  private int all;
  private int cases;
  private int passed;

  /** Runs the cases of a file. */
  public void run(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    for (JsonNode node : new ObjectMapper().readTree(text)) {
      Optional<Case> one = read(node);
      all += one.isPresent() ? 1 : 0;
      one.filter(DateCases::isPrinted).ifPresent(this::run);
    }
  }

  private static Optional<Case> read(JsonNode node) {
    List<Result> results = new ArrayList<>();
    for (JsonNode result : node.path("Results")) {
      String type = result.path("TypeName").asString(result.path("Type").asString(""));
      Set<String> days = days(result);
      int start = result.path("Start").asInt(-1);
      int length = result.path("Text").asString("").length();
      if (!TYPES.contains(type) || days.isEmpty() || start < 0) {
        return Optional.empty();
      }
      results.add(new Result(new Span(start, start + length), days));
    }
    String reference = node.path("Context").path("ReferenceDateTime").asString("");
    if (results.isEmpty() || reference.length() < 10) {
      return Optional.empty();
    }
    LocalDate published = LocalDate.parse(reference.substring(0, 10));
    return Optional.of(new Case(node.path("Input").asString(""), published, results));
  }

  private static boolean isPrinted(Case one) {
    return one.results().stream()
        .allMatch(
            result ->
                result.days().stream().allMatch(PrintedForm::isDay)
                    && PrintedForm.isPrinted(result.span().of(one.input())));
  }

  private static Set<String> days(JsonNode result) {
    Set<String> days = new TreeSet<>();
    for (JsonNode value : result.path("Resolution").path("values")) {
      days.add(value.path("value").asString(""));
    }
    JsonNode value = result.path("Value");
    days.add(value.path("FutureResolution").path("date").asString(""));
    days.add(value.path("PastResolution").path("date").asString(""));
    days.remove("");
    return days;
  }

  private void run(Case one) {
    cases++;
    Text text = language.analyze(one.input(), new Span(0, one.input().length()));
    List<TimeExpression> times =
        finder.find(text, Optional.of(one.published())).stream().filter(DateCases::isDate).toList();
    boolean right = one.results().stream().allMatch(result -> isRead(result, times));
    boolean none =
        times.stream()
            .allMatch(time -> one.results().stream().anyMatch(r -> r.span().overlaps(time.span())));
    if (right && none) {
      passed++;
    } else {
      misses.add(one.published() + "\t" + one.input() + "\t" + one.results() + "\t" + times);
    }
  }

  private static boolean isRead(Result result, List<TimeExpression> times) {
    List<TimeExpression> here =
        times.stream().filter(time -> time.span().overlaps(result.span())).toList();
    return !here.isEmpty() && here.stream().allMatch(time -> allows(result, time));
  }

  private static boolean allows(Result result, TimeExpression time) {
    DateRange range = time.range().orElseThrow();
    return result.days().stream()
        .map(LocalDate::parse)
        .anyMatch(day -> !day.isBefore(range.from()) && !day.isAfter(range.to()));
  }

  /** A day, or what is counted from one in wider units. */
  private static boolean isDate(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE
        && time.range()
            .filter(range -> range.from().equals(range.to()) || time.rule().startsWith("unit."))
            .isPresent();
  }

  /** Cases whose results are all dates. */
  public int all() {
    return all;
  }

  /** Those of a printed form, which were run. */
  public int cases() {
    return cases;
  }

  /** Cases passed. */
  public int passed() {
    return passed;
  }

  /** The cases not passed, one a line. */
  public List<String> misses() {
    return List.copyOf(misses);
  }
}
