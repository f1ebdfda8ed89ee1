package org.onrecord.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.lab.gold.OwnStories;
import org.onrecord.lab.gold.OwnStories.Half;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns annotated stories into an annotation without their words. */
@Command(
    name = "standoff",
    description =
        "Keeps the annotation of a folder of own stories as positions, without their texts:"
            + " NAME.gold.json, NAME.txt and NAME.meta.json with the row in the CSV file.",
    mixinStandardHelpOptions = true)
final class StandoffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SharedFolder shared = new SharedFolder();

  @Parameters(paramLabel = "FOLDER", description = "Folder of annotated stories.")
  private Path folder = Path.of(".");

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description = "${COMPLETION-CANDIDATES}: which half of the lab's own stories it becomes.")
  private Half half = Half.LEARN;

  @Option(names = "--into", paramLabel = "FILE", description = "Another file than the lab's.")
  private @Nullable Path into;

  @Option(names = "--csv", paramLabel = "FILE", description = "Else " + OwnStories.CSV + ".")
  private @Nullable Path csv;

  @Override
  public Integer call() throws Exception {
    Path file = Optional.ofNullable(into).orElseGet(this::resource);
    Files.createDirectories(file.toAbsolutePath().getParent());
    int count =
        OwnStories.write(folder, shared.need(Optional.ofNullable(csv), OwnStories.CSV), file);
    spec.commandLine().getErr().println(count + " stories in " + file);
    return 0;
  }

  private Path resource() {
    return shared
        .home()
        .resolve("onrecord-lab/src/main/resources/org/onrecord/lab/gold")
        .resolve(half.file());
  }
}
