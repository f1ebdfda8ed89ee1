package org.onrecord.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Ages told by their decade: a wide interval of birth and never an exact age. */
class DecadeAgesTest {
  private static final StoryReader READER = new StoryReader();
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 5);

  private static Reading read(String text) {
    return READER.read(Story.of("s", Metadata.NONE.withPublished(PUBLISHED), text));
  }

  private static List<String> told(String text) {
    Reading reading = read(text);
    return reading.ages().stream()
        .map(age -> reading.people().byId(age.person()).orElseThrow().name() + " " + age.age())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill, in her 30s, has left Hull.                    | Mara Quill P30Y/P39Y
          Mara Quill is in her 30s and lives in Hull.               | Mara Quill P30Y/P39Y
          Nils Orme, a man in his late 20s, has left.               | Nils Orme P26Y/P29Y
          Nils Orme, a retired docker who is in his mid-70s, left.  | Nils Orme P73Y/P77Y
          Edda Lorne is in her early sixties.                       | Edda Lorne P60Y/P64Y
          Petra Lund, a nurse, is now in her mid forties.           | Petra Lund P43Y/P47Y
          A man in his 40s, named as Rolf Kipp, has left.           | Rolf Kipp P40Y/P49Y
          Zeb Orme is in his teens.                                 | Zeb Orme P13Y/P19Y
          Tim Hay (in his 60s) has left.                            | Tim Hay P60Y/P69Y
          Tom Orme left. His mother, Jo Orme, is in her nineties.   | Jo Orme P90Y/P99Y
          Kit Moss died in his 80s on Monday.                       | Kit Moss P80Y/P89Y
          """)
  void are(String text, String age) {
    assertThat(told(text)).as(text).containsExactly(age);
  }

  @Test
  void ofTwoPeopleAreThoseOfBoth() {
    assertThat(told("Joel and Isa Tarn, both in their 60s, have left."))
        .containsExactly("Joel Tarn P60Y/P69Y", "Isa Tarn P60Y/P69Y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In her 30s, Mara Quill moved to Hull.",
        "Mara Quill married in her 20s.",
        "Mara Quill may be in her 30s.",
        "Mara Quill drove a bus in the 30s.",
        "Mara Quill spent years in her 20s in Hull.",
        "Mara Quill said that her son was in his 20s."
      })
  void areNoneWhereNothingIsToldOfNow(String text) {
    assertThat(told(text)).as(text).isEmpty();
  }

  @Test
  void meanAWideIntervalOfBirth() {
    Age age = read("Mara Quill, in her 30s, has left Hull.").ages().get(0);
    assertThat(age.asOf()).isEqualTo("2024-03-05");
    assertThat(age.born())
        .contains(new DateRange(LocalDate.of(1984, 3, 6), LocalDate.of(1994, 3, 5)));
  }

  @Test
  void ofThePastFixNoBirth() {
    Age age = read("Mara Quill was in her 20s when she left Hull.").ages().get(0);
    assertThat(age.asOf()).isEqualTo("unknown");
    assertThat(age.born()).isEmpty();
  }
}
