package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.Ruling.Anchor;
import org.onrecord.archive.person.RulingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord rule}: what somebody rules about the record, kept and applied ever after. */
@Command(
    name = "rule",
    description = {
      "Rule about the record. A ruling is kept in the ledger, applied from the next question on and"
          + " again whenever stories are read again, and can be undone.",
      "",
      "  rule merge NAME[@STORY] NAME[@STORY]     the two are one person",
      "  rule split NAME@STORY ...                there it is somebody else of that name",
      "  rule not-this-person NAME@STORY WORDS    these words are not about, or not by, that person",
      "  rule not-a-quotation STORY WORDS         these words are nobody's quotation",
      "  rule undo ID                             a ruling no longer holds",
      "  rule list                                all rulings and what has become of them",
      ""
    })
final class RuleCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      description = "merge, split, not-this-person, not-a-quotation, undo or list.")
  private String action = "list";

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "WHAT", description = "As above.")
  private List<String> what = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "Why, kept with the ruling.")
  private @Nullable String note;

  @Option(names = "--json", description = "Print one JSON object a line (NDJSON).")
  private boolean json;

  RuleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (action.equals("list")) {
      try (Archive open = Archive.open(archive.folder(streams))) {
        return list(open.rulings());
      }
    }
    check();
    // Rules about an archive that is there; one is never made by ruling.
    Archive.open(archive.folder(streams)).close();
    try (Archive open = Archive.openForWriting(archive.folder(streams))) {
      Ruling ruling = action.equals("undo") ? open.undo(what.get(0)) : open.rule(ruling(open));
      if (json) {
        streams.out().print(JsonLine.of(out -> RulingText.json(out, ruling, Optional.empty())));
      } else if (!common.quiet) {
        String done = action.equals("undo") ? "undone" : "ruled";
        streams.out().print(done + " " + ruling.id() + ": " + RulingText.of(ruling) + "\n");
      }
      return ExitCode.DONE;
    }
  }

  private int list(List<RulingState> states) {
    Look look = common.look(streams);
    if (json) {
      for (RulingState one : states) {
        streams
            .out()
            .print(
                JsonLine.of(out -> RulingText.json(out, one.ruling(), Optional.of(one.state()))));
      }
    } else {
      streams.out().print(RulingText.list(states, look));
    }
    return ExitCode.DONE;
  }

  private Ruling ruling(Archive open) {
    Optional<String> why = Optional.ofNullable(note);
    return switch (action) {
      case "merge" ->
          Ruling.of(
              Ruling.Kind.MERGE,
              what.stream().map(name -> anchors(open, name).get(0)).toList(),
              why);
      case "split" ->
          Ruling.of(
              Ruling.Kind.SPLIT,
              what.stream().map(name -> anchors(open, name).get(0)).toList(),
              why);
      case "not-this-person" -> {
        Anchor person = anchors(open, what.get(0)).get(0);
        Anchor words = new Anchor(person.story(), person.person(), words());
        yield Ruling.of(Ruling.Kind.NOT_THIS_PERSON, List.of(words), why);
      }
      default ->
          Ruling.of(
              Ruling.Kind.NOT_A_QUOTATION, List.of(new Anchor(what.get(0), "", words())), why);
    };
  }

  private String words() {
    return String.join(" ", what.subList(1, what.size()));
  }

  private static List<Anchor> anchors(Archive open, String name) {
    int at = name.indexOf('@');
    return at < 0
        ? open.anchors(name, Optional.empty())
        : open.anchors(name.substring(0, at).strip(), Optional.of(name.substring(at + 1).strip()));
  }

  /** What is missing, before the archive is opened. */
  private void check() {
    switch (action) {
      case "merge" -> need(what.size() >= 2, "merge needs two names");
      case "split" ->
          need(
              !what.isEmpty() && what.stream().allMatch(name -> name.indexOf('@') > 0),
              "split needs NAME@STORY");
      case "not-this-person" ->
          need(
              what.size() >= 2 && what.get(0).indexOf('@') > 0,
              "not-this-person needs NAME@STORY and words of the story");
      case "not-a-quotation" ->
          need(what.size() >= 2, "not-a-quotation needs a story and words of it");
      case "undo" -> need(what.size() == 1, "undo needs the identifier of one ruling");
      default ->
          need(
              false,
              "'"
                  + action
                  + "' is none of merge, split, not-this-person, not-a-quotation, undo, list");
    }
  }

  private void need(boolean there, String message) {
    if (!there) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
  }
}
