package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.format.BadInput;
import org.onrecord.format.Opened;
import org.onrecord.format.ReadingWriter;
import org.onrecord.format.StoryFiles;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/**
 * The front door: opens a story, reads it, writes what it says.
 *
 * <pre>{@code
 * Onrecord onrecord = new Onrecord();
 * Reading reading = onrecord.read(Path.of("story.txt"));
 * System.out.println(Onrecord.toJson(reading));
 * }</pre>
 *
 * <p>Building one loads the models (about a tenth of a second); keep it. Safe for use by several
 * threads.
 */
public final class Onrecord {
  private final StoryReader reader;

  /** With models of its own. */
  public Onrecord() {
    this(new StoryReader());
  }

  /** With those of {@code reader}. */
  public Onrecord(StoryReader reader) {
    this.reader = reader;
  }

  /**
   * Reads the one story of {@code file}, which may begin with a front block that tells its date.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if it holds no story or more than one
   */
  public Reading read(Path file) {
    return read(openOne(file));
  }

  /** The same with another publication date than the file tells, if any. */
  public Reading read(Path file, LocalDate published) {
    return read(published(openOne(file), published));
  }

  /** Reads {@code text}, all of it the story's, without a date: relative dates stay unresolved. */
  public Reading read(String text) {
    return reader.read(Story.of("text", Metadata.NONE, text));
  }

  /** Reads {@code text}, all of it the story's, as published on a day. */
  public Reading read(String text, LocalDate published) {
    return reader.read(Story.of("text", Metadata.NONE.withPublished(published), text));
  }

  /** Reads a story that was opened or made elsewhere. */
  public Reading read(Story story) {
    return reader.read(story);
  }

  /** Reads an opened story; what was wrong with its file stands first among the problems. */
  public Reading read(Opened opened) {
    return read(List.of(opened)).get(0);
  }

  /** The same for several, in their order; a few dozen at a time are read fastest. */
  public List<Reading> read(List<Opened> opened) {
    List<Reading> found = reader.read(opened.stream().map(Opened::story).toList());
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      List<Problem> problems = new ArrayList<>(opened.get(i).problems());
      problems.addAll(found.get(i).problems());
      readings.add(found.get(i).withProblems(problems));
    }
    return readings;
  }

  /** The reading as JSON, in the form other programs rely on, ending with a line feed. */
  public static String toJson(Reading reading) {
    return ReadingWriter.toJson(reading);
  }

  private static Opened published(Opened opened, LocalDate published) {
    Story story = opened.story();
    Story dated = story.withMetadata(story.metadata().withPublished(published));
    return new Opened(dated, opened.place(), opened.problems());
  }

  private static Opened openOne(Path file) {
    List<Opened> stories = new ArrayList<>();
    List<BadInput> bad = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(file), bad::add)) {
      files.forEachRemaining(stories::add);
    }
    Optional<BadInput> first = bad.stream().findFirst();
    if (first.isPresent()) {
      throw failure(first.get());
    }
    if (stories.size() != 1) {
      throw new IllegalArgumentException(file + ": " + stories.size() + " stories; expected one");
    }
    return stories.get(0);
  }

  private static RuntimeException failure(BadInput bad) {
    return switch (bad.kind()) {
      case NOT_FOUND -> new UncheckedIOException(new NoSuchFileException(bad.place().file()));
      case UNREADABLE -> new UncheckedIOException(new IOException(bad.message()));
      default -> new IllegalArgumentException(bad.message());
    };
  }
}
