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

  @Option(
      names = "--all",
      description =
          "List everything: also the ages and kin of people who may be under 18 or are named in"
              + " passing only.")
  private boolean all;

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
      print(people, open, common.look(streams));
      return ExitCode.DONE;
    }
  }

  private void print(List<PersonOnRecord> people, Archive open, Look look) {
    if (json) {
      for (PersonOnRecord person : people) {
        PersonOnRecord whole = open.withConflictsOfKin(person);
        streams.out().print(PersonJson.line(whole, open.derivedKin(person), all));
      }
      return;
    }
    // Namesakes are shown in full; people who only share a part of the name are a list to choose.
    if (people.size() > 1 && people.get(0).namesakes() != people.size() - 1) {
      streams.out().print(CandidatesView.of(people, look));
      return;
    }
    String between = "";
    for (PersonOnRecord person : people) {
      PersonOnRecord whole = open.withConflictsOfKin(person);
      streams.out().print(between + PersonView.of(whole, open.derivedKin(person), all, look));
      between = "\n" + look.dim(look.rule().repeat(look.width())) + "\n\n";
    }
  }
}
