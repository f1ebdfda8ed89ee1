package org.onrecord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.check.Report;
import org.onrecord.archive.words.Words;
import org.onrecord.format.DraftFiles;
import org.onrecord.format.StoryFiles;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Story;

/** The sample drafts get the grades that {@code samples/README.md} promises. */
class SampleDraftsTest {
  @TempDir static Path folder;
  private static final List<Report> REPORTS = new ArrayList<>();
  private static Archive archive;

  @BeforeAll
  static void checkAllDrafts() {
    archive = Archive.openForWriting(folder);
    archive.add(stories("samples/archive").iterator(), AddProgress.NONE);
    DraftChecker checker = new DraftChecker(archive, new StoryReader());
    DraftFiles drafts =
        DraftFiles.of(
            List.of(Samples.root().resolve("samples/drafts")),
            bad -> {
              throw new AssertionError(bad);
            });
    drafts.forEachRemaining(draft -> REPORTS.add(checker.check(draft.story())));
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static List<Story> stories(String samples) {
    List<Story> stories = new ArrayList<>();
    try (StoryFiles files =
        StoryFiles.of(
            List.of(Samples.root().resolve(samples)),
            bad -> {
              throw new AssertionError(bad);
            })) {
      files.forEachRemaining(opened -> stories.add(opened.story()));
    }
    return stories;
  }

  @Test
  void theArchiveIsSound() {
    assertThat(archive.verify()).isEmpty();
    assertThat(archive.stats().stories()).isEqualTo(56);
    assertThat(archive.stats().versions()).isEqualTo(59);
  }

  @Test
  void theFirstDraftShowsEveryGrade() {
    Set<Grade> grades = new TreeSet<>();
    REPORTS.get(0).quotations().forEach(check -> grades.add(check.grade()));
    assertThat(grades).containsExactly(Grade.values());
  }

  @Test
  void everyListedQuotationGetsItsGrade() throws IOException {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (String row : Files.readAllLines(Samples.root().resolve("samples/README.md"))) {
      String[] cells = row.split(" \\| ");
      if (cells.length < 4 || !isGrade(cells[1])) {
        continue;
      }
      seen++;
      String words = cells[0].substring(2);
      String found = grade(words);
      if (!found.equals(cells[1])) {
        wrong.add(cells[1] + " promised, " + found + " found: " + words);
      }
    }
    assertThat(seen).isGreaterThan(35);
    assertThat(wrong).isEmpty();
  }

  private static boolean isGrade(String cell) {
    for (Grade grade : Grade.values()) {
      if (grade.name().equals(cell)) {
        return true;
      }
    }
    return false;
  }

  private static String grade(String words) {
    String key = Words.key(words.replace(" \\|\\| ", " "));
    for (Report report : REPORTS) {
      for (QuotationCheck check : report.quotations()) {
        if (Words.key(String.join(" ", check.exact())).equals(key)) {
          return check.grade().name();
        }
      }
    }
    return "nothing";
  }
}
