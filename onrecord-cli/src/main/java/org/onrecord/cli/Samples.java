package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stories and drafts that come with the command line. Whoever opens them closes them. */
final class Samples implements AutoCloseable {
  private final Path folder;
  private final @Nullable FileSystem jar;

  private Samples(Path folder, @Nullable FileSystem jar) {
    this.folder = folder;
    this.jar = jar;
  }

  static Samples open() {
    var place = Samples.class.getResource("/samples/README.md");
    if (place == null) {
      throw new IllegalStateException("the samples are missing from this build");
    }
    try {
      URI uri = place.toURI();
      FileSystem jar =
          uri.getScheme().equals("jar") ? FileSystems.newFileSystem(uri, Map.of()) : null;
      return new Samples(Path.of(uri).resolveSibling("."), jar);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("samples at " + place, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path stories() {
    return folder.resolve("archive").normalize();
  }

  /** The drafts in order of their names. */
  List<Path> drafts() {
    try (Stream<Path> files = Files.list(folder.resolve("drafts").normalize())) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long count() {
    try (Stream<Path> files = Files.list(stories())) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (jar != null) {
      try {
        jar.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
