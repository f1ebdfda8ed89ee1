package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.ledger.ArchiveInUseException;
import org.onrecord.archive.ledger.NoArchiveException;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.query.FoundParagraph;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.SaidQuestion;
import org.onrecord.archive.query.Stats;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.People;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** What a newsroom does with an archive. */
class ArchiveTest {
  @TempDir Path folder;

  private static AddSummary add(Archive archive, Told... stories) {
    return archive.addReadings(
        Arrays.stream(stories).map(Told::reading).iterator(), AddProgress.NONE);
  }

  private static final Told HARBOUR =
      Told.story("harbour", "2021-12-09")
          .quotes("Maud Ferrier", "I never left the house that night, and nobody asked me to.")
          .quotesAround("Ines Calder", "We will build the harbour wall", "whatever the sea says")
          .isA("Maud Ferrier", "harbour master of Calderwick")
          .isAged("Maud Ferrier", 61, "1959-12-10", "1960-12-09")
          .isParentOf("Maud Ferrier", "Tom Ferrier")
          .died("Ann Ferrier", "2019-04", "Port Sallow")
          .onTuesday();

  private static final Told STORM =
      Told.story("storm", "2022-01-20")
          .from("Sallow Post")
          .quotes("Maud Ferrier", "The sea took the wall in a single night.")
          .says("Nobody was hurt when the storm took forty metres of the new wall.");

  @Test
  void answersWhoSaidWhatAndWhen() {
    try (Archive archive = Archive.openForWriting(folder)) {
      AddSummary summary = add(archive, STORM, HARBOUR);
      assertThat(summary).isEqualTo(new AddSummary(2, 0, 0, List.of()));

      assertThat(words(archive.said(SaidQuestion.ALL.withPerson("Maud Ferrier"))))
          .containsExactly(
              "\"I never left the house that night, and nobody asked me to.\"",
              "\"The sea took the wall in a single night.\"");
      assertThat(words(archive.said(SaidQuestion.ALL.withPerson("ferrier").withWords("sea"))))
          .containsExactly("\"The sea took the wall in a single night.\"");
      assertThat(words(archive.said(SaidQuestion.ALL.withWords("\"the house that\"")))).hasSize(1);
      assertThat(archive.said(SaidQuestion.ALL.withWords("\"house the that\""))).isEmpty();
      assertThat(archive.said(SaidQuestion.ALL.withFrom(LocalDate.of(2021, 12, 10)))).hasSize(1);
      assertThat(archive.said(SaidQuestion.ALL.withTo(LocalDate.of(2021, 12, 9)))).hasSize(2);
      assertThat(archive.said(SaidQuestion.ALL.withPerson("Nobody Known"))).isEmpty();
    }
  }

  private static List<String> words(List<QuotationOnRecord> quotations) {
    return quotations.stream().map(QuotationOnRecord::words).toList();
  }

  @Test
  void servesAReadingAsItWasPutOnRecord() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, HARBOUR);
      Reading before = HARBOUR.reading();
      Reading after = archive.reading(archive.versions("harbour").get(0)).orElseThrow();
      assertThat(after.story()).isEqualTo(before.story());
      assertThat(after.quotations()).isEqualTo(before.quotations());
      assertThat(after.kinship()).isEqualTo(before.kinship());
      assertThat(after.ages()).isEqualTo(before.ages());
      assertThat(after.roles()).isEqualTo(before.roles());
      assertThat(after.events()).isEqualTo(before.events());
      assertThat(after.times()).isEqualTo(before.times());
      assertThat(after.problems()).isEqualTo(before.problems());
      assertThat(after.people().persons()).isEqualTo(before.people().persons());
      assertThat(after.people().others()).isEqualTo(before.people().others());
    }
  }

  @Test
  void keepsEveryCharacterOfAText() {
    String text =
        "Tab\t, nul \0, unit separator \u001f, backslash \\u, emoji \ud83d\ude00, r\u00e9sum\u00e9\r\nend";
    Story story = Story.of("odd", Metadata.NONE.withNote("'; DROP TABLE version; --"), text);
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(List.of(empty(story)).iterator(), AddProgress.NONE);
      assertThat(archive.reading(archive.versions("odd").get(0)).orElseThrow().story())
          .isEqualTo(story);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void keepsEveryCharacterOfWhatIsKnownBesideAText() {
    for (String odd : List.of("a \u001e separator", "\u001e", "nul \0 nul", "-", "+", "plain")) {
      Metadata metadata =
          Metadata.NONE.withTitle(odd).withSource("-" + odd).withNote("+" + odd + "+");
      Story story = Story.of("odd " + odd, metadata, "Nobody spoke.");
      try (Archive archive = Archive.openForWriting(folder)) {
        archive.addReadings(List.of(empty(story)).iterator(), AddProgress.NONE);
        assertThat(archive.reading(archive.versions(story.id()).get(0)).orElseThrow().story())
            .isEqualTo(story);
      }
    }
  }

  private static Reading empty(Story story) {
    return new Reading(
        story,
        People.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void reportsAStoryThatCannotBeKeptAndGoesOn() {
    Reading half = empty(Story.of("half", Metadata.NONE, "Half a character: \ud83d!"));
    Reading whole = empty(Story.of("whole", Metadata.NONE, "All well."));
    try (Archive archive = Archive.openForWriting(folder)) {
      AddSummary summary = archive.addReadings(List.of(half, whole).iterator(), AddProgress.NONE);
      assertThat(summary.added()).isEqualTo(1);
      assertThat(summary.failed())
          .singleElement()
          .satisfies(
              failure -> {
                assertThat(failure.story()).isEqualTo("half");
                assertThat(failure.message()).contains("position 18");
              });
    }
  }

  @Test
  void addsNothingTwice() {
    try (Archive archive = Archive.openForWriting(folder)) {
      assertThat(add(archive, HARBOUR, HARBOUR)).isEqualTo(new AddSummary(1, 0, 1, List.of()));
      assertThat(add(archive, HARBOUR, STORM)).isEqualTo(new AddSummary(1, 0, 1, List.of()));
    }
    try (Archive archive = Archive.openForWriting(folder)) {
      assertThat(add(archive, STORM, HARBOUR)).isEqualTo(new AddSummary(0, 0, 2, List.of()));
      assertThat(archive.storyCount()).isEqualTo(2);
      assertThat(archive.said(SaidQuestion.ALL)).hasSize(3);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void findsParagraphsAndShowsTheWords() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, HARBOUR, STORM);
      List<FoundParagraph> found = archive.search("wall \"the storm\"", 10);
      assertThat(found).hasSize(1);
      String text = STORM.reading().story().text();
      assertThat(found.get(0).highlights().stream().map(span -> span.of(text)))
          .containsExactly("the storm", "wall");
      assertThat(archive.search("", 10)).isEmpty();
      assertThat(archive.search("\"\" - !", 10)).isEmpty();
    }
  }

  @Test
  void findsEveryPassageThatSharesARunOfWords() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, HARBOUR, STORM);
      List<PassageOnRecord> passages =
          archive.passagesSharing(Words.of("She \u201cnever left the house that\u201d evening"), 5);
      assertThat(passages).hasSize(1);
      assertThat(passages.get(0).version().story()).isEqualTo("harbour");
      assertThat(passages.get(0).quotations()).hasSize(1);
      assertThat(archive.passagesSharing(Words.of("never left the house"), 5)).isEmpty();
      assertThat(archive.passagesSharing(Words.of("never left the house"), 4)).hasSize(1);
      assertThat(archive.passagesSharing(Words.of("never left the house that day"), 6)).isEmpty();
      assertThat(archive.passagesSharing(Words.of("wall"), 1)).hasSize(3);
    }
  }

  @Test
  void looksAtAQuotationAcrossItsCue() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, HARBOUR);
      List<PassageOnRecord> passages =
          archive.passagesSharing(Words.of("the harbour wall whatever the sea"), 5);
      assertThat(passages).hasSize(1);
      assertThat(passages.get(0).exact()).contains("Ines Calder said");
      assertThat(passages.get(0).quotations()).hasSize(1);
    }
  }

  @Test
  void findsARunAnywhereInAVeryLongParagraph() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      words.append("w").append(i).append(' ');
    }
    String text = words.toString();
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, Told.story("long", "2021-01-01").quotes("Maud Ferrier", text));
      List<String> all = Words.of(text);
      for (int first = 0; first + 5 <= all.size(); first += 7) {
        List<String> run = all.subList(first, first + 5);
        assertThat(archive.passagesSharing(run, 5))
            .as("words from %s", first)
            .anySatisfy(
                passage -> {
                  assertThat(Words.of(passage.exact())).containsSequence(run);
                  assertThat(
                          passage
                              .span()
                              .contains(passage.quotations().get(0).quotation().content().get(0)))
                      .isTrue();
                });
      }
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void findsShortWordingsWithOneWordOfSlack() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, STORM);
      assertThat(archive.phrase(List.of("a", "night"))).isNotEmpty();
      assertThat(archive.phrase(List.of("in", "night"))).isEmpty();
      assertThat(archive.phrase(List.of("night", "a"))).isEmpty();
      assertThat(archive.phrase(List.of())).isEmpty();
    }
  }

  @Test
  void countsWhatIsOnRecord() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, HARBOUR, STORM);
      Stats stats = archive.stats();
      assertThat(stats.stories()).isEqualTo(2);
      assertThat(stats.versions()).isEqualTo(2);
      assertThat(stats.quotations()).containsEntry("direct", 3L);
      assertThat(stats.people()).isEqualTo(4);
      assertThat(stats.outlets()).containsOnlyKeys("The Calderwick Echo", "Sallow Post");
      assertThat(stats.first()).contains(LocalDate.of(2021, 12, 9));
      assertThat(stats.last()).contains(LocalDate.of(2022, 1, 20));
      assertThat(stats.bytes()).isPositive();
    }
  }

  @Test
  void isReadWhileSomebodyWrites() {
    try (Archive writer = Archive.openForWriting(folder)) {
      add(writer, HARBOUR);
      try (Archive reader = Archive.open(folder)) {
        assertThat(reader.said(SaidQuestion.ALL)).hasSize(2);
        assertThatThrownBy(() -> add(reader, STORM)).isInstanceOf(IllegalStateException.class);
      }
      assertThatThrownBy(() -> Archive.openForWriting(folder))
          .isInstanceOf(ArchiveInUseException.class)
          .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
      add(writer, STORM);
      assertThat(writer.said(SaidQuestion.ALL)).hasSize(3);
    }
    try (Archive reader = Archive.open(folder)) {
      assertThat(reader.said(SaidQuestion.ALL)).hasSize(3);
    }
  }

  @Test
  void saysWhereThereIsNoArchive() throws Exception {
    assertThatThrownBy(() -> Archive.open(folder))
        .isInstanceOf(NoArchiveException.class)
        .hasMessageContaining(folder.toString());
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> Archive.openForWriting(folder))
        .isInstanceOf(NoArchiveException.class)
        .hasMessageContaining("not empty");
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void opensInAFolderWithAnAwkwardName() {
    Path awkward = folder.resolve("what? 100% & \u00e9 #1;");
    try (Archive archive = Archive.openForWriting(awkward)) {
      add(archive, HARBOUR);
    }
    try (Archive archive = Archive.open(awkward)) {
      assertThat(archive.storyCount()).isEqualTo(1);
    }
    assertThat(awkward.resolve("ledger.db")).exists();
  }

  @Test
  void makesALostIndexAgain() throws Exception {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(archive, HARBOUR, STORM);
    }
    for (Path file : Files.list(folder.resolve("index")).toList()) {
      Files.delete(file);
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.said(SaidQuestion.ALL)).hasSize(3);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void readsStoriesItself() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      stories.add(
          Story.of(
              "s" + i,
              Metadata.NONE.withPublished(LocalDate.of(2021, 1, 1)),
              "Story " + i + ".\n\n\"It rained,\" said Maud Ferrier.\n"));
    }
    List<AddSummary> told = new ArrayList<>();
    try (Archive archive = Archive.openForWriting(folder)) {
      AddSummary summary = archive.add(stories.iterator(), told::add);
      assertThat(summary.added()).isEqualTo(3);
      assertThat(told).containsExactly(summary);
      assertThat(archive.search("rained", 10)).hasSize(3);
      assertThat(archive.verify()).isEmpty();
      assertThat(archive.versions("s1").get(0).standing()).isEqualTo(Standing.STANDS);
    }
  }
}
