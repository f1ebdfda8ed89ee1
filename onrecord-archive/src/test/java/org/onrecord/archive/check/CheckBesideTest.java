package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** The facts of a draft are looked up while its quotations are compared: that changes nothing. */
class CheckBesideTest {
  private static final String DRAFT =
      "\"We sail on Monday and nobody may stop us,\" Maud Ferrier, 64, said.\n\n"
          + "\"The ramp was never looked at by anybody,\" Hal Orme, the clerk, said.\n\n"
          + "Ferrier's son, Tom Ferrier, married Ada Pell on 4 May 2019.\n";

  private static final List<String> STORIES =
      List.of(
          "\"We sail on Monday and nobody may stop us,\" Maud Ferrier, 61, the harbour master,"
              + " said.\n\nHer son, Tom Ferrier, was there.\n",
          "Maud Stent, n\u00e9e Ferrier, 24, the baker, left the town on Monday.\n",
          "J. Cole, 61, the harbour master, slept.\n",
          "J. Cole, 61, the harbour master, woke.\n",
          "Jane Cole, 61, the harbour master, sang.\n",
          "\"The ramp was never looked at by anybody,\" Ida Orme, the judge, said.\n");

  @TempDir Path folder;
  private final StoryReader reader = new StoryReader();

  private static Story story(String id, String text) {
    return Story.of(id, Metadata.NONE.withPublished(LocalDate.parse("2021-12-09")), text);
  }

  private Archive archive() {
    Archive archive = Archive.openForWriting(folder);
    archive.add(
        STORIES.stream().map(text -> story("story:" + STORIES.indexOf(text), text)).iterator(),
        AddProgress.NONE);
    return archive;
  }

  private static void onAThread(Runnable work) {
    new Thread(work, "beside").start();
  }

  @Test
  void theReportIsTheSame() {
    try (Archive archive = archive()) {
      for (OnRecord record : List.of(archive, archive.asOf(LocalDate.parse("2022-01-01")))) {
        Report alone = new DraftChecker(record, reader).check(story("draft", DRAFT));
        assertThat(alone.quotations()).hasSize(2);
        assertThat(alone.facts()).isNotEmpty();
        for (int i = 0; i < 20; i++) {
          Report beside =
              new DraftChecker(record, reader, CheckBesideTest::onAThread)
                  .check(story("draft", DRAFT));
          assertThat(beside).isEqualTo(alone);
        }
      }
    }
  }

  @Test
  void asManyBearANameAsAreTold() {
    try (Archive archive = archive()) {
      OnRecord once = archive.once();
      // A baker of 24 who was called so once is somebody else; an initial makes nobody two.
      assertThat(once.namesakes("Maud Ferrier")).isEqualTo(2);
      assertThat(once.people("Maud Ferrier")).hasSize(2);
      assertThat(once.namesakes("J. Cole")).isEqualTo(1);
      assertThat(once.people("J. Cole")).hasSize(1);
    }
  }

  /** A record that fails in the quotations while the facts are still looked up. */
  private static final class Failing implements OnRecord {
    private final CountDownLatch failed = new CountDownLatch(1);
    private final AtomicBoolean factsBegun = new AtomicBoolean();
    private final AtomicBoolean factsDone = new AtomicBoolean();

    @Override
    public List<PassageOnRecord> passagesSharing(List<String> words, int run) {
      while (!factsBegun.get()) {
        Thread.onSpinWait();
      }
      failed.countDown();
      throw new IllegalStateException("no words");
    }

    @Override
    public List<PassageOnRecord> phrase(List<String> words) {
      return passagesSharing(words, 1);
    }

    @Override
    public List<PersonOnRecord> people(String name) {
      factsBegun.set(true);
      try {
        failed.await();
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return List.of();
    }

    @Override
    public List<String> named(Collection<String> names) {
      factsDone.set(true);
      return List.of();
    }

    @Override
    public int storyCount() {
      return 0;
    }

    @Override
    public Optional<LocalDate> lastDate() {
      return Optional.empty();
    }
  }

  @Test
  void nobodyReadsTheRecordAnyMoreWhenTheCheckEndsBadly() {
    Failing record = new Failing();
    DraftChecker checker = new DraftChecker(record, reader, CheckBesideTest::onAThread);
    assertThatThrownBy(() -> checker.check(story("draft", DRAFT)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no words");
    assertThat(record.factsDone).isTrue();
  }

  @Test
  @Timeout(60)
  void aPoolWhoseOnlyThreadChecksDoesTheFactsAsWell() throws Exception {
    ExecutorService only = Executors.newSingleThreadExecutor();
    try (Archive archive = archive()) {
      DraftChecker checker = new DraftChecker(archive, reader, only);
      Report report = only.submit(() -> checker.check(story("draft", DRAFT))).get();
      assertThat(report).isEqualTo(new DraftChecker(archive, reader).check(story("draft", DRAFT)));
    } finally {
      only.shutdown();
    }
  }

  @Test
  void whoInterruptsACheckGetsItsReportOnlyWhenNobodyReadsAnyMore() {
    Failing record = new Failing();
    DraftChecker checker = new DraftChecker(record, reader, CheckBesideTest::onAThread);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> checker.check(story("draft", DRAFT))).hasMessage("no words");
      assertThat(record.factsDone).isTrue();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
