package org.onrecord.read.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Pronouns, nouns and headlines whose speaker another sentence tells; and what it was said at. */
class WhoSpeaksOnTest {
  private static final StoryReader READER = new StoryReader();

  private static List<Quotation> read(String story) {
    return READER.read(Story.of("story", Metadata.NONE, story)).quotations();
  }

  private static Quotation last(String story) {
    List<Quotation> found = read(story);
    return found.get(found.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      Abel Marsh was held. His manager, Edward Pryce, hit back. "Abel was the victim here," he said.; Edward Pryce
      Abel Marsh said it was late. "I'm Abel and I stay," he added.; Abel Marsh
      Edward Pryce - who has two sons, Ned and Abel, with Ines Marsh - defended his work. "It is love," he said.; Edward Pryce
      "Big Ed" - the tall forward Edward Pryce - has scored six for Abel Marsh's team. "I'm ready," he said.; Edward Pryce
      Edward Pryce was cross. "It was never a foul," the Dane fumed.; Edward Pryce
      Edward Pryce won. "It was a joy," the 34-year-old from Kew said.; Edward Pryce
      Edward Pryce himself wrote: "It was a joy."; Edward Pryce
      """)
  void theSpeakerIsWhoIsMeant(String story, String speaker) {
    assertThat(last(story).speaker().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      One Kew minister said it was grim. "We all knew," the minister said.; One Kew minister
      A spokesman said it was late. "We are sorry for that," he said.; A spokesman
      Kew Police said it was late. They added: "We are sorry."; Kew Police
      """)
  void whoSpokeRightBeforeSpeaksOn(String story, String speaker) {
    assertThat(last(story).speaker().name()).isEqualTo(speaker);
    assertThat(last(story).speaker().person()).isEmpty();
    assertThat(last(story).speaker().reason()).isPresent();
  }

  @Test
  void aSpokeswomanIsNotHe() {
    Quotation said = last("A spokeswoman said it was late. \"We are sorry,\" he said.");
    assertThat(said.speaker().type()).isEqualTo(Speaker.Type.UNKNOWN);
    assertThat(said.speaker().reason()).isPresent();
  }

  @Test
  void twoPeopleJoinedAreNotTheSecond() {
    String story =
        "Show favourites Abel Marsh and Ines Pryce have announced that they are leaving.";
    assertThat(last(story).speaker().type()).isEqualTo(Speaker.Type.GROUP);
    String parents = "Her parents, Abel and Ines, said that they were glad.";
    assertThat(last(parents).speaker().type()).isEqualTo(Speaker.Type.GROUP);
  }

  @Test
  void aHeadlineTakesTheSpeakerOfTheSameWordsBelow() {
    String story =
        "'I thought it was over': sailor saved\n\nInes Marsh was found at noon. "
            + "\"It snapped and I thought it was over,\" she said.";
    Quotation headline = read(story).get(0);
    assertThat(headline.speaker().name()).isEqualTo("Ines Marsh");
    assertThat(headline.speaker().reason()).isPresent();
  }

  @Test
  void aHeadlineOfTwoSpeakersIsNobodys() {
    String story =
        "'I thought it was over': sailors saved\n\n\"I thought it was over,\" said Ines Marsh. "
            + "\"I thought it was over,\" said Abel Pryce.";
    assertThat(read(story).get(0).speaker().type()).isEqualTo(Speaker.Type.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      "It is late," Ines Marsh said at a press conference in Kew on Monday.; press conference in Kew
      During the trial, Abel Marsh told jurors that he had slept.; trial
      Ines Marsh told the inquest that her son had been ill.; inquest
      Marsh, speaking at a rally in Kew, said it was late.; rally in Kew
      In an interview with the Kew Courier, Ines Marsh said it was late.; interview with the Kew Courier
      Speaking after the match, Abel Marsh said: "We were poor."; after the match
      """)
  void theOccasionStandsAtTheCue(String story, String occasion) {
    assertThat(last(story).occasion()).contains(occasion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      Ines Marsh said on Monday that the meeting was over.
      Ines Marsh told the BBC that it was late.
      Ines Marsh said the trial was unfair.
      """)
  void whatIsSpokenOfIsNoOccasion(String story) {
    assertThat(last(story).occasion()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      A friend of Marsh's told the Courier: "He is lost."; A friend of Marsh's
      Abel Marsh shot back: "Whose rules?"; Abel Marsh
      The palace issued a statement from the king: "She keeps her rank."; the king
      A nurse who lost her flat sent a note to her sister saying "I can't go on any more".; A nurse who lost her flat
      """)
  void theWholeSpeakerIsRead(String story, String speaker) {
    assertThat(read(story)).extracting(found -> found.speaker().name()).containsExactly(speaker);
  }

  @Test
  void whatAnInquestWasToldIsNotTheInquests() {
    assertThat(read("Skipper drowned freeing nets, inquest told"))
        .noneMatch(found -> found.speaker().name().equals("inquest"));
  }

  @Test
  void thisAndTheNewsAreNoWords() {
    assertThat(read("Abel Marsh denies this. The pair confirmed the news on Monday.")).isEmpty();
  }
}
