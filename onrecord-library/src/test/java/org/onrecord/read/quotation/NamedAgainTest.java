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

/** Speakers whom the paper names again for a change, and who goes on in the next paragraph. */
class NamedAgainTest {
  private static final StoryReader READER = new StoryReader();

  private static List<Quotation> read(String story) {
    String text = story.replace(" / ", "\n\n");
    return READER.read(Story.of("story", Metadata.NONE, text)).quotations();
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
          Abel Marsh said it was late. / The 51-year-old also hit out at referee Ned Holt. / "We all saw it," he fumed.; Abel Marsh
          Edward Pryce was glad. / "We were superb," said the former Kew captain.; Edward Pryce
          Edward Pryce was glad. "It is a disgrace," said the carpenter.; Edward Pryce
          Sgt Ida Roe praised the "great courage" of the crew. / "They waited for years," said the officer.; Ida Roe
          Local MP Ida Roe called it "shameful". / The Labour politician said: "What now?"; Ida Roe
          Ida Roe, whose daughter Ada is at the school, said it was late. / "Nobody told us," she said.; Ida Roe
          """)
  void whoIsNamedAgainSpeaks(String story, String speaker) {
    assertThat(last(story).speaker().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Edward Pryce was jailed. / A council spokesman said it was late. / He added: "We are sorry."; A council spokesman
          Edward Pryce was jailed. / One victim, now in his 50s, said he was glad. / "I lost years," he said.; One victim
          Edward Pryce was jailed for nine years. / "You are a danger," the judge said.; the judge
          Asked whether she would meet Dr Ida Roe, the Premier said her door was "always open".; the Premier
          The wife of TV doctor Edward Pryce has spoken of her "unbearable" loss.; The wife of TV doctor Edward Pryce
          """)
  void whoHasNoNameIsNobodyNamed(String story, String speaker) {
    assertThat(last(story).speaker().name()).isEqualTo(speaker);
    assertThat(last(story).speaker().person()).isEmpty();
  }

  @Test
  void heInsideSomebodysWordsIsWhoseNameCameFirst() {
    String story =
        "Ned Roe was hit. \"I saw Ned. Abel Marsh was standing over him. He said: 'Go home.'\" Ida"
            + " Tarn said.";
    assertThat(last(story).speaker().name()).isEqualTo("Abel Marsh");
  }

  @Test
  void whatACourtHearsIsSaidByNobodyNamed() {
    assertThat(read("Abel Marsh took the money, the inquest heard."))
        .extracting(found -> found.speaker().type())
        .containsExactly(Speaker.Type.UNKNOWN);
    assertThat(read("The court heard from three witnesses.")).isEmpty();
  }

  @Test
  void aProposalToSomebodyAndAClaimForMoneyAreNoSpeech() {
    assertThat(read("Abel Marsh proposed to Ida Roe in Kew.")).isEmpty();
    assertThat(read("Abel Marsh was accused of claiming 90 pounds for taxis.")).isEmpty();
    assertThat(read("Abel Marsh has ruled out an election in May.")).isEmpty();
  }
}
