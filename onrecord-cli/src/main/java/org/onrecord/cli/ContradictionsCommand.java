package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.person.Contradiction;
import org.onrecord.archive.person.PersonOnRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord contradictions}: what stands on record and cannot all be so. */
@Command(
    name = "contradictions",
    description =
        "Show what cannot all be so: ages, births, deaths, words after a death, two spouses at"
            + " once, kin, one event on two dates; of one person or of everybody.")
final class ContradictionsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "A name, or words of one.")
  private List<String> name = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object a line (NDJSON).")
  private boolean json;

  private int people;
  private int found;

  ContradictionsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Look look = common.look(streams);
    Set<String> seen = new TreeSet<>();
    try (Archive open = Archive.open(archive.folder(streams))) {
      if (!name.isEmpty()) {
        List<PersonOnRecord> asked = open.people(String.join(" ", name));
        if (asked.isEmpty()) {
          streams.message("nobody on record is called " + String.join(" ", name));
          return ExitCode.NOT_FOUND;
        }
        asked.forEach(person -> show(open.withConflictsOfKin(person), seen, look));
      } else {
        for (String full : open.repeatedFullNames()) {
          open.people(full).forEach(person -> show(open.withConflictsOfKin(person), seen, look));
        }
      }
    }
    if (!json) {
      String total = FindingTables.count(found, "contradiction") + " of ";
      String told = found == 0 ? "no contradiction on record" : total + count(people);
      streams.out().print((found == 0 ? "" : "\n") + look.dim(told) + "\n");
    }
    return ExitCode.DONE;
  }

  private static String count(int people) {
    return people == 1 ? "1 person" : people + " people";
  }

  private void show(PersonOnRecord person, Set<String> seen, Look look) {
    if (person.contradictions().isEmpty() || !seen.add(person.id())) {
      return;
    }
    if (json) {
      for (Contradiction contradiction : person.contradictions()) {
        streams.out().print(JsonLine.of(out -> PersonJson.contradiction(out, contradiction)));
      }
    } else {
      StringBuilder out = new StringBuilder(found == 0 ? "" : "\n");
      ContradictionView.write(person.contradictions(), look, out);
      streams.out().print(out);
    }
    people++;
    found += person.contradictions().size();
  }
}
