package org.onrecord.lab.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.lab.table.Figure;

/** How long {@code onrecord read} takes from the shell, start and all, and how large the jar is. */
public final class ShellRun {
  private static final int RUNS = 11;
  private static final double NANOS = 1e9;
  private static final double MEBI = 1 << 20;

  /** One of the times that the shell's {@code times} prints: minutes and seconds. */
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  private ShellRun() {}

  /** The figures by name, with the launcher of the repository {@code home} and one sample story. */
  public static Map<String, String> measure(Path home) throws IOException, InterruptedException {
    Path story = home.resolve("samples/archive/2020-01-23-quill-trial.txt");
    String command = "'" + home.resolve("onrecord") + "' read '" + story + "' --json";
    run(command);
    double[] wall = new double[RUNS];
    double[] core = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      core[i] = run(command);
      wall[i] = (System.nanoTime() - start) / NANOS;
    }
    Arrays.sort(wall);
    Arrays.sort(core);
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("onrecord.jar, MB", Figure.of(jar(home) / MEBI, 1));
    figures.put("median, s on the clock", Figure.of(wall[RUNS / 2], 2));
    figures.put("fastest, s on the clock", Figure.of(wall[0], 2));
    figures.put("median, CPU seconds of all its threads", Figure.of(core[RUNS / 2], 2));
    return figures;
  }

  private static long jar(Path home) throws IOException {
    return Files.size(home.resolve(".onrecord-build/onrecord.jar"));
  }

  /** Runs a shell command and tells the CPU seconds of it and what it started. */
  private static double run(String command) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-c", command + " >/dev/null && times")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (shell.waitFor() != 0) {
      throw new IOException(command + " ended with " + shell.exitValue());
    }
    double seconds = 0;
    Matcher time = TIME.matcher(printed);
    while (time.find()) {
      seconds += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
    }
    return seconds;
  }
}
