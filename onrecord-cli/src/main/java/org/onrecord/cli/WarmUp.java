package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ledger.NativeLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code onrecord warm-up}: runs the usual commands on the sample stories and drafts, so that the
 * launcher can archive the classes they need. What is not in that archive is made anew at every
 * start, classes of lambdas above all: so the drafts have something of everything.
 *
 * <p>Before that it unpacks the database's native library where it is told to, which no later start
 * then has to do.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUp implements Callable<Integer> {
  /** Read as a story, and checked as a draft: what the samples have not. */
  private static final String STORY =
      """
      Title: The ferry is back
      Date: 2021-12-09

      "We sail on Monday and nobody may stop us," Maud Ferrier, 61, the harbour master, said on \
      Thursday.

      She told her son, Tom Ferrier, that he was "late again". They married in 1990.

      "I remember my grandmother in the kitchen, 'You wait for the tide,' and the tide came," Ferrier \
      said. Her clerk told reporters the harbour asked for a new crane last spring.

      "I have never in my life been so ashamed of having something to say," Pryce-Holt told MPs.

      Leonard Quil, the financier, was freed in September. Rosalind Merow, the judge, has retired. \
      Quill said: "I do not know where the rest of the money is." Quintero said: "I stood on that stage."

      "At the end of the day somebody may stop us," \
      Quill said.

      "I have been asked about the ferry, and I said that I would not sail," Holt said.
      """;

  /** Puts somebody of the same name on record, and more of the same than is all looked at. */
  private static final String TIDE =
      "Title: The tide\nDate: 2021-12-10\n\nMaud Ferrier, 24, a baker, has left the town.\n\n"
          + "\"At the end of the day nobody may stop us,\" Quill said.\n\n".repeat(900);

  @Option(names = "--natives", paramLabel = "FOLDER", description = "Unpack native libraries here.")
  private @Nullable Path natives;

  @Override
  public Integer call() throws IOException {
    if (natives != null) {
      unpack(natives);
    }
    Path folder = Files.createTempDirectory("onrecord-warm-up-");
    try (Samples samples = Samples.open()) {
      Path copied = copies(samples.stories(), folder.resolve("stories"));
      Files.writeString(copied.resolve("tide.txt"), TIDE);
      String stories = copied.toString();
      String archive = folder.resolve("archive").toString();
      run("--help");
      run("read", "-", "--color", "always");
      run("read", stories, "--json");
      run("add", stories, "--archive", archive);
      for (Path draft : samples.drafts()) {
        String copy = Files.copy(draft, folder.resolve(draft.getFileName().toString())).toString();
        run("check", copy, "--archive", archive);
        run("check", copy, "--archive", archive, "--json");
      }
      run("check", "-", "--archive", archive, "--json");
      run("said", "--by", "Farrant", "--archive", archive);
      run("person", "Leonard Quill", "--archive", archive);
      run("search", "sea wall", "--archive", archive);
      run("stats", "--archive", archive);
    } finally {
      delete(folder);
    }
    return ExitCode.DONE;
  }

  private static void unpack(Path natives) {
    try {
      NativeLibrary.unpack(natives);
    } catch (IOException e) {
      // Each start then unpacks it for itself, as it does where nobody warms up.
    }
  }

  /** The samples are in the jar: the commands take files. */
  private static Path copies(Path from, Path into) throws IOException {
    Files.createDirectory(into);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, into.resolve(file.getFileName().toString()));
      }
    }
    return into;
  }

  private static void run(String... args) {
    Streams quiet =
        new Streams(
            new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)),
            Streams.print(OutputStream.nullOutputStream()),
            Streams.print(OutputStream.nullOutputStream()),
            Map.of(),
            false);
    Commands.run(quiet, args);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
