package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.export.CsvExport;
import org.onrecord.archive.export.GedcomExport;
import org.onrecord.archive.export.JsonLdExport;
import org.onrecord.archive.export.ListedPerson;
import org.onrecord.archive.person.PersonOnRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord export}: people on record as a file for other programs. */
@Command(
    name = "export",
    description = "Write people on record as JSON-LD (schema.org), GEDCOM 7 or CSV.")
final class ExportCommand implements Callable<Integer> {
  /** How the file is written. */
  enum Format {
    jsonld,
    gedcom,
    csv
  }

  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Names, or words of them; everybody with a full name where none is given.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--people",
      required = true,
      paramLabel = "FORMAT",
      description = "Write people, as jsonld, gedcom or csv.")
  private Format format = Format.jsonld;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to; else standard output.")
  private @Nullable Path out;

  @Option(
      names = "--all",
      description =
          "Also the ages and kin of people who may be under 18 or are named in passing only.")
  private boolean all;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Map<String, ListedPerson> people = new LinkedHashMap<>();
    try (Archive open = Archive.open(archive.folder(streams))) {
      for (String name : names.isEmpty() ? open.fullNames() : names) {
        for (PersonOnRecord person : open.people(name)) {
          people.putIfAbsent(person.id(), new ListedPerson(person, all));
        }
      }
    }
    if (people.isEmpty()) {
      streams.message("nobody on record is called " + String.join(", ", names));
      return ExitCode.NOT_FOUND;
    }
    write(text(List.copyOf(people.values())));
    if (out != null && !common.quiet) {
      String number = people.size() == 1 ? "1 person" : people.size() + " people";
      streams.message(number + " written to " + out);
    }
    return ExitCode.DONE;
  }

  private String text(List<ListedPerson> people) {
    return switch (format) {
      case jsonld -> JsonLdExport.of(people);
      case gedcom -> GedcomExport.of(people);
      case csv -> CsvExport.of(people);
    };
  }

  private void write(String text) {
    if (out == null) {
      streams.out().print(text);
      return;
    }
    try {
      Files.writeString(out, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + out + ": " + e.getMessage(), e);
    }
  }
}
