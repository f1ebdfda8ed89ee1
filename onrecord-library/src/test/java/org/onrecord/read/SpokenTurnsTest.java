package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Metadata;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Story;

class SpokenTurnsTest {
  private static final StoryReader READER = new StoryReader();

  private static List<String> said(SourceKind kind, String text) {
    Metadata metadata = Metadata.NONE.withKind(kind).withSource("Maud Ferrier");
    Reading reading = READER.read(Story.of("t", metadata, text));
    return reading.quotations().stream()
        .filter(quotation -> quotation.rule().startsWith("turn."))
        .map(quotation -> line(quotation, text))
        .toList();
  }

  private static String line(Quotation quotation, String text) {
    List<String> parts = quotation.content().stream().map(part -> part.of(text)).toList();
    String type = quotation.speaker().type() == Speaker.Type.PERSON ? "" : " (unnamed)";
    return quotation.speaker().name() + type + ": " + String.join(" | ", parts);
  }

  @Test
  void aTranscriptIsReadTurnByTurn() {
    assertThat(
            said(
                SourceKind.TRANSCRIPT,
                "Harbour committee, 9 December.\n\nMS MAUD O'DOWD: We sail on Monday.\n"
                    + "Nobody may stop us.\n\nI mean it.\nQ: And the fares?\n\n"
                    + "O'DOWD: They stay: five pounds.\nHal Orme (Coastal): No.\n"))
        .containsExactly(
            "Maud O'Dowd: We sail on Monday.\nNobody may stop us. | I mean it.",
            "Q (unnamed): And the fares?",
            "Maud O'Dowd: They stay: five pounds.",
            "Hal Orme: No.");
  }

  @Test
  void aSurnameOfTwoStaysASurname() {
    assertThat(said(SourceKind.NOTES, "Hal Orme: Yes.\nIda Orme: No.\nOrme: Perhaps.\n"))
        .containsExactly("Hal Orme: Yes.", "Ida Orme: No.", "Orme: Perhaps.");
  }

  @Test
  void aPostIsAllItsAuthors() {
    assertThat(said(SourceKind.POST, "We sail on Monday.\n\nSee you there."))
        .containsExactly("Maud Ferrier: We sail on Monday. | See you there.");
  }

  @Test
  void aStoryHasNoTurns() {
    assertThat(said(SourceKind.STORY, "Hal Orme: Yes.\n")).isEmpty();
    assertThat(said(SourceKind.PRESS_RELEASE, "Hal Orme: Yes.\n")).isEmpty();
  }
}
