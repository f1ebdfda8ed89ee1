package org.onrecord.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/** The sample stories that come with the project. */
final class Samples {
  private static final Path ROOT = root();

  private Samples() {}

  /** The project's folder. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("samples"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("no folder samples above " + Path.of("").toAbsolutePath());
      }
      folder = parent;
    }
    return folder;
  }

  /** The files of the sample archive, by name. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(ROOT.resolve("samples/archive"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bodies of the sample stories, dated, each as a story of its own. */
  static List<Story> bodies() {
    return files().stream().map(Samples::body).toList();
  }

  private static Story body(Path file) {
    try {
      String text = Files.readString(file);
      int start = text.indexOf("\n\n") + 2;
      String name = file.getFileName().toString();
      Metadata metadata = Metadata.NONE.withPublished(LocalDate.parse(name.substring(0, 10)));
      return Story.of(name, metadata, text.substring(start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same story with another text. */
  static Story withText(Story story, String text) {
    return new Story(story.id(), story.metadata(), text, new Span(0, text.length()));
  }
}
