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

/** Speakers for whom a story has other words than the name: epithets, offices, kin, ages. */
class OtherWordsTest {
  private static final StoryReader READER = new StoryReader();

  private static List<Quotation> read(String story) {
    String text = story.replace(" / ", "\n\n");
    return READER.read(Story.of("story", Metadata.NONE, text)).quotations();
  }

  private static Speaker last(String story) {
    List<Quotation> found = read(story);
    return found.get(found.size() - 1).speaker();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The race went to an outsider trained in Kew by Edda Lorne. / "It is odd," the winning trainer said.; Edda Lorne
          Abel Marsh Jr. left for Kew. His father, Abel Sr., was cross. / "He is my son," the elder Marsh said.; Abel Sr.
          Kew boss Abel Marsh was cross. / Nobody came. / The manager said: "It is a farce."; Abel Marsh
          Dr Edda Lorne gave evidence for an hour. / Nobody came. / The doctor said: "It was late."; Edda Lorne
          Abel and Edda Marsh moved here in May. / "We like it," Mr Marsh said. His wife added: "It is quiet."; Edda Marsh
          Abel Marsh, 49, smiled. His captain, Ned Pryce, wept. / The 22-year-old said: "It is late."; Ned Pryce
          Local MP Edda Lorne was cross. / "It is a farce," the Labour backbencher said.; Edda Lorne
          """)
  void whoHasAName(String story, String speaker) {
    assertThat(last(story).name()).isEqualTo(speaker);
    assertThat(last(story).person()).isPresent();
  }

  @Test
  void aShadowMinisterIsNotTheMinister() {
    Speaker speaker =
        last("The shadow chancellor, Edda Lorne, was cross. / \"No,\" the chancellor shouted.");
    assertThat(speaker.person()).isEmpty();
  }

  @Test
  void whoIsDescribedInTheFirstSentenceIsNamedInTheNext() {
    String story =
        "A clerk accused of theft told police he was \"very hungry\". / Abel Marsh, 44, was in court.";
    Speaker speaker = last(story);
    assertThat(speaker.name()).isEqualTo("Abel Marsh");
    assertThat(speaker.reason()).isPresent();
  }

  @Test
  void aWitnessInTheFirstSentenceIsNotNamedInTheNext() {
    String story = "A witness told police it was \"very late\". / Abel Marsh, 44, is dead.";
    assertThat(last(story).person()).isEmpty();
  }

  @Test
  void oneOfTwoOfficesIsOnePerson() {
    Speaker speaker = last("Party leader and Prime Minister Edda Lorne said it was late.");
    assertThat(speaker.name()).isEqualTo("Edda Lorne");
    assertThat(last("Abel Marsh and Edda Lorne said it was late.").type())
        .isEqualTo(Speaker.Type.GROUP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Kew, which fell out with President Abel Marsh, said it was late.; Kew
          It was late, according to the Kew Police Department.; the Kew Police Department
          It was late, according to the Kew Press Agency.; the Kew Press Agency
          The Campaign to Protect Trees said it was late.; The Campaign to Protect Trees
          Centre for Clean Air scientist Edda Lorne said it was late.; Edda Lorne
          Senator Edda Lorne who sponsored the law said it was late.; Edda Lorne
          President Edda Lorne in telling the news to parliament said, "It is late."; Edda Lorne
          A man who stopped to help said it was late.; A man who stopped to help
          "It is late," a club statement read.; a club statement
          """)
  void thePhraseIsWhole(String story, String speaker) {
    assertThat(last(story).name()).isEqualTo(speaker);
  }

  @Test
  void iInSomebodysWordsIsWhoeverSaidThem() {
    String story =
        "Singer Edda Lorne was in Kew. \"I told Abel I was ill,\" the mum-of-three said.";
    assertThat(read(story)).extracting(found -> found.speaker().name()).containsOnly("Edda Lorne");
  }

  @Test
  void aPauseBetweenWhatOnePersonSays() {
    String story =
        "\"My father went to the door,\" Edda Lorne says. / She pauses. / \"Then he was gone.\"";
    assertThat(last(story).name()).isEqualTo("Edda Lorne");
  }

  @Test
  void aSpokesmanWithoutANameIsNotWhoHeSpeaksFor() {
    String story = "Abel Marsh's spokesman denied that. \"No flowers came,\" he said.";
    assertThat(last(story).person()).isEmpty();
  }
}
