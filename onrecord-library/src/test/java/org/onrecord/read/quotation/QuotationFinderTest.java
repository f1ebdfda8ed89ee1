package org.onrecord.read.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

class QuotationFinderTest {
  private static final Language LANGUAGE = new Language();
  private static final QuotationFinder FINDER = new QuotationFinder();

  private static List<Quotation> read(String story) {
    return read(story, People.none());
  }

  private static List<Quotation> read(String story, People people) {
    Text text = LANGUAGE.analyze(story, new Span(0, story.length()));
    return FINDER.find(
        "v", text, QuotedText.of(text), LANGUAGE.nounPhrases(text), people, List.of());
  }

  private static Quotation only(String story) {
    List<Quotation> quotations = read(story);
    assertThat(quotations).hasSize(1);
    return quotations.get(0);
  }

  private static String content(Quotation quotation, String story) {
    return String.join("|", quotation.content().stream().map(span -> span.of(story)).toList());
  }

  private static String mention(Quotation quotation, String story) {
    return quotation.speaker().mention().map(span -> span.of(story)).orElse("-");
  }

  private static String cue(Quotation quotation, String story) {
    return quotation.cue().map(span -> span.of(story)).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Ida Roe said: "It is late." ; "It is late." ; said ; Ida Roe
          Ida Roe said, "It is late." ; "It is late." ; said ; Ida Roe
          "It is late," said Ida Roe, a gardener from Kew. ; "It is late," ; said ; Ida Roe, a gardener from Kew
          "It is late," the gardener said on Monday. ; "It is late," ; said ; the gardener
          "It is late," she said, "and cold." ; "It is late,"|"and cold." ; said ; she
          "It is late," she said. "It is cold." ; "It is late,"|"It is cold." ; said ; she
          "Is it late?" asked Roe. ; "Is it late?" ; asked ; Roe
          Ida Roe, the head gardener, told reporters: "It is late." ; "It is late." ; told ; Ida Roe, the head gardener
          In a statement, the palace said: "It is late." ; "It is late." ; said ; the palace
          'It is late,' Roe told the Kew Courier. ; 'It is late,' ; told ; Roe
          He went on: "It is late." ; "It is late." ; went on ; He
          Roe: "It is late." ; "It is late." ; - ; Roe
          Roe made the following announcement: "It is late." ; "It is late." ; announcement ; Roe
          According to Ida Roe, "it was late." ; "it was late." ; According to ; Ida Roe
          The paper quoted a friend as saying: "It is late." ; "It is late." ; saying ; a friend
          "It is late," Orm the Owl, a singer, said in Kew. ; "It is late," ; said ; Orm the Owl, a singer
          A source close to the couple said: 'It is late.' ; 'It is late.' ; said ; A source close to the couple
          Roe shared a photo captioned: "It is late." ; "It is late." ; captioned ; Roe
          """)
  void directQuotations(String story, String content, String cue, String speaker) {
    Quotation quotation = only(story);
    assertThat(quotation.kind()).isEqualTo(Kind.DIRECT);
    assertThat(content(quotation, story)).isEqualTo(content);
    assertThat(cue(quotation, story)).isEqualTo(cue);
    assertThat(mention(quotation, story)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          She described the garden as "a ruin". ; the garden as "a ruin" ; described
          Roe said that the garden was "a ruin" in winter. ; the garden was "a ruin" in winter ; said
          Roe revealed how the garden gave her "new strength" and "pure rest". ; how the garden gave her "new strength" and "pure rest" ; revealed
          He called it "a shame". ; it "a shame" ; called
          According to Roe, the garden is "a ruin" now. ; the garden is "a ruin" now ; According to
          """)
  void mixedQuotations(String story, String content, String cue) {
    Quotation quotation = only(story);
    assertThat(quotation.kind()).isEqualTo(Kind.MIXED);
    assertThat(content(quotation, story)).isEqualTo(content);
    assertThat(cue(quotation, story)).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Police said that the house was empty. ; the house was empty ; said ; Police
          Police said the house was empty. ; the house was empty ; said ; Police
          The house was empty, police said. ; The house was empty ; said ; police
          The house, the officers said, was empty. ; The house|was empty ; said ; the officers
          The house was empty, according to a neighbour. ; The house was empty ; according to ; a neighbour
          According to the neighbour, the house was empty. ; the house was empty ; According to ; the neighbour
          The reporter asked whether the house was empty. ; whether the house was empty ; asked ; The reporter
          The mayor urged residents to stay at home. ; to stay at home ; urged ; The mayor
          The mayor vowed to rebuild the house. ; to rebuild the house ; vowed ; The mayor
          The mayor told reporters that the house was empty. ; the house was empty ; told ; The mayor
          The tenant denied taking the keys. ; taking the keys ; denied ; The tenant
          It was announced that the house was empty. ; the house was empty ; announced ; -
          Residents were told to leave the house. ; to leave the house ; told ; -
          """)
  void indirectQuotations(String story, String content, String cue, String speaker) {
    Quotation quotation = only(story);
    assertThat(quotation.kind()).isEqualTo(Kind.INDIRECT);
    assertThat(content(quotation, story)).isEqualTo(content);
    assertThat(cue(quotation, story)).isEqualTo(cue);
    assertThat(mention(quotation, story)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister did not say that the house was empty.",
        "The minister would not say whether the house was empty.",
        "The minister declined to say whether the house was empty.",
        "If she said the house was empty, nobody heard it.",
        "She believes that the house is empty.",
        "She hopes the house is empty.",
        "The song \"Blue Moor\" was a hit.",
        "Sean \"Kestrel\" Tarn was born in Kew.",
        "He bought a \"smart\" kettle.",
        "The report was long and the claims were many.",
        "The rock 'n' roll band played until four o'clock.",
      })
  void noQuotations(String story) {
    assertThat(read(story)).isEmpty();
  }

  @Test
  void twoCuesOfOneSubjectAreTwoQuotations() {
    String story =
        "She added that her dog \"kept her young\" and revealed how it gave her \"joy\".";
    assertThat(read(story))
        .extracting(quotation -> content(quotation, story))
        .containsExactly("her dog \"kept her young\"", "how it gave her \"joy\"");
    assertThat(read(story)).allMatch(quotation -> mention(quotation, story).equals("She"));
  }

  @Test
  void aCueInARelativeClauseEndsWithIt() {
    String story = "Tarn, who denies the theft, told police that the house was empty.";
    assertThat(read(story))
        .extracting(quotation -> content(quotation, story))
        .containsExactly("the theft", "the house was empty");
  }

  @Test
  void possessivesDoNotCloseAParagraphThatGoesOn() {
    String story = "Roe told the Courier: 'We hated the bosses' games.\n\n'We left.'";
    assertThat(content(only(story), story)).isEqualTo("'We hated the bosses' games.|'We left.'");
  }

  @Test
  void aQuotationOverParagraphsIsOne() {
    String story = "Roe wrote on Instagram: \"One.\n\n\"Two.\n\n\"Three.\"\n\nShe is 40.";
    Quotation quotation = only(story);
    assertThat(content(quotation, story)).isEqualTo("\"One.|\"Two.|\"Three.\"");
    assertThat(quotation.medium()).contains("Instagram");
  }

  @Test
  void aCueInTheLastParagraphHoldsForAllOfThem() {
    String story = "\"One.\n\n\"Two,\" said Roe.";
    Quotation quotation = only(story);
    assertThat(content(quotation, story)).isEqualTo("\"One.|\"Two,\"");
    assertThat(mention(quotation, story)).isEqualTo("Roe");
  }

  @Test
  void aNewCueBeginsANewQuotation() {
    String story = "Roe said: \"One.\n\n\"Two,\" she added.";
    assertThat(read(story))
        .extracting(quotation -> content(quotation, story))
        .containsExactly("\"One.", "\"Two,\"");
  }

  @Test
  void quotationsInAQuotation() {
    String story =
        "Roe said: \"People keep asking me, 'Why do you dig?' Even my sons, 'Go to bed early'. I"
            + " do.\"";
    List<Quotation> quotations = read(story);
    assertThat(quotations).hasSize(3);
    String outer = quotations.get(0).id();
    assertThat(quotations.subList(1, 3)).allMatch(q -> q.inside().orElseThrow().equals(outer));
    assertThat(content(quotations.get(1), story)).isEqualTo("'Why do you dig?'");
    assertThat(cue(quotations.get(1), story)).isEqualTo("asking");
    assertThat(mention(quotations.get(1), story)).isEqualTo("People");
    assertThat(quotations.get(2).cue()).isEmpty();
    assertThat(mention(quotations.get(2), story)).isEqualTo("my sons");
  }

  @Test
  void addresseeAndMedium() {
    assertThat(only("\"It is late,\" Roe told the Kew Courier.").addressee())
        .contains("the Kew Courier");
    assertThat(only("Roe said in a statement: \"It is late.\"").medium()).contains("statement");
    assertThat(only("Roe tweeted: \"It is late.\"").medium()).contains("Twitter");
    assertThat(only("On an episode of 'The Owl Hour', she said: \"It is late.\"").medium())
        .contains("The Owl Hour");
  }

  @Test
  void theSpeakerIsThePersonAtTheCue() {
    String story = "Mendel's brother Ida Roe said she was late.";
    Person roe = person("roe", "Ida Roe", story);
    Person mendel = person("mendel", "Mendel", story);
    Speaker speaker = read(story, People.of(List.of(mendel, roe), List.of())).get(0).speaker();
    assertThat(speaker.type()).isEqualTo(Speaker.Type.PERSON);
    assertThat(speaker.person()).contains("roe");
  }

  @Test
  void theHeadOfAPhraseSpeaksNotItsOwner() {
    String story = "Mendel's publicist said Mendel was late.";
    Speaker speaker =
        read(story, People.of(List.of(person("mendel", "Mendel", story)), List.of()))
            .get(0)
            .speaker();
    assertThat(speaker.type()).isEqualTo(Speaker.Type.UNNAMED);
    assertThat(speaker.name()).isEqualTo("Mendel's publicist");
  }

  @Test
  void twoSpeakersAreNoPerson() {
    String story = "Roe and Tarn said the house was empty.";
    People people =
        People.of(List.of(person("r", "Roe", story), person("t", "Tarn", story)), List.of());
    Speaker speaker = read(story, people).get(0).speaker();
    assertThat(speaker.type()).isEqualTo(Speaker.Type.GROUP);
    assertThat(speaker.name()).isEqualTo("Roe and Tarn");
  }

  @Test
  void aQuotationWithoutACueTellsWhy() {
    String story = "The garden is closed.\n\n\"It was late and it was cold and nobody came.\"";
    Quotation quotation = only(story);
    assertThat(quotation.cue()).isEmpty();
    assertThat(quotation.speaker().type()).isEqualTo(Speaker.Type.UNKNOWN);
    assertThat(quotation.speaker().reason()).isPresent();
  }

  @Test
  void identifiersComeFromVersionRuleAndPlace() {
    String story = "Ida Roe said: \"It is late.\"";
    assertThat(only(story).id()).isEqualTo(only(story).id()).matches("[0-9a-f]{12}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ", "\" ", "(", "said ", "\"a\" ", "\"a,\" said b. ", "he said that ", "according to ",
        "said, ", "a, ", "and ", "\"a, 'b' \" ", "'a' said ", "\"a\n\n", "he said \"", ": \"a\" ",
      })
  void hostileTextTakesNoTime(String unit) {
    String story = unit.repeat(200_000 / unit.length());
    Text text = LANGUAGE.analyze(story, new Span(0, story.length()));
    var phrases = LANGUAGE.nounPhrases(text);
    QuotedText quoted = QuotedText.of(text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> FINDER.find("v", text, quoted, phrases, People.none(), List.of()));
  }

  private static Person person(String id, String name, String story) {
    int at = story.indexOf(name);
    return new Person(
        id,
        name,
        List.of(),
        List.of(new Mention(new Span(at, at + name.length()), Mention.Kind.NAME)));
  }
}
