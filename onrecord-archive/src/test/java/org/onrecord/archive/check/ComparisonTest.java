package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

/** The contract of each grade, by example. */
class ComparisonTest {
  private static final String RECORD =
      "\"We will not close the harbour this year. I have told 12 families, and I meant it.\"";
  private final Comparison comparison = new Comparison();

  @Test
  void theSameCodePointsAreVerbatim() {
    assertThat(graded(RECORD)).isEqualTo(Grade.VERBATIM);
    assertThat(graded("\"I have told 12 families, and I meant it.\"")).isEqualTo(Grade.VERBATIM);
    assertThat(graded("'I have told 12 families, and I meant it.'")).isEqualTo(Grade.VERBATIM);
  }

  @Test
  void marksDashesSpacesFirstLetterAndFinalPointAreTypography() {
    assertThat(graded("\"we will not close the harbour this year,\"")).isEqualTo(Grade.TYPOGRAPHIC);
    assertThat(graded("\"We will not  close the harbour this year.\""))
        .isEqualTo(Grade.TYPOGRAPHIC);
    assertThat(
            comparison
                .compare(of("\"It\u2019s over \u2014 for good\""), of("\"It's over - for good\""))
                .grade())
        .isEqualTo(Grade.TYPOGRAPHIC);
  }

  @Test
  void aCutInsideASentenceIsPartialAndShowsWhatWasCut() {
    Verdict verdict = verdict("\"close the harbour this year\"");
    assertThat(verdict.grade()).isEqualTo(Grade.PARTIAL);
    assertThat(verdict.cut()).containsExactly("We will not");
    assertThat(verdict.alarms()).containsExactlyInAnyOrder(Alarm.NEGATION, Alarm.EDGE);
    assertThat(verdict("\"I have told 12 families\"").alarms()).isEmpty();
  }

  @Test
  void wordsLeftOutAtAnEllipsisAreElided() {
    Verdict verdict = verdict("\"We will not close the harbour ... I meant it.\"");
    assertThat(verdict.grade()).isEqualTo(Grade.ELIDED);
    assertThat(verdict.cut().get(0)).startsWith("this year");
    assertThat(verdict("\"I have told [the] families, and I meant it.\"").grade())
        .isEqualTo(Grade.ELIDED);
    assertThat(verdict("\"We will ... close the harbour this year.\"").alarms())
        .containsExactlyInAnyOrder(Alarm.NEGATION, Alarm.EDGE);
  }

  @Test
  void anEllipsisThatLeavesNothingOutIsTypography() {
    assertThat(graded("\"We will not close ... the harbour this year.\""))
        .isEqualTo(Grade.TYPOGRAPHIC);
  }

  @Test
  void wordsPutInBracketsAreTheEditors() {
    assertThat(graded("\"[Frankly] I have told 12 families, and I meant it.\""))
        .isEqualTo(Grade.ELIDED);
    assertThat(graded("\"I have told 12 families, and I meant it [then].\""))
        .isEqualTo(Grade.ELIDED);
    assertThat(verdict("\"I have [never] told 12 families, and I meant it.\"").alarms())
        .containsExactly(Alarm.NEGATION);
    assertThat(verdict("\"I have told [120] families, and I meant it.\"").alarms())
        .containsExactly(Alarm.NUMBER);
    assertThat(verdict("\"I have told [twelve] families, and I meant it.\"").alarms()).isEmpty();
    assertThat(verdict("\"I have told 12 families [in Orme], and I meant it.\"").alarms())
        .isEmpty();
  }

  @Test
  void whatIsNoPunctuationAtEitherEndIsAnAlteration() {
    for (String slipped :
        List.of("~%s", "((%s", "\u202e%s", "\u200b%s", "%s*", "%s \ud83d\ude00", "%s;-)")) {
      String draft = slipped.formatted("I have told 12 families, and I meant it");
      assertThat(graded("\"" + draft + "\"")).as(draft).isEqualTo(Grade.ALTERED);
    }
    assertThat(graded("\"-12 families, and I meant it.\"")).isEqualTo(Grade.ALTERED);
    assertThat(graded("\"12 families, and I meant it.\"")).isEqualTo(Grade.PARTIAL);
  }

  @Test
  void aPauseAtEitherEndIsTypography() {
    for (String paused : List.of("... %s.", "\u2014 %s.", "%s ...", "%s \u2014", "- %s.")) {
      String draft = paused.formatted("I have told 12 families, and I meant it");
      assertThat(graded("\"" + draft + "\"")).as(draft).isEqualTo(Grade.TYPOGRAPHIC);
    }
  }

  @Test
  void wordsLeftOutWithoutASignAreAltered() {
    Verdict verdict = verdict("\"We will close the harbour this year.\"");
    assertThat(verdict.grade()).isEqualTo(Grade.ALTERED);
    assertThat(verdict.alarms()).containsExactly(Alarm.NEGATION);
    assertThat(verdict.diff())
        .extracting(Edit::kind)
        .containsExactly(Edit.Kind.KEPT, Edit.Kind.DROPPED, Edit.Kind.KEPT);
  }

  @Test
  void eachKindOfChangeRaisesItsAlarm() {
    assertThat(verdict("\"I have told 120 families, and I meant it.\"").alarms())
        .containsExactly(Alarm.NUMBER);
    assertThat(verdict("\"We would not close the harbour this year.\"").alarms())
        .containsExactly(Alarm.MODAL);
    assertThat(verdict("\"I have told all families, and I meant it.\"").alarms())
        .contains(Alarm.QUANTIFIER);
    assertThat(
            comparison
                .compare(
                    of("\"I blame Orme for all of it.\""), of("\"I blame Ferrier for all of it.\""))
                .alarms())
        .containsExactly(Alarm.NAME);
    assertThat(verdict("\"We won't close the harbour this year.\"").alarms()).isEmpty();
  }

  @Test
  void twelveIsTheNumberTwelve() {
    assertThat(verdict("\"I have told twelve families, and I meant it.\"").alarms()).isEmpty();
    assertThat(graded("\"I have told twelve families, and I meant it.\"")).isEqualTo(Grade.ALTERED);
  }

  @Test
  void anotherCommaIsAnAlterationWithoutAlarm() {
    Verdict verdict = verdict("\"I have told 12 families and I meant it.\"");
    assertThat(verdict.grade()).isEqualTo(Grade.ALTERED);
    assertThat(verdict.alarms()).isEmpty();
  }

  @Test
  void otherWordsAreNotOnRecord() {
    assertThat(graded("\"The council has voted for a new bridge.\""))
        .isEqualTo(Grade.NOT_ON_RECORD);
    assertThat(graded("\"I have a dog and we like it.\"")).isEqualTo(Grade.NOT_ON_RECORD);
    assertThat(graded("\"\"")).isEqualTo(Grade.NOT_ON_RECORD);
  }

  @Test
  void aSpeakerTagInTheDraftMayStandAnywhere() {
    String draft =
        "\"We will not close the harbour this year,\" she said. \"I have told 12 families, and I meant it.\"";
    List<Span> parts = new ArrayList<>();
    int tag = draft.indexOf(" she said");
    parts.add(new Span(0, tag));
    parts.add(new Span(draft.indexOf("\"I have"), draft.length()));
    assertThat(comparison.compare(of(RECORD), Wording.of(draft, parts)).grade())
        .isIn(Grade.VERBATIM, Grade.TYPOGRAPHIC);
  }

  @Test
  void sicAndBracketsAreNoWordsOfTheSpeaker() {
    assertThat(
            comparison
                .compare(of("\"I done it (sic) for her\""), of("\"I done it for her\""))
                .grade())
        .isIn(Grade.TYPOGRAPHIC, Grade.ALTERED);
    assertThat(of("\"told [the mayor] so\"").keys()).containsExactly("told", "so");
  }

  private Grade graded(String draft) {
    return verdict(draft).grade();
  }

  private Verdict verdict(String draft) {
    return comparison.compare(of(RECORD), of(draft));
  }

  private static Wording of(String text) {
    return Wording.of(text, List.of(new Span(0, text.length())));
  }
}
