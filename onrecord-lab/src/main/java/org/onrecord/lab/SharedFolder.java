package org.onrecord.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the repository and the corpora lie. */
final class SharedFolder {
  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "Folder of the corpora (else $ONRECORD_SHARED, else ../shared).")
  private @Nullable Path shared;

  /** The repository's root. */
  Path home() {
    return Path.of(System.getProperty("onrecord.home", ".")).toAbsolutePath().normalize();
  }

  /** The file or folder of that name among the corpora. */
  Path need(String name) throws MissingCorpus {
    return need(folder().resolve(name), name);
  }

  /** {@code chosen} where told, else the one of that name among the corpora. */
  Path need(Optional<Path> chosen, String name) throws MissingCorpus {
    return chosen.isPresent() ? need(chosen.get(), name) : need(name);
  }

  /** The file or folder of that name among the corpora, where there is one. */
  Optional<Path> find(String name) {
    return Optional.of(folder().resolve(name)).filter(Files::exists);
  }

  private Path need(Path path, String name) throws MissingCorpus {
    if (!Files.exists(path)) {
      throw new MissingCorpus(
          path + " is missing; tell the folder that holds " + name + " with --shared DIR");
    }
    return path;
  }

  private Path folder() {
    if (shared != null) {
      return shared;
    }
    return Optional.ofNullable(System.getenv("ONRECORD_SHARED"))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .orElse(home().resolveSibling("shared"));
  }
}
