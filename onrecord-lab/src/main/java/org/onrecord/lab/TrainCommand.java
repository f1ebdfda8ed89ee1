package org.onrecord.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.lab.person.NameTableMaker;
import org.onrecord.lab.table.Figure;
import org.onrecord.read.person.NameTrainer;
import org.onrecord.read.person.PronounTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the models from the corpora and compares them with those of the library. */
@Command(
    name = "train",
    description = {
      "Trains the models anew and says whether they are those of the library, byte for byte.",
      "A model that is trained with another, such as sorts with tagger and names, takes the library's."
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  private static final String RESOURCES = "onrecord-library/src/main/resources/org/onrecord/";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SharedFolder shared = new SharedFolder();

  @Parameters(
      paramLabel = "MODEL",
      arity = "0..*",
      description = "tagger, names, sorts or pronouns; else all.")
  private List<String> wanted = List.of("tagger", "names", "sorts", "pronouns");

  @Option(names = "--write", description = "Replace the library's models that differ.")
  private boolean write;

  /** Trains one model into a file. */
  @FunctionalInterface
  private interface Training {
    void into(Path file) throws IOException, MissingCorpus;
  }

  private record Model(String file, Training training) {}

  private Map<String, Model> models() {
    Map<String, Model> models = new LinkedHashMap<>();
    models.put("tagger", new Model("language/tagger.bin", this::tagger));
    models.put("names", new Model("read/person/names.bin", this::names));
    models.put("sorts", new Model("read/person/name-sorts.bin", this::sorts));
    models.put("pronouns", new Model("read/person/pronouns.bin", this::pronouns));
    return models;
  }

  private void tagger(Path file) throws IOException, MissingCorpus {
    TrainTagger.main(new String[] {file.toString(), shared.need("data").toString()});
  }

  private void names(Path file) throws IOException, MissingCorpus {
    NameTableMaker.main(new String[] {shared.need("data").toString(), file.toString()});
  }

  private void sorts(Path file) throws IOException, MissingCorpus {
    NameTrainer.main(new String[] {shared.need("data").toString(), file.toString()});
  }

  private void pronouns(Path file) throws IOException, MissingCorpus {
    Path stories = shared.home().resolve("onrecord-lab/stories");
    PronounTrainer.main(
        new String[] {shared.need("data").toString(), stories.toString(), file.toString()});
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Model> models = models();
    boolean same = true;
    for (String name : wanted) {
      Model model = models.get(name);
      if (model == null) {
        out.println("no model " + name + "; there are " + String.join(", ", models.keySet()));
        return 2;
      }
      same &= isSame(name, model, out);
    }
    return same || write ? 0 : 1;
  }

  private boolean isSame(String name, Model model, PrintWriter out)
      throws IOException, MissingCorpus {
    Path library = shared.home().resolve(RESOURCES + model.file());
    Path trained = Files.createTempFile("onrecord-", ".bin");
    try {
      model.training().into(trained);
      boolean same = Files.mismatch(trained, library) < 0;
      out.println(
          name
              + ": "
              + Figure.of(Files.size(trained))
              + " bytes, "
              + (same ? "the same as" : "not the same as")
              + " the library's "
              + model.file());
      if (!same && write) {
        Files.copy(trained, library, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        out.println(name + ": written");
      }
      return same;
    } finally {
      Files.delete(trained);
    }
  }
}
