package org.onrecord.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** Runs the examples that stand above the rules in {@code time-rules.txt}. */
class TimeRulesTest {
  private static final Language LANGUAGE = new Language();
  private static final TimeFinder FINDER = new TimeFinder();

  static List<String> examples() throws IOException {
    try (InputStream rules =
            Objects.requireNonNull(WordList.class.getResourceAsStream("time-rules.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(rules, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith("#= "))
          .map(line -> line.substring(3))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ruleDoesWhatItsExampleSays(String example) {
    String[] parts = example.split(" \\| ", -1);
    assertThat(parts).as("date | text | findings").hasSize(3);
    List<String> wanted = Stream.of(parts[2].split("; ", -1)).map(String::strip).toList();
    assertThat(found(parts[1], parts[0])).isEqualTo(wanted);
  }

  @Test
  void everyGroupOfRulesHasExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(50);
  }

  private static List<String> found(String string, String published) {
    Text text = LANGUAGE.analyze(string, new Span(0, string.length()));
    List<TimeExpression> times = FINDER.find(text, Optional.of(LocalDate.parse(published)));
    return times.stream().map(time -> time.span().of(string) + " = " + time.value()).toList();
  }
}
