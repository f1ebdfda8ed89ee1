package org.onrecord.lab.alter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Changed quotations of made-up stories get the grade that their change calls for. */
class AlteredRunTest {
  private static final List<String> SAID =
      List.of(
          "We will not close the harbour this year, because 12 families live by it and Orme knows it.",
          "I have told all of them that the quay is safe. They are right to ask about the wall.",
          "He was the best pilot in the whole fleet, but nobody could make him wear the old hat.");

  private static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    String[] names = {"Judith Marlowe", "Simon Ferris", "Hannah Tully"};
    for (int i = 0; i < SAID.size(); i++) {
      Metadata metadata = Metadata.NONE.withPublished(LocalDate.of(2021, 3, 1 + i));
      String text =
          names[i]
              + " spoke in Calderwick on Monday.\n\n\""
              + SAID.get(i)
              + "\" "
              + names[i]
              + " said.\n";
      stories.add(Story.of("story:" + i, metadata, text));
    }
    return stories;
  }

  @Test
  void noChangedQuotationPassesForAnUnchangedOne() throws Exception {
    AlteredRun run = AlteredRun.of(stories(), 1, 2);
    assertThat(run.bases()).isEqualTo(3);
    assertThat(run.outcomes()).hasSizeGreaterThan(100);
    assertThat(run.outcomes())
        .filteredOn(one -> one.change().expected().grade() == Grade.ALTERED)
        .allMatch(one -> one.given().filter(Grade.VERBATIM::equals).isEmpty())
        .allMatch(one -> one.given().filter(Grade.TYPOGRAPHIC::equals).isEmpty());
    assertThat(run.tables()).contains("right grade", "held", "TYPOGRAPHIC");
  }

  @Test
  void theSameSeedGivesTheSameCases() throws Exception {
    assertThat(AlteredRun.of(stories(), 7, 1).tables())
        .isEqualTo(AlteredRun.of(stories(), 7, 1).tables());
  }

  @Test
  void everythingSharedIsFound() throws Exception {
    assertThat(AlteredRun.guarantee(stories(), 1, 200)).isEqualTo(200);
  }

  @Test
  void aDroppedNegationIsAlteredWithItsAlarm() {
    Bases bases = Bases.of(stories(), new StoryReader());
    Variant dropped =
        Substitutions.all().stream()
            .filter(variant -> variant.name().equals("negation not to -"))
            .findFirst()
            .orElseThrow();
    Change change = dropped.maker().change(bases.all().get(0), bases, new Random(1)).orElseThrow();
    assertThat(change.words()).startsWith("We will close the harbour this year,");
    assertThat(change.expected().grade()).isEqualTo(Grade.ALTERED);
    assertThat(change.expected().alarms()).containsExactly(Alarm.NEGATION);
  }

  @Test
  void aboutTwoFifthsOfTheVariantsAreHeldApart() {
    List<Variant> all = Variants.all();
    long held = all.stream().filter(Variant::held).count();
    assertThat((double) held / all.size()).isBetween(0.33, 0.47);
    assertThat(all).extracting(Variant::name).doesNotHaveDuplicates();
  }
}
