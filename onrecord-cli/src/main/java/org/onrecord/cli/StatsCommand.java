package org.onrecord.cli;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Stats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code onrecord stats}: how much is on record. */
@Command(name = "stats", description = "Show how much is on record.")
final class StatsCommand implements Callable<Integer> {
  private static final int OUTLETS = 20;

  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  StatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Archive open = Archive.open(archive.folder(streams))) {
      Stats stats = open.stats();
      streams.out().print(json ? json(stats) : text(stats));
    }
    return ExitCode.DONE;
  }

  private String text(Stats stats) {
    Look look = common.look(streams);
    StringBuilder out = new StringBuilder();
    Table table = new Table(look, archive.folder(streams).toString());
    table.row("", "stories", Long.toString(stats.stories()));
    if (stats.others() > 0) {
      table.row("", "other sources", Long.toString(stats.others()));
    }
    table.row("", "versions", Long.toString(stats.versions()));
    table.row("", "from", stats.first().map(Object::toString).orElse("no date"));
    table.row("", "to", stats.last().map(Object::toString).orElse("no date"));
    long all = stats.quotations().values().stream().mapToLong(Long::longValue).sum();
    table.row("", "quotations", Long.toString(all), kinds(stats.quotations()));
    table.row("", "people", Long.toString(stats.people()), "different full names");
    table.row("", "on disk", size(stats.bytes()));
    table.writeTo(out);
    outlets(stats, look).writeTo(out);
    return out.deleteCharAt(0).toString();
  }

  private static String kinds(SortedMap<String, Long> quotations) {
    StringBuilder kinds = new StringBuilder();
    quotations.forEach(
        (kind, count) ->
            kinds.append(kinds.length() == 0 ? "" : ", ").append(count).append(' ').append(kind));
    return kinds.toString();
  }

  private static Table outlets(Stats stats, Look look) {
    Table table = new Table(look, "Stories by outlet");
    stats.outlets().entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(OUTLETS)
        .forEach(
            outlet ->
                table.row(
                    "",
                    outlet.getKey().isEmpty() ? "(not told)" : outlet.getKey(),
                    Long.toString(outlet.getValue())));
    return table;
  }

  /** Example: {@code 1.4 MB}. */
  static String size(long bytes) {
    String[] units = {"bytes", "kB", "MB", "GB", "TB"};
    long tenths = bytes * 10;
    int unit = 0;
    while (tenths >= 10_000 && unit < units.length - 1) {
      tenths = (tenths + 500) / 1000;
      unit++;
    }
    return unit == 0 ? bytes + " " + units[0] : tenths / 10 + "." + tenths % 10 + " " + units[unit];
  }

  private static String json(Stats stats) {
    return JsonLine.of(
        json -> {
          json.writeNumberProperty("stories", stats.stories());
          json.writeNumberProperty("others", stats.others());
          json.writeNumberProperty("versions", stats.versions());
          counts(json, "quotations", stats.quotations());
          json.writeNumberProperty("people", stats.people());
          counts(json, "outlets", stats.outlets());
          JsonLine.optional(json, "first", stats.first().map(Object::toString));
          JsonLine.optional(json, "last", stats.last().map(Object::toString));
          json.writeNumberProperty("bytes", stats.bytes());
        });
  }

  private static void counts(JsonGenerator json, String name, SortedMap<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }
}
