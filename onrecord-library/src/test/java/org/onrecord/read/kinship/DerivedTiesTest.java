package org.onrecord.read.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.read.clause.MarkedStory;
import org.onrecord.reading.Kinship;

class DerivedTiesTest {
  private static final KinshipFinder FINDER = new KinshipFinder();

  private static List<Kinship> derived(String marked) {
    MarkedStory story = MarkedStory.of(marked);
    return FINDER.find(story.text(), List.of(), story.people(), List.of()).stream()
        .filter(Kinship::derived)
        .toList();
  }

  private static String say(Kinship tie) {
    String type = tie.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return type + " " + tie.from() + " " + tie.to();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Tom] is the father of [Ivo]. [Ivo]'s daughter, [Zoe], was there.     | grandparent Tom Zoe
          [Ivo] married [Maud] in 2010. [Tom] is the father of [Maud].          | other-kin Tom Ivo
          [Ivo] married [Maud] in 2010. [Maud]'s brother, [Rolf], sang.         | other-kin Ivo Rolf
          [Ivo] divorced [Maud] in 2010. [Maud]'s brother, [Rolf], sang.        |
          [Ada] and [Ivo]'s children [Una] and [Max] sang.                      | sibling Una Max
          [Ada] has a son, [Max], with [Ivo] and a daughter, [Una], with [Jon]. | half-sibling Max Una
          [Tom] is the father of [Ivo] and [Max].                               |
          """)
  void follow(String story, String expected) {
    List<String> ties = expected == null ? List.of() : Arrays.asList(expected.split("; "));
    assertThat(derived(story).stream().map(DerivedTiesTest::say))
        .as(story)
        .containsExactlyInAnyOrderElementsOf(ties);
  }

  @Test
  void keepTheEvidenceOfAllTheyRestOn() {
    Kinship tie = derived("[Tom] is the father of [Ivo]. [Ivo]'s daughter, [Zoe], sang.").get(0);
    assertThat(tie.evidence().spans()).hasSize(2);
    assertThat(tie.evidence().rule()).isEqualTo("kin.parents-parent");
  }
}
