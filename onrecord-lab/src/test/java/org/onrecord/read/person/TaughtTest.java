package org.onrecord.read.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts in which it is known whom pronouns mean. */
class TaughtTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void aLessonTellsInBracesWhomAPronounMeans() throws IOException {
    Path file = folder.resolve("lessons.txt");
    Files.writeString(file, "# Lessons\nIda ran. She{Ida} won.\n##\nA dog ran. He{-} won.\n");
    List<Taught> lessons = Taught.lessons(file);
    assertThat(lessons).hasSize(2);
    assertThat(lessons.get(0).text()).isEqualTo("Ida ran. She won.");
    assertThat(lessons.get(0).meant()).containsExactly(java.util.Map.entry(9, List.of(0)));
    assertThat(lessons.get(1).meant()).containsExactly(java.util.Map.entry(11, List.of()));
  }

  @Test
  void aNameIsNotSoughtInsideAnother() throws IOException {
    Path file = folder.resolve("lessons.txt");
    Files.writeString(file, "#\nPat met Patrick. She{Pat} won.");
    assertThat(Taught.lessons(file).get(0).meant().get(17)).containsExactly(0);
  }

  @Test
  void aStoryMustTellOfEachOfItsPronouns() throws IOException {
    Files.createDirectories(folder.resolve("learn"));
    Files.writeString(folder.resolve("learn/a.txt"), "Ida ran. She won her race.");
    Files.writeString(folder.resolve("pronouns.tsv"), "a\tIda\tIda");
    assertThat(Taught.stories(folder).get(0).meant()).containsOnlyKeys(9, 17);
    Files.writeString(folder.resolve("pronouns.tsv"), "a\tIda");
    assertThatThrownBy(() -> Taught.stories(folder)).isInstanceOf(RuntimeException.class);
  }
}
