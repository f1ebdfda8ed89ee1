package org.onrecord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.archive.person.Contradiction;
import org.onrecord.archive.person.Contradiction.Kind;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.format.StoryFiles;
import org.onrecord.story.Story;

/** The contradictions that {@code samples/README.md} lists among its traps, and no others. */
class SampleContradictionsTest {
  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void putOnRecord() {
    archive = Archive.openForWriting(folder);
    List<Story> stories = new ArrayList<>();
    try (StoryFiles files =
        StoryFiles.of(
            List.of(Samples.root().resolve("samples/archive")),
            bad -> {
              throw new AssertionError(bad);
            })) {
      files.forEachRemaining(opened -> stories.add(opened.story()));
    }
    archive.add(stories.iterator(), AddProgress.NONE);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static List<Contradiction> all() {
    Set<Contradiction> all = new LinkedHashSet<>();
    for (String name : archive.fullNames()) {
      for (PersonOnRecord person : archive.people(name)) {
        all.addAll(person.contradictions());
      }
    }
    return List.copyOf(all);
  }

  private static String rests(Contradiction.Side side) {
    return side.lines().toString();
  }

  @Test
  void allThatArePromisedAreFoundAndNoOthers() {
    assertThat(all().stream().map(one -> one.kind().word() + " " + one.person()))
        .containsExactlyInAnyOrder(
            "quoted-after-death Alasdair Lomond",
            "age Declan Roake",
            // of one marriage, so of both
            "event-date Imogen Farrant",
            "event-date Tobias van der Laan");
  }

  @Test
  void anAgeThatCannotFitIsReckoned() {
    Contradiction age = archive.people("Declan Roake").get(0).contradictions().get(0);
    assertThat(age.kind()).isEqualTo(Kind.AGE);
    assertThat(age.one().sources()).isGreaterThan(age.other().sources());
    assertThat(rests(age.other())).contains("dunmarsh-echo:arts/2022/07/0088", "38");
    assertThat(age.reckoning())
        .startsWith("38 on 2022-07-25 means born from 1983-07-26 to 1984-07-25");
  }

  @Test
  void wordsAfterADeathAreFound() {
    Contradiction said = archive.people("Alasdair Lomond").get(0).contradictions().get(0);
    assertThat(said.reckoning()).contains("2023-04-18, 350 days after the death");
    assertThat(rests(said.other())).contains("I gave that girl four hundred pages");
  }

  @Test
  void oneWeddingOnTwoDaysIsFound() {
    Contradiction wedding = archive.people("Tobias van der Laan").get(0).contradictions().get(0);
    assertThat(wedding.one().claim()).isEqualTo("marriage on 2019-09-14");
    assertThat(wedding.other().claim()).isEqualTo("marriage on 2019-09-21");
  }

  @Test
  void theTwoGrahamTullysAreKeptApart() {
    List<PersonOnRecord> people = archive.people("Graham Tully");
    assertThat(people.stream().filter(PersonOnRecord::told)).hasSize(2);
    PersonOnRecord keeper =
        people.stream()
            .filter(one -> one.roles().toString().contains("Goalkeeper"))
            .filter(PersonOnRecord::told)
            .findFirst()
            .orElseThrow();
    assertThat(keeper.born().orElseThrow().from().getYear()).isEqualTo(1996);
    assertThat(keeper.events()).isEmpty();
    assertThat(keeper.others()).anyMatch(other -> other.contains("councillor"));
  }

  @Test
  void oneTieIsOneLineHoweverManyStoriesSaySo() {
    PersonOnRecord imogen =
        archive.people("Imogen Farrant").stream()
            .filter(PersonOnRecord::told)
            .findFirst()
            .orElseThrow();
    assertThat(imogen.ties().stream().filter(tie -> tie.relation().contains("spouse")))
        .extracting(tie -> tie.relation() + " " + tie.name())
        .contains("former spouse Declan Roake", "spouse Tobias van der Laan");
    assertThat(imogen.ties().stream().filter(tie -> tie.name().equals("Declan Roake"))).hasSize(1);
  }
}
