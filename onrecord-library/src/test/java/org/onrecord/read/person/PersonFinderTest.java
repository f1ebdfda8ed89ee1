package org.onrecord.read.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

class PersonFinderTest {
  private static final Language LANGUAGE = new Language();
  private static final PersonFinder FINDER = new PersonFinder();

  private static People read(String story) {
    Text text = LANGUAGE.analyze(story, new Span(0, story.length()));
    return FINDER.find("version", text, QuotedText.of(text), LANGUAGE.nounPhrases(text));
  }

  private static List<String> names(String story) {
    return read(story).persons().stream().map(Person::name).toList();
  }

  /** Whom the first {@code word} after {@code before} means. */
  private static String whom(String story, String before, String word) {
    int offset = story.indexOf(word, story.indexOf(before) + before.length());
    return read(story).at(offset).map(Person::name).orElse("nobody");
  }

  @Test
  void stripsTitlesAndRoles() {
    assertThat(names("Judge Howard Tansley said on Monday that Mrs Margaret Pryce may appeal."))
        .containsExactly("Howard Tansley", "Margaret Pryce");
    assertThat(names("Police and Crime Commissioner Edward Marsh spoke to the press."))
        .containsExactly("Edward Marsh");
    assertThat(names("Secretary of State Edward Marsh met the Mayor of London Harriet Pryce."))
        .containsExactly("Edward Marsh", "Harriet Pryce");
  }

  @Test
  void takesStylesAgesAndLettersOffNames() {
    assertThat(names("Her Royal Highness Princess Ines met President-elect Abel Marsh."))
        .containsExactly("Ines", "Abel Marsh");
    assertThat(names("Nine-year-old Edward Marsh and two-time champion Harriet Pryce won."))
        .containsExactly("Edward Marsh", "Harriet Pryce");
    assertThat(names("Harriet Pryce SC, for the family, asked whether DJ Edward Marsh was there."))
        .containsExactly("Harriet Pryce", "Edward Marsh");
    assertThat(names("Edward Marsh LLP was raided, and Labour MPs walked out.")).isEmpty();
  }

  @Test
  void readsNamesInCapitalsAtTheBeginning() {
    String story = "TOM PRYCE insists he will stay. Pryce is 31.";
    assertThat(names(story)).containsExactly("TOM PRYCE");
    assertThat(whom(story, "stay", "Pryce")).isEqualTo("TOM PRYCE");
  }

  @Test
  void takesTheFirstNameInMarksWithTheSurname() {
    assertThat(names("Baroness (Harriet) Pryce spoke. Edward Pryce, her husband, listened."))
        .containsExactly("Harriet Pryce", "Edward Pryce");
    assertThat(names("At the inn, landlord ‘Nipper’ Marsh said no."))
        .containsExactly("Nipper Marsh");
  }

  @Test
  void tellsThingsCalledLikePeople() {
    assertThat(names("The trawler called the lifeboat, the Edward Pryce-Marsh, on Sunday."))
        .isEmpty();
    assertThat(names("Lawyers in the Harriet Pryce case met.")).containsExactly("Harriet Pryce");
    assertThat(names("Their duet “Hey Harriet Pryce” was a hit.")).isEmpty();
    assertThat(names("Harriet Pryce, the chain's founder, was sad."))
        .containsExactly("Harriet Pryce");
    assertThat(names("The duo Harriet Pryce and Edward Marsh sang."))
        .containsExactly("Harriet Pryce", "Edward Marsh");
    assertThat(names("Her role as Edward Marsh's daughter won her a prize."))
        .containsExactly("Edward Marsh");
  }

  @Test
  void findsKinByAgeAndAfterColons() {
    assertThat(names("They share 14-year-old Waylon.")).containsExactly("Waylon");
    assertThat(names("He had two daughters: Clemency, a potter, and Beatrix, who died."))
        .containsExactly("Clemency", "Beatrix");
  }

  @Test
  void tiesTheOnlyOneWhoIsCalledSo() {
    String story =
        "Edward Pryce was shot. He was found by his nephew, Ned Marsh. The nephew said no.";
    assertThat(whom(story, "Marsh", "The nephew")).isEqualTo("Ned Marsh");
  }

  @Test
  void takesOriginsAndEmployersOffNames() {
    assertThat(names("Countryman Edward Marsh came second, and so did his friend."))
        .containsExactly("Edward Marsh");
    assertThat(names("Second came the Ethiopians Edward Marsh and Harriet Pryce, both runners."))
        .containsExactly("Edward Marsh", "Harriet Pryce");
    assertThat(names("The director of Fair Trade International Edward Marsh resigned."))
        .containsExactly("Edward Marsh");
  }

  @Test
  void takesDepartmentsAndSeveralTitlesOffNames() {
    assertThat(names("Senators Edward Marsh and Harriet Pryce agreed on the bill."))
        .containsExactly("Edward Marsh", "Harriet Pryce");
    assertThat(names("The Minister of Transport Policy Zoltan Pryce resigned on Monday."))
        .containsExactly("Zoltan Pryce");
    assertThat(names("The ambassador to the United Nations Harriet Pryce resigned on Monday."))
        .containsExactly("Harriet Pryce");
    assertThat(names("The former Transport Minister was asked to resign.")).isEmpty();
  }

  @Test
  void namesWithSmallParticlesAreWhole() {
    assertThat(names("Yusuf al-Marshi met Colette d'Orme. Then al-Marshi left."))
        .containsExactly("Yusuf al-Marshi", "Colette d'Orme");
  }

  @Test
  void aWellKnownFirmIsNobodyUnlessSomebodyBearsTheName() {
    assertThat(names("Goldman Sachs and Bloomberg said on Monday that Ford would close."))
        .isEmpty();
    assertThat(names("Goldman Sachs chief Edward Marsh said so.")).containsExactly("Edward Marsh");
    assertThat(names("Edward Ford said so. Ford later left.")).containsExactly("Edward Ford");
  }

  @Test
  void kinSetOffByCommasIsAPersonWhateverTheName() {
    assertThat(names("Edward Marsh has a son and a daughter, Zbyrka, with Harriet Pryce."))
        .contains("Zbyrka");
    assertThat(names("He lives with his wife, London, and two dogs.")).contains("London");
    assertThat(names("A woman from London, 34, was hurt.")).isEmpty();
  }

  @Test
  void aFamiliarFormAloneIsWhoeverHasTheFullName() {
    assertThat(names("Jennifer Marsh sold the mill. Jen said she was glad."))
        .containsExactly("Jennifer Marsh");
    assertThat(names("John Marsh and his son Jack said they were glad.")).hasSize(2);
  }

  @Test
  void tellsTwoPeopleFromAFirm() {
    assertThat(names("The hosts were Edward Marsh & Harriet Pryce, who sang."))
        .containsExactly("Edward Marsh", "Harriet Pryce");
    assertThat(names("He works for Marsh & Tansley Ltd in the city.")).isEmpty();
  }

  @Test
  void machinesAndTownsAreNobody() {
    assertThat(names("The squadron flew the B-25 Marsh and the F-86 Pryce for years.")).isEmpty();
    assertThat(names("She moved from El Paso to Hong Kong.")).isEmpty();
  }

  @Test
  void aStormsNameIsNobodysWhereItStandsAlone() {
    assertThat(names("Hurricane Margaret came on Monday. Margaret was the worst in years."))
        .isEmpty();
  }

  @Test
  void oneSurnameForTwo() {
    People people = read("Edward and Harriet Tansley were married in 1990. Harriet sings.");
    assertThat(people.persons())
        .extracting(Person::name)
        .containsExactly("Edward Tansley", "Harriet Tansley");
    assertThat(people.persons().get(1).aliases()).contains("Harriet");
  }

  @Test
  void particlesInitialsAndNicknames() {
    assertThat(names("Singer Marta van der Laan met J. K. Pemberton and Robert \"Bob\" Tansley."))
        .containsExactly("Marta van der Laan", "J. K. Pemberton", "Robert \"Bob\" Tansley");
  }

  @Test
  void shortFormsBelongToFullNames() {
    People people =
        read("Margaret Pryce resigned on Friday. Pryce said she was tired. Margaret is 61.");
    assertThat(people.persons()).hasSize(1);
    Person pryce = people.persons().get(0);
    assertThat(pryce.aliases()).containsExactly("Pryce", "Margaret");
    assertThat(pryce.mentions()).filteredOn(m -> m.kind() == Mention.Kind.NAME).hasSize(3);
  }

  @Test
  void aMisspellingIsTheSamePerson() {
    assertThat(names("Deirdre Tansley married in 1999. Her friends say Dierdre is happy."))
        .containsExactly("Deirdre Tansley");
  }

  @Test
  void birthNamesAreAliases() {
    assertThat(names("Kitty Tansley, born Katherine Anne Pemberton, was a singer."))
        .containsExactly("Kitty Tansley");
  }

  @Test
  void showsPlacesAndFirmsAreNobody() {
    assertThat(names("He appeared on 'The Edward Marsh Show' on Wednesday.")).isEmpty();
    assertThat(names("She studied at the University of Leeds and lives in Paris.")).isEmpty();
    assertThat(names("Thank God for the Muslim community, American voters said.")).isEmpty();
  }

  @Test
  void takersOfPicturesAreNobodyOfTheStory() {
    assertThat(names("Image: Edward Marsh.\n\nHarriet Pryce won the race."))
        .containsExactly("Harriet Pryce");
  }

  @Test
  void childrenWithOneNameAreSomebody() {
    assertThat(names("Harriet Pryce has two sons, Oliver and Jacob, and a daughter, Emily."))
        .containsExactly("Harriet Pryce", "Oliver", "Jacob", "Emily");
  }

  @Test
  void kinAndAgeMakeAnyWordAName() {
    assertThat(names("Harriet Pryce has children Danish and Marlow, 10, as well as Brave, one."))
        .containsExactly("Harriet Pryce", "Danish", "Marlow", "Brave");
  }

  @Test
  void aLongQuotationDoesNotMakeItsSpeakerForgotten() {
    String story =
        "Harriet Pryce mourned her dog. She wrote: \"It was good. It was old. It was kind.\\n\\n"
            + "\"We ran. We played. It slept. It ate. It barked.\"\\n\\nShe added that it was a friend.";
    story = story.replace("\\n", "\n");
    assertThat(whom(story, "barked.", "She")).isEqualTo("Harriet Pryce");
  }

  @Test
  void aKinNounAndANameAreOnePerson() {
    String story = "Edward Marsh died on Friday. Marsh's wife Harriet Pryce said he was brave.";
    assertThat(whom(story, "Friday. ", "Marsh")).isEqualTo("Edward Marsh");
    assertThat(whom(story, "Friday. ", "wife")).isEqualTo("Harriet Pryce");
    assertThat(whom(story, "said ", "he")).isEqualTo("Edward Marsh");
  }

  @Test
  void pronounsFollowWhatTheStorySaysOfEach() {
    String story =
        "Actress Harriet Pryce met Mr Edward Marsh in Leeds. She told him that she was leaving.";
    assertThat(whom(story, "Leeds. ", "She")).isEqualTo("Harriet Pryce");
    assertThat(whom(story, "told ", "him")).isEqualTo("Edward Marsh");
    assertThat(whom(story, "that ", "she")).isEqualTo("Harriet Pryce");
  }

  @Test
  void aRoleIsWhoHasIt() {
    String story = "Singer Harriet Pryce met Edward Marsh, a judge, on Monday. The singer smiled.";
    assertThat(whom(story, "Monday. The ", "singer")).isEqualTo("Harriet Pryce");
  }

  @Test
  void itIsNobody() {
    String story = "Harriet Pryce bought a house. It was old, and that pleased her.";
    assertThat(whom(story, "house. ", "It")).isEqualTo("nobody");
    assertThat(whom(story, "and ", "that")).isEqualTo("nobody");
  }

  @Test
  void sameStorySameReading() {
    String story = "Edward Marsh met Harriet Pryce. She thanked him.";
    assertThat(read(story).persons()).isEqualTo(read(story).persons());
    assertThat(read(story).persons()).extracting(Person::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "(", "a ", "A ", "He ", "Edward Marsh's wife ", "de la ", "Mr ", "\u2019s "})
  void staysCheapOnHostileText(String piece) {
    String story = piece.repeat(300_000 / piece.length());
    Text text = LANGUAGE.analyze(story, new Span(0, story.length()));
    QuotedText quoted = QuotedText.of(text);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    People people = FINDER.find("version", text, quoted, List.of());
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(people.persons().size()).isLessThan(1_000);
    assertThat(spent).isLessThan(3_000_000_000L);
  }
}
