package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description =
          "The archive's folder; else ONRECORD_ARCHIVE, else onrecord in your data folder.")
  private @Nullable Path archive;

  /** The folder asked for, whether it is there or not. */
  Path folder(Streams streams) {
    if (archive != null) {
      return archive;
    }
    String told = streams.variable("ONRECORD_ARCHIVE");
    return told.isEmpty() ? usual(streams, System.getProperty("os.name", "")) : Path.of(told);
  }

  boolean isGiven() {
    return archive != null;
  }

  /** Where the system keeps a user's data. */
  static Path usual(Streams streams, String system) {
    Path home = Path.of(System.getProperty("user.home", ""));
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac")) {
      return home.resolve("Library/Application Support/Onrecord");
    }
    if (lower.startsWith("windows")) {
      String local = streams.variable("LOCALAPPDATA");
      return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local)).resolve("Onrecord");
    }
    String data = streams.variable("XDG_DATA_HOME");
    return (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("onrecord");
  }
}
