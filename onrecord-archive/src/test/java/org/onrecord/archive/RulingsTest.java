package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.Ruling.Anchor;
import org.onrecord.archive.ledger.Ruling.Kind;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.RulingException;
import org.onrecord.archive.person.RulingState;
import org.onrecord.archive.query.SaidQuestion;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Status;

/** What people rule holds, is applied everywhere, and can be undone. */
class RulingsTest {
  private static final String WORDS = "The tide does what it likes and so shall I.";

  @TempDir Path folder;

  @BeforeEach
  void putOnRecord() {
    try (Archive archive = Archive.openForWriting(folder)) {
      add(
          archive,
          Told.story("a", "2021-01-01").isA("Mara Stent", "teacher").quotes("Mara Stent", WORDS),
          Told.story("b", "2022-01-01").isA("Mara Quill", "diver"),
          Told.story("c", "2023-01-01")
              .isA("Mara Stent", "teacher")
              .isAged("Mara Stent", 40, "1982-01-02", "1983-01-01"));
    }
  }

  private static void add(Archive archive, Told... stories) {
    archive.addReadings(Arrays.stream(stories).map(Told::reading).iterator(), AddProgress.NONE);
  }

  private static Ruling merge(Archive archive) {
    List<Anchor> both =
        List.of(
            archive.anchors("Mara Stent", Optional.empty()).get(0),
            archive.anchors("Mara Quill", Optional.empty()).get(0));
    return archive.rule(Ruling.of(Kind.MERGE, both, Optional.of("she told us")));
  }

  @Test
  void aMergeJoinsWhatTheStoriesDoNot() {
    try (Archive archive = Archive.openForWriting(folder)) {
      assertThat(archive.people("Mara Quill").get(0).stories()).containsExactly("b");
      Ruling ruling = merge(archive);
      PersonOnRecord mara = archive.people("Mara Quill").get(0);
      assertThat(mara.stories()).containsExactly("a", "b", "c");
      assertThat(archive.people("Mara Stent").get(0).id()).isEqualTo(mara.id());
      archive.undo(ruling.id());
      assertThat(archive.people("Mara Quill").get(0).stories()).containsExactly("b");
    }
  }

  @Test
  void aRulingOutlivesTheProcessAndFurtherStories() {
    try (Archive archive = Archive.openForWriting(folder)) {
      merge(archive);
      add(archive, Told.story("d", "2024-01-01").isA("Mara Quill", "diver"));
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.people("Mara Quill").get(0).stories()).hasSize(4);
      assertThat(archive.rulings())
          .extracting(RulingState::state)
          .containsExactly(RulingState.State.HOLDS);
    }
  }

  @Test
  void aSplitTakesAStoryOut() {
    try (Archive archive = Archive.openForWriting(folder)) {
      assertThat(archive.people("Mara Stent")).hasSize(1);
      archive.rule(
          Ruling.of(Kind.SPLIT, archive.anchors("Mara Stent", Optional.of("c")), Optional.empty()));
      List<PersonOnRecord> people = archive.people("Mara Stent");
      assertThat(people).hasSize(2);
      assertThat(people).extracting(PersonOnRecord::stories).contains(List.of("a"), List.of("c"));
      assertThat(people).allSatisfy(one -> assertThat(one.namesakes()).isEqualTo(1));
    }
  }

  @Test
  void whatIsNoQuotationVouchesForNothing() {
    try (Archive archive = Archive.openForWriting(folder)) {
      Ruling ruling =
          archive.rule(
              Ruling.of(
                  Kind.NOT_A_QUOTATION,
                  List.of(new Anchor("a", "", "the tide does what it likes")),
                  Optional.empty()));
      assertThat(archive.said(SaidQuestion.ALL)).isEmpty();
      assertThat(archive.people("Mara Stent").get(0).quotations()).isEmpty();
      assertThat(archive.passagesSharing(Words.of(WORDS), 5))
          .allSatisfy(passage -> assertThat(passage.quotations()).isEmpty());
      archive.undo(ruling.id().substring(0, 4));
      assertThat(archive.said(SaidQuestion.ALL)).hasSize(1);
    }
  }

  @Test
  void whatIsNotHersIsNobodys() {
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.rule(
          Ruling.of(
              Kind.NOT_THIS_PERSON,
              List.of(new Anchor("a", "Mara Stent", WORDS)),
              Optional.empty()));
      archive.rule(
          Ruling.of(
              Kind.NOT_THIS_PERSON,
              List.of(new Anchor("c", "Mara Stent", "Mara Stent, 40")),
              Optional.empty()));
      assertThat(archive.said(SaidQuestion.ALL.withPerson("Mara Stent"))).isEmpty();
      assertThat(archive.said(SaidQuestion.ALL))
          .singleElement()
          .satisfies(said -> assertThat(said.speaker().type()).isEqualTo(Speaker.Type.UNKNOWN));
      PersonOnRecord mara = archive.people("Mara Stent").get(0);
      assertThat(mara.quotations()).isEmpty();
      assertThat(mara.born()).isEmpty();
    }
  }

  @Test
  void aRulingWhoseWordsAreGoneIsReported() {
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.rule(
          Ruling.of(
              Kind.NOT_A_QUOTATION, List.of(new Anchor("a", "", "The tide")), Optional.empty()));
      add(
          archive,
          Told.story("a", "2021-01-01").says("Withdrawn.").status(Status.CANCELED).correction());
      assertThat(archive.rulings())
          .extracting(RulingState::state)
          .containsExactly(RulingState.State.LOST);
    }
  }

  @Test
  void whatIsNotOnRecordCannotBeRuled() {
    try (Archive archive = Archive.openForWriting(folder)) {
      Ruling nowhere =
          Ruling.of(
              Kind.NOT_A_QUOTATION,
              List.of(new Anchor("a", "", "never said anywhere")),
              Optional.empty());
      assertThatThrownBy(() -> archive.rule(nowhere)).isInstanceOf(RulingException.class);
      assertThatThrownBy(() -> archive.undo("00")).isInstanceOf(RulingException.class);
      merge(archive);
      assertThatThrownBy(() -> merge(archive)).hasMessageStartingWith("ruled already");
      assertThat(archive.rulings()).hasSize(1);
    }
  }
}
