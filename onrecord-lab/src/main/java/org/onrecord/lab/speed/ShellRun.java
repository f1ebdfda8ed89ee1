package org.onrecord.lab.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.lab.table.Figure;
import org.onrecord.read.StoryReader;

/** How long a command takes from the shell, start and all, and how large the jar is. */
public final class ShellRun {
  private static final int RUNS = 11;
  private static final int CHECK_FOUND_SOMETHING = 10;
  private static final double NANOS = 1e9;
  private static final double MEBI = 1 << 20;

  /** One of the times that the shell's {@code times} prints: minutes and seconds. */
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  private final List<String> commands;
  private final String name;

  private ShellRun(List<String> commands, String name) {
    this.commands = commands;
    this.name = name;
  }

  /** The figures by name, with the launcher of the repository {@code home} and one sample story. */
  public static Map<String, String> measure(Path home) throws IOException, InterruptedException {
    Path story = home.resolve("samples/archive/2020-01-23-quill-trial.txt");
    List<String> command = List.of(quoted(home.resolve("onrecord")) + " read " + quoted(story));
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("onrecord.jar, MB", "");
    figures.putAll(new ShellRun(command, "").figures());
    figures.put("onrecord.jar, MB", Figure.of(jar(home) / MEBI, 1));
    return figures;
  }

  /** Of checks, each of another draft that quotes some of {@code stories}. */
  static Map<String, String> ofChecks(Path home, Path stories, Path archive)
      throws IOException, InterruptedException {
    DraftMaker drafts = DraftMaker.ofSome(stories, new StoryReader());
    Path folder = Files.createTempDirectory("onrecord-lab");
    List<String> commands = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    try {
      for (int i = 0; i < RUNS; i++) {
        Path file = folder.resolve("draft-" + i + ".txt");
        files.add(file);
        Files.writeString(file, drafts.draft(i).text());
        commands.add(
            quoted(home.resolve("onrecord"))
                + " check "
                + quoted(file)
                + " --archive "
                + quoted(archive));
      }
      return new ShellRun(commands, "check from the shell, ").figures();
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.delete(folder);
    }
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }

  /** The first run, which may have to build, does not count. */
  private Map<String, String> figures() throws IOException, InterruptedException {
    run(commands.get(0));
    double[] wall = new double[RUNS];
    double[] core = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      core[i] = run(commands.get(i % commands.size()));
      wall[i] = (System.nanoTime() - start) / NANOS;
    }
    Arrays.sort(wall);
    Arrays.sort(core);
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put(name + "median, s on the clock", Figure.of(wall[RUNS / 2], 2));
    figures.put(name + "fastest, s on the clock", Figure.of(wall[0], 2));
    figures.put(name + "median, CPU seconds of all its threads", Figure.of(core[RUNS / 2], 2));
    return figures;
  }

  private static long jar(Path home) throws IOException {
    return Files.size(home.resolve(".onrecord-build/onrecord.jar"));
  }

  /** Runs a shell command and tells the CPU seconds of it and what it started. */
  private static double run(String command) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-c", command + " --json >/dev/null; code=$?; times; exit $code")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = shell.waitFor();
    if (code != 0 && code != CHECK_FOUND_SOMETHING) {
      throw new IOException(command + " ended with " + code);
    }
    double seconds = 0;
    Matcher time = TIME.matcher(printed);
    while (time.find()) {
      seconds += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
    }
    return seconds;
  }
}
