package org.onrecord.lab.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the launcher gives Java, so that what is measured is what a user has. */
final class LauncherOptions {
  /** Bytes of stories from which on the second compiler pays. */
  private static final long LONG = 32L << 20;

  /** Of a process that ends soon. */
  private static final List<String> SHORT =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileThresholdScaling=0.4",
          "-XX:C1MaxInlineSize=6",
          "-XX:CICompilerCount=1",
          "-XX:NewRatio=1",
          "-XX:-UsePerfData");

  /** Where Linux says whether it gives large pages of memory to whoever asks. */
  private static final Path PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

  private LauncherOptions() {}

  /**
   * Of a process that reads these stories: in half a minute it does without the second compiler.
   */
  static List<String> toRead(Path stories) throws IOException {
    return Files.size(stories) > LONG ? forLong() : with(SHORT);
  }

  /** Of a process that lives long. */
  static List<String> forLong() throws IOException {
    return with(List.of("-XX:InlineSmallCode=700"));
  }

  private static List<String> with(List<String> compiler) throws IOException {
    List<String> options = new ArrayList<>(compiler);
    options.add("-XX:+UseSerialGC");
    if (Files.isReadable(PAGES) && !Files.readString(PAGES).contains("[never]")) {
      options.add("-XX:+UseTransparentHugePages");
    }
    return options;
  }
}
