package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.person.PersonOnRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord person}: what the stories on record say of a person. */
@Command(
    name = "person",
    description = "Show a person: roles, ages, kin and events, each with the story that says so.")
final class PersonCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name, or words of one.")
  private List<String> name = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object a line (NDJSON).")
  private boolean json;

  PersonCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String asked = String.join(" ", name);
    try (Archive open = Archive.open(archive.folder(streams))) {
      List<PersonOnRecord> people = open.people(asked);
      if (people.isEmpty()) {
        streams.message("nobody on record is called " + asked);
        return ExitCode.NOT_FOUND;
      }
      Look look = common.look(streams);
      String between = "";
      for (PersonOnRecord person : people) {
        String view = json ? PersonJson.line(person) : between + PersonView.of(person, look);
        streams.out().print(view);
        between = "\n" + look.dim(look.rule().repeat(look.width())) + "\n\n";
      }
      return ExitCode.DONE;
    }
  }
}
