package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class PeopleTest {
  private static final String TEXT = "Hal Orme's wife Ida Orme said she knew.";
  private static final Person HAL = person("hal", "Hal Orme", at("Hal Orme", Mention.Kind.NAME));
  private static final Person IDA =
      person(
          "ida",
          "Ida Orme",
          at("Hal Orme's wife Ida Orme", Mention.Kind.NOMINAL),
          at("Ida Orme", Mention.Kind.NAME),
          at("she", Mention.Kind.PRONOUN));
  private static final People PEOPLE = People.of(List.of(HAL, IDA), List.of());

  @Test
  void theTightestMentionNamesThePlace() {
    assertThat(PEOPLE.at(TEXT.indexOf("Hal"))).contains(HAL);
    assertThat(PEOPLE.at(TEXT.indexOf("wife"))).contains(IDA);
    assertThat(PEOPLE.at(TEXT.indexOf("Ida"))).contains(IDA);
    assertThat(PEOPLE.at(TEXT.indexOf("she"))).contains(IDA);
    assertThat(PEOPLE.at(TEXT.indexOf("knew"))).isEmpty();
  }

  @Test
  void listsWhoIsNamedInAStretch() {
    assertThat(PEOPLE.in(new Span(0, TEXT.indexOf("said"))))
        .extracting(located -> located.person().id())
        .containsExactly("hal", "ida", "ida");
    assertThat(PEOPLE.in(new Span(0, 3))).isEmpty();
  }

  private static Person person(String id, String name, Mention... mentions) {
    return new Person(id, name, List.of(), List.of(mentions));
  }

  private static Mention at(String words, Mention.Kind kind) {
    int start = TEXT.indexOf(words);
    return new Mention(new Span(start, start + words.length()), kind);
  }
}
