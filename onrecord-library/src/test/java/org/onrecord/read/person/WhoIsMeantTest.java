package org.onrecord.read.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/** Whom "he", "she" and "the striker" mean. */
class WhoIsMeantTest {
  private static final Language LANGUAGE = new Language();
  private static final PersonFinder FINDER = new PersonFinder();

  /** Whom the first {@code word} after {@code before} means. */
  private static String whom(String story, String before, String word) {
    Text text = LANGUAGE.analyze(story, new Span(0, story.length()));
    int offset = story.indexOf(word, story.indexOf(before) + before.length());
    return FINDER
        .find("version", text, QuotedText.of(text), LANGUAGE.nounPhrases(text))
        .at(offset)
        .map(Person::name)
        .orElse("nobody");
  }

  @Test
  void aJudgeWithAWomansNameIsNotHe() {
    String story = "Edward Marsh was jailed. Judge Harriet Pryce told him to stand. He wept.";
    assertThat(whom(story, "told ", "him")).isEqualTo("Edward Marsh");
    assertThat(whom(story, "stand. ", "He")).isEqualTo("Edward Marsh");
  }

  @Test
  void whatTheStorySaysGoesBeforeTheName() {
    String story = "Mr Shirley Tansley resigned on Friday. He gave no reason.";
    assertThat(whom(story, "Friday. ", "He")).isEqualTo("Shirley Tansley");
  }

  @Test
  void whoSaysTheWordsIsNotMeantInThem() {
    String story =
        "Edward Marsh praised Robert Tansley on Friday. \"He is modest,\" Marsh said. "
            + "\"He has earned it.\"";
    assertThat(whom(story, "Friday. ", "He")).isEqualTo("Robert Tansley");
    assertThat(whom(story, "Marsh said. ", "He")).isEqualTo("Robert Tansley");
  }

  @Test
  void theSubjectOfAClauseIsNotItsObject() {
    String story = "Robert Tansley arrived late. Edward Marsh thanked him.";
    assertThat(whom(story, "thanked ", "him")).isEqualTo("Robert Tansley");
  }

  @Test
  void aMotherWithoutANameIsNobodyNamed() {
    String story = "Harriet Pryce smiled. \"I rang my mum and she came by train,\" Pryce said.";
    assertThat(whom(story, "mum and ", "she")).isEqualTo("nobody");
  }

  @Test
  void theOneOfThatAge() {
    String story =
        "Edward Marsh, 31, and Robert Tansley, 24, trained on Friday. The 24-year-old striker left.";
    assertThat(whom(story, "Friday. The ", "24-year-old")).isEqualTo("Robert Tansley");
  }

  @Test
  void theOneJustSpokenOfWhereNoAgeWasSaid() {
    String story = "Harriet Pryce is engaged.\n\nThe 35-year-old actress wrote on Friday.";
    assertThat(whom(story, "The ", "35-year-old")).isEqualTo("Harriet Pryce");
  }

  @Test
  void fatherAndMotherOfTheOneCouple() {
    String story =
        "Edward and Harriet Tansley were sentenced on Friday. The father said he was sorry. The mother said nothing.";
    assertThat(whom(story, "Friday. The ", "father")).isEqualTo("Edward Tansley");
    assertThat(whom(story, "sorry. The ", "mother")).isEqualTo("Harriet Tansley");
  }

  @Test
  void theBabyWhoDied() {
    String story =
        "Edward Marsh mourns his son Oliver. Marsh and Harriet Pryce buried their baby boy after he "
            + "died aged five months.";
    assertThat(whom(story, "after ", "he")).isEqualTo("Oliver");
  }

  @Test
  void hisWifeIsWhoMarriedHim() {
    String story =
        "In 1980 Harriet Pryce married Edward Marsh. He died in May. His wife kept the boat.";
    assertThat(whom(story, "May. His ", "wife")).isEqualTo("Harriet Pryce");
  }

  @Test
  void aSurnameThatIsAlsoADay() {
    String story = "Iris Day died on Monday. The singer was 90. Friends called Day kind.";
    assertThat(whom(story, "called ", "Day")).isEqualTo("Iris Day");
  }

  @Test
  void whoHiredHimIsAnother() {
    String story = "Robert Tansley resigned on Friday. Edward Marsh, who hired him, said nothing.";
    assertThat(whom(story, "who hired ", "him")).isEqualTo("Robert Tansley");
  }

  @Test
  void hisAgentIsNotHisOwn() {
    String story = "Robert Tansley met Edward Marsh. Tansley won. His agent, Edward Marsh, wept.";
    assertThat(whom(story, "won. ", "His")).isEqualTo("Robert Tansley");
  }

  @Test
  void whoIsNamedOnlyAfterThePronoun() {
    String story = "Before she was a judge, Harriet Pryce drove a bus in Leeds.";
    assertThat(whom(story, "Before ", "she")).isEqualTo("Harriet Pryce");
  }

  @Test
  void theMotherWhoIsKnownToHaveASon() {
    String story =
        "Iris Marsh was killed by Edward Marsh in May. Marsh was jailed. "
            + "Iris and Edward's mother, Harriet, wept upon hearing her son had been convicted.";
    assertThat(whom(story, "hearing ", "her")).isEqualTo("Harriet");
  }

  @Test
  void theDaughterSheGaveUpIsNotSheHerself() {
    String story =
        "Harriet Pryce waited at the gate. The woman with the bag was Iris Marsh, the daughter she "
            + "gave up at 17.";
    assertThat(whom(story, "daughter ", "she")).isEqualTo("Harriet Pryce");
  }

  @Test
  void aWordThatHeStandsBesideIsAName() {
    assertThat(whom("Lomvik lost his post on Friday.", "lost ", "his")).isEqualTo("Lomvik");
    assertThat(whom("TVN24 gave his post to others.", "gave ", "his")).isEqualTo("nobody");
  }

  @Test
  void whoIsAskedAboutHisWorkIsNotHe() {
    String story =
        "Robert Tansley was there. Cllr Kestrel Foss asked him about his expenses. She left early.";
    assertThat(whom(story, "about ", "his")).isEqualTo("Robert Tansley");
    assertThat(whom(story, "expenses. ", "She")).isEqualTo("Kestrel Foss");
  }

  @Test
  void whoSaidSomethingSpeaksOnWhomeverTheWordsName() {
    String story =
        "Robert Tansley missed the train. Coach Edward Marsh said Tansley was late again and that he "
            + "had slept. \"He is a fool,\" he said. \"He will pay.\"";
    assertThat(whom(story, "fool,\" ", "he")).isEqualTo("Edward Marsh");
    assertThat(whom(story, "said. \"", "He")).isEqualTo("Robert Tansley");
    assertThat(
            whom(
                "Robert Tansley won. Edward Marsh said that he owed Tansley a steak. He added that he"
                    + " was broke.",
                "steak. ",
                "He"))
        .isEqualTo("Edward Marsh");
  }

  @Test
  void theOneSubjectBeforeTheMarksSpeaks() {
    String story =
        "\"It went well,\" Harriet Pryce said.\n\nPryce's mother, Iris, who drove her to Leeds for ten "
            + "years, hid behind her hat for the last game. \"I saw none of it,\" she said.";
    assertThat(whom(story, "none of it,\" ", "she")).isEqualTo("Iris");
  }

  @Test
  void whoTeachesInLeedsSaid() {
    String story =
        "Harriet Pryce won on Friday. Iris Marsh, who teaches in Leeds, said that Pryce was brave. "
            + "\"I wept,\" she said.";
    assertThat(whom(story, "wept,\" ", "she")).isEqualTo("Iris Marsh");
  }

  @Test
  void whoIsNamedInWhatSheSaysIsAnother() {
    String story =
        "Harriet Pryce won on Friday. Pryce thanked her coach, Iris Marsh. She said that Pryce had "
            + "worked for years.";
    assertThat(whom(story, "Marsh. ", "She")).isEqualTo("Iris Marsh");
  }

  @Test
  void whoAsksIsNotWhoIsAsked() {
    String story =
        "Her lawyer, Edward Marsh, wept.\n\nHer editor, Robert Tansley, told the court that he had cut "
            + "a line. Asked by Marsh what it was, he said he would rather not repeat it.";
    assertThat(whom(story, "was, ", "he")).isEqualTo("Robert Tansley");
  }

  @Test
  void aWomanMayBeChairmanOrBishop() {
    String story =
        "Harriet Pryce won. The chairman, Iris Marsh, said her members were behind Pryce. She left.";
    assertThat(whom(story, "said ", "her")).isEqualTo("Iris Marsh");
    assertThat(whom("Rabbi Harriet Pryce, who led her flock, died.", "led ", "her"))
        .isEqualTo("Harriet Pryce");
  }

  @Test
  void theWifeByHerHusbandsName() {
    String story =
        "Edward Marsh believed that his wife, Harriet, was away.\n\nMrs Marsh, 40, wept. She has left.";
    assertThat(whom(story, "believed that ", "his")).isEqualTo("Edward Marsh");
    assertThat(whom(story, "away.\n\nMrs ", "Marsh")).isEqualTo("Harriet");
    assertThat(whom(story, "wept. ", "She")).isEqualTo("Harriet");
  }

  @Test
  void twoWivesAreNotTold() {
    String story =
        "Edward Marsh came with his wife, Harriet. Robert Tansley came with his wife, Iris. "
            + "Mrs Marsh wept.";
    assertThat(whom(story, "Mrs ", "Marsh")).isNotIn("Iris", "Edward Marsh");
  }

  @Test
  void aSurnameStaysWithWhoeverTheStoryIsAbout() {
    String story =
        "Ines Odell, the actor, has died. She was born in Harwick to weaver Abel Odell and nurse"
            + " Una Marsh. Odell sang in Calder.";
    assertThat(whom(story, "Marsh. ", "Odell")).isEqualTo("Ines Odell");
    String child = "Otis Odell was born on Friday to Abel Odell and Una Marsh. Odell wept.";
    assertThat(whom(child, "Marsh. ", "Odell")).isEqualTo("Abel Odell");
  }

  @Test
  void theElderIsTheFather() {
    String story =
        "Clyde Odell Jr. lost on Saturday.\n\nHis father, Clyde Odell Sr., watched.\n\n"
            + "\"He fell,\" the elder Odell said.\n\nOdell, 27, was taken to hospital.";
    assertThat(whom(story, "the elder ", "Odell")).isEqualTo("Clyde Odell Sr.");
    assertThat(whom(story, "said.", "Odell")).isEqualTo("Clyde Odell Jr.");
  }

  @Test
  void aListOfChildrenIsOfPeopleBehindADash() {
    String story = "Three of his daughters \u2013 Malia, Teresa and Ana \u2013 sang.";
    assertThat(whom(story, "daughters ", "Malia")).isEqualTo("Malia");
  }
}
